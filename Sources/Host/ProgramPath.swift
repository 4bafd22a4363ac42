internal import Glibc

/// Where a program of the machine is: looked for in a list of folders such as $PATH, as a shell would.
public enum ProgramPath {
  /// The value of $PATH.
  public static var ofEnvironment: String {
    getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// The full path of the first of some programs that is there, nil where none is.
  ///
  /// Names have no slash. Folders that are not absolute are passed over.
  public static func first(of names: [String], in path: String = ofEnvironment) -> String? {
    let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
    for name in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if isProgram(path) { return path }
      }
    }
    return nil
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
