/// How often a wrong PIN was typed, and until when no more is taken; survives the end of a session.
public struct PinTries: Equatable, Sendable {
  /// Wrong ones in a row.
  public private(set) var failures: Int
  /// The second of a clock that only goes forward from which on a PIN is taken again.
  public private(set) var until: Int

  /// Wrong ones before it waits.
  static let free = 5
  /// The longest wait, in minutes.
  static let longestWait = 30

  /// As it was carried over; numbers below 0 are 0, and no wait is longer than 30 minutes from `now`.
  public init(failures: Int = 0, until: Int = 0, now: Int = 0) {
    self.failures = min(max(failures, 0), 99)
    self.until = min(max(until, 0), now + Self.longestWait * 60)
  }

  /// Seconds until a PIN is taken, nil where one is taken now.
  public func wait(at now: Int) -> Int? {
    now < until ? until - now : nil
  }

  /// Notes a wrong PIN; from the fifth on each costs twice the wait of the one before, from 1 minute to 30.
  mutating func fail(at now: Int) {
    failures = min(failures + 1, 99)
    guard failures >= Self.free else { return }
    let minutes = min(Self.longestWait, 1 << min(failures - Self.free, 10))
    until = now + minutes * 60
  }

  /// The right PIN.
  mutating func succeed() {
    self = PinTries()
  }
}
