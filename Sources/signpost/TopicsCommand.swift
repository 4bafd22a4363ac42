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
  @Option(help: "The language: en, or es for the Spanish ones.", transform: Self.language) var language = "en"
  @Flag(help: "Print one line of JSON a topic.") var json = false
  @Option(help: "Whom the answers are for: public or counselor.") var audience: AudienceArgument?
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func run() throws {
    let base = try place.lay(over: options.load())
    let audience = Settings.audience(flag: audience)
    let edition = language == "es" ? base.spanish : base.english
    let all = edition?.topics ?? []
    var topics = all.filter { $0.audience == .public || audience == .counselor }
    if let subject {
      topics = topics.filter { $0.subject == subject }
      guard !topics.isEmpty else {
        let subjects = Set(all.map(\.subject)).sorted().joined(separator: ", ")
        throw Failure.usage("there is no subject '\(subject)'; one of: \(subjects)")
      }
    }
    if let search {
      let face: Face = audience == .counselor ? .counselor : .chat
      topics = Answerer(base, matcher: Matcher(base), face: face).topics(topics, found: search, language: language)
    }
    let mark = "  (\(base.english.replies["for-staff"].text))"
    for topic in topics {
      let line = "\(name(topic))  \(topic.title)" + (topic.audience == .public ? "" : mark)
      try StandardOutput.line(json ? entry(topic) : line)
    }
  }

  /// The id, as `show` takes it.
  private func name(_ topic: Topic) -> String { (language == "es" ? "es/" : "") + topic.id }

  private static func language(_ name: String) throws -> String {
    guard ["en", "es"].contains(name) else { throw ValidationError("'\(name)' is no language here: en or es") }
    return name
  }

  private func entry(_ topic: Topic) -> String {
    JSONValue.object([
      ("id", .string(name(topic))), ("title", .string(topic.title)), ("tier", .string(topic.tier.rawValue)),
      ("audience", .string(topic.audience.rawValue)),
    ]).text
  }
}
