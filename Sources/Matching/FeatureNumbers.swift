/// Numbers features in the order in which they are met.
///
/// An open table of its own: a feature is a hash already, and a `Dictionary` would hash it again, for all features of all
/// examples.
struct FeatureNumbers {
  /// The features by their numbers.
  private(set) var features: [UInt64] = []
  /// In each slot the number of a feature and 1, or 0; a power of two.
  private var slots = [Int32](repeating: 0, count: 1 << 10)

  /// The number of a feature, a new one where it has none yet.
  mutating func number(of feature: UInt64) -> Int {
    let slot = slot(of: feature)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    features.append(feature)
    slots[slot] = Int32(features.count)
    if 2 * features.count > slots.count { grow() }
    return features.count - 1
  }

  /// The number of a feature, or nil.
  func find(_ feature: UInt64) -> Int? {
    let number = Int(slots[slot(of: feature)]) - 1
    return number < 0 ? nil : number
  }

  /// Where a feature stands, or would stand.
  private func slot(of feature: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: feature ^ (feature >> 32)) & (slots.count - 1)
    while slots[slot] != 0, features[Int(slots[slot]) - 1] != feature { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for (number, feature) in features.enumerated() { slots[slot(of: feature)] = Int32(number + 1) }
  }
}
