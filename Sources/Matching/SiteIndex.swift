internal import Knowledge

/// Finds the topics of a clinic's own, which the index was not learned with, by how like a question is to their asks.
///
/// Likeness is the cosine of the weighed words, slots and letters of a question and an ask, 0...1. It hears less than what
/// is learned from hundreds of asks, and costs next to nothing: a kiosk starts at once, whatever its clinic added.
struct SiteIndex: Sendable {
  /// A likeness up to here says nothing.
  private static let floor = 0.15
  /// So much more is the whole share.
  private static let span = 0.5

  private let topics: [(topic: Topic, slots: TopicSlots)]
  private let asks: [Ask]

  private struct Ask {
    let topic: Int
    let weights: [UInt64: Float]
  }

  /// The index of a clinic's topics, whose asks a matcher reads and weighs; nil where it has none.
  init?(_ site: Site?, _ matcher: EditionMatcher) {
    guard let site, !site.topics.isEmpty else { return nil }
    topics = site.topics.map { ($0, TopicSlots(TopicHead($0), lexicon: matcher.lexicon)) }
    asks = site.topics.enumerated().flatMap { number, topic in
      topic.asks.map { Ask(topic: number, weights: matcher.weighed($0.text)) }
    }
  }

  /// Ranked topics with the clinic's own among them, best first; what these take of the share, the others lose.
  ///
  /// `asked` is what the features of the question count.
  func placed(among ranked: [Match], asked: [UInt64: Float], gate: Gate, audience: Audience) -> [Match] {
    var likeness = [Double](repeating: 0, count: topics.count)
    for ask in asks { likeness[ask.topic] = max(likeness[ask.topic], Self.likeness(ask.weights, asked)) }
    var own: [Match] = []
    for ((topic, slots), likeness) in zip(topics, likeness) where likeness > Self.floor {
      guard topic.audience == .public || audience == .counselor, gate.admits(slots) else { continue }
      var match = Match(topic: topic.id, weight: 0, fit: 1, isExact: likeness > 0.999, odds: 0)
      match.score = min(1, (likeness - Self.floor) / Self.span)
      own.append(match)
    }
    guard let taken = own.map(\.score).max() else { return ranked }
    var all = own
    for var match in ranked {
      match.score *= 1 - taken
      if let same = all.firstIndex(where: { $0.topic == match.topic }) {
        if match.score > all[same].score { all[same] = match }
      } else {
        all.append(match)
      }
    }
    return all.sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
  }

  private static func likeness(_ left: [UInt64: Float], _ right: [UInt64: Float]) -> Double {
    Double(left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) })
  }
}
