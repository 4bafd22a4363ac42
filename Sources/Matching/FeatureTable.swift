internal import Knowledge

/// Finds the number of a feature by its hash: an open table in a section of a pack.
///
/// The table has two parts: of each feature its hash in two halves; and slots, a power of two or none, each with the
/// number of a feature and 1, or 0.
struct FeatureTable: Sendable {
  private let numbers: PackedNumbers
  private let hashes: Int
  private let slots: Int
  private let slotCount: Int

  /// The table whose hashes and slots begin at these places; a count that is no power of two finds nothing.
  init(_ numbers: PackedNumbers, hashes: Int, slots: Int, slotCount: Int) {
    self.numbers = numbers
    self.hashes = hashes
    self.slots = slots
    self.slotCount = slotCount & (slotCount - 1) == 0 ? slotCount : 0
  }

  /// The number of each feature, or nil.
  ///
  /// The table is far larger than what a processor keeps at hand: all first slots are asked for together, which takes as long
  /// as a few one after the other.
  func find(_ features: [UInt64]) -> [Int?] {
    guard slotCount > 0 else { return Array(repeating: nil, count: features.count) }
    let first = features.map { numbers[slots + Self.slot(of: $0, of: slotCount)] - 1 }
    let isThere = zip(features, first).map { isFeature($0, $1) }
    return features.indices.map { isThere[$0] ? first[$0] : first[$0] < 0 ? nil : find(features[$0]) }
  }

  private func find(_ feature: UInt64) -> Int? {
    var slot = Self.slot(of: feature, of: slotCount)
    for _ in 0..<slotCount {
      let number = numbers[slots + slot] - 1
      if number < 0 { return nil }
      if isFeature(feature, number) { return number }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }

  private func isFeature(_ feature: UInt64, _ number: Int) -> Bool {
    number >= 0 && hash(of: number) == feature
  }

  /// The hash of a feature by its number.
  func hash(of number: Int) -> UInt64 {
    let place = hashes + 2 * number
    return UInt64(UInt32(truncatingIfNeeded: numbers[place]))
      | UInt64(UInt32(truncatingIfNeeded: numbers[place + 1])) << 32
  }

  /// The two parts for these features, each of which stands once.
  static func parts(_ features: [UInt64]) -> (hashes: [Int], slots: [Int]) {
    var count = features.isEmpty ? 0 : 1
    while count < 2 * features.count { count *= 2 }
    var slots = [Int](repeating: 0, count: count)
    for (number, feature) in features.enumerated() {
      var place = slot(of: feature, of: count)
      while slots[place] != 0 { place = (place + 1) & (count - 1) }
      slots[place] = number + 1
    }
    return (features.flatMap { [half($0), half($0 >> 32)] }, slots)
  }

  /// Where the search for a feature begins.
  private static func slot(of feature: UInt64, of slotCount: Int) -> Int {
    Int(truncatingIfNeeded: feature ^ (feature >> 32)) & (slotCount - 1)
  }

  /// The lower half of a hash as a number of a section.
  private static func half(_ feature: UInt64) -> Int {
    Int(Int32(truncatingIfNeeded: feature))
  }
}
