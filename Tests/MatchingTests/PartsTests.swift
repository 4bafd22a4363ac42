import Knowledge
import Testing

@testable import Matching

/// What becomes of a message that asks several things.
@Suite struct PartsTests {
  /// The small topics with one that is urgent, one that has two questions in one, and one about the program.
  static let matcher: Matcher = {
    var edition = Edition.small
    var withdrawal = topic("withdrawal", "what helps in withdrawal", "ease withdrawal a bit")
    withdrawal.tier = .urgent
    edition.topics += [
      withdrawal, topic("both", "who pays for rehab and what is narcan"),
      topic("assistant/who", "who made this program"),
    ]
    return Matcher(KnowledgeBase(english: edition))
  }()

  static func found(_ text: String) -> Interpretation { matcher.interpret(text, in: "en", audience: .public) }

  /// A message, what answers it, and what it also asked.
  static let messages: [(String, String, [String])] = [
    ("how long does klonopin last? and what is narcan?", "clonazepam/effect-length", ["naloxone/what-is-it"]),
    // The gravest first.
    ("what is narcan and what helps in withdrawal", "withdrawal", ["naloxone/what-is-it"]),
    // "it", and nothing at all, stand for what was named.
    ("can i mix klonopin and alcohol? how long does it last?", "benzodiazepines/with-alcohol", []),
    ("what is narcan? is a benzo addictive?", "benzodiazepines/dependence", ["naloxone/what-is-it"]),
    ("can i use klonopin for opioid detox, is it addictive", "clonazepam/opioid-withdrawal", []),
    ("how long does klonopin last and is it addictive", "clonazepam/effect-length", ["benzodiazepines/dependence"]),
  ]

  @Test(arguments: messages) func `the gravest answers, and the others are kept`(
    text: String, topic: String, others: [String]
  ) {
    let found = Self.found(text)
    #expect(found.decision == .answer(topic), "\(found.parts)")
    #expect(found.alsoAsked == others, "\(found.parts)")
    #expect(found.ranked.first?.topic == topic)
    #expect(Set(found.ranked.map(\.topic)).count == found.ranked.count)
  }

  @Test func `the parts are told, with what was named before them`() {
    let parts = Self.found("How long does Klonopin last and is it addictive? My dog barks.").parts
    #expect(parts.map(\.words) == ["how long does klonopin last", "is klonopin addictive"])
    #expect(parts.map(\.topic) == ["clonazepam/effect-length", "benzodiazepines/dependence"])
    #expect(parts.allSatisfy { (0...1).contains($0.share) })
  }

  /// One question in several sentences, parts that say nothing, a part about the program, a danger, a name with two
  /// readings, an ask of two parts.
  @Test(arguments: [
    "my brother takes klonopin. how long does it last", "what is narcan? is that it? what is it?",
    "what is narcan and what about xanax", "what is narcan and who made this program",
    "my brother cant wake up. what is narcan and who pays for rehab", "who pays for rehab and what is narcan",
    "what is narcan and how long do my blues last", "how long does klonopin last, how long does clonazepam work",
    "green grass grows? qwertyu flurbnax?",
  ])
  func `one topic is answered as if nothing were beside it`(text: String) {
    #expect(Self.found(text).alsoAsked == [])
  }

  @Test func `what answers the whole and none of its parts stays`() {
    var edition = Edition.small
    edition.topics.append(
      topic(
        "story", "tell me of the green house on the hill", "the green house on the hill over the river",
        "a green house by the river"))
    let matcher = Matcher(KnowledgeBase(english: edition))
    let text = "tell me of the green house, the house on the hill over the river. what is narcan? is a benzo addictive?"
    let found = matcher.interpret(text, in: "en", audience: .public)
    #expect(found.parts.map(\.topic) == ["naloxone/what-is-it", "benzodiazepines/dependence"])
    #expect(found.decision == .answer("story") && found.alsoAsked == [], "\(found.ranked)")
  }

  @Test func `a danger is heard in whichever part it stands`() {
    for text in ["what is narcan? my brother cant wake up? who pays?", "i wanna die and what is narcan"] {
      let found = Self.found(text)
      #expect(found.stop != nil && found.parts == [] && found.alsoAsked == [], "\(text)")
    }
  }

  @Test func `Spanish is not cut`() {
    let found = DecisionTests.bilingual.interpret("que es el clonazepam? para que sirve?", in: "en", audience: .public)
    #expect(found.language == "es" && found.parts == [])
  }
}
