/// The head of a pack, looked at before anything else of it is.
struct PackHead {
  let sectionCount: Int
  /// Where the table of checksums begins; what lies before has them.
  let table: Int
  /// What the checksum of the head's own numbers and the table is said to be.
  private let sum: UInt64
  /// The bytes that stand before that checksum.
  private let own: PackedBytes

  private static let ownLength = 32

  /// The head in the first bytes of a pack, `length` being that of the file.
  init(_ bytes: PackedBytes, length: Int) throws(PackError) {
    let magic = Pack.magic
    guard (0..<min(bytes.count, magic.count)).allSatisfy({ bytes[$0] == magic[$0] }), bytes.count >= magic.count else {
      throw bytes.count < magic.count && bytes.count > 0 ? .truncated : .foreign
    }
    guard bytes.count >= Pack.headLength else { throw .truncated }
    let version = Int(bytes.number(at: 8, as: UInt32.self))
    guard version == Pack.version else { throw .version(version) }
    let whole = bytes.number(at: 16, as: UInt64.self)
    guard length >= whole else { throw .truncated }
    sectionCount = Int(bytes.number(at: 12, as: UInt32.self))
    let place = bytes.number(at: 24, as: UInt64.self)
    guard length == whole, place >= UInt64(Pack.headLength), place <= whole,
      sectionCount <= (Int(place) - Pack.headLength) / Pack.entryLength,
      length - Int(place) == 8 * PackSums.count(Int(place))
    else { throw .damaged }
    table = Int(place)
    own = bytes[0..<Self.ownLength]
    sum = bytes.number(at: Self.ownLength, as: UInt64.self)
  }

  /// Whether the table of checksums, and the head, are as they were written.
  func isRight(_ table: UnsafeRawBufferPointer) -> Bool {
    own.withBytes(of: 0..<own.count) { Self.sum($0, table) } == sum
  }

  /// The checksum of a head's numbers before it, and the table.
  static func sum(_ head: UnsafeRawBufferPointer, _ table: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Checksum()
    sum.take(UnsafeRawBufferPointer(rebasing: head[..<min(ownLength, head.count)]))
    sum.take(table)
    return sum.value
  }
}
