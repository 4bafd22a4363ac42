/// Numbers with a fixed count of places after the point, as whole numbers of their last place: 45 with two places is `0.45`.
enum Decimals {
  /// The number as it is written.
  static func text(_ value: Int, places: Int) -> String {
    let digits = String(value)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// What is written, nil where it is no such number: each place must be there, and no sign.
  static func value(_ text: String, places: Int) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == places, !parts[0].isEmpty, parts[0].count <= 6,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return Int(parts[0] + parts[1])
  }
}
