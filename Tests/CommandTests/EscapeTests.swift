import Glibc
import Testing

/// Everything that a person, a stick or a terminal can send to `signpost kiosk`: it stays the kiosk.
struct EscapeTests {
  private static let helpLine = " F9 Get staff · 911 · Crisis 988 · Poison 1-800-222-1222 · Esc Esc hides all"

  static let attacks: [(name: String, keys: [String])] = [
    ("control keys", ["C-c", "C-z", "C-\\", "C-d", "C-s", "C-q", "C-r", "C-o", "C-v", "C-u", "C-w", "C-]", "C-_"]),
    ("function keys", (1...12).filter { $0 != 10 }.map { "F\($0)" }),
    ("function keys with Shift", (1...12).map { "S-F\($0)" }),
    ("function keys with Ctrl", (1...12).map { "C-F\($0)" }),
    ("function keys with Alt", (1...12).map { "M-F\($0)" }),
    (
      "function keys with two or three",
      ["C-S", "M-S", "M-C", "M-C-S"].flatMap { with in (1...12).map { "\(with)-F\($0)" } }
    ),
    ("Alt and arrows, as consoles are switched", ["M-Left", "M-Right", "C-M-Left", "C-M-Right", "C-M-DC", "C-DC"]),
    ("Alt and letters", (97...122).map { "M-\(Character(Unicode.Scalar(UInt8($0))))" }),
    (
      "commands",
      "/quit Enter /save Enter /theme Enter /find Enter !sh Enter :q Enter".split(separator: " ").map(String.init)
    ),
  ]

  /// Bytes as a keyboard, a scanner or a terminal could send them.
  static let bytes: [(name: String, bytes: [UInt8])] = [
    ("NUL", [0]), ("invalid UTF-8", [0xFF, 0xFE, 0xC3, 0x28, 0xED, 0xA0, 0x80]), ("U+202E", [0xE2, 0x80, 0xAE, 0x61]),
    ("a title that comes back", Array("\u{1B}]0;sh\u{7}\u{1B}]52;c;c2g=\u{7}".utf8)),
    ("device attributes", Array("\u{1B}[?62;1;2;6;9c\u{1B}[>1;10;0c".utf8)),
    ("a cursor report", Array("\u{1B}[24;80R".utf8)),
    ("mouse reports", Array("\u{1B}[<0;10;10M\u{1B}[<0;10;10m\u{1B}[M !!".utf8)),
    ("a string without end", Array("\u{1B}P1$r0 q".utf8)),
    ("an unknown sequence", Array("\u{1B}[99;99X\u{1B}[1;2;3z".utf8)),
  ]

  @Test func `no key and no bytes get out of it`() throws {
    try kiosk { tmux in
      let process = try tmux.process()
      for (name, keys) in Self.attacks {
        for key in keys { try tmux.press(key) }
        try expectKiosk(tmux, process, after: name)
      }
      for (name, bytes) in Self.bytes {
        try tmux.press(["-H"] + bytes.map { String($0, radix: 16) })
        try expectKiosk(tmux, process, after: name)
      }
    }
  }

  @Test func `a paste of 10 kB, 500 keys a second, a stop, and every size leave it as it is`() throws {
    try kiosk { tmux in
      let process = try tmux.process()
      try tmux.paste(String(repeating: "rm -rf / ", count: 1_100))
      try expectKiosk(tmux, process, after: "a paste")
      for _ in 0..<10 { try tmux.type(String(repeating: "abcdefghij", count: 50), enter: false) }
      sleep(4)
      try expectKiosk(tmux, process, after: "500 keys a second")
      #expect(kill(process, SIGSTOP) == 0 && kill(process, SIGCONT) == 0)
      try expectKiosk(tmux, process, after: "a stop")
      for (columns, rows) in [(1, 1), (500, 200), (40, 12), (80, 24)] {
        try tmux.resize(columns: columns, rows: rows)
        try tmux.press("x")
      }
      try expectKiosk(tmux, process, after: "sizes")
    }
  }

