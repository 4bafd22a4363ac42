internal import Knowledge
internal import Matching

/// Thresholds on a grid of hundredths.
struct ThresholdPoint: Equatable, Sendable {
  /// One that can be moved while the others stay.
  enum Coordinate: Sendable {
    case answer(Tier)
    case lead, floor
  }

  /// In the order in which they are moved.
  static let coordinates = Tier.allCases.map { Coordinate.answer($0) } + [.lead, .floor]

  private(set) var answer: [Tier: Int]
  private(set) var lead: Int
  private(set) var floor: Int

  /// The same threshold to answer for all tiers.
  init(answer: Int, lead: Int, floor: Int) {
    self.answer = Dictionary(uniqueKeysWithValues: Tier.allCases.map { ($0, answer) })
    (self.lead, self.floor) = (lead, floor)
  }

  /// The point with one coordinate moved.
  func moved(_ coordinate: Coordinate, to value: Int) -> ThresholdPoint {
    var point = self
    switch coordinate {
    case .answer(let tier): point.answer[tier] = value
    case .lead: point.lead = value
    case .floor: point.floor = value
    }
    return point
  }

  subscript(coordinate: Coordinate) -> Int {
    switch coordinate {
    case .answer(let tier): answer[tier] ?? 0
    case .lead: lead
    case .floor: floor
    }
  }

  /// What decides by them.
  var decider: Decider {
    var thresholds = Thresholds.standard
    for (tier, value) in answer { thresholds.answer[tier] = Double(value) / 100 }
    (thresholds.lead, thresholds.floor) = (Double(lead) / 100, Double(floor) / 100)
    return Decider(thresholds)
  }
}
