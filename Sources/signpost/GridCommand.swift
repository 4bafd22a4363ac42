internal import ArgumentParser
internal import Authoring
internal import Documents
internal import Knowledge

/// Shows which acts are answered about what, and by which topic.
struct GridCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grid", abstract: "Shows acts against classes, with the topic that answers.",
    discussion: """
      A point is a cell that no topic fills. A number is the topic of that number below; + says that it has company,
      and --act or --class lists them. Columns are in pages of 80.
      """)

  @Option(help: ArgumentHelp("List what answers this act, about each thing.", valueName: "act")) var act: String?
  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("List what answers about this class, medicine or substance.", valueName: "concept"))
  var about: String?
  @Argument(help: "A knowledge folder, or a pack, instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let base = try KnowledgeOptions.usable(options.read(path))
    let grid = TopicGrid(base.english)
    if let act { try Self.require(act, among: grid.acts, "act") }
    if let about { try Self.require(about, among: grid.classes, "topic about") }
    guard act == nil, about == nil else {
      let lines = Self.list(grid, act: act, about: about)
      try StandardOutput.line(lines.joined(separator: "\n"))
      return
    }
    try StandardOutput.line(grid.pages.map { $0.joined(separator: "\n") }.joined(separator: "\n\n\n"))
  }

  /// A line a cell, then its topics; the part of the cell that was given is left out.
  private static func list(_ grid: TopicGrid, act: String?, about: String?) -> [String] {
    let acts = act.map { [$0] } ?? grid.acts
    let classes = about.map { [$0] } ?? grid.classes
    let rows = acts.flatMap { one in
      classes.map { other in (name: act == nil ? one : other, topics: grid.answers(one, about: other)) }
    }
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      let topics = row.topics.isEmpty ? "." : row.topics.joined(separator: " ")
      return row.name + String(repeating: " ", count: width + 2 - row.name.count) + topics
    }
  }

  private static func require(_ word: String, among known: [String], _ what: String) throws {
    guard !known.contains(word) else { return }
    throw ValidationError(
      "there is no \(what) '\(word)'\(suggestion(for: word, among: known)); "
        + "one of: \(known.sorted().joined(separator: ", "))")
  }
}
