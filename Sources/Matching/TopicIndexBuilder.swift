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
  private var features: [UInt64] = []
  private var numbers: [UInt64: Int] = [:]
  private var idf: [Float] = []
  private let rows: SoftmaxTraining.Rows

  /// Reads examples, whose order decides the order in which they are learned, of at most 16,384 topics.
  init(_ examples: [Example], topicCount: Int) {
    self.topicCount = min(topicCount, 1 << TopicIndex.topicBits)
    let examples = examples.filter { [topicCount = self.topicCount] in $0.topic < topicCount }
    var counts: [UInt64: (examples: Int, topics: Int, last: Int)] = [:]
    for example in examples.sorted(by: { $0.topic < $1.topic }) {
      for feature in Set(example.words + example.letters) {
        var count = counts[feature] ?? (0, 0, -1)
        count = (count.examples + 1, count.topics + (count.last == example.topic ? 0 : 1), example.topic)
        counts[feature] = count
      }
    }
    let fewest = examples.count < Self.manyExamples ? 1 : 2
    features = counts.filter { $0.value.examples >= fewest }.keys.sorted()
    for (number, feature) in features.enumerated() {
      numbers[feature] = number
      idf.append(FeatureWeights.idf(spread: counts[feature]?.topics ?? 0, of: topicCount))
    }
    var rows = SoftmaxTraining.Rows()
    let unknown = FeatureWeights.idf(spread: 0, of: topicCount)
    for example in examples {
      let find = { [numbers, idf] (features: [UInt64]) in features.map { numbers[$0].map { ($0, idf[$0]) } } }
      rows.add(
        example.topic,
        FeatureWeights.normalised(example.words, to: 1, unknown: unknown, find: find)
          + FeatureWeights.normalised(
            example.letters, to: TopicIndex.letterLength, unknown: unknown, find: find))
    }
    self.rows = rows
  }

  /// The section; costs the training.
  func section() -> [UInt8] {
    var training = SoftmaxTraining(rows, featureCount: features.count, topicCount: topicCount)
    training.run()
    let largest = training.weights.reduce(0) { max($0, abs($1)) }
    let scale = largest > 0 ? TopicIndex.wholeShare / largest : 0
    let table = FeatureTable.parts(features)
    var section = [features.count, table.slots.count, topicCount, training.topics.count, Int(largest.bitPattern)]
    section += idf.map { Int($0.bitPattern) }
    section += training.places
    section += table.hashes
    section += table.slots
    section += zip(training.topics, training.weights).map { topic, weight in
      Int((weight * scale).rounded()) << TopicIndex.topicBits | Int(topic)
    }
    return PackedNumbers.section(section)
  }
}
