/// Whole numbers of 4 bytes in a section of a pack.
///
/// A place outside holds 0.
@frozen public struct PackedNumbers: Sendable {
  @usableFromInline let bytes: PackedBytes

  /// The numbers in some bytes.
  public init(_ bytes: PackedBytes) {
    self.bytes = bytes
  }

  /// How many there are.
  @inlinable public var count: Int { bytes.count / 4 }

  /// The number at a place.
  @inlinable public subscript(place: Int) -> Int {
    Int(bytes.number(at: place &* 4, as: Int32.self))
  }

  /// The range between the number at a place and the next: where the things of one row lie; empty outside.
  @inlinable public func row(_ place: Int) -> Range<Int> {
    let start = self[place]
    return start..<max(start, self[place + 1])
  }

  /// Calls `body` with the numbers of a range as they lie in the pack; what lies outside is left out.
  @inlinable public func withNumbers<Result>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<Int32>) -> Result
  ) -> Result {
    let inside = range.clamped(to: 0..<count)
    return bytes.withBytes(of: inside.lowerBound &* 4..<inside.upperBound &* 4) { raw in
      raw.withMemoryRebound(to: Int32.self) { body($0) }
    }
  }

  /// The section that holds numbers.
  public static func section(_ numbers: [Int]) -> [UInt8] {
    var packer = Packer()
    for number in numbers { packer.fixed(Int32(truncatingIfNeeded: number)) }
    return packer.bytes
  }
}
