/// Edit distance between folded words.
package enum Spelling {
  /// The number of letters to add, drop, replace or swap with their neighbour (optimal string alignment); `limit + 1`
  /// as soon as it is sure to be more than `limit`.
  package static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    distance(Array(left.utf8), Array(right.utf8), limit: limit)
  }

  /// The same on the letters of words.
  package static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      for j in 0..<width { rows[width + j] = j }
      // Three rows take turns: the one before the last, the last, and the one that is filled.
      var (beforeLast, last, row) = (0, width, 2 * width)
      for i in a.indices {
        rows[row] = i + 1
        var least = i + 1
        for j in b.indices {
          var cost = min(rows[row + j] + 1, rows[last + j + 1] + 1, rows[last + j] + (a[i] == b[j] ? 0 : 1))
          if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[beforeLast + j - 1] + 1) }
          rows[row + j + 1] = cost
          least = min(least, cost)
        }
        if least > limit { return limit + 1 }
        (beforeLast, last, row) = (last, row, beforeLast)
      }
      return rows[last + b.count]
    }
  }

  /// The distance up to which a word may be repaired: 1, or 2 from eight letters on.
  static func limit(for word: String) -> Int {
    word.utf8.count >= 8 ? 2 : 1
  }
}
