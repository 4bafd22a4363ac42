/// Some bytes of a pack.
///
/// No place outside can be read: what is asked for there is 0 or empty.
@frozen public struct PackedBytes: Sendable {
  @usableFromInline let memory: PackMemory?
  @usableFromInline nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// No bytes.
  public init() {
    memory = nil
    bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// All bytes of a memory.
  public init(_ memory: PackMemory) {
    self.memory = memory
    bytes = memory.bytes
  }

  private init(_ memory: PackMemory?, _ bytes: UnsafeRawBufferPointer) {
    self.memory = memory
    self.bytes = bytes
  }

  /// How many there are.
  @inlinable public var count: Int { bytes.count }

  /// The byte at a place, 0 outside.
  @inlinable public subscript(place: Int) -> UInt8 {
    place >= 0 && place < bytes.count ? bytes[place] : 0
  }

  /// The bytes of a range; what of it lies outside is left out.
  public subscript(range: Range<Int>) -> PackedBytes {
    PackedBytes(memory, UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)]))
  }

  /// The number of `Number`'s size that begins at a place, least byte first; 0 where it does not lie inside whole.
  @inlinable public func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at place: Int, as type: Number.Type
  ) -> Number {
    guard place >= 0, place <= bytes.count - MemoryLayout<Number>.size else { return 0 }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self))
  }

  /// Calls `body` with the bytes of a range; what of it lies outside is left out.
  @inlinable public func withBytes<Result>(of range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)]))
  }

  /// Calls `body` with the bytes of a range for a moment; what of it lies outside is left out.
  ///
  /// Of a large section of a pack that is opened for one question they are read from the file.
  @inlinable public func look<Result>(at range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let part = UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)])
    guard let memory, memory.isReadInParts, isLarge else { return body(part) }
    return memory.reading(part, body)
  }

  /// The number that begins at a place, as `look` finds it; 0 where it does not lie inside whole.
  public func looked<Number: FixedWidthInteger & BitwiseCopyable>(at place: Int, as type: Number.Type) -> Number {
    guard place >= 0, place <= count - MemoryLayout<Number>.size else { return 0 }
    return look(at: place..<place + MemoryLayout<Number>.size) { raw in
      raw.isEmpty ? 0 : Number(littleEndian: raw.loadUnaligned(as: Number.self))
    }
  }

  /// Whether so little of these bytes is needed for one question that most of their pages can be left alone.
  ///
  /// Those of a section that is large are read by `look`, `looked` and `part` alone.
  @usableFromInline var isLarge: Bool { bytes.count >= 1 << 21 }

  /// The bytes of a range, to be kept no longer than what is made of them; what of it lies outside is left out.
  ///
  /// Of a large section of a pack that is opened for one question they are read from the file.
  func part(_ range: Range<Int>) -> PackedBytes {
    let part = self[range]
    return isLarge ? memory?.copy(of: part.bytes) ?? part : part
  }

  /// The text in a range; bytes that are no UTF-8 are read as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// How the bytes of a range stand to those of a text: below 0 where they come first, 0 where they are the same.
  public func compare(_ range: Range<Int>, with text: String) -> Int {
    let own = bytes[range.clamped(to: 0..<bytes.count)]
    var text = text
    return text.withUTF8 { other in
      for (left, right) in zip(own, other) where left != right { return left < right ? -1 : 1 }
      return own.count - other.count
    }
  }
}
