import Foundation
import Testing

@testable import Authoring
import Documents
@testable import Knowledge
@testable import Matching

struct ThresholdTests {
  /// The share of the best topic shrinks as topics grow in number: where this fails, run `signpost knowledge fit`.
  @Test func theShippedThresholdsWereFittedForAboutAsManyTopics() throws {
    let shipped = testFolder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("knowledge").path
    let folder = Folder(shipped)
    let files = folder.files()
    let count = files.count { $0.hasPrefix("en/topics/") && $0.hasSuffix(".yaml") }
    let reader = KnowledgeReader(folder: folder, files: files)
    let fitted = try #require(reader.thresholds("en/thresholds.yaml"))
    #expect(reader.log.problems == [])
    #expect(fitted.fits(count), "\(count) topics now, \(fitted.topics) when the thresholds were fitted")
    #expect(fitted.figures.needless <= ThresholdFit.mostNeedless)
  }

  /// How many topics there are, the number they were fitted for, and what `check` says.
  @Test(arguments: [
    (1, ["the thresholds were fitted for 1 topic, and there are 2 now; run `signpost knowledge fit`"]), (2, []),
    (3, ["the thresholds were fitted for 3 topics, and there are 2 now; run `signpost knowledge fit`"]),
  ])
  func topicsThatBecameMoreOrFewerAreWarnedOf(topics: Int, messages: [String]) throws {
    let text = Self.file.replacingOccurrences(of: "topics: 270", with: "topics: \(topics)")
    let problems = try withSmallBase(over: ["en/thresholds.yaml": text]) { checkKnowledge($0) }
    #expect(problems.map(\.message) == messages)
    #expect(problems.allSatisfy { $0.severity == .warning && $0.place.file == "en/thresholds.yaml" })
  }

  static let file = """
    # Written by `signpost knowledge fit`; fit anew rather than change it by hand.
    answer: {emergency: 0.65, urgent: 0.40, caution: 0.00, routine: 1.00}
    lead: 0.80
    floor: 0.05
    topics: 270
    parts: 5
    asks: 0123456789abcdef
    figures: {right: 51.9, offered: 65.6, asked: 0.4, needless: 11.9, wrong: 18.1, declined: 100.0, cost: 2.860}

    """

  static let fitted = FittedThresholds(
    answer: [.emergency: 65, .urgent: 40, .caution: 0, .routine: 100], lead: 80, floor: 5, topics: 270,
    asks: "0123456789abcdef", parts: 5,
    figures: .init(right: 519, offered: 656, asked: 4, needless: 119, wrong: 181, declined: 1_000, cost: 2_860))

  @Test func theFileIsReadAsItIsWrittenAndTheMatcherTakesIt() throws {
    let base = try withSmallBase(over: ["en/thresholds.yaml": Self.file]) { $0.base }
    #expect(base.english.fitted == Self.fitted)
    #expect(Self.fitted.text == Self.file)
    let thresholds = Matcher(base).thresholds(in: "en")
    #expect(Tier.allCases.map { thresholds.answer[$0] } == [0.65, 0.4, 0, 1])
    #expect(thresholds.lead == 0.8 && thresholds.floor == 0.05 && thresholds.stop == Thresholds.standard.stop)
    #expect(Matcher(try smallBase().base).thresholds(in: "en") == .standard)
    // None were fitted to Spanish, which has learned less of talks.
    var spanish = thresholds
    spanish.talk = Thresholds.standard.talk
    #expect(Matcher(base).thresholds(in: "es") == spanish)
  }

  @Test func theSameAsksGiveTheSameThresholdsWhateverIsInUse() throws {
    var base = try smallBase().base
    let report = fitThresholds(base)
    base.english.fitted = Self.fitted
    let again = fitThresholds(base)
    #expect(report.fitted == again.fitted && report.tables == again.tables)
    #expect(report.fitted.topics == base.english.topics.count)
    #expect(report.tables.allSatisfy { $0.lines.allSatisfy { $0.count <= 80 } })
    base.english.topics[0].asks[0].text += " again"
    #expect(FitReport.hash(of: base.english) != report.fitted.asks)
  }

  // MARK: The search

  private static let nothing: Interpretation = {
    var found = Matcher(KnowledgeBase(english: Edition(language: "en"))).interpret("x", in: "en", audience: .public)
    found.grounds = Grounds()
    return found
  }()

