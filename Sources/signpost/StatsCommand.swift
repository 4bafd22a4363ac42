internal import ArgumentParser
internal import Authoring
internal import Documents
internal import Knowledge
internal import Rendering

/// Counts what a knowledge base holds.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Counts topics, asks, names, alert sentences, facts, grades, reviews.",
    discussion: """
      Where files are broken, what could be read is counted; the number of errors is told. Of a site nothing counts but
      its approvals.
      """)

  @Flag(help: "Print one line of JSON.") var json = false
  @Argument(help: "A knowledge folder, or a pack, instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func run() throws {
    let authored = try options.read(path)
    let errors = authored.problems.count { $0.severity == .error }
    if errors > 0 {
      StandardOutput.complain("signpost: \(errors) errors; `signpost knowledge check` names them")
    }
    let tables = statistics(of: try approved(authored))
    if json {
      try StandardOutput.line(JSONValue.object(tables.map { ($0.title, Self.value($0)) }).text)
    } else {
      try StandardOutput.line(tables.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n\n"))
    }
  }

  /// The base with the approvals that hold; as it is where files are broken.
  private func approved(_ authored: AuthoredBase) throws -> KnowledgeBase {
    guard authored.isUsable else { return authored.base }
    var base = authored.base
    let check = try place.check(over: base)
    for notice in check.notices { StandardOutput.complain("signpost: \(notice)") }
    base.approvals = check.base.approvals
    return base
  }

  /// A table as an object of objects.
  private static func value(_ table: FigureTable) -> JSONValue {
    .object(
      table.rows.map { row in
        (row.name, .object(zip(table.columns, row.figures).map { ($0, number($1)) }))
      })
  }

  private static func number(_ figure: FigureTable.Figure) -> JSONValue {
    switch figure {
    case .count(let count): .number(Double(count))
    case .tenths(let tenths): .number(Double(tenths) / 10)
    case .hundredths(let hundredths): .number(Double(hundredths) / 100)
    }
  }
}
