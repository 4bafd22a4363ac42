public import Knowledge
internal import Matching

/// How questions fare that nothing like them was learned from: for each voice, an index is made without that voice's
/// asks, and these are asked of it.
///
/// Two tables, by voice and by gravity; `right` is first, `offered` reached in another way, `stopped` answered by an alert
/// of another topic, `declined` answered by nothing. English only. Costs the making of an index for each voice.
public func testByVoice(_ base: KnowledgeBase) -> [FigureTable] {
  let edition = base.english
  let voices = Voice.allCases.filter { voice in edition.topics.contains { $0.asks.contains { $0.voice == voice } } }
  let fates = askLeftOut(edition, by: AskParts(edition, by: voices)) { topic, _, found in
    (tier: topic.tier, fate: HeldOutFate(Answered(found), expected: topic.id))
  }
  let all = fates.flatMap(\.self)
  let byVoice = zip(voices, fates).map { (name: $0.rawValue, fates: $1.map(\.fate)) }
  let byTier = Tier.allCases.map { tier in (name: tier.rawValue, fates: all.filter { $0.tier == tier }.map(\.fate)) }
  return [
    table("learned without the voice", byVoice), table("the same by tier", byTier.filter { !$0.fates.isEmpty }),
  ]
}

private func table(_ title: String, _ rows: [(name: String, fates: [HeldOutFate])]) -> FigureTable {
  var table = FigureTable(title, columns: HeldOutFate.allCases.map(\.rawValue) + ["of", "right %", "reached %"])
  for (name, fates) in rows + [("all", rows.flatMap(\.fates))] {
    func share(_ kinds: Set<HeldOutFate>) -> FigureTable.Figure {
      .tenths(fates.isEmpty ? 0 : fates.count { kinds.contains($0) } * 1_000 / fates.count)
    }
    let counts = HeldOutFate.allCases.map { fate in fates.count { $0 == fate } } + [fates.count]
    table.rows.append(
      .init(name: name, figures: counts.map { .count($0) } + [share([.right]), share([.right, .offered])]))
  }
  return table
}

/// How a question fared that was not learned from.
private enum HeldOutFate: String, CaseIterable, Sendable {
  case right, offered, wrong, stopped, declined

  init(_ got: Answered, expected: String) {
    switch Fate(got, expected: [expected]) {
    case .right: self = .right
    case .offered: self = .offered
    case .wrong: self = got.isStopped ? .stopped : got.outcome == .decline ? .declined : .wrong
    }
  }
}