  @Test(arguments: ["dumb", "vt100", "linux", "xterm-256color", "nonsense", "''"])
  func `whatever TERM is, it shows its screen or ends with 69`(term: String) throws {
    try SmallKnowledge.with { folder in
      try Tmux.run(Tmux.session(["kiosk", "--knowledge", folder], term: term)) { tmux in
        let screen = try tmux.wait("a kiosk") { $0.contains { $0.contains("Hours, bathroom") } }
        #expect(screen.last?.contains("911") == true)
      }
    }
  }

  @Test func `without a locale it shows its screen in plain signs`() throws {
    try SmallKnowledge.with { folder in
      let session = Tmux.session(["kiosk", "--knowledge", folder], variables: ["LC_ALL=C", "LANG=C"])
      try Tmux.run(session) { tmux in
        let screen = try tmux.wait("a kiosk") { $0.contains { $0.contains("Hours, bathroom") } }
        #expect(screen.last?.contains("911") == true)
      }
    }
  }

  @Test(arguments: [(SIGTERM, "143"), (SIGHUP, "129"), (SIGINT, "130"), (SIGUSR2, "140"), (SIGALRM, "142")])
  func `a signal ends it with nothing on the screen and the terminal as it was`(signal: Int32, status: String) throws {
    try kiosk { tmux in
      try tmux.type("zebrawhistle", enter: false)
      try tmux.wait(for: "zebrawhistle")
      kill(try tmux.process(), signal)
      try tmux.wait(for: "ended with \(status)")
      try tmux.wait(for: "modes as before")
      #expect(try !tmux.history().contains("zebrawhistle"))
    }
  }

  /// A file that grows by a byte ends a process here by its signal: that is more than a full disk.
  @Test func `it works where nothing can be written, over the end of a session too`() throws {
    try SmallKnowledge.with { folder in
      let script = """
        sh -c 'echo $$ >process; ulimit -f 0; exec "$0" kiosk --knowledge "$1"' '\(Program.path)' \(folder)
        echo "ended with $?"; read -r next
        """
      try Tmux.run(script) { tmux in
        for _ in 0..<2 {
          try tmux.wait(for: Self.helpLine)
          try tmux.type("klonopin for opioid detox")
          try tmux.wait(for: "Klonopin (clonazepam) for opioid")
          try tmux.press("F9")
          try tmux.wait(for: "I need help.")
          try tmux.press("Enter", "F10")
          try tmux.wait(for: "Everything you typed is wiped")
        }
        #expect(try kill(tmux.process(), 0) == 0)
      }
    }
  }

  @Test func `variables that a kiosk does not heed change nothing`() throws {
    try SmallKnowledge.with { folder in
      let variables = [
        "SIGNPOST_KNOWLEDGE=/nowhere", "SIGNPOST_SITE=/nowhere/site.yaml", "ACCESSIBLE=1", "SHELL=/bin/sh",
      ]
      try Tmux.run(Tmux.session(["kiosk", "--knowledge", folder], variables: variables)) { tmux in
        try tmux.wait(for: Self.helpLine)
        #expect(try !tmux.screen().contains { $0.contains("Staff:") })
      }
    }
  }

  /// The same process, on its own screen, takes a line and shows it; then the line is cleared.
  private func expectKiosk(_ tmux: Tmux, _ process: pid_t, after name: String) throws {
    try tmux.press("Escape")
    usleep(1_100_000)
    try tmux.press("Escape")
    usleep(1_100_000)
    try tmux.type("wo bin ich", enter: false)
    let screen = try tmux.wait("the line after \(name)") { $0.contains { $0.contains("wo bin ich") } }
    #expect(screen.last == Self.helpLine, "after \(name): \(screen)")
    #expect(try tmux.isAlternate(), "after \(name)")
    #expect(try tmux.process() == process && kill(process, 0) == 0, "after \(name)")
    try tmux.press("Escape")
    usleep(1_100_000)
  }

  private func kiosk(_ body: (Tmux) throws -> Void) throws {
    try SmallKnowledge.with { folder in
      try Tmux.run(Tmux.session(["kiosk", "--knowledge", folder])) { tmux in
        try tmux.wait(for: Self.helpLine)
        try body(tmux)
      }
    }
  }
}
