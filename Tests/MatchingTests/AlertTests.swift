import Knowledge
import Testing

@testable import Matching

@Suite struct AlertTests {
  /// Alerts of a message, the lowest rank first; a check is marked with `?`.
  static func raised(_ text: String) -> String {
    let scan = Small.scan(text)
    let frame = FrameBuilder(scan).build()
    return AlertScan(scan, frame: frame).raised().map { $0.alert + ($0.level == .check ? "?" : "") }.joined(
      separator: " ")
  }

  static let plain: [(String, String)] = [
    ("he cant wake up", "cannot-be-woken"), ("i wanna die", "suicide-self"), ("nothing is wrong", ""), ("", ""),
    ("he had a seizure", "seizure"), ("i just took 25 pills", "took-too-much"), ("i just took 19 pills", ""),
    ("i am 25 years old and took it", ""), ("panic attack", "panic-now?"), ("he hit me", "violence"),
    ("i took a class with 25 people today", ""), ("i dont want to die", ""), ("die laughing", ""),
    ("i want to die laughing", ""),
    ("i want to die laughing and i want to die", "suicide-self"),
  ]

  static let lifted: [(String, String)] = [
    // Asked in general.
    ("what is a seizure", "seizure?"), ("can a seizure kill", "seizure?"), ("can my seizure kill", "seizure"),
    ("a seizure", "seizure"),
    ("what if he has a seizure", "seizure"), ("what if you cant wake somebody. help", "cannot-be-woken?"),
    // Long past.
    ("i had a seizure in 2016", "seizure?"), ("i used to have a seizure", "seizure?"),
    ("seizure 3 years ago", "seizure?"),
    ("a seizure 3 days ago", "seizure"), ("years ago i drank. he had a seizure", "seizure"),
    // For study.
    ("seizure quiz", "seizure?"), ("a seizure for my first aid class", "seizure?"),
    ("he cant wake quiz", "cannot-be-woken"),
    // Now beats the past and the general.
    ("what is a seizure, he has it now", "seizure"), ("seizure years ago and now again", "seizure"),
    ("in 2016 i had a seizure. today i shake", "seizure"), ("what is a seizure tonight", "seizure"),
    // Said of oneself lifts nothing.
    ("as a nurse i ask, he had a seizure", "seizure"), ("hypothetically he cant wake", "cannot-be-woken"),
    ("for a novel: he cant wake up", "cannot-be-woken"), ("no need for 911, he cant wake up", "cannot-be-woken"),
    // The family stay is never lifted.
    ("what if people want to die", "suicide-self"), ("i wanted to want to die 3 years ago", "suicide-self"),
    ("kill myself quiz", "suicide-self"), ("i tried to die in 2016", "suicide-self"),
    // A child or pet is never lifted.
    ("what if a toddler swallowed it in 2016", "child-swallowed"), ("what is a seizure of a dog", "seizure"),
    ("what is a seizure of a toddler", "seizure"), ("what is a seizure of a client", "seizure?"),
    // Safe by a person: only long past and said to be safe.
    ("he hit me 3 years ago", "violence"), ("he hit me 3 years ago and i am safe", "violence?"),
    ("he hit me and i am safe", "violence"),
    ("safe since he hit me 3 years ago", "violence?"),
  ]

  static let ranks: [(String, String)] = [
    ("he cant wake up after a seizure", "cannot-be-woken seizure"),
    ("after a seizure he cant wake up", "cannot-be-woken seizure"),
    ("i wanna die, he hit me, he had a seizure", "seizure suicide-self violence"),
    ("my toddler ate it and cant wake", "child-swallowed cannot-be-woken"),
  ]

  @Test(arguments: plain)
  func `lines raise alerts`(text: String, alerts: String) {
    #expect(Self.raised(text) == alerts)
  }

  @Test(arguments: lifted)
  func `what lifts an alert, and what does not`(text: String, alerts: String) {
    #expect(Self.raised(text) == alerts)
  }

