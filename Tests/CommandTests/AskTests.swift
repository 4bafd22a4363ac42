import Testing

/// `signpost ask`, by pipes.
struct AskTests {
  @Test func `after 9 a short message is read as Spanish`() throws {
    let run = try Run.signpost(["ask", "--dialogue", "--json"], input: "9\nklonopin\n\nklonopin\n")
    #expect(try run.lines.map { try Answer($0).language } == ["es", "es", "en"], "\(run.output)")
  }

  @Test func `the name of a language changes to it`() throws {
    let input = "hello\nEspañol\nhola\nenglish\nhello\n"
    let run = try Run.signpost(["ask", "--dialogue", "--json"], input: input)
    #expect(try run.lines.map { try Answer($0).language } == ["en", "es", "es", "en", "en"], "\(run.output)")
  }

  @Test func `a question gets a title, a danger, sources and the state of review`() throws {
    let run = try Run.signpost(["ask", "--knowledge", Program.wholeKnowledge, "can i use klonipin for opioid detox?"])
    #expect(run.end == .exit(0))
    #expect(run.error == "")
    #expect(
      run.lines.prefix(2) == [
        "read as: I read klonipin as Klonopin", "answer: Klonopin (clonazepam) for opioid withdrawal",
      ])
    #expect(run.lines.contains { $0.hasPrefix("danger: ") })
    #expect(run.lines.contains { $0.hasPrefix("sources: ") })
    #expect(run.lines.last?.hasPrefix("review: Draft") == true)
  }

  @Test func `--json prints one line with all keys`() throws {
    let run = try ask(["--json", "can I use Klonopin for opioid detox?"])
    try #require(run.lines.count == 1)
    let keys = try Keys(run.lines[0])
    #expect(
      keys.outer == [
        "question", "outcome", "alert", "check", "topic", "choices", "concepts", "about", "corrected", "score",
        "nearest", "reason", "audience", "language", "review", "reply",
      ])
    #expect(keys.inner == ["template", "family", "blocks"])
  }

  @Test func `--explain tells the way in lines before the reply, with --json under a key of its own`() throws {
    let question = "do klonopins help with panic"
    let run = try ask(["--explain", question])
    let heads = run.lines.filter { $0.hasPrefix("# ") && !$0.hasPrefix("#   ") }.map { $0.dropFirst(2) }
    #expect(heads.prefix(3) == ["Read", "Danger", "Topics"] && heads.last == "Decision")
    #expect(run.lines.contains("#   words: do klonopins help with panic"))
    let json = try ask(["--explain", "--json", question])
    try #require(json.lines.count == 1)
    #expect(try Keys(json.lines[0]).outer.contains("explanation"))
    let told = try Explained(json.lines[0])
    #expect(told.explanation.read.words == ["do", "klonopins", "help", "with", "panic"])
    #expect(told.explanation.topics.count > 2 && told.explanation.topics.prefix(2).allSatisfy { !$0.parts.isEmpty })
    #expect(told.explanation.topics.dropFirst(2).allSatisfy { $0.parts.isEmpty })
    #expect(["answer", "clarify"].contains(told.explanation.decision.outcome))
  }

  @Test func `--batch answers every line, also empty ones and invalid UTF-8`() throws {
    let input = Array("is klonopin a benzo\n\nklonopin \u{0}".utf8) + [0xFF, 0x0A] + Array("asdf qwer".utf8)
    let run = try SmallKnowledge.with { folder in
      try Run([Program.path, "ask", "--batch", "--json", "--knowledge", folder], input: input)
    }
    #expect(run.end == .exit(0))
    let questions = try run.lines.map { try Answer($0).question }
    #expect(questions == ["is klonopin a benzo", "", "klonopin \u{0}\u{FFFD}", "asdf qwer"])
  }

  @Test func `--batch keeps nothing between lines, --dialogue does until an empty line`() throws {
    let input = "what is klonopin\nwhat is it used for\n\nwhat is it used for\n"
    let batch = try ask(["--batch", "--json"], input: input)
    let dialogue = try ask(["--dialogue", "--json"], input: input)
    #expect(batch.lines.count == 4)
    try #require(dialogue.lines.count == 3)
    let topics = try dialogue.lines.map { try Answer($0).topic }
    #expect(topics[1] == "clonazepam/uses")
    #expect(topics[2] != topics[1])
    #expect(try Answer(batch.lines[1]).topic != topics[1])
  }

  @Test func `without words the whole input is one question`() throws {
    let run = try ask(["--json"], input: "can I use Klonopin\nfor opioid detox?\n")
    try #require(run.lines.count == 1)
    #expect(try Answer(run.lines[0]).question == "can I use Klonopin\nfor opioid detox?")
  }

  @Test func `words are joined by a space, and after -- they may begin with a dash`() throws {
    let run = try ask(["--json", "--", "--klonopin", "for", "detox"])
    try #require(run.lines.count == 1)
    #expect(try Answer(run.lines[0]).question == "--klonopin for detox")
  }

  @Test(arguments: [
    ["ask", "--nonsense"], ["ask", "--batch", "--dialogue"], ["ask", "--batch", "words"],
    ["ask", "--audience", "nobody"], ["ask", "--knowledge"], ["nonsense"], ["chat", "--theme", "nonsense"],
    ["chat", "--color", "sometimes"], ["kiosk", "--transcript", "file"],
  ])
  func `arguments that are wrong end with 64 and say why`(arguments: [String]) throws {
    let run = try Run.signpost(arguments)
    #expect(run.end == .exit(64))
    #expect(run.output == "")
    #expect(run.error.hasPrefix("Error: "))
  }

  @Test func `a reader who has gone ends it by SIGPIPE`() throws {
    let run = try SmallKnowledge.with { folder in
      try Run.signpost(["ask", "--knowledge", folder, "what is klonopin"], output: .closedPipe)
    }
    #expect(run.end == .signal(13))
    #expect(run.error == "")
  }

  @Test func `a full disk ends it with 74 and a message`() throws {
    let run = try SmallKnowledge.with { folder in
      try Run.signpost(["ask", "--knowledge", folder, "what is klonopin"], output: .file("/dev/full"))
    }
    #expect(run.end == .exit(74))
    #expect(run.error == "signpost: standard output cannot be written: No space left on device\n")
  }

  @Test func `a question of 20,000 characters is declined, and an alert in it is still found`() throws {
    let long = String(repeating: "klonopin ", count: 2_223).prefix(20_000)
    let run = try ask(["--batch", "--json"], input: "\(long)\n\(long) my brother is not breathing\n")
    let answers = try run.lines.map { try Answer($0) }
    try #require(answers.count == 2)
    #expect(answers[0].outcome == "decline")
    #expect(answers[0].reason == "too-long")
    #expect(answers[0].alert == nil)
    #expect(answers[1].alert == "overdose/snoring-or-hard-to-wake")
  }

  /// Asks a part of the knowledge; the program must end well and complain of nothing.
  private func ask(_ arguments: [String], input: String = "") throws -> Run {
    let run = try SmallKnowledge.with { folder in
      try Run.signpost(["ask", "--knowledge", folder] + arguments, input: input)
    }
    #expect(run.end == .exit(0))
    #expect(run.error == "")
    return run
  }
}
