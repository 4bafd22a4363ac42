/// Amounts of a medicine in a text, and the pace of a taper.
enum Amounts {
  /// The first number that counts a medicine, with its unit, or nil.
  ///
  /// `one pill` is no amount; `1 pill` and `two pills` are.
  static func first(in words: [String]) -> String? {
    for (number, unit) in zip(words, words.dropFirst()) where isNumber(number) && units.contains(unit) {
      return "\(number) \(unit)"
    }
    for (half, unit) in zip(words, words.dropFirst(2)) where half == "half" && units.contains(unit) {
      return "half a \(unit)"
    }
    return nil
  }

  /// The first percentage with a length of time after it, such as `10 percent a week`, or nil.
  static func pace(in words: [String]) -> String? {
    for index in words.indices.dropFirst() where ["%", "percent"].contains(words[index]) && isNumber(words[index - 1]) {
      let following = words[(index + 1)...].prefix(5)
      guard let time = following.firstIndex(where: { times.contains($0) }),
        following[..<time].contains(where: { ["a", "per", "each", "every"].contains($0) })
      else { continue }
      return words[(index - 1)...time].joined(separator: " ")
    }
    return nil
  }

  private static func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true || numbers.contains(word)
  }

  private static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "thirty", "half",
  ]
  private static let units: Set<String> = [
    "mg", "mgs", "mcg", "ug", "ml", "g", "milligram", "milligrams", "microgram", "micrograms", "gram", "grams", "pill",
    "pills", "tablet", "tablets", "tab", "tabs", "capsule", "capsules", "strip", "strips", "film", "films", "bar",
    "bars",
    "wafer", "wafers",
  ]
  private static let times: Set<String> = ["day", "days", "week", "weeks", "month", "months"]
}
