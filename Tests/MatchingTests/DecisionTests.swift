import Knowledge
import Testing

@testable import Matching

@Suite struct DecisionTests {
  static let decisions: [(String, Decision)] = [
    ("can i use klonopin for opioid detox", .answer("clonazepam/opioid-withdrawal")),
    ("xanax for opioid detox", .answer("benzodiazepines/opioid-withdrawal")),
    ("how long does klonopin last", .answer("clonazepam/effect-length")),
    ("what is narcan", .answer("naloxone/what-is-it")),
    ("who pays for rehab", .answer("treatment/cost")), ("", .decline(.empty)),
    ("flurbnax qwertyu", .decline(.unknownWords)),
    ("green grass grows", .decline(.offTopic)),
    ("how long do my blues last", .clarify(topics: [], concepts: ["alprazolam", "oxycodone"])),
  ]

  @Test(arguments: decisions)
  func `what to do with a message`(text: String, decision: Decision) {
    #expect(Small.matcher.interpret(text, in: "en", audience: .public).decision == decision)
  }

  static func matcher(_ topics: [Topic]) -> Matcher {
    var edition = Edition.small
    edition.topics = topics
    return Matcher(KnowledgeBase(english: edition))
  }

  @Test func `topics that are equally near are asked about`() {
    let matcher = Self.matcher([topic("b", "green door", "paint"), topic("a", "green roof", "paper")])
    guard case .clarify(let topics, _) = matcher.interpret("green", in: "en", audience: .public).decision else {
      return #expect(Bool(false), "it did not ask back")
    }
    #expect(topics.sorted() == ["a", "b"])
    #expect(matcher.interpret("green door", in: "en", audience: .public).decision == .answer("b"))
  }

  /// A topic whose roles a question does not fill, and what becomes of questions that only its words speak for.
  @Test func `before there is no answer, a topic that roles alone shut out is taken`() throws {
    let own = topic(
      "naloxone/shops", about: [.subject: ["naloxone"], .on: ["opioid"]], "since when do shops sell narcan shelves",
      "narcan shelves in shops")
    let others = ["rain and sunshine", "bread with butter", "songs of old", "chairs of wood", "trains at night"]
    let matcher = Self.matcher([own] + others.map { topic($0, $0, "\($0) again") })
    func decision(_ text: String) -> Decision { matcher.interpret(text, in: "en", audience: .public).decision }
    #expect(decision("my narcan shelves in shops") == .answer(own.id))
    #expect(decision("my narcan shelves in shops with xanax") == .clarify(topics: [own.id], concepts: []))
    #expect(decision("my xanax shelves in shops") == .decline(.unknownWords))
    #expect(matcher.interpret("my narcan shelves in shops", in: "en", audience: .public).ranked.first?.topic == own.id)
  }

