import Glibc
import Testing

/// `signpost chat` in tmux, used as roughly as people and machines do.
struct RoughUseTests {
  private let helpLine = " Danger: call 911 · Suicide or crisis: call/text 988 · Poison 1-800-222-1222"

  @Test func `a paste of 200 lines is one message, and nothing is sent`() throws {
    try chat { tmux in
      try tmux.wait(for: "Ask >")
      let lines = (1...200).map { "row \($0)" }.joined(separator: "\n")
      try tmux.paste(lines)
      let screen = try tmux.wait(for: "row 200")
      #expect(screen.contains { $0.hasPrefix(" Ask > ") && $0.hasSuffix("row 199 row 200") }, "\(screen)")
      #expect(screen.contains { $0.contains("Questions you may not want") }, "nothing was answered")
      try tmux.press("C-u")
      try tmux.type("what is klonopin")
      try tmux.wait(for: "> what is klonopin")
    }
  }

  /// From right to left, with marks, of two cells: what is typed stays in its cells, and so does all around it.
  @Test(arguments: [("שלום עולם", 9), ("مرحبا", 5), ("cafe\u{301} 日本", 9), ("가나다", 6), ("\u{5E9}\u{5B8}x", 2)])
  func `letters of any script stand in their cells`(text: String, cells: Int) throws {
    try chat { tmux in
      try tmux.wait(for: "Ask >")
      try tmux.type(text, enter: false)
      let screen = try tmux.wait(for: "Ask > \(text)")
      #expect(screen[22] == " Ask > \(text)" && screen.last == helpLine)
      #expect(try tmux.cursor() == "\(7 + cells),22")
      try tmux.press("BSpace")
      let shorter = String(text.dropLast())
      try tmux.wait("one letter less") { $0[22] == " Ask > \(shorter)" }
      try tmux.press("Home")
      try tmux.type("x", enter: false)
      try tmux.wait("a letter before them") { $0[22] == " Ask > x\(shorter)" && $0.last == helpLine }
      #expect(try tmux.cursor() == "8,22")
    }
  }

  @Test func `find marks what it finds and counts it`() throws {
    try chat { tmux in
      try tmux.wait(for: "Ask >")
      try tmux.type("can i use klonopin for opioid detox")
      try tmux.wait(for: "Klonopin (clonazepam) for opioid withdrawal")
      try tmux.type("/find klonopin")
      // The first screen has the word once; the search begins at what is read.
      let first = try tmux.wait(for: "2 of ")
      try tmux.press("F3")
      try tmux.wait(for: "3 of ")
      try tmux.press("S-F3")
      try tmux.wait(for: "2 of ")
      try tmux.press("Escape")
      let after = try tmux.wait("the end of find") { rows in !rows.contains { $0.contains("2 of ") } }
      #expect(first.last == helpLine && after.last == helpLine)
    }
  }

  @Test func `a storm of sizes leaves the screen whole and the line that was typed`() throws {
    try chat { tmux in
      try tmux.wait(for: "Ask >")
      try tmux.type("what is klonopin")
      try tmux.wait(for: "> what is klonopin")
      try tmux.type("half a line", enter: false)
      for step in 0..<40 { try tmux.resize(columns: 20 + step * 37 % 120, rows: 2 + step * 13 % 40) }
      try tmux.resize(columns: 80, rows: 24)
      let screen = try tmux.wait("80x24") { $0.count == 24 && $0.last == helpLine && $0[22] == " Ask > half a line" }
      #expect(screen.contains { $0.contains("> what is klonopin") }, "\(screen)")
    }
  }

  @Test func `500 keys in a second all arrive, in order`() throws {
    try chat { tmux in
      try tmux.wait(for: "Ask >")
      let words = (1...125).map { "k\(100 + $0)" }
      for word in words { try tmux.type(word, enter: false) }
      let screen = try tmux.wait(for: "k224k225")
      #expect(screen[22].hasSuffix("k223k224k225"), "\(screen[22])")
      try tmux.press("Home")
      try tmux.wait(for: "Ask > k101k102k103")
    }
  }

  @Test func `Ctrl-Z gives the terminal to the shell, and fg takes it back`() throws {
    try SmallKnowledge.with { folder in
      try Tmux.run("exec bash --norc --noprofile -i") { tmux in
        try tmux.type("stty -g >before; '\(Program.path)' chat --knowledge \(folder)")
        try tmux.wait(for: "Ask >")
        try tmux.type("not sent yet", enter: false)
        try tmux.press("C-z")
        try tmux.wait(for: "Stopped")
        #expect(try !tmux.isAlternate())
        try tmux.type("stty -g | cmp - before && echo modes as before")
        try tmux.wait(for: "modes as before")
        try tmux.type("fg")
        let screen = try tmux.wait(for: "Ask > not sent yet")
        #expect(try tmux.isAlternate())
        #expect(screen.last == helpLine)
      }
    }
  }

  @Test func `in the C locale everything is ASCII, and in order`() throws {
    try chat(before: "export LC_ALL=C; ") { tmux in
      let screen = try tmux.wait(for: "Ask >")
      #expect(screen.last == helpLine.replacing("·", with: "|"))
      #expect(screen.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } }, "\(screen)")
    }
  }

  @Test(arguments: [("NO_COLOR=1", false), ("NO_COLOR=", true)])
  func `NO_COLOR takes the colours away, not the words`(variable: String, isColoured: Bool) throws {
    try chat(before: "export \(variable); ") { tmux in
      try tmux.wait(for: "Ask >")
      try tmux.type("can i use klonopin for opioid detox")
      try tmux.wait(for: "!! DANGER")
      #expect(try tmux.colours().isEmpty != isColoured)
    }
  }

  @Test func `through a pipe it writes labelled lines`() throws {
    try chat(after: " | cat") { tmux in
      let start = try tmux.wait(for: "note: Press a number")
      #expect(start.contains { $0.hasPrefix("signpost: ") && $0.contains("not a terminal") })
      #expect(try !tmux.isAlternate())
      try tmux.type("what is klonopin")
      try tmux.wait(for: "answer: Klonopin")
    }
  }

  /// A session of `chat` in a terminal of 80x24, with a part of the knowledge.
  private func chat(before: String = "", after: String = "", _ body: (Tmux) throws -> Void) throws {
    try SmallKnowledge.with { folder in
      try Tmux.run("\(before)'\(Program.path)' chat --knowledge \(folder)\(after); read -r next", body)
    }
  }
}

extension Tmux {
  /// The control sequences on the screen that set a colour.
  fileprivate func colours() throws -> [Substring] {
    let screen = try command(["capture-pane", "-p", "-e"]).output
    return screen.matches(of: /\u{1B}\[([0-9;]*)m/).map(\.1).filter { codes in
      codes.split(separator: ";").contains { (30...49).contains(Int($0) ?? 0) && !["39", "49"].contains($0) }
    }
  }
}
