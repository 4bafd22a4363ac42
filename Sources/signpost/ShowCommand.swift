internal import ArgumentParser
internal import Authoring
internal import ChatUI
internal import Conversation
internal import Documents
internal import Knowledge
internal import Matching
internal import Rendering
internal import Terminal

/// How a topic is printed.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json
}

/// The face whose screen is shown.
enum ShownFace: String, ExpressibleByArgument, CaseIterable {
  case kiosk
}

/// The size of a screen as an argument: `80x24`, columns first.
struct ShownSize: ExpressibleByArgument, CustomStringConvertible {
  let size: Size

  init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1] else { return nil }
    guard 1...1_000 ~= columns, 1...1_000 ~= rows else { return nil }
    size = Size(rows: rows, columns: columns)
  }

  var description: String { "\(size.columns)x\(size.rows)" }
}

/// Shows one topic whole.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one topic whole, as a page to print, or as a screen.",
    discussion: """
      A page to print is text, or with --format html a document with its print style: signpost show naloxone/what-is-it
      --handout --format html > naloxone.html
      """)

  @Argument(help: "The topic's id, as `signpost topics` lists it; es/ before it for the Spanish one.") var id: String
  @Option(help: "text (if left out), markdown, html or json.") var format: Format?
  @Flag(help: "One page to print and take along, with its sources and whom to call.") var handout = false
  @Option(
    help: ArgumentHelp("A day to put on the page, such as 2026-11-29.", valueName: "day"), transform: Day.parsed)
  var date: Day?
  @Option(help: "The exact screen of a face: kiosk.") var face: ShownFace?
  @Option(help: ArgumentHelp("The screen's columns and rows; 80x24 if left out.", valueName: "size")) var size:
    ShownSize?
  @Option(help: "Whom the answers are for: public or counselor.") var audience: AudienceArgument?
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func validate() throws {
    if face != nil, format != nil || handout {
      throw ValidationError("--face shows a screen: leave out --format and --handout")
    }
    if face != nil, audience == .counselor { throw ValidationError("the kiosk's audience is the public, always") }
    if face == nil, size != nil { throw ValidationError("--size needs --face kiosk") }
    if !handout, date != nil { throw ValidationError("--date needs --handout") }
    if handout, format == .json || format == .markdown {
      throw ValidationError("a handout is text or html: --handout --format html")
    }
  }

  func run() throws {
    let base = try place.lay(over: options.load())
    let audience: Audience = face == nil ? Settings.audience(flag: audience) : .public
    let edition = isSpanish ? base.spanish : base.english
    let id = isSpanish ? String(id.dropFirst(Self.spanish.count)) : id
    let shown = edition?.topics.filter { $0.audience == .public || audience == .counselor } ?? []
    guard let topic = shown.first(where: { $0.id == id }) else {
      let known = shown.map { (isSpanish ? Self.spanish : "") + $0.id }
      let similar = suggestion(for: self.id, among: known)
      let answerer = Answerer(base, matcher: Matcher(base), face: signpost.face(for: audience))
      let found = similar.isEmpty ? answerer.topics(shown, found: id, language: language).prefix(3) : []
      let near = found.map { (isSpanish ? Self.spanish : "") + $0.id }.joined(separator: ", ")
      throw Failure.usage(
        "there is no topic '\(self.id)' for this audience\(similar)\(near.isEmpty ? "" : ", but \(near)"); "
          + "`signpost topics` lists them")
    }
    let face = self.face == nil ? signpost.face(for: audience) : .kiosk
    let answerer = Answerer(base, matcher: Matcher(base), face: face)
    if face == .kiosk {
      let size = size?.size ?? Size(rows: 24, columns: 80)
      let frame = ChatScreen.showing(topic.id, answerer, language: language, size: size)
      return try StandardOutput.line(frame.plainText)
    }
    let reply = answerer.writingLines.reply(showing: topic.id, language: language)
    try StandardOutput.write(handout ? page(reply, answerer) : text(reply, answerer.words(language: language)))
  }

  /// What stands before the id of a Spanish topic, as in approvals.
  private static let spanish = "es/"

  private var isSpanish: Bool { id.hasPrefix(Self.spanish) }

  private var language: String { isSpanish ? "es" : "en" }

  private func text(_ reply: Reply, _ words: Replies) -> String {
    switch format ?? .text {
    case .text: Plain(words).allLines(reply).map { $0 + "\n" }.joined()
    case .markdown: Markdown(words).text(reply)
    case .html: HTML(words).text(reply)
    case .json: JSON.line(reply) + "\n"
    }
  }

  private func page(_ reply: Reply, _ answerer: Answerer) -> String {
    let base = answerer.base
    let page = Handout(
      reply, sources: answerer.sources(of: reply), place: base.site?.clinic.name,
      origin: Origin(base: base, day: date).description)
    let words = answerer.words(language: language)
    return format == .html ? HTML(words).page(page) : page.text(words)
  }
}
