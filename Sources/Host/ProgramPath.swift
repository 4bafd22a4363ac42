internal import Glibc

/// Where a program of the machine is: looked for in the folders of $PATH, as a shell would.
public enum ProgramPath {
  /// The full path of the first of some programs that is there, nil where none is.
  ///
  /// Names have no slash. Folders of $PATH that are not absolute are passed over.
  public static func first(of names: [String]) -> String? {
    for name in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if isProgram(path) { return path }
      }
    }
    return nil
  }

  private static var folders: [Substring] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").filter { $0.hasPrefix("/") }
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
