internal import Knowledge

/// Weighs what each word, pair of words, slot and group of letters of a question says for each topic.
///
/// A linear model, learned from the asks when the index is built (`SoftmaxTraining`): a topic's weight is a sum over the
/// question's features, so that `parts` can tell what each of them said. Words and letters are normalised apart, words to
/// length 1 and letters to `letterLength`.
///
/// The section is a `FeatureTable`.
struct TopicIndex: Sendable {
  /// At most so many topics can be told apart.
  static let mostTopics = 1 << 14
  /// What letters count beside words.
  static let letterLength: Float = 0.5
  /// What the sentences of a question count, together, beside the whole.
  ///
  /// With 0.4, 208 questions of other writers were answered rightly first in 79.3 of 100 where the whole alone
  /// reached 77.6, two sets of 882 in 94.3 and 93.5 where it reached 94.0 and 93.1; with 0.7 and 1 they did not
  /// rise further.
  private static let sentenceShare: Float = 0.4

  private let table: FeatureTable
  /// How telling a feature is that stands in so many topics.
  private let idfs: [Float]

  /// The index in a section of a pack.
  init(_ section: PackedBytes) {
    let table = FeatureTable(section)
    self.table = table
    idfs = (0...table.topicCount).map { FeatureWeights.idf(spread: $0, of: table.topicCount) }
  }

  /// The known features of a question, each once, with what it counts.
  struct Known {
    let words: [(entry: FeatureTable.Entry, weight: Float)]
    let letters: [(entry: FeatureTable.Entry, weight: Float)]

    /// How much of the words' weight is that of known ones, 0...1.
    var share: Float { words.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot() }

    init(words: [(entry: FeatureTable.Entry, weight: Float)], letters: [(entry: FeatureTable.Entry, weight: Float)]) {
      (self.words, self.letters) = (words, letters)
    }

    /// A whole, and its sentences, which together have a share of it.
    init(_ whole: Known, beside sentences: [Known], share: Float) {
      let each = share / Float(sentences.count)
      words = Self.sum([(whole.words, 1 - share)] + sentences.map { ($0.words, each) })
      letters = Self.sum([(whole.letters, 1 - share)] + sentences.map { ($0.letters, each) })
    }

    /// Weights times factors, each feature once.
    private static func sum(
      _ parts: [(known: [(entry: FeatureTable.Entry, weight: Float)], factor: Float)]
    ) -> [(entry: FeatureTable.Entry, weight: Float)] {
      var sums: [(entry: FeatureTable.Entry, weight: Float)] = []
      let all = parts.flatMap { part in part.known.map { ($0.entry, $0.weight * part.factor) } }
      for (entry, weight) in all.sorted(by: { $0.0.feature < $1.0.feature }) {
        if let last = sums.last, last.entry.feature == entry.feature {
          sums[sums.count - 1].weight += weight
        } else {
          sums.append((entry, weight))
        }
      }
      return sums
    }
  }

  /// What of a question's features is known.
  func known(words: [UInt64], letters: [UInt64]) -> Known {
    let find = { (feature: UInt64) in table.find(feature).map { ($0, idf(of: $0)) } }
    return Known(
      words: FeatureWeights.normalised(words, to: 1, unknown: idfs[0], find: find),
      letters: FeatureWeights.normalised(letters, to: Self.letterLength, unknown: idfs[0], find: find))
  }

  /// What of a question is known, where each of several sentences also speaks for itself: an aside then says less, and the
  /// one that asks is heard beside a long story.
  ///
  /// `byLast`: only the last of them does, which is the message behind those that were sent before it.
  func known(_ question: Features, byLast: Bool = false) -> Known {
    let whole = known(words: question.counted, letters: question.letters)
    guard question.sentences.count > 1 else { return whole }
    let each = question.sentences.suffix(byLast ? 1 : .max).map { known(words: $0.words, letters: $0.letters) }
    return Known(whole, beside: each, share: Self.sentenceShare)
  }

  private func idf(of entry: FeatureTable.Entry) -> Float {
    idfs[min(entry.spread, table.topicCount)]
  }

  /// What a question's features say for each topic, in log odds; costs a walk over the topics of each feature.
  func weights(of known: Known) -> [Float] {
    var sums = [Float](repeating: 0, count: table.topicCount)
    sums.withUnsafeMutableBufferPointer { sums in
      for (entry, weight) in known.words { table.add(entry, times: weight, to: sums) }
      for (entry, weight) in known.letters { table.add(entry, times: weight, to: sums) }
    }
    return sums
  }

  /// What one feature of a question says for a topic, in log odds; the sum over all of them is the topic's weight.
  func parts(of known: Known, for topic: Int) -> [(feature: UInt64, weight: Float)] {
    (known.words + known.letters).map { entry, weight in
      (entry.feature, weight * table.weight(entry, for: topic))
    }.filter { $0.weight != 0 }
  }

  /// What each feature of a message counts, also those that no ask has; all together of length 1.
  func weighed(words: [UInt64], letters: [UInt64]) -> [UInt64: Float] {
    let length = (1 + Self.letterLength * Self.letterLength).squareRoot()
    let find = { (feature: UInt64) in (feature, table.find(feature).map(idf) ?? idfs[0]) }
    let counted =
      FeatureWeights.normalised(words, to: 1 / length, unknown: idfs[0], find: find)
      + FeatureWeights.normalised(letters, to: Self.letterLength / length, unknown: idfs[0], find: find)
    return Dictionary(counted.map { ($0.entry, $0.weight) }) { first, _ in first }
  }
}