  @Test(arguments: ranks)
  func `the lowest rank comes first`(text: String, alerts: String) {
    #expect(Self.raised(text) == alerts)
    #expect(
      Small.matcher.interpret(text, in: "en", audience: .public).stop?.alert
        == alerts.split(separator: " ").first.map(String.init))
  }

  @Test func `a stop comes before a check of lower rank`() {
    let found = Small.matcher.interpret("what is a seizure. kill myself", in: "en", audience: .public)
    #expect(found.raised.map(\.alert) == ["suicide-self", "seizure"])
    #expect(found.raised.map(\.level) == [.stop, .check])
    #expect(found.stop?.alert == "suicide-self" && found.check == nil)
  }

  static let persons: [(String, Who)] = [
    ("i had a seizure", .self), ("my brother had a seizure", .other), ("he had a seizure", .other),
    ("my son had a seizure", .child),
    ("the dog had a seizure", .pet), ("a client had a seizure", .client), ("seizure", .general),
  ]

  @Test(arguments: persons)
  func `whom the danger is about`(text: String, who: Who) {
    #expect(Small.matcher.interpret(text, in: "en", audience: .public).raised.first?.who == who)
  }

  static let veiled: [(String, Bool?)] = [
    ("i cant do this anymore", true), ("cant do this anymore", true), ("i want to die", false), ("help me", nil),
    ("i cant do this anymore and i want to die", false), ("i want to die. i cant do this anymore", false),
  ]

  @Test(arguments: veiled)
  func `words that only hint are veiled until others are said`(text: String, isVeiled: Bool?) {
    #expect(Small.matcher.interpret(text, in: "en", audience: .public).stop?.isVeiled == isVeiled)
  }

  static let twoMessages: [(String, String, String?)] = [
    ("my klonopin", "i took 20", "two-messages"), ("my klonopin", "took 5", nil), ("i took 20 klonopin", "thanks", nil),
    ("he cant wake up", "thanks", nil), ("he wont", "wake up", "cannot-be-woken"),
    ("my klonopin.", "took 20", "two-messages"),
  ]

  @Test(arguments: twoMessages)
  func `a danger told in two messages needs words of the new one`(previous: String, text: String, alert: String?) {
    var edition = Edition.small
    edition.alerts = edition.alerts.map { alert in
      var copy = alert
      copy.lines = alert.lines.map { AlertLine(text: $0.text, isWhole: alert.id == "two-messages", who: []) }
      return copy
    }
    edition.alerts.removeAll { $0.id == "took-too-much" }
    let matcher = Matcher(KnowledgeBase(english: edition))
    #expect(matcher.interpret(text, after: previous, in: "en", audience: .public).raised.first?.alert == alert)
  }

  @Test func `a line for some people counts for them only`() {
    var edition = Edition.small
    var only = alert("only", .act, 1)
    only.lines = [AlertLine(text: "fell", isWhole: false, who: [.child, .client])]
    edition.alerts = [only]
    let matcher = Matcher(KnowledgeBase(english: edition))
    #expect(matcher.interpret("my son fell", in: "en", audience: .public).stop?.who == .child)
    #expect(matcher.interpret("a client fell", in: "en", audience: .public).stop?.who == .client)
    #expect(matcher.interpret("my brother fell", in: "en", audience: .public).raised.isEmpty)
  }

  static let causes: [(String, String)] = [
    ("i had a seizure", "seizure"), ("i had a seizure, no more benzo", "benzodiazepine"),
    ("no more klonopin. i had a seizure", "benzodiazepine"), ("i had a seizure on dope", "opioid"),
    ("a seizure on dope and klonopin", "benzodiazepine"),
  ]

  @Test(arguments: causes)
  func `the first cause that is named answers instead`(text: String, topic: String) {
    var edition = Edition.small
    for place in edition.alerts.indices {
      edition.alerts[place].causes = ["benzodiazepine", "opioid"].map { AlertCause(concept: $0, topic: $0) }
      edition.alerts[place].answer = [.general: "seizure"]
    }
    let found = Matcher(KnowledgeBase(english: edition)).interpret(text, in: "en", audience: .public)
    #expect(found.raised.first { $0.alert == "seizure" }?.topic == topic)
  }
}
