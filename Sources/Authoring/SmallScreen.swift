internal import Knowledge

/// The screen of 40 columns and 12 rows, on which the first view of a reply has 10 rows of 38 columns.
enum SmallScreen {
  static let columns = 38
  static let rows = 10

  /// The rows that a text fills when words are put on a row as long as they fit; at least 1.
  static func rows(of text: String, indent: Int = 0) -> Int {
    var rows = 1
    var used = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let needed = used == 0 ? word.count : used + 1 + word.count
      if needed <= columns - indent {
        used = needed
      } else {
        rows += used == 0 ? 0 : 1
        used = word.count
      }
    }
    return rows
  }

  /// The rows of a topic's first view, with one for the contact and one for the choices; nil where the words are fixed.
  static func rows(of topic: Topic) -> Int? {
    switch topic.template {
    case .urgent, .caution, .routine:
      let caveat = topic.caveats.first.map { rows(of: $0.passage.words(small: true), indent: 3) } ?? 0
      let step = topic.next.first.map { rows(of: $0.words(small: true)) } ?? 0
      return rows(of: topic.title) + rows(of: topic.lead.words(small: true)) + caveat + step + 2
    case .act:
      // Title, first line, steps with their numbers, what not to do, "This screen does not call anyone", choices.
      let steps = topic.next.map { rows(of: $0.words(small: true), indent: 3) }.reduce(0, +)
      let first = topic.first.map { rows(of: $0.words(small: true), indent: 3) } ?? 1
      return 1 + first + steps + (topic.doNot.map { rows(of: $0.words(small: true)) } ?? 0) + 2
    case .stay, .safe, .misuse, .clarify, .decline: return nil
    }
  }
}
