internal import Glibc

/// What the system says of a file or folder.
struct FileStatus {
  /// A moment in seconds and nanoseconds.
  struct Moment: Comparable {
    var seconds: Int
    var nanoseconds: Int

    static func < (left: Moment, right: Moment) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  let isFolder: Bool
  /// When its contents last changed.
  let changed: Moment

  /// Nil where there is nothing at the path.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    changed = Moment(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }

  /// Whether a folder, or any file or folder below it that is not hidden, changed after a moment.
  static func isAnything(below folder: String, laterThan moment: Moment) -> Bool {
    guard let own = FileStatus(folder), own.changed <= moment, let directory = opendir(folder) else { return true }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let isHidden = entry.pointee.d_name.0 == CChar(bitPattern: UInt8(ascii: "."))
      guard !isHidden else { continue }
      let isLater = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          var status = stat()
          guard fstatat(dirfd(directory), name, &status, 0) == 0 else { return false }
          let child = FileStatus(status)
          if child.isFolder { return isAnything(below: "\(folder)/\(String(cString: name))", laterThan: moment) }
          return child.changed > moment
        }
      }
      if isLater { return true }
    }
    return false
  }
}
