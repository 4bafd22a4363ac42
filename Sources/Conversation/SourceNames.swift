internal import Knowledge

/// The short names of what topics rest on.
struct SourceNames: Sendable {
  private let base: KnowledgeBase
  private let audience: Audience

  init(_ base: KnowledgeBase, audience: Audience) {
    self.base = base
    self.audience = audience
  }

  /// How long the names may be together, so that they and the review state share a line of 76 columns.
  private static let room = 27

  /// The short names of the first sources, at most three, as far as they fit; nil where there is none.
  func passage(for topic: Topic) -> Passage? {
    var seen: Set<String> = []
    let names = sources(of: topic).map(\.short).filter { !$0.isEmpty && seen.insert($0).inserted }
    guard let first = names.first else { return nil }
    let text = names.dropFirst().prefix(2).reduce(first) { text, name in
      text.count + 2 + name.count <= Self.room ? "\(text), \(name)" : text
    }
    return Passage(text, facts: shownFacts(of: topic).map(\.id))
  }

  /// What a topic rests on, each once: official sources first, else in the order of the text.
  ///
  /// Weak sources are never named, nor, to the public, those of facts for staff.
  func sources(of topic: Topic) -> [Source] {
    let all = shownFacts(of: topic).flatMap(\.sources).compactMap { base.source($0) }.filter { $0.kind != "weak" }
    let ordered = all.filter { $0.kind == "official" } + all.filter { $0.kind != "official" }
    var seen: Set<String> = []
    return ordered.filter { seen.insert($0.title).inserted }
  }

  private func shownFacts(of topic: Topic) -> [Fact] {
    topic.facts.compactMap { base.fact($0) }.filter { audience == .counselor || $0.show != .counselor }
  }
}
