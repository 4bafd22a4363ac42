internal import Knowledge

/// The short names of what topics rest on.
struct SourceNames: Sendable {
  private let base: KnowledgeBase
  private let audience: Audience

  init(_ base: KnowledgeBase, audience: Audience) {
    self.base = base
    self.audience = audience
  }

  /// At most three names, official sources first, else in the order of the text; nil where there is none.
  ///
  /// Weak sources are never named, nor, to the public, those of facts for staff.
  func passage(for topic: Topic) -> Passage? {
    let shown = topic.facts.compactMap { base.fact($0) }.filter { audience == .counselor || $0.show != .counselor }
    let all = shown.flatMap(\.sources).compactMap { base.source($0) }.filter { $0.kind != "weak" && !$0.short.isEmpty }
    let ordered = all.filter { $0.kind == "official" } + all.filter { $0.kind != "official" }
    var seen: Set<String> = []
    let names = ordered.map(\.short).filter { seen.insert($0).inserted }.prefix(3)
    return names.isEmpty ? nil : Passage(names.joined(separator: ", "), facts: shown.map(\.id))
  }
}
