internal import Glibc

/// A file that only its owner may read.
public enum PrivateFile {
  /// Writes a new file; a file that is there already is left alone, and of one that cannot be filled nothing stays.
  ///
  /// Returns what went wrong, in words.
  public static func create(_ path: String, text: String) -> String? {
    write(text, to: path, flags: O_CREAT | O_EXCL)
  }

  /// Adds to the end of a file, which is made where there is none; one that others can read gets nothing.
  public static func append(_ text: String, to path: String) -> String? {
    write(text, to: path, flags: O_CREAT | O_APPEND)
  }

  /// The path with `~` in front replaced by the folder of $HOME, as a shell would.
  static func expanded(_ path: String, home: String? = getenv("HOME").map { String(cString: $0) }) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  /// Where a file that was written lies, from the root.
  public static func place(of path: String) -> String {
    let place = expanded(path)
    guard let whole = realpath(place, nil) else { return place }
    defer { free(whole) }
    return String(cString: whole)
  }

  private static func write(_ text: String, to path: String, flags: Int32) -> String? {
    let place = expanded(path)
    let file = open(place, flags | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return refusal(errno, at: place) }
    if isSeenByOthers(file) {
      close(file)
      return "others can read it; say chmod 600 to it first"
    }
    let problem = writeAll(Array(text.utf8), to: file)
    let closing = close(file) == 0 ? nil : errno
    if problem ?? closing != nil, flags & O_EXCL != 0 { unlink(place) }
    return (problem ?? closing).map(reason)
  }

  /// Why a file could not be opened, and what would be right.
  private static func refusal(_ number: Int32, at path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[..<$0] }
    switch number {
    case EEXIST where isFolder(path), EISDIR: return "it is a folder; name a file in it"
    case EEXIST: return "there is a file of this name already"
    case ENOENT:
      guard let folder, !folder.isEmpty, !isFolder(String(folder)) else {
        return "no file can be made there; name another folder"
      }
      return "there is no folder \(folder)"
    case ELOOP: return "it is a link; name the file itself"
    case ENAMETOOLONG: return "the name is too long"
    default: return reason(number)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether an open file of the disk lets anybody but its owner in.
  private static func isSeenByOthers(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o077 != 0
  }

  /// Writes all bytes; returns the error number of what went wrong.
  public static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  private static func reason(_ number: Int32) -> String {
    switch number {
    case EACCES, EPERM: "you may not write there; name another folder"
    case EROFS: "nothing can be written there; name another folder"
    case ENOSPC, EDQUOT: "the disk is full; free some room, or name another"
    default: String(cString: strerror(number))
    }
  }
}
