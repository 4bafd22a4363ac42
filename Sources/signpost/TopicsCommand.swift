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
