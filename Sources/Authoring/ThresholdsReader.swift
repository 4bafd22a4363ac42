internal import Documents
internal import Knowledge

extension KnowledgeReader {
  /// Where answering, asking back and declining part, from the file that `knowledge fit` writes; nil where it is not there.
  func thresholds(_ file: String) -> FittedThresholds? {
    guard files.contains(file), let tree = document(file),
      let fields = Fields(tree, what: "this file", log: log)
    else { return nil }
    defer { fields.finish() }
    note("thresholds", language, fields.place)
    var answer: [Tier: Int] = [:]
    if fields.required("answer") != nil, let tiers = fields.fields("answer", what: "'answer'") {
      for tier in Tier.allCases { answer[tier] = decimal(tiers, tier.rawValue, places: 2, upTo: 100) }
      tiers.finish()
    }
    let lead = decimal(fields, "lead", places: 2, upTo: 100)
    let floor = decimal(fields, "floor", places: 2, upTo: 100)
    let topics = fields.required("topics").flatMap { _ in fields.number("topics") }
    let asks = fields.requiredText("asks")
    let parts = fields.required("parts").flatMap { _ in fields.number("parts") }
    let figures = fields.required("figures").flatMap { _ in fields.fields("figures", what: "'figures'") }.flatMap(
      figures)
    guard answer.count == Tier.allCases.count, let lead, let floor, let topics, let asks, let parts, let figures else {
      return nil
    }
    return FittedThresholds(
      answer: answer, lead: lead, floor: floor, topics: topics, asks: asks, parts: parts, figures: figures)
  }

  private func figures(_ fields: Fields) -> FittedThresholds.Figures? {
    defer { fields.finish() }
    let names = ["right", "offered", "asked", "needless", "wrong", "declined"]
    let shares = names.compactMap { decimal(fields, $0, places: 1, upTo: 1_000) }
    guard let cost = decimal(fields, "cost", places: 3, upTo: 100_000), shares.count == names.count else { return nil }
    return FittedThresholds.Figures(
      right: shares[0], offered: shares[1], asked: shares[2], needless: shares[3], wrong: shares[4],
      declined: shares[5],
      cost: cost)
  }

  /// A number with so many places after the point, in its last place: `0.45` is 45.
  private func decimal(_ fields: Fields, _ key: String, places: Int, upTo most: Int) -> Int? {
    guard let text = fields.requiredText(key) else { return nil }
    if let value = Decimals.value(text, places: places), value <= most { return value }
    log.error(
      fields.place(of: key),
      "'\(key)' is '\(text)'; write a number from \(Decimals.text(0, places: places)) to "
        + "\(Decimals.text(most, places: places)), or run `signpost knowledge fit`")
    return nil
  }
}
