internal import Knowledge

/// Weighs how a message speaks: like the sentences of each danger, or like everyday questions.
///
/// A `TopicIndex` whose topics are the `Dangers` and, last, what is quiet. Learned separately from the lines of the alerts, so
/// that either finds what the other misses.
struct DangerIndex: Sendable {
  /// How likely a message speaks of danger, and of which.
  struct Evidence: Equatable {
    /// Log odds of the likeliest danger against what is quiet: above 0 rather danger.
    var odds: Double
    /// The number of the likeliest danger.
    var danger: Int
  }

  /// Where less than this share of what is said is known words, letters alone would speak: the odds are at most
  /// `unsaid`, which raises nothing and lowers nothing.
  private static let leastKnown: Float = 0.35
  private static let unsaid = -3.0

  private let index: TopicIndex

  /// The index in a section of a pack.
  init(_ section: PackedBytes) {
    index = TopicIndex(section)
  }

  /// What was learned says of a message, or nil for one without any word that is known.
  func evidence(words: [UInt64], letters: [UInt64]) -> Evidence? {
    let known = index.known(words: words, letters: letters)
    let weights = index.weights(of: known)
    guard let quiet = weights.last, weights.contains(where: { $0 != 0 }) else { return nil }
    let dangers = weights.dropLast()
    guard let likeliest = dangers.indices.max(by: { (dangers[$0], $1) < (dangers[$1], $0) }) else { return nil }
    let odds = Double(dangers[likeliest] - quiet)
    return Evidence(odds: known.share >= Self.leastKnown ? odds : min(odds, Self.unsaid), danger: likeliest)
  }
}
