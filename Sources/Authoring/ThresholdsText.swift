public import Knowledge

extension FittedThresholds {
  /// The text of `thresholds.yaml`, from which the reader has the same values again.
  public var text: String {
    let tiers = Tier.allCases.map { "\($0.rawValue): \(Decimals.text(answer[$0] ?? 0, places: 2))" }
    let shares = [
      ("right", figures.right), ("offered", figures.offered), ("asked", figures.asked), ("needless", figures.needless),
      ("wrong", figures.wrong), ("declined", figures.declined),
    ].map { "\($0): \(Decimals.text($1, places: 1))" }
    return """
      # Written by `signpost knowledge fit`; fit anew rather than change it by hand.
      answer: {\(tiers.joined(separator: ", "))}
      lead: \(Decimals.text(lead, places: 2))
      floor: \(Decimals.text(floor, places: 2))
      topics: \(topics)
      parts: \(parts)
      asks: \(asks)
      figures: {\(shares.joined(separator: ", ")), cost: \(Decimals.text(figures.cost, places: 3))}

      """
  }
}
