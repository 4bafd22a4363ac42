internal import Knowledge

/// What becomes of asks that nothing was learned from, by some thresholds.
struct FitTally {
  private(set) var figures: FittedThresholds.Figures

  /// Counts asks that are ours; the cost is that of all.
  init(_ asks: [LeftOutAsk], at point: ThresholdPoint) {
    let decider = point.decider
    var counts: [LeftOutAsk.Fate: Int] = [:]
    var (ours, first, needless, cost) = (0, 0, 0, 0)
    for ask in asks {
      let fate = ask.fate(by: decider)
      cost += ask.cost(of: fate)
      if ask.isOutside { continue }
      ours += 1
      counts[fate, default: 0] += 1
      if ask.isRightFirst {
        first += 1
        if fate == .offered || fate == .misled { needless += 1 }
      }
    }
    func share(_ fates: LeftOutAsk.Fate...) -> Int {
      Self.rounded(fates.reduce(0) { $0 + counts[$1, default: 0] }, of: ours)
    }
    figures = FittedThresholds.Figures(
      right: share(.right), offered: share(.right, .offered), asked: share(.offered, .misled),
      needless: Self.rounded(needless, of: first), wrong: share(.wrong), declined: share(.declined),
      cost: Self.rounded(cost, of: asks.count))
  }

  /// So many of 1,000; 0 of none.
  private static func rounded(_ part: Int, of all: Int) -> Int {
    all == 0 ? 0 : (2_000 * part + all) / (2 * all)
  }
}
