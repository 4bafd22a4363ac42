import Testing

/// The manual page and the completions, made from the commands.
struct ManualTests {
  @Test func `every command and every option is in the manual page, and groff takes it`() throws {
    let run = try Run.signpost(["manual"])
    #expect(run.end == .exit(0))
    let text = run.output.replacing("\\-", with: "-")
    for words in [
      ".TH SIGNPOST 1", ".SS signpost chat", ".SS signpost kiosk", ".SS signpost ask", ".SS signpost knowledge check",
      ".SS signpost config show", ".SS signpost knowledge new", "--as-of <day>", "--transcript <file>",
      "--audience <audience>", "SIGNPOST_CONFIG", ".SH EXIT STATUS",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("signpost manual"))
    let roff = try Run(["groff", "-man", "-ww", "-Tutf8", "-z"], input: Array(run.output.utf8))
    #expect(roff.end == .exit(0) && roff.error == "", "\(roff.error)")
  }

  @Test(arguments: [("bash", "complete "), ("zsh", "#compdef signpost"), ("fish", "complete ")])
  func `completions know the commands`(shell: String, mark: String) throws {
    let run = try Run.signpost(["--generate-completion-script", shell])
    #expect(run.end == .exit(0))
    for words in [mark, "knowledge", "config", "high-contrast"] { #expect(run.output.contains(words), "\(words)") }
  }
}
