internal import Knowledge

/// Makes the section of a `TopicIndex` from examples.
struct TopicIndexBuilder {
  /// An example as features, with the number of its topic.
  struct Example: Sendable {
    let topic: Int
    let words: [UInt64]
    let letters: [UInt64]
  }

  /// From so many examples on, what only one of them has is left out: three of five features.
  ///
  /// A linear model with them answered as many of 1,006 questions rightly as one without.
  private static let manyExamples = 2_000

  private let topicCount: Int
  /// The features that are learned, sorted.
  private let features: [UInt64]
  private let rows: SoftmaxTraining.Rows

  /// Reads examples, whose order decides the order in which they are learned, of at most 16,384 topics.
  init(_ examples: [Example], topicCount: Int) {
    let topicCount = min(topicCount, TopicIndex.mostTopics)
    let examples = examples.filter { $0.topic < topicCount }
    let met = Self.met(in: examples)
    let fewest = examples.count < Self.manyExamples ? 1 : 2
    let numbers = met.numbers.features
    let kept = numbers.indices.filter { met.counts[$0].examples >= fewest }.sorted { numbers[$0] < numbers[$1] }
    var ranks = [Int](repeating: -1, count: numbers.count)
    for (rank, number) in kept.enumerated() { ranks[number] = rank }
    let idfs = (0...topicCount).map { FeatureWeights.idf(spread: $0, of: topicCount) }
    let find = { (feature: UInt64) -> (entry: Int, idf: Float)? in
      guard let number = met.numbers.find(feature), ranks[number] >= 0 else { return nil }
      return (ranks[number], idfs[met.counts[number].topics])
    }
    var rows = SoftmaxTraining.Rows()
    for example in examples {
      rows.add(
        example.topic,
        FeatureWeights.normalised(example.words, to: 1, unknown: idfs[0], find: find)
          + FeatureWeights.normalised(example.letters, to: TopicIndex.letterLength, unknown: idfs[0], find: find))
    }
    self.topicCount = topicCount
    self.rows = rows
    features = kept.map { numbers[$0] }
  }

  /// In how many examples and topics a feature stands, and the last of these.
  private struct Count {
    var examples = 0
    var topics = 0
    var last = -1
  }

  /// Every feature of some examples, with its count.
  private static func met(in examples: [Example]) -> (numbers: FeatureNumbers, counts: [Count]) {
    var numbers = FeatureNumbers()
    var counts: [Count] = []
    for example in examples.sorted(by: { $0.topic < $1.topic }) {
      FeatureWeights.tally(example.words + example.letters) { feature, _ in
        let number = numbers.number(of: feature)
        if number == counts.count { counts.append(Count()) }
        counts[number].examples += 1
        if counts[number].last != example.topic { counts[number].topics += 1 }
        counts[number].last = example.topic
      }
    }
    return (numbers, counts)
  }

  /// The section; costs the training.
  func section() -> [UInt8] {
    var training = SoftmaxTraining(rows, featureCount: features.count, topicCount: topicCount)
    training.run()
    let rows = features.indices.map { number in
      let pairs = training.places[number]..<training.places[number + 1]
      return FeatureTable.Row(
        feature: features[number], spread: pairs.count,
        weights: pairs.map { (Int(training.topics[$0]), training.weights[$0]) })
    }
    return FeatureTable.section(rows, topicCount: topicCount)
  }
}
