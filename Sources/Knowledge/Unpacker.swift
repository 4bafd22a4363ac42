/// Reads values that a `Packer` wrote, in the same order.
///
/// Nothing can be read outside: past the end every number is 0 and every text and list empty, and `isDamaged` says so.
public struct Unpacker {
  private let bytes: PackedBytes
  private var place = 0
  /// Whether something was asked for that is not there.
  public private(set) var isDamaged = false

  /// One at the beginning of some bytes.
  public init(_ bytes: PackedBytes) {
    self.bytes = bytes
  }

  /// Whether everything was read, and nothing but what is there.
  public var isDone: Bool { !isDamaged && place == bytes.count }

  private mutating func byte() -> UInt8 {
    guard place < bytes.count else {
      isDamaged = true
      return 0
    }
    defer { place += 1 }
    return bytes[place]
  }

  /// A number.
  public mutating func int() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      guard next >= 0x80 else { break }
      shift += 7
      if shift > 63 {
        isDamaged = true
        return 0
      }
    }
    return Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1)
  }

  /// Yes or no.
  public mutating func flag() -> Bool {
    byte() == 1
  }

  /// How many things follow, each of one byte at least.
  private mutating func count() -> Int {
    let count = int()
    guard count >= 0, count <= bytes.count - place else {
      isDamaged = true
      return 0
    }
    return count
  }

  /// A text.
  public mutating func text() -> String {
    let length = count()
    defer { place += length }
    return bytes.text(place..<place + length)
  }

  /// A word of a closed list; `otherwise` where it names none.
  public mutating func word<Word: CaseIterable>(_ otherwise: Word) -> Word where Word.AllCases == [Word] {
    let number = int()
    let words = Word.allCases
    guard words.indices.contains(number) else {
      isDamaged = true
      return otherwise
    }
    return words[number]
  }

  /// A list.
  public mutating func list<Item>(_ read: (inout Unpacker) -> Item) -> [Item] {
    let length = count()
    var items: [Item] = []
    items.reserveCapacity(length)
    for _ in 0..<length { items.append(read(&self)) }
    return items
  }

  /// A value that may be absent.
  public mutating func optional<Value>(_ read: (inout Unpacker) -> Value) -> Value? {
    flag() ? read(&self) : nil
  }
}
