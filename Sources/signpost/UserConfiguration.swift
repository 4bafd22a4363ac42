internal import Documents
internal import Glibc
internal import Terminal

/// The user's configuration file: what it says, and every mistake in it.
///
/// A setting with a mistake counts as not said; the others hold.
struct UserConfiguration {
  /// Where it is or would be; nil where the environment names no place for it.
  let path: String?
  /// Whether the file was named by $SIGNPOST_CONFIG, so that it must be there.
  var isNamed = false
  /// Whether there is such a file.
  var exists = false
  var preferences = Preferences()
  var problems: [Problem] = []

  /// The configuration of the person who runs the program.
  ///
  /// $SIGNPOST_CONFIG names the file, else it is `signpost/config.yaml` below $XDG_CONFIG_HOME, or below ~/.config.
  static func found() -> UserConfiguration {
    let named = environment("SIGNPOST_CONFIG")
    if !named.isEmpty { return read(named, isNamed: true) }
    let home = environment("HOME")
    let folders = [environment("XDG_CONFIG_HOME"), home.isEmpty ? "" : home + "/.config"]
    // A folder that is not absolute is to be ignored, says the XDG specification.
    guard let folder = folders.first(where: { $0.hasPrefix("/") }) else { return UserConfiguration(path: nil) }
    return read(folder + "/signpost/config.yaml", isNamed: false)
  }

  private static func read(_ path: String, isNamed: Bool) -> UserConfiguration {
    var configuration = UserConfiguration(path: path, isNamed: isNamed)
    let log = ProblemLog()
    switch fileBytes(path) {
    case .success(let bytes):
      configuration.exists = true
      configuration.read(bytes, log)
    case .failure(let error) where error.number == ENOENT && !isNamed: break
    case .failure(let error): log.error(Place(file: path), "the file cannot be read: \(error.reason)")
    }
    configuration.problems = log.problems
    return configuration
  }

  /// An empty file says nothing, and is none the worse for it.
  private mutating func read(_ bytes: [UInt8], _ log: ProblemLog) {
    let lines = bytes.split(separator: 0x0A).map { $0.drop { [0x20, 0x09, 0x0D].contains($0) } }
    guard let path, lines.contains(where: { !$0.isEmpty && $0.first != UInt8(ascii: "#") }) else { return }
    guard let tree = readYAML(bytes, file: path, log: log),
      let fields = Fields(tree, what: "the configuration", log: log)
    else { return }
    preferences.theme = fields.word("theme")
    preferences.color = fields.word("color")
    preferences.speech = (fields.word("speech") as Switch?)?.isOn
    preferences.mouse = (fields.word("mouse") as Switch?)?.isOn
    preferences.audience = fields.word("audience")
    preferences.history = history(fields, log)
    fields.finish()
  }

  private func history(_ fields: Fields, _ log: ProblemLog) -> Int? {
    guard let lines = fields.number("history") else { return nil }
    if (0...Self.longestHistory).contains(lines) { return lines }
    log.error(
      fields.place(of: "history"), "'history' is '\(lines)'; write a number from 0 to \(Self.longestHistory)")
    return nil
  }

  /// The most lines that the input may remember.
  static let longestHistory = 10_000

  /// `yes` and `no`, or as other programs have it.
  private enum Switch: String, CaseIterable {
    case yes, no
    case `true`, `false`

    var isOn: Bool { self == .yes || self == .true }
  }

  /// Tells every mistake on standard error.
  func complain() {
    for problem in problems { StandardOutput.complain(problem.description) }
    if !problems.isEmpty { StandardOutput.complain("signpost: defaults are used for the above") }
  }
}

/// The bytes of a file, or why it cannot be read.
private func fileBytes(_ path: String) -> Result<[UInt8], FileError> {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return .failure(FileError(number: errno)) }
  defer { close(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 16_384)
  while true {
    let count = Glibc.read(file, &buffer, buffer.count)
    if count == 0 { return .success(bytes) }
    if count < 0, errno == EINTR { continue }
    if count < 0 { return .failure(FileError(number: errno)) }
    bytes += buffer[..<count]
  }
}

/// Why the system does not give a file.
private struct FileError: Error {
  let number: Int32

  var reason: String { String(cString: strerror(number)) }
}
