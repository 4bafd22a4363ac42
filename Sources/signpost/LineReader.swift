internal import Glibc

/// Lines of standard input; bytes that are not UTF-8 become U+FFFD.
struct LineReader {
  private var bytes: [UInt8] = []
  private var hasEnded = false

  /// The next line without its end, nil after the last.
  mutating func next() -> String? {
    var searched = 0
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { bytes.removeFirst(end + 1) }
        return text(bytes[..<end])
      }
      if hasEnded {
        if bytes.isEmpty { return nil }
        defer { bytes = [] }
        return text(bytes[...])
      }
      searched = bytes.count
      fill()
    }
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }

  private mutating func fill() {
    let more = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      repeat { count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      count = max(0, count)
    }
    hasEnded = more.isEmpty
    bytes += more
  }
}
