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
    if batch {
      let answerer = try answerer(over: options.load())
      var input = LineReader()
      while let line = try input.next() { try show(answerer.reply(to: line), answerer) }
    } else if dialogue {
      try converse(answerer(over: options.load()))
    } else {
      try answerOne()
    }
  }

  /// Answers the one question.
  ///
  /// Of a pack only what the answer needs is read and checked. Where that is damaged nothing is shown: all of it is checked, which
  /// tells so, or finds the pack before it.
  private func answerOne() throws {
    let base = try options.load(for: .once)
    var input = LineReader()
    let question = try words.isEmpty ? input.rest().trimmingEnd : words.joined(separator: " ")
    var answerer = try answerer(over: base)
    var shown = shown(answerer.reply(to: question), answerer)
    if base.pack?.isDamaged == true {
      answerer = try self.answerer(over: options.load())
      shown = self.shown(answerer.reply(to: question), answerer)
    }
    try StandardOutput.write(shown)
  }

  private func answerer(over base: KnowledgeBase) throws -> Answerer {
    let base = try place.lay(over: base)
    return Answerer(base, matcher: Matcher(base), face: face(for: whom), canHide: false)
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
      try show(shown ?? answerer.reply(to: "", language: state.language), answerer, amid: state.readings)
    }
  }

  private func show(_ reply: Reply, _ answerer: Answerer, amid readings: [TalkReading] = []) throws(Failure) {
    try StandardOutput.write(shown(reply, answerer, amid: readings))
  }

  private func shown(_ reply: Reply, _ answerer: Answerer, amid readings: [TalkReading] = []) -> String {
    let explanation = explain ? explanation(of: reply.question, amid: readings, answerer) : nil
    if json { return JSON.line(reply, explanation: explanation?.json) + "\n" }
    let lines = Plain(answerer.words(language: reply.language), width: columns).lines(reply)
    return ((explanation?.lines.map { "# \($0)" } ?? []) + lines).map { $0 + "\n" }.joined()
  }

  /// Whom the answers are for.
  private var whom: Audience { Settings.audience(flag: audience) }

  private func explanation(of question: String, amid readings: [TalkReading], _ answerer: Answerer) -> Explanation {
    Explanation(question, amid: readings, by: answerer.matcher, audience: answerer.face.audience)
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
