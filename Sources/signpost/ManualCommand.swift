internal import ArgumentParser

/// Prints the manual page, for `man`: packagers call it, and nobody else needs to know.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page.", shouldDisplay: false)

  func run() throws {
    guard let page = ManualPage(help: Signpost._dumpHelp()) else {
      throw Failure(message: "the description of the commands cannot be read", status: 70)
    }
    try StandardOutput.write(page.text)
  }
}
