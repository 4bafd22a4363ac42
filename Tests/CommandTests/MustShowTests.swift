import Testing

/// What the program must show: questions of its users, and what must answer them, from the knowledge that is shipped.
struct MustShowTests {
  /// All questions go through one run.
  private static let answers = Result {
    try ask(
      expectations.map(\.question) + groups.flatMap(\.self) + figuresOfSpeech + fewWords + deathCounts + [misspelt])
  }

  private static func ask(_ questions: [String]) throws -> [String: Answer] {
    let run = try Run.signpost(["ask", "--batch", "--json"], input: questions.map { $0 + "\n" }.joined())
    let answers = try run.lines.map { try Answer($0) }
    return Dictionary(answers.map { ($0.question, $0) }) { first, _ in first }
  }

  private func answer(_ question: String) throws -> Answer {
    try #require(Self.answers.get()[question], "no line for '\(question)'")
  }

  @Test(arguments: expectations) func `a question gets what it must`(expected: Expectation) throws {
    expected.check(try answer(expected.question))
  }

  @Test(arguments: groups) func `questions that sound alike get topics of their own`(questions: [String]) throws {
    let topics = try questions.map { try answer($0).topic }
    #expect(!topics.contains(nil), "\(topics)")
    #expect(Set(topics).count == topics.count, "\(topics)")
  }

  @Test(arguments: fewWords) func `a few everyday words raise nothing`(question: String) throws {
    let answer = try answer(question)
    #expect(answer.alert == nil && answer.check == nil, "\(answer.alert ?? answer.check ?? "")")
  }

  @Test(arguments: figuresOfSpeech) func `a figure of speech raises no alert`(question: String) throws {
    let answer = try answer(question)
    #expect(answer.alert == nil)
    #expect(answer.reply.family == nil)
  }

  /// Medicines and drugs of every sort that the knowledge speaks of.
  private static let substances = [
    "klonopin", "xanax", "valium", "ativan", "librium", "ambien", "phenobarbital", "heroin", "oxycodone", "fentanyl",
    "methadone", "suboxone", "tramadol", "morphine", "dilaudid", "gabapentin", "lyrica", "clonidine", "naltrexone",
    "narcan", "kratom", "alcohol", "cocaine", "benadryl", "phenibut", "tianeptine", "percocet", "hydrocodone",
  ]

  @Test(arguments: [
    ("i have X and Y and i want to die", "stay"), ("he choked me and made me take X with Y", "safe"),
    ("how much X and Y would kill me", "stay"),
  ])
  func `a reply to suicide or violence names no substance, whichever two are told`(
    words: String, family: String
  ) throws {
    let questions = Self.substances.indices.flatMap { first in
      Self.substances[(first + 1)...].map { second in
        words.replacing("X", with: Self.substances[first]).replacing("Y", with: second)
      }
    }
    let answers = try Self.ask(questions)
    #expect(answers.count == questions.count)
    for (question, answer) in answers {
      #expect(answer.reply.family == family, "\(question)")
      let text = answer.text.lowercased()
      #expect(!Self.substances.contains { text.contains($0) }, "\(question)")
    }
  }

  @Test func `no amount is named to somebody who asks how much to take`() throws {
    let answer = try answer("how much klonopin should i take to get through withdrawals")
    #expect(!answer.reply.blocks.isEmpty)
    #expect(!answer.text.contains(/\d+ ?(mg|milligram|pill|tablet)/.ignoresCase()))
  }

  @Test(arguments: deathCounts)
  func `what only sounds like dying gets its answer, below the line for it`(question: String) throws {
    let answer = try answer(question)
    #expect(answer.topic == "overdose/how-common" && answer.check != nil && answer.reply.family == nil)
    #expect(answer.reply.blocks.prefix(1).contains { $0.text.contains("988") }, "\(answer.text)")
  }

  @Test(arguments: [
    ("my friend is not breathing\ncuanto dura la abstinencia de heroina", "es", "Llame al 911"),
    ("mi hermano no respira\nhow long does withdrawal last", "en", "Call 911"),
  ])
  func `the line of an alert is in the language of the answer below it`(
    talk: String, language: String, words: String
  ) throws {
    let run = try Run.signpost(["ask", "--dialogue", "--json"], input: talk + "\n")
    let answers = try run.lines.map { try Answer($0) }
    try #require(answers.count == 2 && answers[0].alert != nil)
    #expect(answers[1].language == language && answers[1].alert == nil)
    #expect(answers[1].reply.blocks.prefix(1).contains { $0.text.contains(words) }, "\(answers[1].text)")
  }

  @Test func `one Spanish word beside English ones silences nothing`() throws {
    let answer = try answer(misspelt)
    #expect(answer.language == "en" && (answer.alert ?? answer.check) != nil)
  }

  @Test func `a class answers for its medicine, and says so`() throws {
    let answer = try answer("will valium help me get off opiates")
    #expect(answer.reply.blocks.contains { $0.kind == "classLine" && $0.text.contains("Valium") }, "\(answer.text)")
  }

  @Test(arguments: ["I have Klonopin and oxy and I want to die", "i dont want to be here anymore"])
  func `a reply about suicide names no medicine`(question: String) throws {
    let text = try answer(question).text.lowercased()
    #expect(text.contains("988"))
    for name in ["klonopin", "clonazepam", "oxy", "opioid", "benzo", "medicine", "pill"] {
      #expect(!text.contains(name), "'\(name)' is named")
    }
  }
}

/// A question, and what its answer must be.
struct Expectation: Sendable, CustomTestStringConvertible {
  let question: String
  var outcome = "answer"
  var topic: String?
  var alert: String?
  var family: String?
  var language = "en"
  /// What is not so today; to be taken out when it is mended.
  var failing: Set<String> = []

  var testDescription: String { question }

  func check(_ answer: Answer) {
    expect("outcome", answer.outcome, outcome)
    expect("topic", answer.topic, topic)
    expect("alert", answer.alert, alert)
    expect("family", answer.reply.family, family)
    expect("language", answer.language, language)
  }

  private func expect(_ name: String, _ found: String?, _ wanted: String?) {
    withKnownIssue("the \(name) is not yet right") {
      #expect(found == wanted, "\(name)")
    } when: {
      failing.contains(name)
    }
  }
}
