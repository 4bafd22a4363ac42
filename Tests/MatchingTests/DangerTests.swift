import Knowledge
import Testing

@testable import Matching

/// The counts over sentences of danger: what they say by themselves, and beside the lines.
@Suite struct DangerTests {
  static func features(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { FeatureHash("word", String($0)).value }
  }

  /// Two alerts of 250 sentences each, and as many everyday ones.
  static let index: DangerIndex = {
    var builder = DangerIndexBuilder(dangerCount: 2)
    for number in 0..<250 {
      builder.add(danger: 0, words: features("he will not wake and his lips are blue \(number)"), letters: [])
      builder.add(danger: 1, words: features("the baby ate a pill from the floor \(number)"), letters: [])
      builder.add(quiet: features("how long does the pill take to work \(number)"), letters: [], isLookAlike: false)
    }
    builder.add(quiet: features("the baby is blue in this photo"), letters: [], isLookAlike: true)
    return DangerIndex(PackedBytes(PackMemory(builder.section())))
  }()

  @Test(arguments: [
    ("his lips turned blue", 0), ("baby ate something", 1), ("will not wake", 0), ("a pill from the floor", 1),
  ])
  func `words of danger give its alert`(text: String, alert: Int) throws {
    let evidence = try #require(Self.index.evidence(words: Self.features(text), letters: []))
    #expect(evidence.odds > 0 && evidence.danger == alert)
  }

  @Test func `everyday words speak against it`() throws {
    let evidence = try #require(Self.index.evidence(words: Self.features("how long does it take"), letters: []))
    #expect(evidence.odds < 0)
  }

  @Test func `the more words of danger, the higher the odds; how often a message says them counts less`() throws {
    let odds = try ["how does", "how blue", "lips blue"].map { text in
      try #require(Self.index.evidence(words: Self.features(text), letters: [])).odds
    }
    #expect(odds == odds.sorted())
    let long = Array(repeating: "lips blue", count: 20).joined(separator: " ")
    let once = try #require(Self.index.evidence(words: Self.features("lips blue"), letters: []))
    let often = try #require(Self.index.evidence(words: Self.features(long), letters: []))
    #expect(abs(once.odds - often.odds) < 0.01)
  }

  @Test func `unknown words, few sentences and broken sections say nothing`() {
    #expect(Self.index.evidence(words: Self.features("zorb flurb"), letters: []) == nil)
    #expect(Self.index.evidence(words: [], letters: []) == nil)
    var few = DangerIndexBuilder(dangerCount: 1)
    for _ in 1..<DangerIndexBuilder.fewest { few.add(danger: 0, words: Self.features("blue lips"), letters: []) }
    #expect(few.section().isEmpty)
    for section in [[], [1], [UInt8](repeating: 0xFF, count: 64)] as [[UInt8]] {
      let index = DangerIndex(PackedBytes(PackMemory(section)))
      #expect(index.evidence(words: Self.features("blue lips"), letters: []) == nil)
    }
  }

  // MARK: Beside the lines

  /// One alert of each of two families with a line, and many sentences that no line matches; as many everyday ones.
  static let matcher: Matcher = {
    var edition = Edition.small
    edition.alerts = [("wake", Family.act, 10), ("sad", .stay, 20)].map { id, family, rank in
      var alert = Alert(id: id, family: family, level: .stop, rank: rank)
      alert.answer = [.general: "naloxone/what-is-it"]
      alert.lift = id == "wake" ? [.general] : []
      alert.lines = [AlertLine(text: id == "wake" ? "cant wake" : "end it", isWhole: false, who: [])]
      let danger = id == "wake" ? "he is gurgling and limp now" : "nobody would miss me anymore"
      alert.like = Array(repeating: danger, count: 300)
      return alert
    }
    for quiet in ["i cant wake early for the line", "when does the show end it was long"] {
      edition.topics[0].asks += Array(repeating: Ask(voice: .plain, text: quiet), count: 300)
    }
    return Matcher(KnowledgeBase(english: edition))
  }()

