internal import Glibc

/// A file that everybody on the machine may read, written whole or not at all.
public enum SharedFile {
  /// Writes a new file in a folder, which is made where it is missing: `NAME.yaml`, or `NAME-2.yaml` and so on where that
  /// is taken.
  ///
  /// Written beside its place, synced, and linked, so that no file that is there is ever lost.
  public static func create(in folder: String, name: String, ending: String, text: String) -> Result<String, Refusal> {
    if mkdir(folder, 0o755) == 0 {
      chmod(folder, 0o755)
    } else if errno != EEXIST {
      return .failure(Refusal(folder))
    }
    let draft = "\(folder)/.\(name)\(ending).new"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { return .failure(Refusal(folder)) }
    defer { unlink(draft) }
    let problem = PrivateFile.writeAll(Array(text.utf8), to: file)
    let isKept = problem == nil && fchmod(file, 0o644) == 0 && fsync(file) == 0
    guard close(file) == 0, isKept else { return .failure(Refusal(draft, problem ?? errno)) }
    var number = 1
    while true {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)")\(ending)"
      if link(draft, path) == 0 { return .success(path) }
      guard errno == EEXIST else { return .failure(Refusal(path)) }
      number += 1
    }
  }

  /// What could not be written, and why, in the system's words.
  public struct Refusal: Error, Equatable, CustomStringConvertible {
    /// `'PATH' cannot be written: reason`.
    public let description: String

    init(_ path: String, _ number: Int32 = errno) {
      description = "'\(path)' cannot be written: \(String(cString: strerror(number)))"
    }
  }
}
