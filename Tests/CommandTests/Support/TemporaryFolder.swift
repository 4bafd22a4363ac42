import Glibc

/// A folder of its own for one test.
struct TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/signpost-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError("no temporary folder") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file, with the folders it needs.
  func write(_ relative: String, _ bytes: [UInt8]) throws {
    let file = try place(relative)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(file) }
    defer { close(descriptor) }
    guard bytes.isEmpty || Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw SystemError(file) }
  }

  func write(_ relative: String, _ text: String) throws {
    try write(relative, Array(text.utf8))
  }

  /// Makes a link to a file or folder of the knowledge that is shipped.
  func link(_ relative: String) throws {
    let file = try place(relative)
    guard symlink("\(Program.knowledge)/\(relative)", file) == 0 else { throw SystemError(file) }
  }

  /// What a file holds, nil where there is none.
  func read(_ relative: String) -> String? {
    fileBytes("\(path)/\(relative)").map { String(decoding: $0, as: UTF8.self) }
  }

  func remove() {
    _ = try? Run(["rm", "-rf", path])
  }

  private func place(_ relative: String) throws -> String {
    var folder = path
    for part in relative.split(separator: "/").dropLast() {
      folder += "/\(part)"
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw SystemError(folder) }
    }
    return "\(path)/\(relative)"
  }
}

/// The bytes of a file, nil where it cannot be read.
func fileBytes(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return count == 0 ? bytes : nil }
    bytes += buffer[..<count]
  }
}

/// A part of the knowledge that is shipped: it is read in some seconds, and all of it in more than a minute.
///
/// For what does not depend on which topics there are.
enum SmallKnowledge {
  /// Makes it, gives its path to `body`, and takes it away.
  static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for part in parts { try folder.link(part) }
    return try body(folder.path)
  }

  private static let parts =
    ["contacts.yaml", "sources.yaml", "facts"]
    + [
      "knowledge.yaml", "replies.yaml", "interactions.yaml", "vocabulary", "blocks", "groups",
      "alerts/cannot-be-woken.yaml", "topics/clonazepam",
    ].map { "en/\($0)" }
    + [
      "overdose/what-to-do", "overdose/snoring-or-hard-to-wake", "overdose/child-or-pet",
      "overdose/i-mixed-and-feel-sleepy", "opioid-withdrawal/symptoms", "opioid-withdrawal/timeline",
      "opioid-withdrawal/medications",
    ].map { "en/topics/\($0).yaml" }
}