  @Test(
    arguments: [
      ("gurgling and limp", "wake", AlertLevel.stop), ("nobody would miss me", "sad", .stop),
      ("i cant wake early for the line", nil, .check), ("they cant wake early, the show was long", "wake", .check),
      ("he cant wake and is gurgling and limp", "wake", .stop),
      ("when does the show end it was long", "sad", .stop), ("what is narcan", nil, .check),
    ] as [(String, String?, AlertLevel)])
  func `counts raise what no line finds, and lower a stop of act`(text: String, alert: String?, level: AlertLevel) {
    let first = Self.matcher.interpret(text, in: "en", audience: .public).raised.first
    #expect(first?.alert == alert, "\(text)")
    #expect(first == nil || first?.level == level, "\(text)")
  }

  /// Words, whether a topic that is no emergency has nearly all, the share of the likeliest emergency, and what is raised.
  @Test(
    arguments: [
      (2, false, 0.49, nil), (2, false, 0.5, .stop), (3, true, 0.04, nil), (3, true, 0.05, .check),
      (3, false, 0.04, .check), (5, true, 0.04, nil), (5, false, 0.5, .stop), (6, true, 0.04, .stop),
      (5, false, nil, .stop),
    ] as [(Int, Bool, Double?, AlertLevel?)])
  func `few words raise what the topics of emergencies know`(
    words: Int, isAnswered: Bool, share: Double?, level: AlertLevel?
  ) {
    let likeliest = Raised(alert: "wake", family: .act, level: .stop, rank: 10, topic: "", who: .general, line: nil)
    var danger = LearnedDanger(odds: 8) { likeliest }
    (danger.wordCount, danger.isAnswered, danger.share) = (words, isAnswered, share)
    let raised = danger.weighed([], .standard) { _ in true }
    #expect(raised.first?.level == level)
    #expect(danger.summary(.standard).isThin == (level == nil))
  }

  /// Words, log odds without topics of emergencies, and what is raised.
  @Test(
    arguments: [
      (8, -2.0, .check), (7, -2, nil), (7, -0.5, .check), (8, 2.0, .stop), (7, 1.5, .check), (7, 4, .stop),
    ] as [(Int, Double, AlertLevel?)])
  func `of few words more evidence is needed`(words: Int, odds: Double, level: AlertLevel?) {
    let likeliest = Raised(alert: "wake", family: .act, level: .stop, rank: 10, topic: "", who: .general, line: nil)
    var danger = LearnedDanger(odds: odds) { likeliest }
    danger.wordCount = words
    #expect(danger.weighed([], .standard) { _ in true }.first?.level == level)
    let summary = danger.summary(.standard)
    #expect(abs(summary.check - (words > 7 ? -5.2 : -3.3)) < 0.001)
    #expect(abs(summary.stop - (words > 7 ? -2.5 : -0.6)) < 0.001)
  }

  /// Whether the message is answered calmly, log odds, the family of what it raises with the one before, and its level then.
  @Test(
    arguments: [
      (true, -4.0, .act, .check), (true, -2.9, .act, .stop), (false, -4, .act, .stop), (true, -4, .stay, .stop),
    ] as [(Bool, Double, Family, AlertLevel)])
  func `a calm message makes a check of what it raises with the one before`(
    isAnswered: Bool, odds: Double, family: Family, level: AlertLevel
  ) {
    let told = Raised(alert: "told", family: family, level: .stop, rank: 10, topic: "", who: .other, line: "line")
    var danger = LearnedDanger(odds: odds) { nil }
    danger.isAnswered = isAnswered
    #expect(danger.weighedTogether([told], .standard) { _ in true }.map(\.level) == [level])
  }

  @Test func `counts lower nothing that no lift lowers, and nothing about a child or pet`() {
    let matcher = EditionMatcher(.small)
    for alert in matcher.edition.alerts {
      for who in Who.allCases {
        let raised = Raised(
          alert: alert.id, family: alert.family, level: .stop, rank: alert.rank, topic: "", who: who, line: nil)
        let isOpen = alert.family == .act && !alert.lift.isEmpty && who != .child && who != .pet
        #expect(matcher.mayLift(raised) == isOpen, "\(alert.id) \(who)")
      }
    }
    #expect(matcher.edition.alerts.contains { $0.family == .act && !$0.lift.isEmpty })
    #expect(matcher.edition.alerts.contains { $0.lift.isEmpty })
  }
}
