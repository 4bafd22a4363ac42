#if canImport(Glibc)
  internal import Glibc
#endif

/// A golden text beside the tests.
public enum Golden {
  /// Compares a text with a file; returns what is wrong, or nil.
  ///
  /// With `RECORD=1` in the environment the file is rewritten, and that is reported as a failure.
  public static func difference(_ text: String, file: String) -> String? {
    if getenv("RECORD") != nil {
      write(text, to: file)
      return "recorded \(file); run again without RECORD"
    }
    guard let wanted = read(file) else { return "no golden \(file); record it with RECORD=1 swift test" }
    guard wanted != text else { return nil }
    let (new, old) = (
      text.split(separator: "\n", omittingEmptySubsequences: false),
      wanted.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(new.count, old.count)
    let was = line < old.count ? String(old[line]) : "the end"
    let now = line < new.count ? String(new[line]) : "the end"
    return "\(file):\(line + 1): was '\(was)', now '\(now)'"
  }

  /// The text of a file, or nil where it cannot be read.
  public static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
