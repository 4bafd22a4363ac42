/// Reads texts aloud, through speech-dispatcher or espeak-ng, whichever is on the machine.
///
/// One text at a time: a new one ends the one before.
public final class Speaker {
  private let path: String
  private let isDispatcher: Bool
  private var child: ChildProcess?

  /// The most of a text that is read, in bytes: what a pipe takes at once, so that nobody waits for a slow voice.
  static let longest = 60_000

  /// Programs that read aloud, the best first.
  public static let programs = ["spd-say", "espeak-ng"]

  /// The speaker of this machine, nil where it has none of some programs.
  public init?(_ programs: [String] = programs, searching path: String = ProgramPath.ofEnvironment) {
    guard let program = ProgramPath.first(of: programs, in: path) else { return nil }
    self.path = program
    isDispatcher = program.hasSuffix("/spd-say")
  }

  /// Whether a text is being read.
  public var isSpeaking: Bool { child?.isRunning ?? false }

  /// Reads a text; false where that could not begin.
  ///
  /// `language` is a code such as `en`; `volume` is of 100, which the dispatcher is not told.
  public func speak(_ text: String, language: String, volume: Int? = nil) -> Bool {
    stop()
    let loud = volume.map { ["-a", "\(min(max($0, 0), 100) * 2)"] } ?? []
    let arguments =
      isDispatcher ? ["--wait", "--pipe-mode", "--language", language] : ["--stdin", "-v", language] + loud
    child = ChildProcess(path, arguments, input: String(decoding: text.utf8.prefix(Self.longest), as: UTF8.self))
    return child != nil
  }

  /// Falls silent at once.
  public func stop() {
    guard isSpeaking else { return }
    child?.stop()
    child = nil
    // The dispatcher speaks on by itself when the program that asked it has gone.
    if isDispatcher { ChildProcess(path, ["--cancel"], input: "")?.wait() }
  }
}
