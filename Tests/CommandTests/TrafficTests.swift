import Glibc
import Testing

/// What goes over the wire to the terminal: people use this over slow lines.
struct TrafficTests {
  private static let typed = "can i use klonopin for opioid detox with benzos?"

  /// Faces and looks: the arguments, and the terminal.
  static let looks: [(arguments: [String], terminal: String)] = [
    (["chat"], "xterm-256color"), (["chat", "--theme", "high-contrast"], "xterm-256color"),
    (["kiosk"], "xterm-256color"), (["kiosk"], "linux"),
  ]

  /// The measure of the design: 200 bytes a key, suggestions and all.
  @Test(arguments: looks)
  func `a typed key costs at most 200 bytes, on the first screen and below an answer`(
    arguments: [String], terminal: String
  ) throws {
    try SmallKnowledge.with { folder in
      let environment = Run.environment.map { $0.hasPrefix("TERM=") ? "TERM=\(terminal)" : $0 }
      let session = try PseudoterminalSession(arguments + ["--knowledge", folder], environment: environment)
      try #require(session.waits(for: "Ask >"))
      session.type("", quiet: 500)
      for round in 1...2 {
        for letter in Self.typed {
          let cost = session.type(String(letter)).count
          #expect((1...200).contains(cost), "'\(letter)' in round \(round) cost \(cost) bytes")
        }
        for _ in Self.typed { #expect((1...200).contains(session.type("\u{7F}").count)) }
        session.type("what is klonopin\r", quiet: 1_000)
      }
    }
  }

  /// A key every two milliseconds; the file that is saved afterwards has what arrived.
  @Test func `500 keys in a second all arrive, in order`() throws {
    let line = (100..<225).map { "k\($0)" }.joined()
    try SmallKnowledge.with { folder in
      let saved = try TemporaryFolder()
      defer { saved.remove() }
      let session = try PseudoterminalSession(["chat", "--knowledge", folder])
      try #require(session.waits(for: "Ask >"))
      for key in line { session.press(key, pause: 2_000) }
      session.type("\r", quiet: 1_000)
      session.type("/save \(saved.path)/said\r", quiet: 1_000)
      #expect(line.count == 500)
      #expect(saved.read("said")?.split(separator: "\n").contains("> \(line)") == true)
    }
  }

  @Test func `idle it does nothing at all`() throws {
    try SmallKnowledge.with { folder in
      let session = try PseudoterminalSession(["chat", "--knowledge", folder])
      try #require(session.waits(for: "Ask >"))
      session.type("what is", quiet: 1_000)
      let (ticks, bytes) = (session.ticks, session.written.count)
      #expect(ticks > 0)
      sleep(3)
      session.type("", quiet: 100)
      #expect(session.ticks == ticks && session.written.count == bytes)
    }
  }
}
