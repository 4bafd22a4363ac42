internal import Knowledge

/// Which patterns the words of a message announce: each by the need that the fewest stems meet, so that a message looks
/// only at patterns of which it has a rare word.
///
/// Made when the first message comes; costs a walk over the needs of all patterns.
struct PatternIndex: Sendable {
  /// By number of a stem the place of its first pattern in `patterns`, and one more for the end; behind the rows of the
  /// stems stands that of the patterns which need no word.
  private let places: [Int32]
  private let patterns: [Int32]

  init(_ table: PatternTable, stemCount: Int) {
    var pairs: [(stem: Int, pattern: Int)] = []
    for pattern in 0..<table.count {
      guard let need = table.rarestNeed(pattern) else {
        pairs.append((stemCount, pattern))
        continue
      }
      for place in need {
        let stem = table.code[place]
        if stem >= 0, stem < stemCount { pairs.append((stem, pattern)) }
      }
    }
    var places = [Int32](repeating: 0, count: stemCount + 2)
    for pair in pairs { places[pair.stem + 1] += 1 }
    for stem in 0...stemCount { places[stem + 1] += places[stem] }
    var next = places
    var patterns = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      patterns[Int(next[pair.stem])] = Int32(truncatingIfNeeded: pair.pattern)
      next[pair.stem] += 1
    }
    (self.places, self.patterns) = (places, patterns)
  }

  /// The patterns of which every need is met by the stems of a message.
  func met(by stems: BitSet, of table: PatternTable) -> BitSet {
    var met = BitSet(below: table.count)
    let stemCount = places.count - 2
    func take(_ row: Int) {
      for place in places[row]..<places[row + 1] {
        let pattern = Int(patterns[Int(place)])
        if table.isMet(pattern, stems) { met.insert(pattern) }
      }
    }
    for stem in stems.all { take(stem) }
    take(stemCount)
    return met
  }
}
