import Conversation
import Knowledge
import Matching
import Samples
import Testing

@Suite struct ComposeTests {
  static let taken = [
    "klonopin", "xanax", "heroin", "narcan", "weed", "alcohol", "benzo", "opioid", "clonazepam", "alprazolam",
    "naloxone", "dope", "cannabis", "sedative",
  ]
  static let dangers = [
    "i want to kill myself with", "he hits me when he takes", "how many would kill me of",
    "my brother says he wants to die, he took",
  ]

  /// Invariant 3: beside suicide, violence or a deadly amount nothing that is taken is named.
  @Test(arguments: Face.allCases) func privateRepliesNameNoMedicine(_ face: Face) throws {
    let answerer = try #require(answerers[face])
    for danger in Self.dangers {
      for first in Self.taken {
        for second in Self.taken where first <= second {
          let reply = answerer.reply(to: "\(danger) \(first) and \(second)")
          #expect(reply.family == .stay || reply.family == .safe)
          #expect(reply.isPrivate)
          let text = reply.allBlocks.map(\.words.text).joined(separator: " ").lowercased()
          for name in Self.taken { #expect(!text.contains(name), "\(danger) \(first) \(second): \(name)") }
        }
      }
    }
  }

  /// What only may tell of dying gets the calm answer that it plainly asks for, and is not kept; what no topic plainly answers
  /// gets the fixed words.
  @Test func aCalmAnswerBesideADoubtIsNotKept() throws {
    var found = Matcher(.sample).interpret("can i use klonopin for opioid detox", in: "en", audience: .public)
    #expect(try #require(found.ranked.first).score >= 0.9)
    found.raised = [
      Raised(
        alert: "suicide-self", family: .stay, level: .check, rank: 20, topic: "crisis/suicidal-thoughts", who: .`self`)
    ]
    let compose = Compose(.sample, face: .chat)
    let calm = compose.reply(to: found, question: "")
    #expect(calm.topic == "clonazepam/opioid-withdrawal" && calm.family == nil && calm.check != nil)
    #expect(calm.isPrivate && calm.blocks.prefix(1).contains { $0.words.text.contains("988") })
    found.raised[0].line = "kill myself"
    let fixed = compose.reply(to: found, question: "")
    #expect(fixed.family == .stay && fixed.isPrivate)
  }

  @Test func aTopicOnAClassSaysSo() throws {
    let reply = try #require(answerers[.chat]).reply(to: "is xanax addictive")
    let line = reply.blocks.first { $0.kind == "classLine" }?.words.text
    #expect(line == "Xanax (alprazolam) is a benzodiazepine. This answer is about all benzodiazepines.")
    let own = try #require(answerers[.chat]).reply(to: "can i use klonopin for opioid detox")
    #expect(!own.blocks.contains { $0.kind == "classLine" })
  }

  static let several: [(String, String, [String])] = [
    (
      "how long does a benzo last and is a benzo addictive", "benzodiazepines/dependence",
      ["You also asked about: How long it works"]
    ),
    (
      "what is narcan? how long do benzos work?", "benzodiazepines/effect-length",
      ["You also asked about: What Narcan is"]
    ),
    (
      "can i use klonopin for opioid detox? what is narcan?", "clonazepam/opioid-withdrawal",
      ["You also asked about: What Narcan is", "Getting hooked on a benzo"]
    ),
    (
      "i ran out of my benzo. what is narcan? is a benzo addictive?", "benzodiazepines/dependence",
      ["You also asked about: What Narcan is"]
    ),
    ("how long does a benzo last", "benzodiazepines/effect-length", []),
  ]

  /// What a message also asked stands first, then as many neighbours as make two, then everything.
  @Test(arguments: several) func whatWasAlsoAskedIsOfferedFirst(text: String, topic: String, first: [String]) throws {
    let reply = try #require(answerers[.chat]).reply(to: text)
    #expect(reply.outcome == .answer && reply.topic == topic)
    #expect(reply.choices.dropLast().map(\.text.text) == first, "\(reply.choices)")
    #expect(reply.choices.last?.opens == .everything)
    #expect(reply.choices.map(\.number) == Array(1...reply.choices.count))
  }

  @Test func aPrivateReplyOffersNothingElse() throws {
    for text in ["what is narcan? how many klonopin would kill me?", "is a benzo addictive? i want to die"] {
      let reply = try #require(answerers[.kiosk]).reply(to: text)
      #expect(reply.template == .stay && !reply.choices.contains { $0.text.text.contains("also asked") })
    }
  }

  @Test func repairedNamesAreSaid() throws {
    let reply = try #require(answerers[.chat]).reply(to: "can i use klonipin for opioid detox")
    #expect(reply.blocks.first?.words.text == "I read klonipin as Klonopin")
    #expect(reply.corrected == [Correction(from: "klonipin", to: "Klonopin")])
  }

  @Test func twoThingsTogetherGetTheirLine() throws {
    let reply = try #require(answerers[.chat]).reply(to: "is klonopin with heroin addictive")
    #expect(
      reply.blocks.contains { $0.words.text == "Opioids with sedatives can stop your breathing." },
      "\(reply.blocks.map(\.words.text))")
  }

  @Test func sourcesAreStrongOnesOnce() throws {
    let reply = try #require(answerers[.chat]).reply(showing: "clonazepam/opioid-withdrawal")
    let source = reply.blocks.first { $0.kind == "source" }?.words.text
    #expect(source == "FDA 2020, ASAM 2025")
    #expect(reply.blocks.last?.words.text == "Draft, not yet approved by a clinician")
  }

