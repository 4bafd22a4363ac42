internal import Glibc

/// Why a command stops: what is said on standard error, and the exit status that goes with it.
struct Failure: Error {
  var message: String
  var status: Int32

  /// Data that is broken.
  static func badData(_ message: String) -> Failure { Failure(message: message, status: 65) }
  /// A file or folder that is not there.
  static func missing(_ message: String) -> Failure { Failure(message: message, status: 66) }
  /// A program or terminal that is needed and not there.
  static func unavailable(_ message: String) -> Failure { Failure(message: message, status: 69) }
  /// A file that cannot be made.
  static func cannotCreate(_ message: String) -> Failure { Failure(message: message, status: 73) }
  /// A site or a configuration that is broken.
  static func configuration(_ message: String) -> Failure { Failure(message: message, status: 78) }
  /// Something that cannot be read or written.
  static func inputOutput(_ message: String) -> Failure { Failure(message: message, status: 74) }
}

/// Standard output, written at once; what cannot be written is an error and never silence.
enum StandardOutput {
  /// Writes a text.
  ///
  /// A closed pipe ends the program by its signal, as pipes do.
  static func write(_ text: String) throws(Failure) {
    try write(text, to: STDOUT_FILENO)
  }

  /// Writes a line.
  static func line(_ text: String) throws(Failure) {
    try write(text + "\n")
  }

  private static func write(_ text: String, to descriptor: Int32) throws(Failure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw .inputOutput("standard output cannot be written: \(String(cString: strerror(errno)))")
      }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Says something on standard error; nothing more can be done where that fails.
  static func complain(_ text: String) {
    try? write(text + "\n", to: STDERR_FILENO)
  }
}

/// Standard input as text; bytes that are no UTF-8 are read as U+FFFD.
enum StandardInput {
  /// Whether a person sits at it.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Everything up to its end.
  static func all() throws(Failure) -> String {
    var bytes: [UInt8] = []
    while let chunk = try chunk() { bytes += chunk }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Calls `body` for each line, as soon as it is there; a last line without its end counts.
  static func eachLine(_ body: (String) throws(Failure) -> Void) throws(Failure) {
    var rest: [UInt8] = []
    while let chunk = try chunk() {
      rest += chunk
      var start = 0
      while let end = rest[start...].firstIndex(of: 0x0A) {
        try body(line(rest[start..<end]))
        start = end + 1
      }
      rest.removeFirst(start)
    }
    if !rest.isEmpty { try body(line(rest[...])) }
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  private static func chunk() throws(Failure) -> ArraySlice<UInt8>? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 { return buffer[..<count] }
      if count == 0 { return nil }
      if errno != EINTR { throw .inputOutput("standard input cannot be read: \(String(cString: strerror(errno)))") }
    }
  }
}
