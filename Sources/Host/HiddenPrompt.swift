internal import Glibc

/// Asks for a line that is not shown while it is typed.
public struct HiddenPrompt: Sendable {
  /// A prompt on standard input and error.
  public init() {}

  /// What was typed, without its end; nil at the end of input.
  ///
  /// Where standard input is no terminal a line is read from it, and nothing is asked.
  public func ask(_ words: String) -> String? {
    var found = termios()
    guard tcgetattr(STDIN_FILENO, &found) == 0 else { return line() }
    var hidden = found
    hidden.c_lflag &= ~tcflag_t(ECHO)
    say(words)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &found)
      say("\n")
    }
    return line()
  }

  private func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  private func line() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1, bytes.count < 1_024 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
  }
}
