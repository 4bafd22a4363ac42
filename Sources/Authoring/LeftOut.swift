internal import Knowledge
internal import Matching

/// Asks each part of an edition's asks of an index that has learned nothing from it: what `keep` makes of each, by part.
///
/// An ask is put as its topic's audience would put it. Costs a reading of all asks, learning from them for each part, and a
/// fraction of a millisecond an ask.
func askLeftOut<Kept: Sendable>(
  _ edition: Edition, by parts: AskParts, thresholds: Thresholds? = nil,
  keep: @escaping @Sendable (Topic, Ask, Interpretation) -> Kept
) -> [[Kept]] {
  let matchers = Matcher.leavingOut(parts, of: edition, thresholds: thresholds)
  let topics = edition.topics
  return inParallel(parts.count) { part in
    topics.enumerated().flatMap { number, topic in
      topic.asks.enumerated().filter { parts.part(topic: number, ask: $0.offset) == part }.map { _, ask in
        keep(topic, ask, matchers[part].interpret(ask.text, in: "en", audience: topic.audience))
      }
    }
  }
}
