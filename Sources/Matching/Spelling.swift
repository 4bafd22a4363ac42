/// Edit distance between folded words.
enum Spelling {
  /// The number of letters to add, drop, replace or swap with their neighbour (optimal string alignment); `limit + 1`
  /// as soon as it is sure to be more than `limit`.
  static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let a = Array(left.utf8)
    let b = Array(right.utf8)
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      var least = i + 1
      for j in b.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
        least = min(least, cost)
      }
      if least > limit { return limit + 1 }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }

  /// The distance up to which a word may be repaired: 1, or 2 from eight letters on.
  static func limit(for word: String) -> Int {
    word.utf8.count >= 8 ? 2 : 1
  }
}
