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
      try tmux.wait(for: "Saved to kept. Only you can read it.")
      let text = tmux.folder.read("kept") ?? ""
      for part in ["> \(question)\n", "answer: \(title)\n", "danger: ", "sources: NIH", "review: Draft"] {
        #expect(text.contains(part), "\(part) is not in\n\(text)")
      }
      #expect(mode(of: "\(tmux.folder.path)/kept") == 0o600)
      try tmux.type("/save kept")
      try tmux.wait(for: "Not saved to kept: File exists")
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
      #expect(tmux.folder.read("heard")?.contains("danger: Opioids with benzos") == true)
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
