/// Writes values one after another as bytes.
public struct Packer {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// One that has written nothing.
  public init() {}

  /// Bytes as they are.
  public mutating func raw(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// A number in its full size, least byte first.
  public mutating func fixed(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Zeros up to a multiple of `alignment`.
  public mutating func align(to alignment: Int) {
    while bytes.count % alignment != 0 { bytes.append(0) }
  }

  /// A number of any sign in as few bytes as it needs.
  public mutating func int(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Yes or no.
  public mutating func flag(_ flag: Bool) {
    bytes.append(flag ? 1 : 0)
  }

  /// A text with its length before it.
  public mutating func text(_ text: String) {
    int(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// A word of a closed list, as its place there.
  public mutating func word<Word: CaseIterable & Equatable>(_ word: Word) {
    int(Word.allCases.enumerated().first { $0.element == word }?.offset ?? 0)
  }

  /// A list with its length before it.
  public mutating func list<Item>(_ items: [Item], _ write: (inout Packer, Item) -> Void) {
    int(items.count)
    for item in items { write(&self, item) }
  }

  /// A value that may be absent.
  public mutating func optional<Value>(_ value: Value?, _ write: (inout Packer, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }
}
