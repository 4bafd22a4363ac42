internal import ArgumentParser
internal import Authoring
internal import Knowledge
internal import Matching

/// Tools for the people who write answers.
struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge", abstract: "Checks and tests a knowledge folder.",
    subcommands: [CheckCommand.self, TryCommand.self])
}

/// Finds every problem of a knowledge folder at once.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds every problem of every file at once.")

  @Argument(help: "A knowledge folder.") var path: String

  func run() throws {
    let authored = try readKnowledge(at: path)
    let problems = checkKnowledge(authored)
    for problem in problems { print(problem) }
    print("\(problems.count) problems; \(authored.base.english.topics.count) topics")
    if !problems.isEmpty { throw ExitCode(1) }
  }
}

/// Shows what answers a question and why.
struct TryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Shows what answers a question, and why.")

  @Argument(help: "The question.") var question: String = ""
  @Flag(help: "Read questions from standard input, one a line.") var batch = false
  @Option(help: "A knowledge folder.") var knowledge: String

  func run() throws {
    let authored = try readKnowledge(at: knowledge)
    let matcher = Matcher(authored.base)
    if batch {
      while let line = readLine() {
        let found = matcher.interpret(line, audience: .counselor)
        print(
          found.raised.map { "\($0.alert):\($0.level)" }.joined(separator: ","), found.decision, line, separator: "\t")
      }
      return
    }
    let found = matcher.interpret(question, audience: .counselor)
    print(found.frame)
    print(found.raised)
    print(found.ranked.prefix(5))
    print(found.decision, found.reading.corrections, found.reading.unknown)
  }
}
