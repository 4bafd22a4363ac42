internal import ArgumentParser
internal import Documents
internal import Terminal

/// Looks after the user's configuration.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Checks and shows your own settings.",
    discussion: """
      They stand in $XDG_CONFIG_HOME/signpost/config.yaml, or where $SIGNPOST_CONFIG says:
        theme: default, high-contrast or mono     color: auto, always or never
        speech: yes or no                         mouse: yes or no
        audience: public or counselor             history: lines that the input remembers
      A flag, the environment and the site come before them.
      """,
    subcommands: [ConfigCheckCommand.self, ConfigShowCommand.self])
}

/// Tells every mistake in the configuration.
struct ConfigCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds every mistake in your configuration, with its place.")

  func run() throws {
    let configuration = UserConfiguration.found()
    guard let path = configuration.path else {
      throw Failure.missing("neither XDG_CONFIG_HOME nor HOME names a folder; name a file with SIGNPOST_CONFIG")
    }
    for problem in configuration.problems { try StandardOutput.line(problem.description) }
    guard configuration.problems.isEmpty else { throw ExitCode(1) }
    try StandardOutput.line(
      configuration.exists ? "\(path): no mistakes" : "\(path) does not exist; the defaults are used")
  }
}

/// Shows what holds, and why.
struct ConfigShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows every setting and where it comes from, as a file that could be yours.")

  func run() throws {
    let settings = Settings.ofThisRun()
    let lines = [
      ("theme", settings.theme.value.rawValue, settings.theme.origin),
      ("color", settings.color.value.rawValue, settings.color.origin),
      ("speech", settings.speech.value ? "yes" : "no", settings.speech.origin),
      ("mouse", settings.mouse.value ? "yes" : "no", settings.mouse.origin),
      ("audience", settings.audience.value.rawValue, settings.audience.origin),
      ("history", "\(settings.history.value)", settings.history.origin),
    ]
    if let path = UserConfiguration.found().path { try StandardOutput.line("# \(path)") }
    for (name, value, origin) in lines {
      let setting = "\(name): \(value)"
      let gap = String(repeating: " ", count: max(1, 24 - setting.count))
      try StandardOutput.line(setting + gap + "# " + origin.rawValue)
    }
  }
}
