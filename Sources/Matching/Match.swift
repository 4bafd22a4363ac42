/// A topic that could answer, with the evidence.
public struct Match: Equatable, Sendable {
  /// How far the odds are spread before they become shares: descent that stops early leaves them too near each other.
  static let sharpness: Float = 1.5
  /// What is added to the odds of topics that may not answer: ln 0.1.
  ///
  /// They take a little of the share of those that may, so that a question that speaks for them is not answered with
  /// confidence by the next best one.
  static let shutOut: Float = -2.303

  /// So many topics with the best odds are looked at; the others have next to no share.
  static let most = 24

  /// Id of the topic.
  public var topic: String
  /// How much of what speaks for any topic speaks for this one, 0...1; 1 where the question is one of its asks.
  public var score: Double
  /// What words, slots and letters say for it, in log odds.
  public var weight: Double
  /// How well its slots fit the question, 0...1.
  public var fit: Double
  /// Whether the question is one of its asks, word for word.
  public var isExact: Bool
  private var odds: Float

  init(topic: String, weight: Double, fit: Double, isExact: Bool, odds: Float) {
    (self.topic, self.weight, self.fit, self.isExact, self.odds) = (topic, weight, fit, isExact, odds)
    score = 0
  }

  /// Of several readings of a message each gives a topic so much at least, in log shares: one that knows nothing of it does not
  /// rule it out.
  ///
  /// With -4 to -9 as many of 1,278 messages of talks had the right topic first, to one in a hundred.
  static let leastShare: Float = -6

  /// How much more several readings say together than one of them.
  ///
  /// With 1 the same thresholds answered 20 of 100 such messages rightly and declined 38; with 1.5, 2 and 3 they answered 57, 64
  /// and 69 rightly, and 12, 20 and 27 wrongly.
  static let agreement: Float = 2

  /// Odds as the logarithms of shares.
  static func logShares(_ odds: [Float]) -> [Float] {
    let largest = odds.max() ?? 0
    let total = odds.reduce(0) { $0 + exponential($1 - largest) }
    let whole = largest + Float(naturalLogarithm(Double(total)))
    return odds.map { $0 - whole }
  }

  /// The `most` of some topics that have the best odds, best first; of equals the one that stands first.
  static func best(of topics: [Int], by odds: [Float]) -> [Int] {
    var best: [Int] = []
    for topic in topics {
      if best.count == most {
        guard let last = best.last, odds[topic] > odds[last] else { continue }
        best.removeLast()
      }
      best.insert(topic, at: best.firstIndex { odds[$0] < odds[topic] } ?? best.count)
    }
    return best
  }

  /// Matches with their shares, best first, each topic once; `all` are the odds of all topics, also of those that may not
  /// answer and of those that are not among the best.
  static func shared(_ matches: [Match], all odds: [Float]) -> [Match] {
    let largest = odds.max() ?? 0
    let total = odds.reduce(0) { $0 + exponential($1 - largest) }
    var best: [String: Match] = [:]
    for var match in matches {
      match.score = match.isExact ? 1 : Double(exponential(match.odds - largest) / total)
      guard let other = best[match.topic] else {
        best[match.topic] = match
        continue
      }
      if match.odds > other.odds { best[match.topic] = match }
      best[match.topic]?.score = min(1, match.score + other.score)
      best[match.topic]?.isExact = match.isExact || other.isExact
    }
    return best.values.sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
  }
}
