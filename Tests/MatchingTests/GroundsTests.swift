import Knowledge
import Testing

@testable import Matching

/// What is done with a question, by what it is decided on alone.
@Suite struct GroundsTests {
  private static func grounds(_ scores: [Double], _ change: (inout Grounds) -> Void = { _ in }) -> Grounds {
    var grounds = Grounds()
    grounds.best = scores.enumerated().map { match("t\($0)", $1) }
    grounds.isNamed = true
    change(&grounds)
    return grounds
  }

  private static func match(_ topic: String, _ score: Double, isExact: Bool = false, weight: Double = 0) -> Match {
    var match = Match(topic: topic, weight: weight, fit: 0, isExact: isExact, odds: 0)
    match.score = score
    return match
  }

  /// Nothing is named, and no act is clear.
  private static func unnamed(_ score: Double, weight: Double) -> Grounds {
    grounds([score]) {
      $0.isNamed = false
      $0.best = [match("t0", score, weight: weight)]
    }
  }

  private static func shutOut(_ score: Double, isWhole: Bool, _ tier: Tier = .routine) -> Grounds.LastResort {
    Grounds.LastResort(match: match("out", score), tier: tier, isWhole: isWhole)
  }

  /// Needs 0.5 and of urgent topics 0.7; the next may have 0.8 of it, 0.2 is the floor, and choices have 0.15.
  private static let decider: Decider = {
    var thresholds = Thresholds.standard
    thresholds.answer[.urgent] = 0.7
    return Decider(thresholds)
  }()

  static let courses: [(Grounds, Decider.Course)] = [
    (grounds([0.5, 0.4]), .answer), (grounds([0.49, 0.1]), .offer(2)), (grounds([0.5, 0.41]), .offer(2)),
    (grounds([0.6, 0.1]) { $0.tier = .urgent }, .offer(2)), (grounds([0.7, 0.1]) { $0.tier = .urgent }, .answer),
    (grounds([0.4, 0.07, 0.06, 0.05]), .offer(3)), (grounds([0.19]), .decline), (grounds([]), .decline),
    (grounds([0.4]) { $0.isNamed = false }, .decline), (grounds([0.5]) { $0.isNamed = false }, .answer),
    (unnamed(0.4, weight: 4), .offer(1)), (unnamed(0.39, weight: 4), .decline), (unnamed(0.4, weight: 3.9), .decline),
    (grounds([0.9, 0.01]) { $0.isOpen = true }, .offer(2)), (grounds([0.9, 0.01]) { $0.isVague = true }, .offer(2)),
    (grounds([1, 0.9]) { $0.best[0] = match("t0", 1, isExact: true) }, .answer),
    (grounds([0.06]) { $0.readings = ["a", "b"] }, .askName), (grounds([0.04]) { $0.readings = ["a", "b"] }, .decline),
    (grounds([0.9]) { $0.offers = ["a", "b"] }, .offerNamed), (grounds([0.1]) { $0.offers = ["a", "b"] }, .offerNamed),
    (grounds([1]) { ($0.offers, $0.best) = (["a"], [match("t0", 1, isExact: true)]) }, .answer),
    (grounds([0.9]) { ($0.offers, $0.readings) = (["c"], ["a", "b"]) }, .askName),
    (grounds([0.9]) { $0.reason = .empty }, .decline),
    (grounds([]) { $0.lastResort = shutOut(0.5, isWhole: true) }, .answerLastResort),
    (grounds([]) { $0.lastResort = shutOut(0.5, isWhole: false) }, .offerLastResort),
    (grounds([]) { $0.lastResort = shutOut(0.49, isWhole: true) }, .decline),
    (grounds([]) { $0.lastResort = shutOut(0.6, isWhole: true, .urgent) }, .decline),
    (grounds([0.6]) { $0.lastResort = shutOut(0.9, isWhole: true) }, .answer),
  ]

