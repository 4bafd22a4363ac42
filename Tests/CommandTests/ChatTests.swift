import Glibc
import Testing

/// `signpost chat`, in tmux and by pipes.
struct ChatTests {
  private let question = "can i use klonopin for opioid detox"
  private let title = "Klonopin (clonazepam) for opioid withdrawal"
  private let helpLine = " Danger: call 911 · Suicide or crisis: call/text 988 · Poison 1-800-222-1222"

  @Test func `a conversation: ask, scroll, resize, choose, leave`() throws {
    try chat { tmux in
      let start = try tmux.wait(for: "Questions you may not want to ask out loud")
      #expect(try tmux.isAlternate())
      #expect(start.last == helpLine)
      try tmux.type(question)
      let answer = try tmux.wait(for: title)
      #expect(answer.contains { $0.contains("!! DANGER") }, "\(answer)")
      try tmux.press("PPage")
      try tmux.wait(for: "Questions you may not want to ask out loud")
      try tmux.press("NPage")
      try tmux.wait(for: title)
      try tmux.resize(columns: 40, rows: 12)
      let small = try tmux.wait("12 rows") { $0.count == 12 && $0.last == " 911 · 988 crisis · 1-800-222-1222" }
      #expect(small.contains { $0.contains("Klonopin") })
      try tmux.resize(columns: 80, rows: 24)
      try tmux.wait(for: title)
      try tmux.type("1")
      try tmux.wait(for: "Medicines for opioid withdrawal")
      try tmux.type("/quit")
      try tmux.expectEnd(with: "0")
    }
  }

  @Test func `the help line is on the last row at every size, and kill -TERM gives the terminal back`() throws {
    try chat { tmux in
      try tmux.wait(for: "Ask >")
      for (columns, rows) in [(79, 24), (40, 12), (30, 8), (1, 1), (200, 60), (80, 24)] {
        try tmux.resize(columns: columns, rows: rows)
        try tmux.wait("the help line at \(columns)x\(rows)") { screen in
          screen.count == rows && (screen.last?.contains("911") == true || columns == 1)
        }
      }
      kill(try tmux.process(), SIGTERM)
      try tmux.expectEnd(with: "143")
    }
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGHUP, SIGINT])
  func `whatever signal ends it, the terminal is given back`(signal: Int32) throws {
    try chat { tmux in
      try tmux.wait(for: "Ask >")
      kill(try tmux.process(), signal)
      try tmux.expectEnd(with: "\(128 + signal)")
    }
  }

  @Test(arguments: ["dumb", "nope"])
  func `a terminal without a full screen gets labelled lines, and one line says why`(term: String) throws {
    try chat(term: term) { tmux in
      let start = try tmux.wait(for: "note: Press a number")
      #expect(try !tmux.isAlternate())
      let reasons = start.filter { $0.hasPrefix("signpost: ") }
      #expect(reasons.count == 1, "\(start)")
      #expect(reasons.first?.contains("'\(term)'") == true, "\(reasons)")
      try tmux.type(question)
      try tmux.wait(for: "answer: \(title)")
      try tmux.type("/quit")
      try tmux.expectEnd(with: "0")
    }
  }

  @Test func `--plain by pipes: labelled lines, no escape sequences, nothing after /quit`() throws {
    let run = try SmallKnowledge.with { folder in
      try Run.signpost(["chat", "--plain", "--knowledge", folder], input: "\(question)\n/quit\nwhat is klonopin\n")
    }
    #expect(run.end == .exit(0))
    #expect(run.error == "")
    #expect(run.lines.contains("answer: \(title)"))
    #expect(run.lines.allSatisfy { $0.isEmpty || $0.contains(#/^[a-z ]+: /#) }, "\(run.output)")
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.lines.count { $0.hasPrefix("answer: ") && $0.contains("Klonopin (clonazepam)") } == 1)
  }

  @Test func `--plain on a full disk ends with 74 and a message, and quietly where nobody reads`() throws {
    for (output, end, error) in [
      (.file("/dev/full"), .exit(74), "signpost: standard output cannot be written: No space left on device\n"),
      (.closedPipe, .exit(0), ""),
    ] as [(Run.Output, Run.End, String)] {
      let run = try SmallKnowledge.with { folder in
        try Run.signpost(["chat", "--plain", "--knowledge", folder], input: "\(question)\n", output: output)
      }
      #expect(run.end == end && run.error == error, "\(run.end) \(run.error)")
    }
  }

  /// In a terminal of 60 columns.
  @Test func `no line of the plain face is longer than the terminal, and no word is cut`() throws {
    try SmallKnowledge.with { folder in
      try Tmux.run(Tmux.session(["chat", "--plain", "--knowledge", folder]), columns: 60, rows: 40) { tmux in
        try tmux.wait(for: "note: Press a number")
        try tmux.type("/help")
        let rows = try tmux.wait(for: "note: /quit Leave.")
        #expect(rows.contains { $0.hasPrefix("note: ") && $0.hasSuffix("a phone's") }, "\(rows)")
        #expect(rows.contains("note: camera."), "\(rows)")
        try tmux.type("/nonsense-longer-than-any-command-is")
        #expect(try tmux.wait(for: "/help shows").contains { $0.hasPrefix("note: ") && $0.hasSuffix("all") })
      }
    }
  }

  @Test func `commands in the plain face: topics, sources, and what is not there`() throws {
    let run = try SmallKnowledge.with { folder in
      try Run.signpost(
        ["chat", "--plain", "--knowledge", folder],
        input: "/topics\n/speak\n\(question)\n/sources\n/find x\n/zzz\n/yyy notes\n/quit now\n")
    }
    #expect(run.end == .exit(0))
    for start in [
      "note: Klonopin (clonazepam): ", "note: there is no answer yet", "sources: NIH", "review: Draft",
      "note: not in this face", "note: there is no /zzz", "note: there is no /yyy", "note: /quit stands alone",
    ] {
      #expect(run.lines.contains { $0.hasPrefix(start) }, "\(start)")
    }
    // An address is the only thing that may be cut in the middle, and by nobody but the terminal.
    #expect(run.lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("sources: http") }, "\(run.output)")
    #expect(run.lines.contains("choose: 4. Someone will not wake up"))
  }

  @Test func `by pipes without --plain one line says why there is no full screen`() throws {
    let run = try SmallKnowledge.with { folder in try Run.signpost(["chat", "--knowledge", folder], input: "/quit\n") }
    #expect(run.end == .exit(0))
    #expect(run.error.split(separator: "\n").count == 1)
    #expect(run.error.contains("not a terminal"))
    #expect(run.output.hasPrefix("note: "))
  }

  /// A session of `chat` in a terminal of 80x24, with a part of the knowledge.
  private func chat(term: String? = nil, _ body: (Tmux) throws -> Void) throws {
    try SmallKnowledge.with { folder in
      try Tmux.run(Tmux.session(["chat", "--knowledge", folder], term: term), body)
    }
  }
}

extension Tmux {
  /// Waits for the end of `session`, and expects a terminal as it was before.
  func expectEnd(with status: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let screen = try wait("the end") { rows in rows.contains { $0.hasPrefix("modes") } }
    #expect(screen.contains("ended with \(status)"), "\(screen)", sourceLocation: sourceLocation)
    #expect(screen.contains("modes as before"), "\(screen)", sourceLocation: sourceLocation)
    #expect(try !isAlternate(), sourceLocation: sourceLocation)
  }
}
