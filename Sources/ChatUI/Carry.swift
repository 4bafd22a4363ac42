/// What goes from one image of the kiosk to the next: numbers, and nothing that was typed.
public struct Carry: Equatable, Sendable {
  /// Why the session before this one ended; nil for a fresh start.
  public var end: SessionEnd?
  /// Wrong PINs.
  public var tries = PinTries()
  /// The week's totals.
  public var counts = WeekCounts()
  /// A checksum of the problems that were told to the journal, so that each is told once.
  public var told: UInt32 = 0

  /// A fresh start.
  public init() {}

  /// Digits of each number: end, failures, until, week, totals, checksum.
  private static let widths = [1, 2, 12, 6] + WeekCounts.Cell.allCases.map { _ in 7 } + [10]

  /// Reads what `text` gave; anything else is a fresh start.
  ///
  /// `now` is the second of the clock that the PIN's wait is told by.
  public init(_ text: String, now: Int) {
    let digits = Array(text.utf8)
    guard digits.count == Self.widths.reduce(0, +), digits.allSatisfy({ (48...57).contains($0) }) else { return }
    var numbers: [Int] = []
    var rest = digits[...]
    for width in Self.widths {
      numbers.append(rest.prefix(width).reduce(0) { $0 * 10 + Int($1 - 48) })
      rest = rest.dropFirst(width)
    }
    end = SessionEnd(rawValue: numbers[0])
    tries = PinTries(failures: numbers[1], until: numbers[2], now: now)
    counts = WeekCounts(week: numbers[3], totals: Array(numbers[4...].dropLast()))
    told = UInt32(truncatingIfNeeded: numbers[numbers.count - 1])
  }

  /// Digits only, always as many.
  public var text: String {
    let head = [end?.rawValue ?? 0, tries.failures, tries.until, counts.week]
    let numbers = head + WeekCounts.Cell.allCases.map { counts[$0] } + [Int(told)]
    return zip(numbers, Self.widths).map { number, width in
      let digits = String(max(0, number)).suffix(width)
      return String(repeating: "0", count: width - digits.count) + digits
    }.joined()
  }
}
