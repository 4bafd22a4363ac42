internal import Knowledge

/// The time that a message speaks of.
struct TimeRules {
  private let scan: Scan

  init(_ scan: Scan) {
    self.scan = scan
  }

  /// The time of the asked clause, or of the message where that clause names none; and whether one was named.
  func when(in clause: Int) -> (When, Bool) {
    let marks = scan.tokens.indices.compactMap { index in mark(at: index).map { (index, $0) } }
    if let here = marks.first(where: { scan.tokens[$0.0].clause == clause }) { return (here.1, true) }
    if let first = marks.first { return (first.1, true) }
    return (.general, false)
  }

  /// Whether a mark of `now` stands anywhere.
  var isNow: Bool {
    scan.tokens.indices.contains { mark(at: $0) == .now || mark(at: $0) == .recent }
  }

  /// Whether a mark of the distant past stands in a clause.
  func isLongPast(in clause: Int) -> Bool {
    scan.tokens.indices.contains { scan.tokens[$0].clause == clause && mark(at: $0) == .longPast }
  }

  private func mark(at index: Int) -> When? {
    let token = scan.tokens[index]
    let next = index + 1 < scan.tokens.count ? scan.tokens[index + 1].text : ""
    let last = index > 0 ? scan.tokens[index - 1].text : ""
    switch token.text {
    case "now", "rn", "currently", "ahora", "ahorita": return last == "until" || last == "by" ? nil : .now
    case "tonight": return .now
    case "today", "hoy": return .now
    case "just" where Self.done.contains(next): return .now
    case "starting" where next == "to": return .now
    case "this" where ["morning", "evening", "afternoon"].contains(next): return .recent
    case "yesterday", "ayer": return .recent
    case "last": return Self.span(of: next)
    case "ago": return ago(index)
    case "used" where next == "to":
      let isPurpose = ["treat", "help", "it", "this", "that"].contains(scan.tokens[safe: index + 2]?.text ?? "")
      return isPurpose || ["is", "are", "am", "im", "get", "getting"].contains(last) ? nil : .longPast
    case "back" where next == "when" || next == "then" || last == "years": return .longPast
    case "when"
    where next == "i" && scan.tokens[safe: index + 2]?.text == "was"
      && scan.tokens[safe: index + 3]?.number != nil:
      return .longPast
    case "in" where scan.tokens[safe: index + 1]?.number.map({ (1950...2100).contains($0) }) == true: return .longPast
    case "every" where ["day", "night", "morning", "time"].contains(next): return .habitual
    case "daily": return .habitual
    case "tomorrow", "next", "will", "gonna": return .future
    default: return nil
    }
  }

  private func ago(_ index: Int) -> When? {
    for back in 1...3 {
      guard let word = scan.tokens[safe: index - back]?.text else { return nil }
      if ["minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "second", "seconds"].contains(word) {
        return .now
      }
      if ["day", "days"].contains(word) { return .days }
      if ["week", "weeks", "wk", "wks"].contains(word) { return .days }
      if ["month", "months", "mos", "year", "years", "yrs"].contains(word) { return .longPast }
    }
    return nil
  }

  private static func span(of word: String) -> When? {
    switch word {
    case "night": .recent
    case "week": .days
    case "month", "year", "summer", "winter", "spring", "fall": .longPast
    default: nil
    }
  }

  private static let done: Set<String> = [
    "took", "had", "did", "swallowed", "ate", "used", "gave", "drank", "popped", "found", "woke", "fell", "passed",
    "started", "stopped", "smoked", "shot", "snorted", "got", "now", "hit", "cut", "threw", "collapsed",
  ]
}

extension Array {
  /// The element at an index, or nil outside.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
