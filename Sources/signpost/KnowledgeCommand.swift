internal import ArgumentParser
internal import Authoring
internal import Documents
internal import Knowledge
internal import Matching
internal import Rendering

/// Tools for the people who write answers.
struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge",
    abstract: "Checks, tests, counts, prints, packs and approves a knowledge folder; begins topics.",
    subcommands: [
      CheckCommand.self, TestCommand.self, TryCommand.self, StatsCommand.self, GridCommand.self, InfoCommand.self,
      FitCommand.self, NewCommand.self, SchemaCommand.self, BookCommand.self, BuildCommand.self, ReviewCommand.self,
      ApproveCommand.self,
    ])
}

/// Finds every problem of a knowledge folder at once.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds every problem of every file at once.",
    discussion: """
      With --due it looks for nothing but reviews and contacts that are past their date; they are no part of --strict.
      """)

  @Flag(help: "Warnings count as errors.") var strict = false
  @Flag(help: "Find reviews and contacts past their date, instead.") var due = false
  @Option(
    help: ArgumentHelp("The day for --due instead of today, as 2026-11-25.", valueName: "day"), transform: Day.parsed)
  var asOf: Day?
  @Argument(help: "A knowledge folder, or a pack, instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions

  func validate() throws {
    if due, strict { throw ValidationError("what is due is no part of --strict; give one of them") }
    if asOf != nil, !due { throw ValidationError("--as-of is the day for --due; give both") }
  }

  func run() throws {
    let authored = try options.read(path)
    if due {
      _ = try KnowledgeOptions.usable(authored)
      return try tellDue(of: authored)
    }
    let problems = checkKnowledge(authored) + Self.checkScreens(authored)
    for problem in problems { try StandardOutput.line(problem.description) }
    let errors = problems.count { $0.severity == .error }
    let base = authored.base
    try StandardOutput.line(
      "\(base.english.topics.count) topics, \(base.english.concepts.count) concepts, \(base.english.alerts.count) alerts, "
        + "\(base.facts.count) facts: \(errors) errors, \(problems.count - errors) warnings")
    if errors > 0 || (strict && !problems.isEmpty) { throw ExitCode(1) }
  }
}

extension CheckCommand {
  /// Names what is past its date; ends with 1 where anything is.
  private func tellDue(of authored: AuthoredBase) throws {
    let day = asOf ?? .today
    let problems = checkDue(authored, asOf: day)
    for problem in problems { try StandardOutput.line(problem.description) }
    let mistakes = problems.count { $0.severity == .error }
    let told = mistakes > 0 ? ", \(mistakes) checked on a day to come" : ""
    try StandardOutput.line("\(day): \(problems.count - mistakes) past their date\(told)")
    if !problems.isEmpty { throw ExitCode(1) }
  }

  /// Topics whose first view does not hold what it must on the two sizes of screen.
  static func checkScreens(_ authored: AuthoredBase) -> [Problem] {
    let base = authored.base
    return [base.english, base.spanish].compactMap { $0 }.flatMap { edition in
      misfits(of: edition, in: base).map { misfit in
        let key = "topic:" + (edition.language == "en" ? "" : "\(edition.language)/") + misfit.topic
        let size = misfit.isNarrow ? "40x12" : "80x24"
        return Problem(
          authored.places[key] ?? Place(file: key),
          "the first view at \(size) has no room for: \(misfit.kinds.joined(separator: ", ")); write shorter "
            + (misfit.isNarrow ? "'small' texts" : "texts"))
      }
    }
  }
}

/// Shows what answers a question and why.
struct TryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Shows what answers a question, and why not mine.")

  @Argument(help: "The question.") var question: String
  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let base = try options.load()
    let matcher = Matcher(base)
    for line in Explanation(question, by: matcher, audience: .counselor).lines { try StandardOutput.line(line) }
  }
}
