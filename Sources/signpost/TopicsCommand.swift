internal import ArgumentParser
internal import Conversation
internal import Knowledge
internal import Matching
internal import Rendering

/// Lists the topics.
struct TopicsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics", abstract: "Lists the topics that can be answered.")

  @Option(help: "Only topics of this subject.") var subject: String?
  @Option(help: "Only topics that answer these words, best first.") var search: String?
  @Flag(help: "Print one line of JSON a topic.") var json = false
  @Option(help: "Whom the answers are for: public or counselor.") var audience: AudienceArgument?
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func run() throws {
    let base = try place.lay(over: options.load())
    let audience = Settings.audience(flag: audience)
    var topics = base.english.topics.filter { $0.audience == .public || audience == .counselor }
    if let subject {
      topics = topics.filter { $0.subject == subject }
      guard !topics.isEmpty else {
        let subjects = Set(base.english.topics.map(\.subject)).sorted().joined(separator: ", ")
        throw ValidationError("there is no subject '\(subject)'; one of: \(subjects)")
      }
    }
    if let search {
      let ranked = Matcher(base).interpret(search, audience: audience).ranked.map(\.topic)
      topics = ranked.compactMap { id in topics.first { $0.id == id } }
    }
    for topic in topics { try StandardOutput.line(json ? entry(topic) : "\(topic.id)  \(topic.title)") }
  }

  private func entry(_ topic: Topic) -> String {
    JSONValue.object([
      ("id", .string(topic.id)), ("title", .string(topic.title)), ("tier", .string(topic.tier.rawValue)),
      ("audience", .string(topic.audience.rawValue)),
    ]).text
  }
}

/// How a topic is printed.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json
}

/// Shows one topic whole.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows one topic whole.")

  @Argument(help: "The topic's id, as `signpost topics` lists it.") var id: String
  @Option(help: "text, markdown, html or json.") var format = Format.text
  @Option(help: "Whom the answers are for: public or counselor.") var audience: AudienceArgument?
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func run() throws {
    let base = try place.lay(over: options.load())
    let audience = Settings.audience(flag: audience)
    guard
      let topic = base.english.topics.first(where: { $0.id == id && ($0.audience == .public || audience == .counselor) }
      )
    else {
      throw ValidationError("there is no topic '\(id)' for this audience; `signpost topics` lists them")
    }
    let answerer = Answerer(base, matcher: Matcher(base), face: face(for: audience))
    let reply = answerer.reply(showing: topic.id)
    let words = answerer.words()
    switch format {
    case .text: try StandardOutput.write(Plain(words).allLines(reply).map { $0 + "\n" }.joined())
    case .markdown: try StandardOutput.write(Markdown(words).text(reply))
    case .html: try StandardOutput.write(HTML(words).text(reply))
    case .json: try StandardOutput.line(JSON.line(reply))
    }
  }
}
