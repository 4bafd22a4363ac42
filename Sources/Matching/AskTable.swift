internal import Knowledge

/// Which topic has a question as one of its asks, word for word: a section of a pack.
///
/// An ask is known by the hash of its folded words. The section: slots of 8 bytes, a power of two of them or none, each 0, or
/// the upper 48 bits of a hash and below them the number of a topic and 1. The lower bits of a hash say where the search for
/// it begins.
struct AskTable: Sendable {
  private let bytes: PackedBytes
  private let slotCount: Int

  /// The table in a section; one whose number of slots is no power of two finds nothing.
  init(_ section: PackedBytes) {
    bytes = section
    let count = section.count / 8
    slotCount = count & (count - 1) == 0 ? count : 0
  }

  /// The topic of the ask with these folded words, or nil.
  func topic(of key: String) -> Int? {
    let hash = FeatureHash(key).value
    var slot = Self.slot(of: hash, of: slotCount)
    for _ in 0..<slotCount {
      let found = bytes.looked(at: 8 * slot, as: UInt64.self)
      guard found != 0 else { return nil }
      if found >> 16 == hash >> 16 { return Int(found & 0xFFFF) - 1 }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }

  /// The section for asks by their folded words, each with its topic.
  static func section(_ asks: [String: Int]) -> [UInt8] {
    var count = asks.isEmpty ? 0 : 1
    while 2 * count < 3 * asks.count { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    for (key, topic) in asks.sorted(by: { $0.key < $1.key }) {
      let hash = FeatureHash(key).value
      var slot = slot(of: hash, of: count)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = hash & ~0xFFFF | UInt64(topic + 1)
    }
    var packer = Packer()
    for slot in slots { packer.fixed(slot) }
    return packer.bytes
  }

  private static func slot(of hash: UInt64, of slotCount: Int) -> Int {
    slotCount == 0 ? 0 : Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slotCount - 1)
  }
}
