import Glibc
import Testing

/// `signpost kiosk`, in tmux and by pipes.
struct KioskTests {
  private let start = "Questions you may not want to ask out loud"
  private let helpLine = " F9 Get staff · 911 · Crisis 988 · Poison 1-800-222-1222 · Esc Esc hides all"
  private let asked = "klonopin for opioid detox zebrawhistle"
  private let draft = "quokamarimba and more"

  @Test(
    .enabled("needs CAP_SYS_PTRACE, or ptrace_scope 0") { ProcessMemory.isReadable },
    arguments: ["Esc Esc", "F10", "/done", "nobody", "staff"])
  func `the end of a session leaves nothing that was typed: screen, history, memory, files`(end: String) throws {
    try clinic { tmux in
      let screen = try tmux.wait(for: start)
      #expect(screen.last == helpLine)
      // A voice is under way too, and has been given what was typed.
      try tmux.press("F2")
      try tmux.wait(for: "Put the headset on.")
      try tmux.press("F2")
      try tmux.type(asked)
      try tmux.wait(for: "Klonopin")
      try tmux.wait("the voice") { _ in tmux.folder.read("voice") != nil }
      if end == "/done" || end == "staff" {
        try tmux.type(draft)
      } else {
        try tmux.type(draft, enter: false)
      }
      try tmux.wait(for: draft)
      let memory = ProcessMemory(process: try tmux.process())
      let markers = ["zebrawhistle", "quokamarimba"]
      for marker in markers { #expect(try memory.count(of: marker) > 0, "the scan does not see '\(marker)'") }
      try leave(tmux, by: end)
      try tmux.wait("a new image", seconds: 90) { _ in
        memory.variables().contains { $0.hasPrefix("SIGNPOST_KIOSK_CARRY=") }
      }
      let after = try tmux.wait(for: helpLine)
      for marker in markers {
        #expect(try memory.count(of: marker) == 0, "'\(marker)' is still in memory")
        #expect(try !tmux.history().contains(marker))
        #expect(try Run(["grep", "-rl", marker, tmux.folder.path]).output == "")
      }
      #expect(!after.contains { $0.contains("Klonopin") }, "\(after)")
      let voice = try #require(pid_t((tmux.folder.read("voice") ?? "").prefix { $0.isNumber }))
      #expect(kill(voice, 0) != 0, "the voice reads on")
      let carried = memory.variables().filter { $0.hasPrefix("SIGNPOST_KIOSK_CARRY=") }
      #expect(carried.allSatisfy { $0.contains(/=[0-9]+$/) }, "\(carried)")
    }
  }

  private func leave(_ tmux: Tmux, by end: String) throws {
    switch end {
    case "F10": try tmux.press("F10")
    case "/done": try tmux.type("/done")
    case "nobody": try tmux.wait(for: "Still there?")
    case "staff":
      try tmux.press("C-x", "C-s")
      try tmux.wait(for: "For staff")
      try tmux.type("482913")
      try tmux.wait(for: "Stop until restart")
      try tmux.press("1")
    default: try tmux.pressEscapeTwice()
    }
  }

  @Test func `F9 shows the card to staff, and keys that leave other programs do nothing`() throws {
    try kiosk { tmux in
      try tmux.wait(for: start)
      try tmux.press("F9")
      try tmux.wait(for: "I need help. Please come and talk to me.")
      try tmux.press("Enter")
      try tmux.wait(for: start)
      try tmux.press("C-c", "C-d", "C-z", "C-\\", "C-q", "F4")
      try tmux.type("/quit")
      try tmux.type("stay here", enter: false)
      let screen = try tmux.wait(for: "stay here")
      #expect(screen.last == helpLine)
      #expect(try tmux.isAlternate())
    }
  }

  @Test func `without a terminal it ends with 69`() throws {
    let run = try SmallKnowledge.with { folder in try Run.signpost(["kiosk", "--knowledge", folder]) }
    #expect(run.end == .exit(69))
    #expect(run.output == "")
    #expect(run.error.hasPrefix("signpost: the kiosk needs a full screen"))
  }

  /// A kiosk with a PIN, a short patience, and a voice that notes its process and keeps nothing it is told.
  private func clinic(_ body: (Tmux) throws -> Void) throws {
    let place = try TemporaryFolder()
    defer { place.remove() }
    try place.write("site.yaml", "kiosk: {idle: 30, warning: 20}\n")
    let file = place.path + "/site.yaml"
    #expect(try Run.signpost(["site", "pin", "--site", file], input: "482913\n482913\n").end == .exit(0))
    let voice = """
      mkdir bin; printf '#!/bin/sh\\ncat >/dev/null; echo $$ >"%s/voice"; exec sleep 600\\n' "$PWD" >bin/espeak-ng
      chmod +x bin/espeak-ng; export PATH="$PWD/bin:$PATH"

      """
    try SmallKnowledge.with { folder in
      try Tmux.run(voice + Tmux.session(["kiosk", "--knowledge", folder, "--site", file]), body)
    }
  }

  private func kiosk(_ body: (Tmux) throws -> Void) throws {
    try SmallKnowledge.with { folder in try Tmux.run(Tmux.session(["kiosk", "--knowledge", folder]), body) }
  }
}

extension Tmux {
  /// Twice within a second, and far enough apart to be two keys.
  fileprivate func pressEscapeTwice() throws {
    try press("Escape")
    _ = try screen()
    usleep(150_000)
    try press("Escape")
  }
}
