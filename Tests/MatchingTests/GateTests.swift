import Knowledge
import Testing

@testable import Matching

@Suite struct GateTests {
  static func admits(_ about: [Role: [String]], acts: [String] = [], _ question: String) -> Bool {
    Gate(lexicon: Small.edition.lexicon, frame: Small.frame(question))
      .admits(slots(topic("t", about: about, acts: acts)))
  }

  static func slots(_ topic: Topic) -> TopicSlots {
    TopicSlots(TopicHead(topic), lexicon: Small.edition.lexicon)
  }

  /// What a topic is about, a question, and whether the topic may answer.
  static let cases: [(about: [Role: [String]], question: String, admits: Bool)] = [
    ([.subject: ["clonazepam"]], "how long does klonopin last", true),
    ([.subject: ["clonazepam"]], "how long does xanax last", false),
    ([.subject: ["clonazepam"]], "how long does a benzo last", false),
    ([.subject: ["benzodiazepine"]], "how long does xanax last", true),
    ([.subject: ["sedative"]], "how long does xanax last", true),
    ([.subject: ["opioid"]], "how long does xanax last", false),
    ([.subject: ["any"]], "how long does xanax last", true),
    ([.subject: ["clonazepam", "alprazolam"]], "how long does xanax last", true),
    ([.subject: ["clonazepam"]], "how long does it last", true),
    ([:], "how long does xanax last", true),
    ([.aid: ["clonazepam"], .target: ["opioid"]], "xanax for opioid detox", false),
    ([.aid: ["benzodiazepine"], .target: ["opioid"]], "xanax for opioid detox", true),
    ([.aid: ["clonazepam"], .target: ["opioid"]], "klonopin for benzo detox", false),
    // A pair needs both.
    ([.on: ["benzodiazepine"], .with: ["alcohol"]], "xanax and vodka", true),
    ([.on: ["benzodiazepine"], .with: ["alcohol"]], "xanax and heroin", false),
    ([.on: ["benzodiazepine"], .with: ["alcohol"]], "heroin and vodka", false),
    ([.on: ["benzodiazepine"], .with: ["alcohol"]], "vodka", true),
    ([.on: ["benzodiazepine"], .with: ["alcohol"]], "heroin", false),
    ([.on: ["benzodiazepine"], .with: ["alcohol"]], "my xanax", true),
    ([.with: ["benzodiazepine", "methadone"]], "klonopin and methadone", true),
    ([.with: ["benzodiazepine", "methadone"]], "methadone and klonopin", true),
    ([.with: ["benzodiazepine", "methadone"]], "vodka and methadone", false),
    ([.with: ["benzodiazepine", "methadone"]], "clonidine and klonopin", false),
    // A medicine that a topic is about may stand in another role than there.
    ([.aid: ["clonazepam"], .target: ["opioid"]], "heroin and klonopin", true),
    ([.aid: ["clonazepam"], .target: ["opioid"]], "heroin and xanax", false),
    ([.aid: ["clonazepam"], .target: ["opioid"]], "xanax and heroin", false),
    ([.aid: ["clonazepam"], .target: ["opioid"]], "xanax, heroin and klonopin", true),
    ([.aid: ["clonazepam"], .target: ["opioid"]], "my klonopin", true),
    ([.aid: ["clonazepam"], .target: ["opioid"]], "my xanax", false),
    // What was tried or is to be avoided bars nothing.
    ([.subject: ["clonazepam"]], "tried xanax", true),
    ([.subject: ["clonazepam"]], "not xanax", true),
    // A street name with two readings is for both.
    ([.on: ["oxycodone"]], "my blues", true),
    ([.on: ["alprazolam"]], "my blues", true),
    ([.on: ["methadone"]], "my blues", false),
  ]

  @Test(arguments: cases)
  func `a topic answers for its medicines only`(about: [Role: [String]], question: String, admits: Bool) {
    #expect(Self.admits(about, question) == admits)
  }

  @Test(arguments: ["vodka and xanax", "can i mix alcohol and a benzo", "xanax with my vodka"])
  func `a pair may be named in either order`(question: String) {
    #expect(Self.admits([.on: ["benzodiazepine"], .with: ["alcohol"]], question))
  }

  @Test(arguments: ["klonopin and xanax", "klonopin with ativan"])
  func `two of one class are no pair of two classes`(question: String) {
    #expect(!Self.admits([.with: ["benzodiazepine", "methadone"]], question))
  }

  static let comparing: [([String], String, Bool)] = [
    (["clonazepam"], "klonopin vs heroin", true), (["clonazepam"], "heroin vs klonopin", true),
    (["clonazepam"], "heroin vs xanax", false), (["any"], "heroin vs xanax", true),
    (["benzodiazepine"], "heroin vs xanax", true),
  ]

