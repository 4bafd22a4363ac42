import Testing

/// Messages that ask several things, and messages that only look like it, with the knowledge that is shipped.
struct SeveralQuestionsTests {
  private static let answers = Result {
    let questions =
      (severalQuestions + severalMissed).map(\.message) + (singleQuestions + singleMissed).map(\.0)
    let run = try Run.signpost(["ask", "--batch", "--json"], input: questions.map { $0 + "\n" }.joined())
    let answers = try run.lines.map { try Answer($0) }
    return Dictionary(answers.map { ($0.question, $0) }) { first, _ in first }
  }

  private func answer(_ question: String) throws -> Answer {
    try #require(Self.answers.get()[question], "no line for '\(question)'")
  }

  private func alsoAsked(_ answer: Answer) -> [String] {
    answer.reply.blocks.filter { $0.kind == "choice" }.map(\.text).filter { $0.hasPrefix("You also asked about: ") }
  }

  @Test(arguments: severalQuestions) func `the gravest is answered, the others are offered first`(
    asked: SeveralQuestions
  ) throws {
    try expect(asked)
  }

  @Test(arguments: severalMissed) func `a part that the whole message drowns is missed`(asked: SeveralQuestions) {
    withKnownIssue { try expect(asked) }
  }

  private func expect(_ asked: SeveralQuestions) throws {
    let answer = try answer(asked.message)
    #expect(answer.outcome == "answer" && answer.topic == asked.topic)
    // Before them stands at most the question whether it is happening now.
    #expect(answer.choices.dropFirst(answer.check == nil ? 0 : 1).starts(with: asked.offered), "\(answer.choices)")
    #expect(alsoAsked(answer).count == asked.offered.count)
  }

  @Test(arguments: singleQuestions) func `a single question is answered alone`(
    question: String, topic: String
  ) throws {
    try expectAlone(question, topic)
  }

  @Test(arguments: singleMissed) func `a single question that is taken for two`(question: String, topic: String) {
    withKnownIssue { try expectAlone(question, topic) }
  }

  private func expectAlone(_ question: String, _ topic: String) throws {
    let answer = try answer(question)
    #expect(answer.topic?.hasSuffix(topic) == true, "\(answer.topic ?? answer.outcome)")
    #expect(alsoAsked(answer) == [])
  }

  @Test func `the number of what was also asked opens it`() throws {
    let asked = severalQuestions[0]
    let run = try Run.signpost(["ask", "--dialogue", "--json"], input: "\(asked.message)\n1\n")
    #expect(try run.lines.map { try Answer($0).topic } == [asked.topic, asked.offered[0]])
  }

  @Test func `the explanation tells the parts`() throws {
    let asked = severalQuestions[0]
    let run = try Run.signpost(["ask", "--explain", asked.message])
    let lines = run.lines.filter { $0.hasPrefix("#   '") && $0.hasSuffix(asked.offered[0]) }
    #expect(lines.count == 1 && lines[0].contains("'can i drink on klonopin'"), "\(run.output)")
    #expect(run.lines.contains("#   offered first, as also asked: \(asked.offered[0])"))
  }
}