  /// An ask whose best topics have these scores, the right one at a place.
  private static func ask(
    _ scores: [Double], right: Int?, tier: Tier = .caution, isOutside: Bool = false
  ) throws -> LeftOutAsk {
    var found = nothing
    found.grounds.best = scores.enumerated().map { place, score in
      var match = Match(topic: "t\(place)", weight: 0, fit: 0, isExact: false, odds: 0)
      match.score = score
      return match
    }
    (found.grounds.isNamed, found.grounds.tier) = (true, tier)
    let id = isOutside ? "assistant/off-topic" : right.map { "t\($0)" } ?? "none"
    let topic = Topic(
      id: id, title: id, choice: id, tier: tier, template: .routine, lead: Passage("An answer."), contact: "clinic",
      review: Review(written: "2026-11-25", due: "2027-11-25"))
    return try #require(LeftOutAsk(topic, found))
  }

  static let fates: [(scores: [Double], right: Int?, isOutside: Bool, fate: LeftOutAsk.Fate, cost: Int)] = [
    ([0.6, 0.2], 0, false, .right, 0), ([0.6, 0.2], 1, false, .wrong, 8), ([0.4, 0.3], 1, false, .offered, 1),
    ([0.4, 0.05], 1, false, .misled, 5), ([0.4, 0.3], nil, false, .misled, 5), ([0.1], 0, false, .declined, 3),
    ([0.6, 0.2], nil, true, .wrong, 8), ([0.4, 0.2], nil, true, .misled, 5), ([0.1], nil, true, .kept, 0),
  ]

  @Test(arguments: fates)
  func whatBecomesOfAnAsk(scores: [Double], right: Int?, isOutside: Bool, fate: LeftOutAsk.Fate, cost: Int) throws {
    let ask = try Self.ask(scores, right: right, isOutside: isOutside)
    let got = ask.fate(by: Decider(.standard))
    #expect(got == fate && ask.cost(of: got) == cost)
    #expect(try Self.ask(scores, right: right, tier: .urgent).cost(of: .wrong) == 40)
  }

  /// Asks of two tiers that part at 0.31 and at 0.71, and some that nothing should answer.
  private static func asks() throws -> [LeftOutAsk] {
    func twenty(from score: Double, _ tier: Tier) throws -> [LeftOutAsk] {
      try (0..<20).map { try ask([score + Double($0) / 100], right: $0 > 0 ? 0 : nil, tier: tier) }
    }
    let outside = try (0..<40).map { try ask([Double($0) / 400], right: nil, isOutside: true) }
    return try twenty(from: 0.3, .routine) + twenty(from: 0.7, .urgent) + outside
  }

  @Test func theLeastCostIsFoundTierByTier() throws {
    let asks = try Self.asks()
    let fit = ThresholdFit(asks)
    let point = fit.best(at: 0)
    #expect(point[.answer(.routine)] == 31 && point[.answer(.urgent)] == 71)
    // The one at 0.30 costs less declined than asked back, and the floor stands as high as it may.
    #expect(point.floor == 31)
    #expect(FitTally(asks, at: point).figures.wrong == 0)
    let (price, same) = fit.smallestPrice()
    #expect(price == 0 && same == point)
  }

  /// Where wrong answers stand among right ones, not asking back has to be paid for.
  @Test func noMoreAreAskedBackThanAPersonBears() throws {
    let asks = try (0..<200).map { try Self.ask([0.3 + Double($0) / 400], right: $0 % 3 > 0 ? 0 : nil) }
    let fit = ThresholdFit(asks)
    let free = FitTally(asks, at: fit.best(at: 0)).figures
    let (price, point) = fit.smallestPrice()
    let figures = FitTally(asks, at: point).figures
    #expect(free.needless > ThresholdFit.mostNeedless && figures.needless <= ThresholdFit.mostNeedless)
    #expect(price > 0 && figures.cost > free.cost)
    #expect(FitTally(asks, at: fit.best(at: price - 1)).figures.needless > ThresholdFit.mostNeedless)
  }

  @Test(arguments: [(0, 2, "0.00"), (5, 2, "0.05"), (100, 2, "1.00"), (1_234, 3, "1.234"), (7, 1, "0.7")])
  func decimals(value: Int, places: Int, text: String) {
    #expect(Decimals.text(value, places: places) == text && Decimals.value(text, places: places) == value)
  }

  @Test(arguments: ["", "1", "0.5", ".50", "0.500", "-0.50", "0,50", "0.5x", "1.0.0", "12345678.00"])
  func notTwoPlaces(text: String) {
    #expect(Decimals.value(text, places: 2) == nil)
  }
}
