internal import Glibc

/// Files of the machine below a root, for looking only; what cannot be read is as if it were not there.
struct MachineFiles: Sendable {
  let root: String

  init(root: String = "") {
    self.root = root
  }

  func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(root + path, &status) == 0
  }

  /// The number that a file begins with.
  func number(_ path: String) -> Int? {
    text(path).flatMap { Int($0.prefix { $0.isNumber }) }
  }

  /// The text of a file, at most 64 KB of it.
  func text(_ path: String) -> String? {
    let file = open(root + path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The names in a folder that are not hidden, in their order.
  func names(_ path: String) -> [String] {
    guard let folder = opendir(root + path) else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      found.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Where a link leads, as it is written in it; nil for what is none.
  func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink(root + path, &buffer, buffer.count - 1)
    return count < 0 ? nil : String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A setting as systemd reads it: the first of the files that is there, then its drop-ins; the last line says.
  ///
  /// `folder` is that of the drop-ins below /etc, /run and /usr/lib: they are read in the order of their names, and of two
  /// with the same name the one in /etc alone. An empty value is none.
  func setting(_ key: String, in files: [String], and folder: String) -> String? {
    var parts: [String: String] = [:]
    for place in ["/usr/lib", "/run", "/etc"] {
      for name in names("\(place)/\(folder)") where name.hasSuffix(".conf") {
        parts[name] = "\(place)/\(folder)/\(name)"
      }
    }
    let dropIns = parts.sorted { $0.key < $1.key }.map(\.value)
    let lines = (files.filter(exists).prefix(1) + dropIns).compactMap(text).flatMap { $0.split(separator: "\n") }
    let values = lines.compactMap { line -> Substring? in
      let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return sides.count == 2 && Self.trimmed(sides[0]) == key[...] ? Self.trimmed(sides[1]) : nil
    }
    return values.last.flatMap { $0.isEmpty ? nil : String($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    return start.lastIndex { $0 != " " && $0 != "\t" && $0 != "\r" }.map { start[...$0] } ?? ""
  }
}
