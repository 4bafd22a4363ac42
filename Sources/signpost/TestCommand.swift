internal import ArgumentParser
internal import Authoring
internal import Documents
internal import Knowledge

/// Asks every question of a knowledge folder.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Asks every ask, neighbour's question, alert sentence and question table.",
    discussion: """
      Ends with 1 when an alert sentence or a question table fails; with --strict also when an ask or a neighbour's
      question goes elsewhere. --blind runs the sentences that nobody who writes rules has read, and prints figures only.
      --panel asks the published panel: statements of two studies, and each kind of alert in other words; every miss is
      named, and a table tells what was right. --names asks about every two medicines whose names are near each other, and
      ends with 1 where one is taken for the other. --by-voice learns without the asks of one voice and asks those, voice by
      voice; it takes as long as building a pack for each.
      """)

  @Flag(help: "Asks and neighbours' questions that go elsewhere count too.") var strict = false
  @Flag(help: "Run the blind sentences instead.") var blind = false
  @Flag(help: "Ask the published panel instead.") var panel = false
  @Flag(help: "Ask whether any medicine's name is taken for another's, instead.") var names = false
  @Flag(help: "Ask each voice's asks of an index that was made without them, instead.") var byVoice = false
  @Argument(help: "A knowledge folder, or a pack, instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions

  func validate() throws {
    if [strict, blind, panel, names, byVoice].count(where: { $0 }) > 1 {
      throw ValidationError("--strict, --blind, --panel, --names and --by-voice exclude each other; choose one")
    }
  }

  func run() throws {
    let read = try options.read(path)
    if blind || panel, read.base.pack != nil {
      throw ValidationError("a pack holds no blind sentences and no panel; name a knowledge folder")
    }
    let authored = read.path.isEmpty ? read : KnowledgeOptions.indexed(read)
    if blind {
      try StandardOutput.line(testBlind(authored).description)
    } else if panel {
      let report = testPanel(authored)
      try StandardOutput.line(report.description)
      if !report.problems.isEmpty { throw ExitCode(1) }
    } else if names {
      let report = testNames(try KnowledgeOptions.usable(authored))
      try StandardOutput.line(report.description)
      if !report.faults.isEmpty { throw ExitCode(1) }
    } else if byVoice {
      let base = try KnowledgeOptions.usable(authored)
      try StandardOutput.line(testByVoice(base).flatMap(\.lines).joined(separator: "\n"))
    } else {
      let report = testKnowledge(authored)
      try StandardOutput.line(report.description)
      if strict ? !report.isGood : report.isUnsafe { throw ExitCode(1) }
    }
  }
}
