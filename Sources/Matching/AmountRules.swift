internal import Knowledge

/// Sorts the numbers of a message by what they count.
struct AmountRules {
  private let scan: Scan
  private let when: When

  init(_ scan: Scan, when: When) {
    self.scan = scan
    self.when = when
  }

  /// Every number with its unit and kind, in order.
  func amounts() -> [Amount] {
    scan.tokens.indices.compactMap { index in
      guard let value = scan.tokens[index].number, !isPronoun(index) else { return nil }
      let unit = Self.unit(scan.tokens[safe: index + 1]?.text ?? "")
      return Amount(value: value, unit: unit, kind: kind(at: index, value, unit), tokens: index..<index + 1)
    }
  }

  /// `one` as in "the blue one", "which one", "one of".
  private func isPronoun(_ index: Int) -> Bool {
    guard scan.tokens[index].text == "one" else { return false }
    let last = scan.tokens[safe: index - 1]?.text ?? ""
    return ["the", "which", "this", "that", "no", "any", "every", "first", "last", "other"].contains(last)
      || scan.tokens[safe: index + 1]?.text == "of"
  }

  private func kind(at index: Int, _ value: Double, _ unit: String) -> AmountKind {
    let before = words(max(0, index - 6)..<index, ofClauseAt: index)
    let after = words(index + 1..<max(index + 1, min(index + 5, scan.tokens.count)), ofClauseAt: index)
    let last = before.last ?? ""
    if ["year", "month"].contains(unit), after.dropFirst().first == "old" || after.contains("old") { return .age }
    // "took my klonopin 8 hours ago".
    if ["clock", "hour", "day", "week", "month", "year"].contains(unit) { return .clock }
    if unit == "money" { return .money }
    if unit == "time" { return .count }
    if ["bpm", "over", "bp", "pulse", "temperature", "fever", "degrees"].contains(where: {
      last == $0 || after.first == $0
    }) {
      return .vital
    }
    if !Set(after).isDisjoint(with: Self.leftovers) || last == "only" || before.contains("refill") { return .supply }
    if last == "to", before.contains("down") || before.contains("from") { return .step }
    if Set(before).union(after).isDisjoint(with: Self.intake) == false, when != .longPast, when != .habitual {
      return .taken
    }
    if after.contains("day") || after.contains("daily") || after.contains("every")
      || !Set(before).isDisjoint(with: Self.orders)
    {
      return .prescribed
    }
    if after.contains("week") || after.contains("night") { return .habit }
    return .asked
  }

  /// The words in a range that stand in the clause of a number.
  private func words(_ range: Range<Int>, ofClauseAt index: Int) -> [String] {
    scan.tokens[range].filter { $0.clause == scan.tokens[index].clause }.map(\.text)
  }

  /// What a word counts as a unit; empty for any other word.
  static func unit(_ word: String) -> String {
    switch word {
    case "mg", "milligram", "milligrams", "mgs": "mg"
    case "mcg", "mcgs", "microgram", "micrograms", "ug": "mcg"
    case "ml", "mls", "cc", "ccs": "ml"
    case "pill", "pills", "tablet", "tablets", "tabs", "bars", "pastillas": "pill"
    case "year", "years", "yr", "yrs", "anos": "year"
    case "month", "months": "month"
    case "week", "weeks", "wk", "wks": "week"
    case "day", "days": "day"
    case "hour", "hours", "hr", "hrs", "minute", "minutes", "min", "mins": "hour"
    case "am", "pm", "oclock": "clock"
    case "dollars", "bucks": "money"
    case "times": "time"
    default: ""
    }
  }

  private static let intake: Set<String> = [
    "took", "taken", "swallowed", "ate", "popped", "downed", "drank", "had", "snorted", "shot", "tome", "tomo",
  ]
  /// Words that tell of what is there, or was.
  private static let leftovers: Set<String> = ["left", "stolen", "missing", "lost", "remaining"]
  private static let orders: Set<String> = ["prescribed", "prescription", "script", "supposed", "dose"]
}
