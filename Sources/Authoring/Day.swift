internal import Documents

/// A day of the calendar, written as `2026-11-25`.
public struct Day: Equatable, Comparable, Sendable, CustomStringConvertible {
  private let year: Int
  private let month: Int
  private let day: Int

  /// From its numbers; a day beyond the end of its month is the last of it.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = min(day, Self.length(year, month))
  }

  /// From its text, nil where that is no day.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...Self.length(year, month)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As many months later; negative numbers are earlier.
  public func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    return Day(year: count / 12, month: count % 12 + 1, day: day)
  }

  /// As it is written in files.
  public var description: String {
    [(year, 4), (month, 2), (day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }.joined(separator: "-")
  }

  /// By the calendar.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The day that a text below a key is, nil with an error where it is none.
func day(_ text: String, _ fields: Fields, _ key: String, log: ProblemLog) -> Day? {
  let day = Day(text)
  if day == nil { log.error(fields.place(of: key), "'\(text)' is no day; write it as 2026-11-25") }
  return day
}
