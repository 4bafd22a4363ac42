internal import Documents
internal import Glibc

/// A folder of knowledge on disk: which files it holds, and their bytes.
struct Folder {
  /// Its path as given, without a slash at the end.
  let path: String

  init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Whether there is a folder at the path.
  var exists: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Paths of all files below, relative to the folder, sorted by bytes; hidden ones are left out.
  func files(below relative: String = "") -> [String] {
    guard let directory = opendir(relative.isEmpty ? path : "\(path)/\(relative)") else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let child = relative.isEmpty ? name : "\(relative)/\(name)"
      var status = stat()
      guard stat("\(path)/\(child)", &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        found += files(below: child)
      } else {
        found.append(child)
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file, or a message why it cannot be read.
  func read(_ relative: String) -> Result<[UInt8], ReadError> {
    let descriptor = open("\(path)/\(relative)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(ReadError(reason: String(cString: strerror(errno)))) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return .success(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(ReadError(reason: String(cString: strerror(errno))))
      }
      bytes += buffer[..<count]
    }
  }

  /// The document in a file, or nil where it cannot be read; the log says why.
  func document(_ relative: String, log: ProblemLog) -> Node? {
    switch read(relative) {
    case .success(let bytes): return readYAML(bytes, file: relative, log: log)
    case .failure(let error):
      log.error(Place(file: relative), "the file cannot be read: \(error.reason)")
      return nil
    }
  }
}

/// Why a file could not be read, in the system's words.
struct ReadError: Error {
  var reason: String
}
