/// Puts sections together into the bytes of a pack.
public struct PackBuilder: Sendable {
  private(set) var sections: [(name: String, bytes: [UInt8])] = []

  /// A pack without sections.
  public init() {}

  /// Adds a section; its name has at most 31 bytes, and no other section has it.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    sections.append((name, bytes))
  }

  /// Adds the sections of another pack.
  public mutating func add(_ other: PackBuilder) {
    sections += other.sections
  }

  /// The bytes of the whole pack.
  public func bytes() -> [UInt8] {
    let sections = sections.sorted { ($0.bytes.count, $0.name) < ($1.bytes.count, $1.name) }
    var table = Packer()
    var offset = Self.aligned(Pack.headLength + sections.count * Pack.entryLength)
    for section in sections {
      let name = Array(section.name.utf8.prefix(Pack.nameLength - 1))
      table.raw(name + Array(repeating: 0, count: Pack.nameLength - name.count))
      table.fixed(UInt64(offset))
      table.fixed(UInt64(section.bytes.count))
      offset = Self.aligned(offset + section.bytes.count)
    }
    var body = Packer()
    body.raw(Pack.magic)
    body.fixed(UInt32(Pack.version))
    body.fixed(UInt32(sections.count))
    body.fixed(UInt64(offset + 8 * PackSums.count(offset)))
    body.fixed(UInt64(offset))
    body.fixed(UInt64(0))
    body.raw(table.bytes)
    body.align(to: Pack.alignment)
    for section in sections {
      body.raw(section.bytes)
      body.align(to: Pack.alignment)
    }
    var bytes = body.bytes
    let sums = bytes.withUnsafeBytes { PackSums.table(of: $0) }
    var sum = Packer()
    sum.fixed(bytes.withUnsafeBytes { head in sums.withUnsafeBytes { PackHead.sum(head, $0) } })
    bytes.replaceSubrange(Pack.headLength - 8..<Pack.headLength, with: sum.bytes)
    return bytes + sums
  }

  private static func aligned(_ offset: Int) -> Int {
    (offset + Pack.alignment - 1) / Pack.alignment * Pack.alignment
  }
}