  @Test(arguments: courses)
  func `what is done`(grounds: Grounds, course: Decider.Course) {
    #expect(Self.decider.course(on: grounds.standing) == course)
    let decision = Self.decider.decision(on: grounds)
    let best = grounds.best.map(\.topic)
    switch course {
    case .answer: #expect(decision == .answer("t0"))
    case .offer(let count): #expect(decision == .clarify(topics: Array(best.prefix(count)), concepts: []))
    case .offerNamed: #expect(decision == .clarify(topics: ["a", "b"], concepts: []))
    case .askName: #expect(decision == .clarify(topics: [], concepts: ["a", "b"]))
    case .answerLastResort: #expect(decision == .answer("out"))
    case .offerLastResort: #expect(decision == .clarify(topics: ["out"], concepts: []))
    case .decline: #expect(decision == .decline(grounds.reason))
    }
  }

  @Test func `a message is decided on with the thresholds that were fitted`() {
    var edition = Edition.small
    let text = "can i use klonopin for opioid detox"
    edition.fitted = FittedThresholds(
      answer: [:], lead: 80, floor: 20, topics: 1, asks: "", parts: 5,
      figures: .init(right: 0, offered: 0, asked: 0, needless: 0, wrong: 0, declined: 0, cost: 0))
    var fitted = Thresholds.standard
    fitted.talk = 2.3
    #expect(Matcher(KnowledgeBase(english: edition)).thresholds(in: "en") == fitted)
    let matcher = Matcher(KnowledgeBase(english: edition))
    guard case .answer(let topic) = matcher.interpret("\(text) now", in: "en", audience: .public).decision else {
      return #expect(Bool(false), "no answer")
    }
    edition.fitted?.answer = [.emergency: 100, .urgent: 100, .caution: 100, .routine: 100]
    let careful = Matcher(KnowledgeBase(english: edition)).interpret("\(text) now", in: "en", audience: .public)
    guard case .clarify(let topics, _) = careful.decision else { return #expect(Bool(false), "it did not ask back") }
    #expect(topics.first == topic)
  }

  // MARK: Parts of the asks

  @Test func `runs are of neighbours in a topic and voice, and hold each ask once`() {
    var edition = Edition(language: "en")
    edition.topics = [topic("a"), topic("b")]
    edition.topics[0].asks = (0..<7).flatMap { number in
      [Ask(voice: .search, text: "s\(number)"), Ask(voice: .story, text: "t\(number)")]
    }
    edition.topics[1].asks = [Ask(voice: .street, text: "alone")]
    let parts = AskParts(edition, runs: 3)
    let numbers = stride(from: 0, to: 14, by: 2).map { parts.part(topic: 0, ask: $0) }
    #expect(parts.count == 3 && numbers == [0, 0, 0, 1, 1, 2, 2])
    #expect(stride(from: 1, to: 14, by: 2).map { parts.part(topic: 0, ask: $0) } == numbers)
    #expect(parts.part(topic: 1, ask: 0) == 0)
    let voices = AskParts(edition, by: [.story, .search])
    #expect(voices.count == 2 && voices.part(topic: 0, ask: 0) == 1 && voices.part(topic: 0, ask: 1) == 0)
    #expect(voices.part(topic: 1, ask: 0) == -1)
  }

  @Test func `what is left out is not known, and all else is as without it`() throws {
    var edition = Edition.small
    edition.topics = [topic("a", "green doors of wood", "red roofs"), topic("b", "salt and bread", "sweet tea")]
    for place in edition.topics.indices { edition.topics[place].asks[1].voice = .street }
    let matcher = try #require(Matcher.leavingOut(AskParts(edition, by: [.street]), of: edition).first)
    for place in edition.topics.indices { edition.topics[place].asks.removeLast() }
    let without = Matcher(KnowledgeBase(english: edition))
    for text in ["green doors of wood", "salt and bread", "red roofs", "sweet tea", "klonopin and bread"] {
      let (got, expected) = (
        matcher.interpret(text, in: "en", audience: .public), without.interpret(text, in: "en", audience: .public)
      )
      #expect(got.ranked == expected.ranked && got.decision == expected.decision, "\(text)")
    }
    #expect(matcher.interpret("red roofs", in: "en", audience: .public).ranked.first?.isExact != true)
  }
}
