internal import Knowledge
internal import Matching

/// "the first one", "the other one": one of several things that were named.
extension Rewriter {
  func item(of last: Memory) -> Rewriting? {
    guard let (place, which) = ordinal else { return nil }
    let items = choices(of: last)
    let name: String?
    switch which {
    case .at(let index): name = items.indices.contains(index) ? items[index] : nil
    case .last: name = items.count > 1 ? items.last : nil
    case .other:
      let others = namedBefore.filter { $0 != last.medicine }
      name = others.count == 1 ? others.first : nil
    }
    guard let name else { return which == .other && taken.isEmpty && !isActing ? .which : nil }
    return choosing(name, at: place, among: items, after: last)
  }

  /// "is klonopin one": of the class that was asked about.
  func oneOfClass(_ last: Memory) -> Rewriting? {
    let isOne = words.last == "one" || words.suffix(3) == ["one", "of", "them"] || words.suffix(2) == ["one", "too"]
    let group = last.frame.mentions.first { shelf.concept($0.concept)?.kind == .class }
    guard isOne, taken.count == 1, let member = taken.first, let group, words.count <= member.tokens.count + 6 else {
      return nil
    }
    let text = "is \(found.reading.text(of: member.tokens)) a \(last.reading.text(of: group.tokens))"
    return .question(text, after: last, line: nil)
  }

  /// The message with the name, or where it asks nothing the last question with it.
  private func choosing(_ name: String, at place: Range<Int>, among items: [String], after last: Memory) -> Rewriting {
    var after = last
    after.medicine = name
    after.listed = items
    let rest = words.indices.filter { !place.contains($0) }.map { words[$0] }
    let isBare = rest.allSatisfy { FollowUpWords.small.contains($0) || ["tell", "more"].contains($0) }
    let asked = Set(last.frame.taken)
    if isBare, asked.count == 1, let old = last.frame.medicine(on: shelf),
      last.frame.head != nil || !last.listed.isEmpty
    {
      if case .question(let text, _, let line) = replacing(old, with: name, in: last, isCorrection: false) {
        return .question(text, after: after, line: line)
      }
    }
    let whole = words[..<place.lowerBound] + [name] + words[place.upperBound...]
    let text = (isBare ? ["what", "is", name] : Array(whole)).joined(separator: " ")
    return .question(text, after: after, line: still(after))
  }

  /// What "the first one" chooses from: what an item was chosen from before, what the last question named, or what its
  /// answer names.
  private func choices(of last: Memory) -> [String] {
    if !last.listed.isEmpty { return last.listed }
    let asked = named(last.text)
    if asked.count > 1 { return asked }
    guard let topic = shelf.topic(last.topic) else { return [] }
    return named([topic.lead.text, topic.short?.text ?? ""].joined(separator: " "))
  }

  /// The medicines of the last three turns, each once.
  private var namedBefore: [String] {
    let recent = state.memories.filter { state.answered - $0.turn <= 3 }
    var seen: Set<String> = []
    return recent.flatMap { $0.listed.isEmpty ? named($0.text) : $0.listed }.filter { seen.insert($0).inserted }
  }

  private enum Which: Equatable {
    case at(Int), last, other
  }

  /// Where the message points at one of several, with "the" before it, and at which.
  private var ordinal: (Range<Int>, Which)? {
    for (index, word) in words.enumerated() {
      guard let which = Self.ordinals[word] else { continue }
      let isThe = index > 0 && words[index - 1] == "the"
      let isOne = index + 1 < words.count && ["one", "ones"].contains(words[index + 1])
      guard isOne || isThe && index + 1 == words.count else { continue }
      return ((isThe ? index - 1 : index)..<(isOne ? index + 2 : index + 1), which)
    }
    return nil
  }

  private static let ordinals: [String: Which] = [
    "first": .at(0), "1st": .at(0), "former": .at(0), "second": .at(1), "2nd": .at(1), "third": .at(2), "3rd": .at(2),
    "last": .last, "latter": .last, "other": .other,
  ]
}
