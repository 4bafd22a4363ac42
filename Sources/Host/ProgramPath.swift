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

  /// What stands now where the running program stood, where that file is no longer there, as after an upgrade; nil else.
  public static var replacement: String? {
    var name = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = name.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
    }
    let mark = " (deleted)"
    let path = String(decoding: name.prefix(max(0, length)), as: UTF8.self)
    guard path.hasSuffix(mark) else { return nil }
    let place = String(path.dropLast(mark.count))
    return isProgram(place) ? place : nil
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