  @Test func `a medicine's own topic does not answer for an "it" that nothing names`() {
    let matcher = Self.matcher([
      topic("clonazepam/uses", about: [.subject: ["clonazepam"]], "what is it used for here", "used for panic"),
      topic("cost", "what does it cost", "price"),
    ])
    #expect(
      matcher.interpret("klonopin is used for what", in: "en", audience: .public).decision == .answer("clonazepam/uses")
    )
    guard case .clarify(let topics, _) = matcher.interpret("what is it used for", in: "en", audience: .public).decision
    else {
      return #expect(Bool(false), "it did not ask back")
    }
    #expect(topics.first == "clonazepam/uses")
    #expect(matcher.interpret("what does it cost then", in: "en", audience: .public).decision == .answer("cost"))
  }

  @Test func `the ranking is best first, at most ten, each topic once`() {
    let matcher = Self.matcher((10..<25).map { topic("t\($0)", "shared words \($0)", "other words \($0)") })
    let ranked = matcher.interpret("shared words", in: "en", audience: .public).ranked
    #expect(ranked.count == 10 && Set(ranked.map(\.topic)).count == 10)
    #expect(zip(ranked, ranked.dropFirst()).allSatisfy { ($1.score, $0.topic) <= ($0.score, $1.topic) })
  }

  @Test func `a counselor reads counselor topics`() {
    var staff = topic("counselor/taper", "client taper protocol")
    staff.audience = .counselor
    let matcher = Self.matcher([staff, topic("other", "something else")])
    #expect(
      matcher.interpret("client taper protocol", in: "en", audience: .counselor).decision == .answer("counselor/taper"))
    #expect(
      matcher.interpret("client taper protocol", in: "en", audience: .public).ranked.allSatisfy {
        $0.topic != "counselor/taper"
      })
  }

  /// The small vocabulary in English, and a Spanish core with one topic and one alert.
  static let bilingual: Matcher = {
    var spanish = Edition(language: "es")
    spanish.concepts = [concept("clonazepam", .medicine, "clonazepam", "klonopin")]
    spanish.topics = [
      topic("clonazepam/que-es", about: [.subject: ["clonazepam"]], "que es el clonazepam", "para que sirve")
    ]
    spanish.alerts = [alert("no-despierta", .act, 10, "no ..1 despierta")]
    var base = KnowledgeBase(english: .small)
    base.spanish = spanish
    return Matcher(base)
  }()

  static let languages: [(String, String)] = [
    ("what is klonopin", "en"), ("que es el clonazepam para mi", "es"), ("¿Qué es esto?", "es"),
    ("no me importa", "es"), ("hola", "es"), ("tengo miedo", "es"), ("si", "en"), ("me van sin", "en"),
    ("hola doctor", "es"), ("malilla and chills", "en"), ("bus pass", "en"),
    ("my brother cant wake up", "en"), ("mi hermano no despierta", "es"), ("", "en"), ("klonopin", "en"),
  ]

  @Test(arguments: languages)
  func `the language to answer in`(text: String, language: String) {
    #expect(Self.bilingual.interpret(text, in: "en", audience: .public).language == language)
  }

  /// A short message, and its language without a choice and after Spanish was chosen.
  @Test(arguments: [
    ("klonopin", "en", "es"), ("baño", "es", "es"), ("dosis klonopin", "es", "es"),
    ("what is klonopin", "en", "en"),
    ("can i drink on klonopin", "en", "en"), ("puedo tomar klonopin con alcohol", "es", "es"), ("", "en", "es"),
    ("no tengo papeles me van a reportar a migracion", "es", "es"), ("klonopin withdrawal", "en", "es"),
  ])
  func `a short message may be in the language that was chosen`(text: String, alone: String, chosen: String) {
    #expect(Self.bilingual.interpret(text, in: "en", audience: .public).language == alone)
    #expect(Self.bilingual.interpret(text, in: "es", audience: .public).language == chosen)
  }

  @Test func `without a Spanish core everything is English`() {
    #expect(Small.matcher.interpret("que es el clonazepam para mi", in: "en", audience: .public).language == "en")
  }

  @Test func `a danger in Spanish speaks, an English line in Spanish only warns`() {
    #expect(
      Self.bilingual.interpret("mi hermano no despierta", in: "en", audience: .public).stop?.alert == "no-despierta")
    let mixed = Self.bilingual.interpret("mi hermano tiene un seizure con el clonazepam", in: "en", audience: .public)
    #expect(mixed.language == "es" && mixed.check?.alert == "seizure" && mixed.stop == nil)
    #expect(Self.bilingual.interpret("he cant wake up", in: "en", audience: .public).stop?.alert == "cannot-be-woken")
  }

  @Test func `a danger at the end of a long Spanish message is found`() {
    let text =
      String(repeating: "hoy hace mucho calor en la casa de mi hermano ", count: 60) + "mi hermano no despierta"
    let found = Self.bilingual.interpret(text, in: "en", audience: .public)
    #expect(found.decision == .decline(.tooLong))
    #expect(found.stop?.alert == "no-despierta")
  }

  /// Invariant 1: the family stay is never lowered.
  @Test(arguments: ["i want to die por que mi hermano no me quiere", "kill myself por que mi hermano no despierta"])
  func `a wish to die in two languages speaks`(text: String) {
    let raised = Self.bilingual.interpret(text, in: "en", audience: .public).raised
    #expect(raised.contains { $0.alert == "suicide-self" && $0.level == .stop })
  }
}
