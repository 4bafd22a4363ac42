/// Bytes put together to scalars, one byte at a time, losing none that is valid.
///
/// What is not UTF-8 becomes one U+FFFD for each longest beginning of a sequence (Unicode 17, 3.9, "maximal subparts");
/// overlong forms, surrogates and values beyond U+10FFFF are not UTF-8.
struct UTF8Assembler: Hashable, Sendable {
  enum Step: Equatable {
    /// More bytes are needed.
    case unfinished
    /// A scalar is complete.
    case scalar(Unicode.Scalar)
    /// What came before is broken; this byte still has to be taken, again.
    case brokenBefore
    /// This byte cannot begin anything.
    case broken
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var next: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether a sequence has begun.
  var isInside: Bool { missing > 0 }

  mutating func take(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard next.contains(byte) else {
      missing = 0
      return .brokenBefore
    }
    next = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return missing > 0 ? .unfinished : Unicode.Scalar(value).map(Step.scalar) ?? .broken
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    switch byte {
    case 0..<0x80: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: start(byte & 0x1F, missing: 1, next: 0x80...0xBF)
    case 0xE0: start(byte & 0x0F, missing: 2, next: 0xA0...0xBF)
    case 0xED: start(byte & 0x0F, missing: 2, next: 0x80...0x9F)
    case 0xE1...0xEF: start(byte & 0x0F, missing: 2, next: 0x80...0xBF)
    case 0xF0: start(byte & 0x07, missing: 3, next: 0x90...0xBF)
    case 0xF1...0xF3: start(byte & 0x07, missing: 3, next: 0x80...0xBF)
    case 0xF4: start(byte & 0x07, missing: 3, next: 0x80...0x8F)
    default: return .broken
    }
    return .unfinished
  }

  private mutating func start(_ bits: UInt8, missing: Int, next: ClosedRange<UInt8>) {
    self.value = UInt32(bits)
    self.missing = missing
    self.next = next
  }
}
