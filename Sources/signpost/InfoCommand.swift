internal import ArgumentParser
internal import Authoring
internal import Knowledge
internal import Rendering

/// Says which knowledge the program would answer from.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Says which knowledge this is: versions, content hash, counts.",
    discussion: """
      What one reads out when something is wrong. Two folders or packs with the same content hash say the same.
      """)

  @Flag(help: "Print one line of JSON.") var json = false
  @Argument(help: "A knowledge folder, or a pack, instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let place = try path.map { .named($0) } ?? KnowledgePlace.find(named: options.knowledge)
    let base = try KnowledgeOptions.load(place)
    let lines = Self.lines(of: base, at: Self.path(of: place, isPack: base.pack != nil))
    if json {
      try StandardOutput.line(JSONValue.object(lines.map { ($0, .string($1)) }).text)
      return
    }
    let width = lines.map(\.0.count).max() ?? 0
    for (name, value) in lines {
      try StandardOutput.line(name + String(repeating: " ", count: width + 2 - name.count) + value)
    }
  }

  /// Where the knowledge was read, with its kind.
  private static func path(of place: KnowledgePlace, isPack: Bool) -> String {
    switch place {
    case .named(let path), .installed(let path): path + (isPack ? " (pack)" : " (folder)")
    case .checkout(let folder, let pack): isPack ? "\(pack) (pack)" : "\(folder) (folder)"
    }
  }

  /// What is told, in order, by name.
  private static func lines(of base: KnowledgeBase, at path: String) -> [(String, String)] {
    let english = base.english
    let open = english.topics.count { $0.audience == .public }
    let days = english.topics.map(\.review)
    var lines = [
      ("program", "signpost \(signpostVersion)"), ("knowledge", path), ("title", english.title),
      ("languages", ([english] + [base.spanish].compactMap(\.self)).map(\.language).joined(separator: ", ")),
      ("jurisdiction", english.jurisdiction), ("licence", english.licence),
      ("format", "\(AuthoredBase.format), packs \(Pack.version)"), ("content", base.contentHash),
      ("topics", "\(english.topics.count): \(open) public, \(english.topics.count - open) for staff"),
      ("concepts", "\(english.concepts.count) with \(english.concepts.map(\.names.count).reduce(0, +)) names"),
      ("alerts", "\(english.alerts.count) with \(english.alerts.map(\.lines.count).reduce(0, +)) lines"),
      ("evidence", "\(base.facts.count) facts, \(base.sources.count) sources, \(base.contacts.count) contacts"),
    ]
    if let spanish = base.spanish {
      lines.append(("spanish", "\(spanish.topics.count) topics, \(spanish.alerts.count) alerts"))
    }
    if let written = days.map(\.written).max(), let due = days.map(\.due).min() {
      lines.append(("reviews", "last written \(written), first due \(due)"))
    }
    return lines
  }
}
