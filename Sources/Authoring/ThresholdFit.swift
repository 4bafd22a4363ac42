internal import Knowledge
internal import Matching

/// Finds the thresholds of least mean cost for asks that nothing was learned from.
///
/// Asks that are left out are harder than what people ask: whoever wrote the others wrote them to be different. The best topic
/// is a wrong one for about 40 of 100, where it is for 5 to 20 of questions by other writers; so that a cap on all asking back
/// would be one for other questions. It is counted where the answer was at hand: of asks whose best topic is the right one,
/// at most `mostNeedless` are asked back. To hold that, each of these that is not answered has a price beside its cost, the
/// smallest that is enough.
struct ThresholdFit: Sendable {
  /// Of 1,000 asks whose best topic is the right one, so many are asked back at most.
  ///
  /// A person bears 12 questions back of 100. At 70 seven sets of questions by other writers were asked back for 3 to 7 of 100,
  /// and at 110 for 5 to 11, with 2.1 of 100 fewer right ones and 0.3 fewer wrong ones.
  static let mostNeedless = 70
  /// The highest price that is tried, in tenths of the unit of cost.
  static let highestPrice = 255

  let asks: [LeftOutAsk]
  /// The asks that a threshold to answer decides on, by tier.
  private let byTier: [Tier: [LeftOutAsk]]

  init(_ asks: [LeftOutAsk]) {
    self.asks = asks
    byTier = Dictionary(
      uniqueKeysWithValues: Tier.allCases.map { tier in
        (tier, asks.filter { $0.standing.tier == tier || $0.standing.lastTier == tier })
      })
  }

  /// The smallest price at which no more than `mostNeedless` are asked back, and the best point at it.
  func smallestPrice() -> (price: Int, point: ThresholdPoint) {
    var (low, high) = (0, Self.highestPrice)
    var point = best(at: high)
    while low < high {
      let middle = (low + high) / 2
      let found = best(at: middle)
      if FitTally(asks, at: found).figures.needless <= Self.mostNeedless {
        (high, point) = (middle, found)
      } else {
        low = middle + 1
      }
    }
    return (high, point)
  }

  /// The point of least cost at a price: one threshold after the other is moved to its best place, until none moves.
  ///
  /// From two sides, since a small lead does the work of high thresholds; the better one, the first of equals.
  func best(at price: Int) -> ThresholdPoint {
    let found = [100, 30].map { descend(from: ThresholdPoint(answer: 50, lead: $0, floor: 20), price: price) }
    return found[1].cost < found[0].cost ? found[1].point : found[0].point
  }

  private func descend(from start: ThresholdPoint, price: Int) -> (point: ThresholdPoint, cost: Int) {
    var point = start
    while true {
      let before = point
      for coordinate in ThresholdPoint.coordinates {
        point = point.moved(coordinate, to: bestPlace(of: coordinate, from: point, price: price))
      }
      if point == before { return (point, Self.cost(of: asks, at: point, price: price)) }
    }
  }

  /// Where one threshold costs least: of equal places that where it is, else the lowest; the floor stands as high as it may.
  private func bestPlace(of coordinate: ThresholdPoint.Coordinate, from point: ThresholdPoint, price: Int) -> Int {
    let asks = if case .answer(let tier) = coordinate { byTier[tier] ?? [] } else { self.asks }
    let costs = inParallel(101) { Self.cost(of: asks, at: point.moved(coordinate, to: $0), price: price) }
    let least = costs.min() ?? 0
    if case .floor = coordinate { return costs.lastIndex(of: least) ?? 0 }
    let place = point[coordinate]
    return costs[place] == least ? place : costs.firstIndex(of: least) ?? place
  }

  /// What asks cost together in tenths, with the price of what was at hand and not given.
  private static func cost(of asks: [LeftOutAsk], at point: ThresholdPoint, price: Int) -> Int {
    let decider = point.decider
    return asks.reduce(0) { sum, ask in
      let fate = ask.fate(by: decider)
      return sum + 10 * ask.cost(of: fate) + (ask.isRightFirst && fate != .right ? price : 0)
    }
  }
}
