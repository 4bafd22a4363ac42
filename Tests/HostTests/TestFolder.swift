import Foundation
import Glibc

/// A folder of its own for one test.
struct TestFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/signpost-host-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file, with the folders it needs.
  func write(_ relative: String, _ text: String) throws {
    try makeFolders(for: relative)
    guard let file = fopen("\(path)/\(relative)", "w") else { throw SystemError(number: errno) }
    fputs(text, file)
    fclose(file)
  }

  /// Makes a link.
  func link(_ relative: String, to target: String) throws {
    try makeFolders(for: relative)
    guard symlink(target, "\(path)/\(relative)") == 0 else { throw SystemError(number: errno) }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private func makeFolders(for relative: String) throws {
    var folder = path
    for part in relative.split(separator: "/").dropLast() {
      folder += "/\(part)"
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw SystemError(number: errno) }
    }
  }
}

/// What the system refused.
struct SystemError: Error {
  let number: Int32
}
