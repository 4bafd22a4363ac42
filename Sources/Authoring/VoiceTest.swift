public import Knowledge
internal import Matching

/// How questions fare that nothing like them was learned from: for each voice, an index is made without that voice's
/// asks, and these are asked of it.
///
/// Two tables, by voice and by gravity; `right` is first, `offered` reached in another way, `stopped` answered by an alert
/// of another topic, `declined` answered by nothing. English only. Costs the making of an index for each voice.
public func testByVoice(_ base: KnowledgeBase) -> [FigureTable] {
  var voices: [(name: String, fates: [HeldOutFate])] = []
  var tiers: [Tier: [HeldOutFate]] = [:]
  for voice in Voice.allCases {
    var edition = base.english
    for place in edition.topics.indices { edition.topics[place].asks.removeAll { $0.voice == voice } }
    let held = base.english.topics.map { topic in (topic, topic.asks.filter { $0.voice == voice }) }
    guard held.contains(where: { !$0.1.isEmpty }) else { continue }
    // A base of these values alone: the index in a pack was learned from all asks.
    let matcher = Matcher(KnowledgeBase(english: edition))
    var fates: [HeldOutFate] = []
    for (topic, asks) in held {
      for ask in asks {
        let fate = HeldOutFate(Answered(matcher.interpret(ask.text, audience: topic.audience)), expected: topic.id)
        fates.append(fate)
        tiers[topic.tier, default: []].append(fate)
      }
    }
    voices.append((voice.rawValue, fates))
  }
  return [
    table("learned without the voice", voices),
    table("the same by tier", Tier.allCases.compactMap { tier in tiers[tier].map { (tier.rawValue, $0) } }),
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
private enum HeldOutFate: String, CaseIterable {
  case right, offered, wrong, stopped, declined

  init(_ got: Answered, expected: String) {
    switch Fate(got, expected: [expected]) {
    case .right: self = .right
    case .offered: self = .offered
    case .wrong: self = got.isStopped ? .stopped : got.outcome == .decline ? .declined : .wrong
    }
  }
}
