internal import ChatUI
internal import Conversation
internal import Glibc
internal import Host
internal import Knowledge
internal import Rendering

/// The plain face: a line in, labelled lines out.
struct PlainLoop {
  let session: ChatSession
  private let answerer: Answerer
  /// What reads aloud, where the machine has a voice.
  private let speaker = Speaker()

  init(session: ChatSession) {
    self.session = session
    answerer = session.answerer.writingLines
  }

  /// Runs to the end of the input; a reader who has gone ends it quietly.
  func run() throws {
    defer { speaker?.stop() }
    var state = ConversationState()
    var input = LineReader()
    let isAsking = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    guard try write(start()) else { return }
    while true {
      if isAsking, try !write(answerer.words()["prompt"].text + " ") { return }
      guard let line = try input.next() else { break }
      speaker?.stop()
      guard let lines = take(line, &state) else { return }
      if let problem = lines.problem { throw Failure.inputOutput(problem) }
      guard try write(lines.text) else { return }
    }
    if isAsking { _ = try write("\n") }
  }

  private var columns: Int {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return 80 }
    return Int(window.ws_col)
  }

  private func plain(_ language: String) -> Plain {
    Plain(answerer.words(language: language), width: columns)
  }

  /// False when nobody reads any more; whatever else goes wrong is told.
  private func write(_ text: String) throws(Failure) -> Bool {
    switch PrivateFile.writeAll(Array(text.utf8), to: STDOUT_FILENO) {
    case nil: return true
    case EPIPE: return false
    case let number?: throw .inputOutput("standard output cannot be written: \(String(cString: strerror(number)))")
    }
  }

  /// What the program says about itself.
  private func note(_ text: String) -> String {
    plain("en").lines(text, as: "note").map { $0 + "\n" }.joined()
  }

  /// What a line leads to; nil when the person leaves.
  private func take(_ line: String, _ state: inout ConversationState) -> (text: String, problem: String?)? {
    let event: Event
    let typed = SlashCommand.parse(line, in: answerer.face)
    switch typed?.command {
    case .quit: return nil
    case .help: return (help(), nil)
    case .more: event = .more
    case .back: event = .back
    case .new: event = typed?.argument.isEmpty == true ? .newQuestion : .newPerson
    case .topics: return (topics(state.language), nil)
    case .sources:
      return (sources(of: state.reply), nil)
    case .qr: return (number(from: state.reply), nil)
    case .save: return (save(state.entries, to: typed?.argument ?? ""), nil)
    case .print:
      return (note(of: state) { print($0) }, nil)
    case .speak:
      return (note(of: state) { speak($0.reply) }, nil)
    case .find, .copy, .theme, .done: return (note("not in this face; /help shows what is"), nil)
    case nil:
      switch SlashCommand.mistake(in: line, by: answerer, language: state.language) {
      case .unknown(let name): return (note("there is no \(name); /help shows all"), nil)
      case .words(let name): return (note("\(name) stands alone, without other words"), nil)
      case nil: event = .asked(line)
      }
    }
    return hear(event, &state)
  }

  private func hear(_ event: Event, _ state: inout ConversationState) -> (text: String, problem: String?) {
    let count = state.entries.count
    let effects = update(&state, event, answerer)
    let added = state.entries.dropFirst(count)
    var problem = added.lazy.compactMap { session.keep($0) }.first
    if effects.contains(.wiped) { problem = problem ?? session.keepNewPerson() }
    if session.settings.speech.value, let entry = added.last { _ = speak(entry.reply) }
    var lines: [String] = []
    for effect in effects {
      switch effect {
      case .opened(let index):
        let reply = state.entries[index].reply
        lines += plain(reply.language).lines(reply)
      case .say(let reply): lines += plain(reply.language).lines(reply)
      case .showStart: lines.append(start(state.language))
      case .staffCard: lines += plain("en").lines(answerer.words()["staff-card"].text, as: "note")
      case .wiped:
        lines += plain(state.language).lines(answerer.words(language: state.language)["done-lines"].text, as: "note")
      case .keepDraft: break
      }
    }
    return (lines.map { $0 + "\n" }.joined() + "\n", problem)
  }

  /// What a reply rests on, for staff also fact by fact, and its review state.
  private func sources(of reply: Reply?) -> String {
    guard let reply else { return note("there is no answer yet") }
    let plain = plain(reply.language)
    let facts = answerer.facts(of: reply).flatMap { fact in
      plain.lines("\(fact.id)\(fact.grade.map { ", \($0.rawValue)" } ?? ""): \(fact.statement)", as: "note")
    }
    let titles = answerer.sources(of: reply).flatMap { source in
      plain.lines(source.title, as: "sources") + (source.address.isEmpty ? [] : ["sources: " + source.address])
    }
    let reviews = reply.allBlocks.filter { $0.kind == "review" }.flatMap { plain.lines($0.words.text, as: "review") }
    return (facts + titles + reviews).map { $0 + "\n" }.joined()
  }

  /// What became of something done with the shown answer.
  private func note(of state: ConversationState, _ act: (Entry) -> String) -> String {
    let shown = state.current.flatMap { state.entries.indices.contains($0) ? state.entries[$0] : nil }
    return note(shown.map(act) ?? "there is no answer yet")
  }

  /// A number to take along; a square for a camera has no place in lines that are read aloud.
  private func number(from reply: Reply?) -> String {
    guard let contact = reply.flatMap({ answerer.contactToTake(from: $0) }), let phone = contact.phone else {
      return note("there is no number to take with you here")
    }
    return plain("en").lines("\(contact.name): \(phone)", as: "call").map { $0 + "\n" }.joined()
  }

  /// Writes the conversation to a file that is not there yet; says what became of it.
  private func save(_ entries: [Entry], to path: String) -> String {
    if path.isEmpty { return note("name a file: /save FILE") }
    if entries.isEmpty { return note("there is nothing to save yet") }
    let problem = PrivateFile.create(path, text: Record.head(answerer) + Record.text(entries, answerer))
    return note(
      problem.map { "not saved to \(path): \($0)" } ?? "saved to \(PrivateFile.place(of: path)); only you can read it")
  }

  private func print(_ entry: Entry) -> String {
    guard let printer = Printer() else { return "there is no lp to print with" }
    let reason = printer.print(Record.text([entry], answerer), title: "Signpost")
    return reason.map { "not printed: \($0)" } ?? "handed to the printer"
  }

  private func speak(_ reply: Reply) -> String {
    let isHeard = speaker?.speak(Record.aloud(reply, answerer), language: reply.language) == true
    return isHeard ? "reading aloud; Enter stops it" : "this needs spd-say or espeak-ng"
  }

  /// Every topic by its subject; the words of one, typed as a question, lead to it.
  private func topics(_ language: String) -> String {
    let topics = answerer.listedTopics(language: language)
    let (words, plain) = (answerer.words(language: language), plain(language))
    let named = Dictionary(grouping: topics) { words.subject($0.subject) }
    return named.sorted { $0.key < $1.key }.flatMap { name, topics in
      plain.lines("\(name): " + topics.map(\.choice).joined(separator: "; "), as: "note")
    }.map { $0 + "\n" }.joined()
  }

  private func help() -> String {
    SlashCommand.allCases.filter {
      [.help, .topics, .more, .back, .sources, .new, .qr, .save, .print, .speak, .quit].contains($0)
    }
    .map { note("/\($0.rawValue)\($0.argument.map { " " + $0 } ?? "") \($0.says(in: answerer.face))") }.joined()
  }

  /// The first screen as lines.
  private func start(_ language: String = "en") -> String {
    let (start, plain) = (answerer.start(language: language), plain(language))
    let notes = { (passages: [Passage]) in passages.flatMap { plain.lines($0.text, as: "note") } }
    let menu = start.menu.flatMap { plain.lines($0.text.text, as: "choose", number: $0.number) }
    // Each number to call is a line of its own.
    let help = answerer.words(language: language)["help-line.chat"].text.split(separator: " · ")
    let lines =
      notes([start.place, start.heading] + start.privacy) + menu
      + notes([start.instructions] + start.keys + start.footer)
      + help.flatMap { plain.lines(String($0), as: "note") }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }
}
