/// A knowledge base in one file: named sections behind a head that says where they lie.
///
/// The head: `SIGNPACK`, the form and the number of sections (4 bytes each), the length of the whole, the checksum of
/// everything but itself (8 bytes each). Then for each section 32 bytes of name, its offset and its length. Sections
/// begin at multiples of 64, the shorter ones first: what a start reads lies together. Numbers have their least byte
/// first. There is no time in it: the same knowledge gives the same bytes.
public struct Pack: Sendable {
  /// The form that this program writes and reads.
  ///
  /// Goes up with every change of what a section holds; `PackFormTests` says when values have changed.
  public static let version = 7

  static let magic = Array("SIGNPACK".utf8)
  static let headLength = 32
  static let entryLength = 48
  static let nameLength = 32
  static let alignment = 64

  private let sections: [String: PackedBytes]

  /// The pack in some bytes; their checksum has been seen to be right, or is looked at here.
  init(_ memory: PackMemory, isChecked: Bool) throws(PackError) {
    let bytes = PackedBytes(memory)
    let count = try Self.sectionCount(bytes, length: bytes.count)
    if !isChecked, Self.checksum(memory) != bytes.number(at: 24, as: UInt64.self) { throw .damaged }
    var sections: [String: PackedBytes] = [:]
    for number in 0..<count {
      let entry = Self.headLength + number * Self.entryLength
      let name = bytes.text(entry..<entry + Self.nameLength).prefix { $0 != "\0" }
      let offset = bytes.number(at: entry + Self.nameLength, as: UInt64.self)
      let length = bytes.number(at: entry + Self.nameLength + 8, as: UInt64.self)
      guard offset % UInt64(Self.alignment) == 0, offset <= bytes.count, length <= UInt64(bytes.count) - offset else {
        throw .damaged
      }
      sections[String(name)] = bytes[Int(offset)..<Int(offset + length)]
    }
    guard sections.count == count else { throw .damaged }
    self.sections = sections
  }

  /// The pack in some bytes.
  public init(_ bytes: [UInt8]) throws(PackError) {
    try self.init(PackMemory(bytes), isChecked: false)
  }

  /// Sections that are kept in memory only, as `PackBuilder` collects them.
  public init(_ builder: PackBuilder) {
    sections = Dictionary(builder.sections.map { ($0.name, PackedBytes(PackMemory($0.bytes))) }) { first, _ in first }
  }

  /// A section; empty where there is none.
  public func section(_ name: String) -> PackedBytes {
    sections[name] ?? PackedBytes()
  }

  /// Whether there is a section of this name.
  public func has(_ name: String) -> Bool {
    sections[name] != nil
  }

  /// The names of all sections, sorted, with their lengths in bytes.
  public var contents: [(name: String, length: Int)] {
    sections.map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
  }

  /// The number of sections in a head, `length` being that of the file.
  static func sectionCount(_ head: PackedBytes, length: Int) throws(PackError) -> Int {
    guard (0..<min(head.count, magic.count)).allSatisfy({ head[$0] == magic[$0] }), head.count >= magic.count else {
      throw head.count < magic.count && head.count > 0 ? .truncated : .foreign
    }
    guard head.count >= headLength else { throw .truncated }
    let version = Int(head.number(at: 8, as: UInt32.self))
    guard version == Self.version else { throw .version(version) }
    let whole = head.number(at: 16, as: UInt64.self)
    guard length >= whole else { throw .truncated }
    let count = Int(head.number(at: 12, as: UInt32.self))
    guard length == whole, count <= (length - headLength) / entryLength else { throw .damaged }
    return count
  }

  static func checksum(_ memory: PackMemory) -> UInt64 {
    let blocks = stride(from: 0, to: memory.bytes.count, by: Checksum.blockLength).map { start in
      var sum = Checksum()
      let end = min(start + Checksum.blockLength, memory.bytes.count)
      take(UnsafeRawBufferPointer(rebasing: memory.bytes[start..<end]), at: start, into: &sum)
      return sum.value
    }
    return Checksum.value(ofBlocks: blocks)
  }

  /// Takes bytes that lie at a place of a pack into the sum of a block; the sum in the head is left out.
  static func take(_ bytes: UnsafeRawBufferPointer, at place: Int, into sum: inout Checksum) {
    if place == 0 { sum.take(UnsafeRawBufferPointer(rebasing: bytes[..<min(24, bytes.count)])) }
    sum.take(UnsafeRawBufferPointer(rebasing: bytes[(place == 0 ? min(headLength, bytes.count) : 0)...]))
  }
}
