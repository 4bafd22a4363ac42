internal import ArgumentParser
internal import Authoring
internal import Documents
internal import Glibc
internal import Host
internal import Knowledge

/// Tools for the clinic that runs the program.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Checks the site file of a clinic, shows an example, sets the staff PIN.",
    subcommands: [SiteCheckCommand.self, SiteExampleCommand.self, SitePinCommand.self])
}

/// Finds every problem of a site file and of the topics beside it.
struct SiteCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds every problem of a site file, of its topics and approvals at once.")

  @Flag(help: "Warnings count as errors.") var strict = false
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func run() throws {
    guard let path = place.path else {
      throw Failure.missing(
        "there is no \(SiteOptions.usual); name a file with --site, or begin with `signpost site example`")
    }
    let base = try options.load()
    let problems = checkSite(at: path, over: base) + ApprovalCheck(base, site: path).notices
    for problem in problems { try StandardOutput.line(problem.description) }
    let errors = problems.count { $0.severity == .error }
    try StandardOutput.line("\(path): \(errors) errors, \(problems.count - errors) warnings")
    if errors > 0 || (strict && !problems.isEmpty) { throw ExitCode(1) }
  }
}

/// Prints a site file to begin with.
struct SiteExampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "example", abstract: "Prints a site file with every key, to begin with.")

  func run() throws {
    try StandardOutput.write(siteExample)
  }
}

/// Writes the PIN with which staff open their page on the kiosk.
struct SitePinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Sets the PIN with which staff open their page on the kiosk.",
    discussion: """
      Asks twice, without showing what is typed. Only a bcrypt hash is kept, in the file 'pin' beside the site file,
      readable by its owner and group.
      """)

  @Option(help: ArgumentHelp("The site file beside which the PIN is kept.", valueName: "file"))
  var site: String?

  func run() throws {
    let place = PinFile(beside: site ?? SiteOptions.parsed().path ?? SiteOptions.usual)
    let prompt = HiddenPrompt()
    let pin = try ask(prompt, "New PIN, 6 to 12 digits: ")
    guard (6...12).contains(pin.utf8.count), pin.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw Failure.badData("a PIN has 6 to 12 digits and nothing else; nothing was changed")
    }
    guard try ask(prompt, "The same again: ") == pin else {
      throw Failure.badData("the two PINs differ; nothing was changed")
    }
    do {
      try place.write(pin)
    } catch {
      throw Failure(message: "\(place.path) cannot be written: \(error)", status: 73)
    }
    try StandardOutput.line("\(place.path) is written; the kiosk takes it at the next end of a session")
  }

  private func ask(_ prompt: HiddenPrompt, _ words: String) throws -> String {
    guard let line = prompt.ask(words) else { throw Failure.badData("no PIN was typed; nothing was changed") }
    return line
  }
}

extension SiteOptions {
  /// As without arguments.
  fileprivate static func parsed() -> SiteOptions {
    (try? SiteOptions.parse([])) ?? SiteOptions()
  }
}
