internal import Glibc
internal import Matching

/// Lines of standard input; bytes that are not UTF-8 become U+FFFD.
///
/// Of a line no more is kept than alerts are looked for in, and one byte that shows that it was longer.
struct LineReader {
  private static let limit = Matcher.alertLimit + 1

  private var bytes: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  /// The next line without its end, nil after the last.
  mutating func next() throws(Failure) -> String? {
    var line: [UInt8] = []
    while true {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      line += bytes[start..<(end ?? bytes.count)].prefix(Self.limit - line.count)
      if let end {
        start = end + 1
        return text(line)
      }
      let hadAny = start < bytes.count
      (bytes, start) = ([], 0)
      if hasEnded { return line.isEmpty && !hadAny ? nil : text(line) }
      bytes = try Self.chunk()
      hasEnded = bytes.isEmpty
    }
  }

  /// Everything that is left, its line ends too.
  mutating func rest() throws(Failure) -> String {
    var all: [UInt8] = []
    while !hasEnded {
      all += bytes[start...].prefix(Self.limit - all.count)
      (bytes, start) = (try Self.chunk(), 0)
      hasEnded = bytes.isEmpty
    }
    return String(decoding: all, as: UTF8.self)
  }

  private func text(_ line: [UInt8]) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
  }

  /// The next bytes; none at the end.
  private static func chunk() throws(Failure) -> [UInt8] {
    var problem: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      var got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR { got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count) }
      if got < 0 { problem = errno }
      count = max(0, got)
    }
    if let problem { throw .inputOutput("standard input cannot be read: \(String(cString: strerror(problem)))") }
    return bytes
  }
}
