/// The checksums of a pack's blocks, as its table has them.
struct PackSums {
  private let table: UnsafeRawBufferPointer

  init(_ table: UnsafeRawBufferPointer) {
    self.table = table
  }

  /// How many blocks so many bytes are.
  static func count(_ length: Int) -> Int {
    (length + Checksum.blockLength - 1) / Checksum.blockLength
  }

  /// Whether bytes that begin at a block, and end with one or with all blocks, have the sums that the table says.
  func areRight(_ bytes: UnsafeRawBufferPointer, from place: Int) -> Bool {
    let first = place / Checksum.blockLength
    return (0..<Self.count(bytes.count)).allSatisfy { number in
      let offset = 8 * (first + number)
      guard offset + 8 <= table.count else { return false }
      return Self.sum(ofBlock: number, in: bytes, from: place)
        == UInt64(littleEndian: table.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  /// The table for the bytes of a pack before it.
  static func table(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var packer = Packer()
    for number in 0..<count(bytes.count) { packer.fixed(sum(ofBlock: number, in: bytes, from: 0)) }
    return packer.bytes
  }

  /// The sum of a block of bytes that lie at a place of a pack; the head, which has its own, is left out.
  private static func sum(ofBlock number: Int, in bytes: UnsafeRawBufferPointer, from place: Int) -> UInt64 {
    let start = number * Checksum.blockLength
    let end = min(start + Checksum.blockLength, bytes.count)
    let first = place + start == 0 ? min(Pack.headLength, end) : start
    return Checksum.value(of: UnsafeRawBufferPointer(rebasing: bytes[first..<end]))
  }
}
