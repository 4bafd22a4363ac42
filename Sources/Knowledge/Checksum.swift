/// A checksum of bytes that are taken in pieces.
///
/// Four lanes of 64 bits, so that it goes at the speed of memory; against damage, not against intent.
struct Checksum {
  /// A pack is summed in blocks of so many bytes, a page, each apart: what one question needs of a large section is looked
  /// at without the rest.
  static let blockLength = 1 << 12

  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5
  )
  private var length: UInt64 = 0

  /// Takes the next bytes; all pieces but the last have a multiple of 32.
  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var place = 0
    while place + 32 <= bytes.count {
      lanes.0 = Self.mix(lanes.0, bytes, place)
      lanes.1 = Self.mix(lanes.1, bytes, place + 8)
      lanes.2 = Self.mix(lanes.2, bytes, place + 16)
      lanes.3 = Self.mix(lanes.3, bytes, place + 24)
      place += 32
    }
    while place < bytes.count {
      lanes.0 = (lanes.0 ^ UInt64(bytes[place])) &* Self.prime
      place += 1
    }
  }

  /// The sum of everything that was taken.
  var value: UInt64 {
    var sum = length
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
      sum = (sum ^ lane) &* Self.prime
      sum ^= sum >> 29
    }
    return sum
  }

  /// The sum of some bytes.
  static func value(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Checksum()
    sum.take(bytes)
    return sum.value
  }

  private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87

  private static func mix(_ lane: UInt64, _ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    let mixed = (lane ^ word) &* prime
    return mixed ^ (mixed >> 31)
  }
}
