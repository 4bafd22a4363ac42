/// Amounts of a medicine in a text.
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
}
