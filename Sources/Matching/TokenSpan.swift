/// Words of a message from `start` up to, not including, `end`.
struct TokenSpan: Hashable, Sendable, Comparable {
  var start: Int
  var end: Int

  static func < (left: TokenSpan, right: TokenSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }

  func overlaps(_ other: TokenSpan) -> Bool {
    start < other.end && other.start < end
  }

  func covers(_ other: TokenSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}
