internal import ArgumentParser
internal import Authoring
internal import Conversation
internal import Glibc
internal import Knowledge
internal import Matching
internal import Rendering

/// Answers one question, or one a line.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Answers a question and exits.",
    discussion: """
      signpost ask can I use Klonopin for opioid detox
      Without words the question is read from standard input. Put -- before a question that starts with a dash.
      """)

  @Argument(help: ArgumentHelp("The question; its words are joined by one space.", valueName: "words"))
  var words: [String] = []
  @Flag(help: "Print the reply as one line of JSON.") var json = false
  @Flag(
    help: "Print what was understood, and why each topic scored as it did; with --json under the key 'explanation'.")
  var explain = false
  @Flag(help: "Read one question a line from standard input; nothing is kept between lines.") var batch = false
  @Flag(help: "Read a conversation from standard input; an empty line begins with a new person.") var dialogue = false
  @Option(help: "Whom the answers are for: public or counselor.") var audience: AudienceArgument?
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func validate() throws {
    if batch, dialogue { throw ValidationError("--batch and --dialogue exclude each other; choose one") }
    if batch || dialogue, !words.isEmpty {
      throw ValidationError("with --batch or --dialogue questions come from standard input; leave the words out")
    }
    if words.isEmpty, !batch, !dialogue, isatty(STDIN_FILENO) == 1 {
      throw ValidationError("no question; for example: signpost ask \"can I use Klonopin for opioid detox?\"")
    }
  }

  func run() throws {
    let base = try place.lay(over: options.load(for: batch || dialogue ? .often : .once))
    let answerer = Answerer(base, matcher: Matcher(base), face: face(for: whom), canHide: false)
    if batch {
      var input = LineReader()
      while let line = try input.next() { try show(answerer.reply(to: line), answerer) }
    } else if dialogue {
      try converse(answerer)
    } else {
      var input = LineReader()
      let question = try words.isEmpty ? input.rest().trimmingEnd : words.joined(separator: " ")
      try show(answerer.reply(to: question), answerer)
    }
  }

  private func converse(_ answerer: Answerer) throws {
    var state = ConversationState()
    var input = LineReader()
    while let line = try input.next() {
      guard !line.allSatisfy(\.isWhitespace) else {
        _ = update(&state, .newPerson, answerer)
        continue
      }
      let before = state.entries.count
      let effects = update(&state, .asked(line), answerer)
      let said = effects.compactMap { effect -> Reply? in if case .say(let reply) = effect { reply } else { nil } }
      // Whoever pairs lines with replies gets one for each: where the first screen would be shown, what it asks.
      let shown = state.entries.count > before ? state.reply : said.last ?? state.reply
      try show(shown ?? answerer.reply(to: "", language: state.language), answerer)
    }
  }

  private func show(_ reply: Reply, _ answerer: Answerer) throws(Failure) {
    let explanation = explain ? explanation(of: reply.question, answerer) : nil
    if json {
      try StandardOutput.line(JSON.line(reply, explanation: explanation?.json))
    } else {
      if let explanation { try StandardOutput.write(explanation.lines.map { "# \($0)\n" }.joined()) }
      let lines = Plain(answerer.words(language: reply.language), width: columns).lines(reply)
      try StandardOutput.write(lines.map { $0 + "\n" }.joined())
    }
  }

  /// Whom the answers are for.
  private var whom: Audience { Settings.audience(flag: audience) }

  private func explanation(of question: String, _ answerer: Answerer) -> Explanation {
    Explanation(question, by: answerer.matcher, audience: answerer.face.audience)
  }

  /// The width of the terminal, or 80 where there is none.
  private var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
    return min(Int(size.ws_col), 100)
  }
}

extension String {
  /// Without line ends at its end.
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
