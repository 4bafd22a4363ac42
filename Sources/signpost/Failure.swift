internal import Glibc

/// Why a command stops: what is said on standard error, and the exit status that goes with it.
struct Failure: Error {
  var message: String
  var status: Int32

  /// Something that was asked for by a name that it does not have.
  static func usage(_ message: String) -> Failure { Failure(message: message, status: 64) }
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
