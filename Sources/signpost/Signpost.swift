internal import ArgumentParser
internal import Glibc

/// The program: one subcommand a file.
@main
struct Signpost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signpost",
    abstract: "Answers questions about benzodiazepines, opioids, detox and withdrawal, offline.",
    discussion: """
      General information, not medical advice. No clinician has approved these answers yet.
      In danger call 911. Suicide or crisis: call or text 988. Poison Help: 1-800-222-1222.
      """,
    version: signpostVersion,
    subcommands: [
      ChatCommand.self, KioskCommand.self, AskCommand.self, TopicsCommand.self, ShowCommand.self, KnowledgeCommand.self,
      SiteCommand.self, ConfigCommand.self, ManualCommand.self,
    ], defaultSubcommand: ChatCommand.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardOutput.complain("signpost: \(failure.message)")
      Glibc.exit(failure.status)
    } catch {
      exit(withError: error)
    }
  }
}
