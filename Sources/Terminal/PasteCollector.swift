/// The bytes of a bracketed paste up to its end mark.
struct PasteCollector: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// How much of the end mark the last bytes are.
  private var matched = 0

  private static let end = Array("\u{1B}[201~".utf8)

  /// Takes a byte; true when it was the last of the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    for held in Self.end.prefix(matched) { keep(held) }
    // Only the mark's first byte can begin it anew: it does not occur again in it.
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < KeyDecoder.longestPaste { bytes.append(byte) }
  }

  /// The text, with "\n" for CR LF and for CR.
  ///
  /// The beginning of an end mark that never came is left out.
  func finished() -> String {
    var unified: [UInt8] = []
    unified.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
      unified.append(byte == 0x0D ? 0x0A : byte)
    }
    return String(decoding: unified, as: UTF8.self)
  }
}
