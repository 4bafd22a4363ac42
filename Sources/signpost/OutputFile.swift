internal import Glibc
internal import Host

/// A file that a command was told to write; one that is there is written over, as `-o` does elsewhere.
enum OutputFile {
  /// Writes a text; one that cannot be opened ends the command with 73, one that cannot be filled with 74.
  static func write(_ text: String, to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .cannotCreate("'\(path)' cannot be made: \(String(cString: strerror(errno)))") }
    var problem = PrivateFile.writeAll(Array(text.utf8), to: file)
    if close(file) != 0, problem == nil { problem = errno }
    if let problem { throw .inputOutput("'\(path)' cannot be written: \(String(cString: strerror(problem)))") }
  }
}
