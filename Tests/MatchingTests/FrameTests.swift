import Knowledge
import Testing

@testable import Matching

@Suite struct FrameTests {
  static let times: [(String, When?)] = [
    ("i need help now", .now), ("rn", .now), ("tonight", .now), ("today", .now), ("i just took it", .now),
    ("it is just pain", nil), ("starting to shake", .now), ("this morning", .recent), ("yesterday", .recent),
    ("last night", .recent), ("last week", .days), ("last year", .longPast), ("last pill", nil),
    ("20 minutes ago", .now),
    ("3 hours ago", .now), ("two days ago", .days), ("a few weeks ago", .days), ("2 years ago", .longPast),
    ("months ago", .longPast), ("long ago", nil), ("i used to drink", .longPast), ("back when", .longPast),
    ("back then", .longPast), ("in 2016", .longPast), ("in 5", nil), ("every day", .habitual), ("daily", .habitual),
    ("tomorrow", .future), ("it will hurt", .future), ("until now", nil), ("by now", nil), ("what is it", nil),
    ("", nil),
    ("last year i was sick. can i drink today", .now),
  ]

  @Test(arguments: times)
  func `the time of a message`(text: String, when: When?) {
    let frame = Small.frame(text)
    #expect(frame.when == when ?? .general)
    #expect(frame.whenIsSaid == (when != nil))
  }

  @Test(arguments: [("what is klonopin used to treat", nil as When?), ("i am used to it", nil)])
  func `used to is not always the past`(text: String, when: When?) {
    #expect(Small.frame(text).whenIsSaid == (when != nil))
  }

  static let amounts: [(String, String)] = [
    ("i just took 20 pills", "20 pill taken"), ("i take 2 mg a day", "2 mg prescribed"),
    ("prescribed 3 mg", "3 mg prescribed"),
    ("i am 34 years old", "34 year age"), ("6 months old", "6 month age"), ("at 5 pm", "5 clock clock"),
    ("40 dollars", "40 money money"),
    ("3 times", "3 time count"), ("120 over 80", "120  vital 80  vital"), ("pulse 130", "130  vital"),
    ("bpm 130", "130  vital"),
    ("i have 3 left", "3  supply"), ("only 2", "2  supply"), ("down to 5 mg", "5 mg step"), ("4 a week", "4  habit"),
    ("is 10 mg much", "10 mg asked"), ("took 0.5 mg now", "0.5 mg taken"), ("i used to have had 20", "20  asked"),
    ("the one", ""), ("which one", ""), ("one of them", ""), ("one pill", "1 pill asked"), ("no numbers", ""),
    ("swallowed two bars and a half", "2 pill taken 0.5  taken"),
    ("i took it. is 30 mg much", "30 mg asked"), ("he ate. give him 10 mg", "10 mg asked"),
  ]

  @Test(arguments: amounts)
  func `amounts by kind`(text: String, amounts: String) {
    #expect(Self.amounts(of: text) == amounts)
  }

  static let wrongAmounts: [(String, String)] = [
    ("the blue one", "")
  ]

  @Test(arguments: wrongAmounts)
  func `amounts that are read wrong`(text: String, amounts: String) {
    withKnownIssue { #expect(Self.amounts(of: text) == amounts) }
  }

  static func amounts(of text: String) -> String {
    Small.frame(text).amounts.map { amount in
      let value = amount.value == amount.value.rounded() ? "\(Int(amount.value))" : "\(amount.value)"
      return "\(value) \(amount.unit) \(amount.kind.rawValue)"
    }.joined(separator: " ")
  }

  static let persons: [(String, Who?)] = [
    ("i am sick", .self), ("my pills", .self), ("my brother is sick", .other), ("he is sick", .other),
    ("someone is sick", .other), ("my son is sick", .child), ("my baby is sick", .child), ("the dog is sick", .pet),
    ("my client asks", .client), ("the dog of my son", .pet), ("a client with a baby", .client), ("what is it", nil),
    ("can people drink", nil), ("", nil),
  ]

  @Test(arguments: persons)
  func `whom a message is about`(text: String, who: Who?) {
    let frame = Small.frame(text)
    #expect(frame.who == who ?? .general)
    #expect(frame.whoIsSaid == (who != nil))
  }

  @Test func `the person of the asked clause comes first`() {
    let frame = Small.frame("my son is home. can my brother drink?")
    #expect(frame.who == .other)
    #expect(frame.people == ["child", "person"])
  }

  @Test(arguments: [("i am pregnant", ["pregnant"]), ("not pregnant", []), ("klonopin", [])])
  func `groups of a person`(text: String, groups: [String]) {
    #expect(Small.frame(text).groups == groups)
  }

  static let sources: [(String, PillSource)] = [
    ("i got it online", .online), ("from the dark web", .online), ("a street pill", .street), ("i bought it", .street),
    ("off a guy", .street), ("my moms pills", .notMine), ("they are not mine", .notMine), ("no prescription", .notMine),
    ("the nurse gave it", .staffGave), ("i am prescribed it", .ownPrescription), ("what is it", .unknown),
    ("", .unknown),
    ("prescribed by a doctor i found online", .online), ("streets", .unknown),
  ]

  @Test(arguments: sources)
  func `where a pill came from`(text: String, source: PillSource) {
    #expect(Small.frame(text).source == source)
  }

  static let acts: [(text: String, acts: [String: Double], head: String?)] = [
    ("how long does klonopin last", ["effect-length": 1], "effect-length"),
    ("what is narcan", ["define": 1], "define"), ("what is the way to mix it", ["combine": 1], "combine"),
    ("how long does it last. is it addictive?", ["effect-length": 0.35, "dependence": 1], "dependence"),
    ("i heard it is addictive. how long does it last", ["dependence": 0.15, "effect-length": 1], "effect-length"),
    ("is it addictive to mix them", ["dependence": 1, "combine": 1], "combine"), ("hello", [:], nil),
    ("pregnant", ["for-group": 1], "for-group"),
  ]

  @Test(arguments: acts)
  func `acts, weighed by clause, the head by precedence`(text: String, acts: [String: Double], head: String?) {
    let frame = Small.frame(text)
    #expect(frame.acts == acts)
    #expect(frame.head == head)
  }
}
