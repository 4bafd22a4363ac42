import Glibc
import Testing

/// What leaves the program because somebody asked for it: copies, prints, files, a voice.
struct KeepingTests {
  private let question = "can i use klonopin for opioid detox"
  private let title = "Klonopin (clonazepam) for opioid withdrawal"

  @Test func `what is saved is the owner's alone, with its sources and review state`() throws {
    try chat { tmux in
      try ask(tmux)
      try tmux.type("/save kept")
      try tmux.wait(for: "Saved, for you alone to read: /")
      let text = tmux.folder.read("kept") ?? ""
      for part in [
        "note: Signpost ", ", knowledge ", "> \(question)\n", "answer: \(title)\n", "danger: ", "sources: NIH",
        "sources: FDA Drug Safety Communication 31 Aug 2016", "review: Draft",
      ] {
        #expect(text.contains(part), "\(part) is not in\n\(text)")
      }
      #expect(mode(of: "\(tmux.folder.path)/kept") == 0o600)
      try tmux.type("/save kept")
      try tmux.wait(for: "Not saved: there is a file of this name already (kept)")
      #expect(tmux.folder.read("kept") == text)
    }
  }

  @Test func `a transcript grows turn by turn, and is the owner's alone`() throws {
    try chat(options: "--transcript turns") { tmux in
      try ask(tmux)
      try tmux.type("what is klonopin")
      try tmux.wait(for: "> what is klonopin")
      try tmux.type("/quit")
      try tmux.wait(for: "ended")
      let text = tmux.folder.read("turns") ?? ""
      #expect(text.contains("> \(question)\n") && text.contains("> what is klonopin\n"), "\(text)")
      #expect(text.ranges(of: "review: Draft").count == 2)
      #expect(mode(of: "\(tmux.folder.path)/turns") == 0o600)
    }
  }

  @Test func `in lines too it is saved once, with its review state, also where nothing was answered`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let input = "/save\n/save \(folder.path)/kept\nasdf \u{1B}[31m\n\(Self.saves(folder))\(Self.saves(folder))"
    let run = try plain(input, [])
    // A long path makes a note two lines.
    let said = run.output.replacing("\nnote: ", with: " ")
    for part in [
      "name a file: /save FILE", "there is nothing to save yet", "kept; only you can read it",
      "kept: there is a file of this name already",
    ] { #expect(said.contains(part), "\(part) is not in\n\(run.output)") }
    let text = folder.read("kept") ?? ""
    #expect(text.contains("> asdf ␛[31m\n") && text.hasSuffix("review: Draft, not yet approved by a clinician\n\n"))
    #expect(mode(of: "\(folder.path)/kept") == 0o600)
  }

  @Test func `a transcript that cannot be kept, or that others can read, ends the program before a word`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("open", "mine\n")
    chmod("\(folder.path)/open", 0o644)
    for (path, reason) in [
      ("/nowhere/turns", "there is no folder /nowhere"), ("\(folder.path)/open", "others can read it"),
    ] {
      let run = try plain("what is klonopin\n", ["--transcript", path])
      #expect(
        run.end == .exit(73) && run.output.isEmpty && run.error.contains("'\(path)' cannot be written: \(reason)"))
    }
    #expect(folder.read("open") == "mine\n")
  }

  private static func saves(_ folder: TemporaryFolder) -> String { "/save \(folder.path)/kept\n" }

  private func plain(_ input: String, _ options: [String]) throws -> Run {
    try SmallKnowledge.with { try Run.signpost(["chat", "--plain", "--knowledge", $0] + options, input: input) }
  }

  /// tmux takes OSC 52 into its own buffer, where it can be read.
  @Test func `what is copied arrives, and the screen does not claim more than it knows`() throws {
    try chat { tmux in
      try tmux.command(["set-option", "-s", "set-clipboard", "on"])
      try ask(tmux)
      try tmux.type("/copy")
      try tmux.wait(for: "Sent to the terminal's clipboard. Paste to see if it took it.")
      let copied = try tmux.command(["show-buffer"]).output
      #expect(copied.contains("answer: \(title)") && copied.contains("sources: NIH"), "\(copied)")
    }
  }

  @Test func `a machine without a voice or a printer says so when asked, and not before`() throws {
    try chat(before: "export PATH=/nowhere; ", options: "--speak") { tmux in
      try ask(tmux)
      for (keys, words) in [("/speak", "Needs spd-say or espeak-ng"), ("/print", "There is no lp to print with")] {
        try tmux.type(keys)
        try tmux.wait(for: words)
      }
    }
  }

  @Test func `answers are read aloud, and any key stops the voice`() throws {
    let voice = """
      mkdir bin; printf '#!/bin/sh\\ncat >"%s/heard"; echo $$ >"%s/voice"; exec sleep 60\\n' "$PWD" "$PWD" >bin/espeak-ng
      chmod +x bin/espeak-ng; export PATH="$PWD/bin:$PATH";
      """
    try chat(before: voice + " ", options: "--speak") { tmux in
      try tmux.wait(for: "Ask >")
      try tmux.type(question)
      try tmux.wait(for: "Reading aloud. Any key stops it.")
      try tmux.wait("the voice") { _ in tmux.folder.read("voice") != nil }
      let heard = tmux.folder.read("heard") ?? ""
      #expect(heard.contains("danger: Opioids with benzos"))
      #expect(heard.matches(of: #/(?m)^([a-z ]+): .*\n\1: /#).isEmpty, "a label is said once: \(heard)")
      let process = try #require(pid_t((tmux.folder.read("voice") ?? "").prefix { $0.isNumber }))
      #expect(kill(process, 0) == 0)
      try tmux.type("x", enter: false)
      try tmux.wait("silence") { _ in kill(process, 0) != 0 }
      try tmux.press("C-u", "F2")
      try tmux.wait(for: "Reading aloud.")
    }
  }

  private func ask(_ tmux: Tmux) throws {
    try tmux.wait(for: "Ask >")
    try tmux.type(question)
    try tmux.wait(for: title)
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  private func chat(before: String = "", options: String = "", _ body: (Tmux) throws -> Void) throws {
    try SmallKnowledge.with { folder in
      try Tmux.run("\(before)'\(Program.path)' chat \(options) --knowledge \(folder); echo ended; read -r next", body)
    }
  }
}
