/// A knowledge base in one file: named sections behind a head that says where they lie.
///
/// The head: `SIGNPACK`, the form and the number of sections (4 bytes each), the length of the whole, the place of the table
/// of checksums, and the checksum of what stands before it together with that table (8 bytes each). Then for each section
/// 32 bytes of name, its offset and its length. Sections begin at multiples of 64, the shorter ones first: what a start
/// reads lies together. The table, last, has a checksum for each 4,096 bytes before it, the first without the head. Numbers
/// have their least byte first. There is no time in it: the same knowledge gives the same bytes.
public struct Pack: Sendable {
  /// The form that this program writes and reads.
  ///
  /// Goes up with every change of what a section holds; `PackFormTests` says when values have changed.
  public static let version = 8

  static let magic = Array("SIGNPACK".utf8)
  static let headLength = 40
  static let entryLength = 48
  static let nameLength = 32
  static let alignment = 64

  private let sections: [String: PackedBytes]
  private let memory: PackMemory?
  /// Where what is not looked at in parts ends.
  let smallEnd: Int

  /// The pack in some bytes, of which those that lie where nobody looks at them first have been seen to be right.
  init(checked memory: PackMemory) throws(PackError) {
    let bytes = PackedBytes(memory)
    let head = try PackHead(bytes, length: bytes.count)
    let (count, table) = (head.sectionCount, UInt64(head.table))
    var sections: [String: PackedBytes] = [:]
    var smallEnd = Self.headLength + count * Self.entryLength
    for number in 0..<count {
      let entry = Self.headLength + number * Self.entryLength
      let name = bytes.text(entry..<entry + Self.nameLength).prefix { $0 != "\0" }
      let offset = bytes.number(at: entry + Self.nameLength, as: UInt64.self)
      let length = bytes.number(at: entry + Self.nameLength + 8, as: UInt64.self)
      guard offset % UInt64(Self.alignment) == 0, offset <= table, length <= table - offset else { throw .damaged }
      let section = bytes[Int(offset)..<Int(offset + length)]
      sections[String(name)] = section
      if !section.isLarge { smallEnd = max(smallEnd, Int(offset + length)) }
    }
    guard sections.count == count else { throw .damaged }
    (self.sections, self.memory, self.smallEnd) = (sections, memory, smallEnd)
  }

  /// The pack in some bytes.
  public init(_ bytes: [UInt8]) throws(PackError) {
    let memory = PackMemory(bytes)
    let head = try PackHead(PackedBytes(memory), length: bytes.count)
    let table = UnsafeRawBufferPointer(rebasing: memory.bytes[head.table...])
    let blocks = UnsafeRawBufferPointer(rebasing: memory.bytes[..<head.table])
    guard head.isRight(table), PackSums(table).areRight(blocks, from: 0) else { throw .damaged }
    try self.init(checked: memory)
  }

  /// Sections that are kept in memory only, as `PackBuilder` collects them.
  public init(_ builder: PackBuilder) {
    sections = Dictionary(builder.sections.map { ($0.name, PackedBytes(PackMemory($0.bytes))) }) { first, _ in first }
    (memory, smallEnd) = (nil, 0)
  }

  /// Whether a part that was looked at since is not as it was written, of a pack that is opened for one question: what was
  /// made of it must not be used.
  public var isDamaged: Bool { memory?.isDamaged ?? false }

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
}