  @Test(arguments: comparing)
  func `a comparison may name any other medicine`(subject: [String], question: String, admits: Bool) {
    for act in ["compare", "belongs-to-class", "convert"] {
      #expect(Self.admits([.subject: subject], acts: [act], question) == admits)
    }
  }

  /// What a topic is about, a question, whether roles alone shut the topic out, and whether it is about all that is named.
  static let touched: [(about: [Role: [String]], question: String, touches: Bool, coversAll: Bool)] = [
    ([.subject: ["naloxone"], .on: ["opioid"]], "my narcan", true, true),
    ([.aid: ["benzodiazepine"], .target: ["alcohol"]], "ativan for alcohol and heroin", true, false),
    ([.subject: ["methadone"]], "opioid", true, false),
    ([.subject: ["clonazepam"]], "xanax", false, false),
    ([.aid: ["clonazepam"], .target: ["opioid"]], "xanax for heroin detox", false, false),
    ([.subject: ["clonazepam"]], "vodka", false, false),
    ([.subject: ["any"]], "vodka", true, true),
  ]

  @Test(arguments: touched)
  func `roles alone shut a topic out`(about: [Role: [String]], question: String, touches: Bool, coversAll: Bool) {
    let gate = Gate(lexicon: Small.edition.lexicon, frame: Small.frame(question))
    let slots = Self.slots(topic("t", about: about))
    #expect(gate.touches(slots) == touches)
    #expect(gate.coversAll(slots) == coversAll)
  }

  /// Invariant 5 over every pair of roles: a topic about Klonopin is out where the question names Xanax alone.
  @Test func `a topic about Klonopin never answers for Xanax`() {
    let barring = Role.allCases.filter { $0 != .insteadOf && $0 != .tried }
    var admitted: [String] = []
    for role in barring {
      for asked in barring {
        var frame = Small.frame("xanax")
        frame.mentions[0].role = asked
        frame.roles = [asked: ["alprazolam"]]
        let gate = Gate(lexicon: Small.edition.lexicon, frame: frame)
        let isAdmitted = gate.admits(Self.slots(topic("t", about: [role: ["clonazepam"]])))
        if isAdmitted { admitted.append("about \(role.rawValue), asked \(asked.rawValue)") }
        if role == asked { #expect(!isAdmitted) }
      }
    }
    #expect(admitted == [])
  }

  /// Fits of two topics for a question: the first fits better.
  static let fits: [(better: Topic, worse: Topic, question: String)] = [
    (topic("a", acts: ["combine"]), topic("b", acts: ["define"]), "can i mix it"),
    (topic("a", about: [.subject: ["clonazepam"]]), topic("b", about: [.subject: ["benzodiazepine"]]), "klonopin"),
    (topic("a", about: [.subject: ["benzodiazepine"]]), topic("b", about: [.subject: ["sedative"]]), "klonopin"),
    (topic("a", about: [.on: ["clonazepam"]]), topic("b", about: [.subject: ["clonazepam"]]), "my klonopin"),
    (
      topic("a", about: [.on: ["benzodiazepine"], .with: ["alcohol"]]), topic("b", about: [.on: ["benzodiazepine"]]),
      "on klonopin with vodka"
    ),
    (topic("a"), topic("b", about: [.subject: ["clonazepam"]]), "is it safe"),
    (topic("a", about: [.subject: ["clonazepam"]]), topic("b"), "klonopin"),
  ]

  @Test(arguments: fits)
  func `the nearer topic fits better`(better: Topic, worse: Topic, question: String) {
    let gate = Gate(lexicon: Small.edition.lexicon, frame: Small.frame(question))
    let (better, worse) = (gate.fit(Self.slots(better)), gate.fit(Self.slots(worse)))
    #expect(better > worse)
    #expect((0...1).contains(better) && (0...1).contains(worse))
  }

  @Test func `person, time and source fit where they are said`() {
    let gate = Gate(
      lexicon: Small.edition.lexicon, frame: Small.frame("my brother took it tonight, bought off a dealer"))
    var right = topic("t")
    (right.who, right.when, right.source) = ([.other], [.now], [.street])
    var wrong = topic("t")
    (wrong.who, wrong.when, wrong.source) = ([.self], [.longPast], [.ownPrescription])
    let silent = gate.fit(Self.slots(topic("t")))
    #expect(gate.fit(Self.slots(right)) > silent)
    #expect(silent > gate.fit(Self.slots(wrong)))
  }
}
