internal import ArgumentParser
internal import ChatUI
internal import Conversation
internal import Glibc
internal import Host
internal import Knowledge
internal import Matching
internal import Terminal

/// When colours are used.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether colours are wanted; `auto` heeds NO_COLOR.
  var isOn: Bool {
    switch self {
    case .auto: environment("NO_COLOR").isEmpty
    case .always: true
    case .never: false
    }
  }
}

/// The value of a variable of the environment; empty where it is not set.
func environment(_ name: String) -> String {
  getenv(name).map { String(cString: $0) } ?? ""
}

/// A conversation, on the full screen or line by line.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "chat", abstract: "Answers questions in a conversation.")

  @Flag(help: "Write labelled lines, without a full screen.") var plain = false
  @Option(help: "Whether to use colours: auto, always or never.") var color: ColourChoice?
  @Option(
    help: "The look: default, high-contrast or mono.", completion: .list(Theme.allCases.map(\.rawValue)),
    transform: Self.theme)
  var theme: Theme?
  @Flag(help: "Read answers aloud, where spd-say or espeak-ng is installed.") var speak = false
  @Option(help: ArgumentHelp("Add what is said to a file that only you can read.", valueName: "file"))
  var transcript: String?
  @Option(help: "Whose topics to show: public or counselor.") var audience: AudienceArgument?
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions
  /// Where `ask` was left out, or a command has another name.
  @Argument(help: .hidden) var words: [String] = []

  func validate() throws {
    guard let first = words.first else { return }
    let command = words.count == 1 ? "there is no command '\(first)', see signpost --help; " : ""
    throw ValidationError("\(command)to ask a question: signpost ask \(words.joined(separator: " "))")
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let base = try place.lay(over: options.load())
    let settings = Settings.ofThisRun(flags: flags)
    let answerer = Answerer(base, matcher: Matcher(base), face: face(for: settings.audience.value.audience))
    let session = ChatSession(
      answerer: answerer, settings: settings, transcript: transcript, pin: place.path.map { PinFile(beside: $0) })
    try session.begin()
    if plain { return try PlainLoop(session: session).run() }
    if let reason = Self.reasonForPlain {
      StandardOutput.complain("signpost: \(reason); writing labelled lines instead of a full screen")
      return try PlainLoop(session: session).run()
    }
    do {
      try fullScreen(session)
    } catch let error as ScreenError {
      StandardOutput.complain("signpost: \(error); writing labelled lines instead of a full screen")
      try PlainLoop(session: session).run()
    }
  }

  private var flags: Preferences {
    Preferences(theme: theme, color: color, speech: speak ? true : nil, audience: audience)
  }

  private func fullScreen(_ session: ChatSession) throws {
    let settings = session.settings
    let theme = settings.theme.value
    if let pin = session.pin, session.answerer.locks, pin.isThere, pin.hash == nil {
      StandardOutput.complain("signpost: \(pin.path) cannot be read; the lock opens with Enter")
    }
    let screen = try Screen(theme: theme, colour: settings.color.value.isOn, usesMouse: settings.mouse.value)
    var view = ChatScreen(session.answerer, theme: theme, historyLength: settings.history.value)
    view.canShowPictures = screen.canShowPictures
    view.desk.hasPin = session.pin?.hash != nil
    if settings.mistakes > 0 { view.tell(.brokenConfiguration(mistakes: settings.mistakes)) }
    let problem = ChatLoop(session: session, view: view).run(screen)
    if let problem { throw Failure.inputOutput(problem) }
  }

  private static func theme(_ name: String) throws -> Theme {
    guard let theme = Theme(rawValue: name) else {
      throw ValidationError("'\(name)' is not a theme: use default, high-contrast or mono")
    }
    return theme
  }

  /// Why there is no full screen, nil where there can be one.
  private static var reasonForPlain: String? {
    if environment("ACCESSIBLE") == "1" { return "ACCESSIBLE is 1" }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return "standard input or output is not a terminal"
    }
    let name = environment("TERM")
    return ["", "dumb", "unknown"].contains(name) ? "TERM is '\(name)'" : nil
  }
}

extension Answerer {
  /// Whether the full screen locks after a time without a key.
  fileprivate var locks: Bool { face == .counselor && base.site?.counselor.lock != nil }
}

/// What a conversation answers with, and where it is written down.
struct ChatSession {
  let answerer: Answerer
  let settings: Settings
  /// The file that turns are added to.
  let transcript: String?
  /// What opens a locked screen, where there is a site.
  let pin: PinFile?

  /// Begins the transcript, where one is kept: one that cannot be written ends the program before anything is said.
  func begin() throws(Failure) {
    guard let transcript, let reason = PrivateFile.append(Record.head(answerer), to: transcript) else { return }
    throw .cannotCreate("the transcript '\(transcript)' cannot be written: \(reason)")
  }

  /// Adds a turn to the transcript; returns what went wrong, in words.
  func keep(_ entry: Entry) -> String? {
    guard let transcript else { return nil }
    return PrivateFile.append(Record.text([entry], answerer), to: transcript).map { "\(transcript): \($0)" }
  }

  /// Notes in the transcript that what follows is about somebody else; returns what went wrong, in words.
  func keepNewPerson() -> String? {
    guard let transcript else { return nil }
    let words = answerer.words()
    let line = "\(words["plain.note"].text) \(words["new-person"].text)\n\n"
    return PrivateFile.append(line, to: transcript).map { "\(transcript): \($0)" }
  }
}