  @Test func sourcesAreNamedAsFarAsTheyFit() throws {
    let answerer = try #require(answerers[.chat])
    let reply = answerer.reply(showing: "clonazepam/opioid-withdrawal")
    #expect(answerer.sources(of: reply).map(\.title) == ["A label", "A guideline"])
    #expect(answerer.sources(of: answerer.reply(to: "zorblatt")).isEmpty)
    var base = KnowledgeBase.sample
    base.sources[1].short = "A guideline with a long name"
    let narrow = Answerer(base, matcher: answerer.matcher, face: .chat).reply(showing: "clonazepam/opioid-withdrawal")
    #expect(narrow.blocks.first { $0.kind == "source" }?.words.text == "FDA 2020")
  }

  @Test func staffHaveEverythingBeforeTheContact() throws {
    let reply = try #require(answerers[.counselor]).reply(showing: "clonazepam/opioid-withdrawal")
    let kinds = reply.blocks.map(\.kind)
    #expect(reply.more.isEmpty && !reply.choices.contains { $0.opens == .everything })
    let paragraph = try #require(kinds.lastIndex(of: "paragraph"))
    #expect(paragraph < (kinds.firstIndex(of: "contact") ?? 0))
    let alert = try #require(answerers[.counselor]).reply(to: "i cant wake him")
    #expect(!alert.more.isEmpty)
  }

  @Test func otherAlertsFollowInOneLine() throws {
    let reply = try #require(answerers[.kiosk]).reply(to: "i cant wake him, he took 20")
    #expect(reply.alert == "overdose/snoring-or-hard-to-wake")
    #expect(reply.topic == nil)
    #expect(reply.blocks.contains { $0.words.text == "Took too much? Call 911, ask for Narcan." })
  }

  @Test func onlyTheKioskSaysThatItCallsNobody() throws {
    for face in Face.allCases {
      for question in ["i cant wake him", "i want to kill myself", "he hits me"] {
        let reply = try #require(answerers[face]).reply(to: question)
        #expect(reply.blocks.contains { $0.kind == "machineLine" } == (face == .kiosk))
      }
    }
  }

  @Test func anEmergencyTopicWithoutAnAlertOpensWithIf() throws {
    let reply = try #require(answerers[.kiosk]).reply(showing: "overdose/snoring-or-hard-to-wake")
    #expect(reply.blocks.first?.words.text == "If this is happening now: get staff, call 911.")
    #expect(reply.alert == nil)
    #expect(reply.choices.first?.opens == .confirm(topic: "overdose/snoring-or-hard-to-wake"))
  }

  @Test func staffTopicsAreMarkedAndHidden() throws {
    let staff = try #require(answerers[.counselor]).reply(showing: "counselor/tapering")
    #expect(staff.blocks.first?.words.text == "For staff")
    let twin = try #require(answerers[.kiosk]).reply(showing: "counselor/tapering")
    #expect(twin.topic == "benzodiazepines/dependence")
  }

  @Test func stepsOfAnAlertAreNumberedThrough() throws {
    let reply = try #require(answerers[.chat]).reply(to: "i cant wake him")
    let numbers = reply.blocks.compactMap { if case .step(let number, _) = $0 { number } else { nil } }
    #expect(numbers == [1, 2, 3, 4])
    #expect(reply.choices.map(\.number) == [1, 2, 3])
  }

  /// The first words send for staff there; nobody else calls.
  @Test func theKioskCallsAnAmbulanceInTheSecondStep() throws {
    let call = "Call 911. Ask to use the desk phone."
    for face in Face.allCases {
      let reply = try #require(answerers[face]).reply(to: "i cant wake him")
      let steps = reply.blocks.filter { $0.kind == "step" }.map(\.words.text)
      #expect(steps.firstIndex(of: call) == (face == .kiosk ? 1 : nil))
      #expect(!reply.blocks.contains { $0.words.ref == "act.phone" })
    }
  }

  @Test func aTopicThatCallsAnAmbulanceItselfKeepsItsOwnStep() throws {
    var base = KnowledgeBase.sample
    let step = Passage("Call 911. Say where you are.", facts: ["D4"])
    base.english.topics = base.english.topics.map { topic in
      var topic = topic
      if topic.id == "overdose/snoring-or-hard-to-wake" { topic.next[2] = step }
      return topic
    }
    let reply = Answerer(base, matcher: Matcher(base), face: .kiosk).reply(to: "i cant wake him")
    let calls = reply.blocks.filter { $0.words.text.hasPrefix("Call 911") }
    #expect(calls == [.step(3, calls[0].words)] && calls[0].words.text == step.text)
    #expect(reply.blocks.contains { $0.words.ref == "act.phone" })
  }

  @Test func staffSeeHowSureEachFactIs() throws {
    let reply = try #require(answerers[.counselor]).reply(to: "can i use klonopin for opioid detox")
    let facts = try #require(answerers[.counselor]).facts(of: reply)
    #expect(Set(reply.grades.keys) == Set(facts.map(\.id)) && !facts.isEmpty)
    #expect(Set(facts.map(\.id)).count == facts.count)
    for face in [Face.chat, .kiosk] {
      let answerer = try #require(answerers[face])
      let reply = answerer.reply(to: "can i use klonopin for opioid detox")
      #expect(reply.grades.isEmpty && answerer.facts(of: reply).isEmpty)
    }
  }
}
