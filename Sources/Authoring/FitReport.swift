public import Knowledge
internal import Matching

/// Fits where answering, asking back and declining part to an edition's asks: each fifth of them is asked of an index that has
/// learned nothing from it.
///
/// The fifths are runs of neighbours, topic by topic and voice by voice: what one person wrote is learned, or left out, whole.
/// The same asks give the same thresholds. English only. Costs a reading of all asks, learning from them five times, and a
/// search.
public func fitThresholds(_ base: KnowledgeBase) -> FitReport {
  let edition = base.english
  // Thresholds that decline everything: what would be taken as the last resort is then known of each ask.
  var thresholds = Thresholds.standard
  thresholds.floor = 2
  let asks = askLeftOut(edition, by: AskParts(edition, runs: FitReport.partCount), thresholds: thresholds) {
    topic, _, found in LeftOutAsk(topic, found)
  }
  return FitReport(edition, ThresholdFit(asks.joined().compactMap(\.self)))
}

/// Thresholds that were fitted to asks, and what others would have done.
public struct FitReport: Sendable {
  static let partCount = 5

  /// The thresholds.
  public let fitted: FittedThresholds
  /// What is best at some prices of not giving what was at hand, what becomes of the asks then, and what by one threshold to
  /// answer for all tiers.
  public let tables: [FigureTable]

  init(_ edition: Edition, _ fit: ThresholdFit) {
    let (price, point) = fit.smallestPrice()
    fitted = FittedThresholds(
      answer: point.answer, lead: point.lead, floor: point.floor, topics: edition.topics.count,
      asks: Self.hash(of: edition), parts: Self.partCount, figures: FitTally(fit.asks, at: point).figures)
    var points = FigureTable("best at a price", columns: Tier.allCases.map(\.rawValue) + ["lead", "floor"])
    var prices = FigureTable("what comes of it", columns: Self.columns)
    for other in Set([0, 10, 20, 40, 80, 160, price]).sorted() {
      let best = other == price ? point : fit.best(at: other)
      let name = Decimals.text(other, places: 1) + (other == price ? ", taken" : "")
      points.rows.append(.init(name: name, figures: ThresholdPoint.coordinates.map { .hundredths(best[$0]) }))
      prices.rows.append(.init(name: name, figures: Self.figures(fit.asks, at: best)))
    }
    var curve = FigureTable("answer from", columns: Self.columns)
    for answer in stride(from: 20, through: 95, by: 5) {
      let other = ThresholdPoint(answer: answer, lead: point.lead, floor: point.floor)
      curve.rows.append(.init(name: Decimals.text(answer, places: 2), figures: Self.figures(fit.asks, at: other)))
    }
    tables = [points, prices, curve]
  }

  private static let columns = ["right", "offered", "asked", "needless", "wrong", "declined", "cost"]

  private static func figures(_ asks: [LeftOutAsk], at point: ThresholdPoint) -> [FigureTable.Figure] {
    let figures = FitTally(asks, at: point).figures
    let shares = [
      figures.right, figures.offered, figures.asked, figures.needless, figures.wrong, figures.declined,
    ]
    return shares.map { .tenths($0) } + [.hundredths((figures.cost + 5) / 10)]
  }

  /// The hash of what the thresholds hang on: the asks with their topics, tiers and voices.
  static func hash(of edition: Edition) -> String {
    let lines = edition.topics.flatMap { topic in
      topic.asks.map { "\(topic.id)\t\(topic.tier.rawValue)\t\($0.voice.rawValue)\t\($0.text)\n" }
    }
    return String(SHA256.hex(lines.joined()).prefix(16))
  }
}
