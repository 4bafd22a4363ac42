/// A set of whole numbers from 0 up to a limit, a bit for each.
struct BitSet: Sendable {
  private let limit: Int
  private var words: [UInt64]

  /// The empty set of numbers below `limit`.
  init(below limit: Int) {
    self.limit = limit
    words = Array(repeating: 0, count: (max(0, limit) + 63) / 64)
  }

  /// Whether a number is in the set; one that could not be is not.
  func contains(_ number: Int) -> Bool {
    number >= 0 && number < limit && words[number / 64] & 1 << UInt64(number % 64) != 0
  }

  /// Puts a number into the set, unless it could not be there; tells whether it is new there.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    guard number >= 0, number < limit, !contains(number) else { return false }
    words[number / 64] |= 1 << UInt64(number % 64)
    return true
  }

  /// Takes a number out of the set.
  mutating func remove(_ number: Int) {
    if contains(number) { words[number / 64] &= ~(1 << UInt64(number % 64)) }
  }

  /// All numbers of the set, in order.
  var all: Members { members(in: 0..<max(0, limit)) }

  /// The numbers of the set in a range, in order; costs a look at a 64th of the range.
  func members(in range: Range<Int>) -> Members {
    Members(words: words, place: max(0, range.lowerBound), end: min(range.upperBound, limit))
  }

  /// Numbers of a set in order.
  struct Members: Sequence, IteratorProtocol {
    fileprivate let words: [UInt64]
    fileprivate var place: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      while place < end {
        let rest = words[place / 64] >> UInt64(place % 64)
        if rest != 0 {
          let number = place + rest.trailingZeroBitCount
          place = number + 1
          return number < end ? number : nil
        }
        place = (place / 64 + 1) * 64
      }
      return nil
    }
  }
}
