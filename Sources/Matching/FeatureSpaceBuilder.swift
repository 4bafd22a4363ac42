internal import Knowledge

/// Makes the section of a `FeatureSpace` from examples.
struct FeatureSpaceBuilder {
  /// A feature of a row, and how often it stands there.
  private struct Count {
    var feature: Int
    var times: Int
  }

  private let topicCount: Int
  /// By number of feature, in the order in which they are first met; lengths are summed in that order.
  private var hashes: [UInt64] = []
  private var idf: [Float] = []
  /// The rows of examples, those of one topic together; where those of each topic begin; and the rows of topics.
  private var examples: [[Count]] = []
  private var firstExamples = [0]
  private var together: [[Count]] = []

  /// Reads examples; `topics` has the number of each one's topic, from 0 up to `topicCount`.
  init(_ features: [[UInt64]], topics: [Int], topicCount: Int) {
    self.topicCount = topicCount
    var numbers: [UInt64: Int] = [:]
    var ofTopics = [[[Int]]](repeating: [], count: topicCount)
    for (row, topic) in zip(features, topics) {
      ofTopics[topic].append(
        row.map { feature in
          if let number = numbers[feature] { return number }
          numbers[feature] = hashes.count
          hashes.append(feature)
          return hashes.count - 1
        })
    }
    for rows in ofTopics {
      examples += rows.map(Self.counted)
      firstExamples.append(examples.count)
      together.append(Self.counted(Array(rows.joined())))
    }
    var spread = [Int](repeating: 0, count: hashes.count)
    for count in together.joined() { spread[count.feature] += 1 }
    idf = spread.map { FeatureSpace.idf(spread: $0, of: topicCount) }
  }

  private static func counted(_ features: [Int]) -> [Count] {
    var counts: [Count] = []
    for feature in features.sorted() {
      if counts.last?.feature == feature {
        counts[counts.count - 1].times += 1
      } else {
        counts.append(Count(feature: feature, times: 1))
      }
    }
    return counts
  }

  /// The section.
  func section() -> [UInt8] {
    let keys = hashes.map(FeatureSpace.key)
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    let (places, postings) = postings(in: order)
    var bits = 0
    while 4 << bits < hashes.count { bits += 1 }
    var buckets = [Int](repeating: 0, count: 1 << bits + 1)
    for key in keys { buckets[FeatureSpace.bucket(of: key, bits: bits) + 1] += 1 }
    for bucket in 0..<(1 << bits) { buckets[bucket + 1] += buckets[bucket] }
    var numbers = [hashes.count, bits, examples.count, topicCount, postings.count]
    numbers += firstExamples
    numbers += examples.map { self.bits(length(of: $0)) }
    numbers += together.map { self.bits(length(of: $0)) }
    numbers += buckets
    numbers += order.flatMap { [FeatureSpace.half(keys[$0]), FeatureSpace.half(keys[$0] >> 32)] }
    numbers += order.map { self.bits(idf[$0]) }
    numbers += places
    numbers += postings
    return PackedNumbers.section(numbers)
  }

  /// The length of a row of weighed features.
  private func length(of row: [Count]) -> Float {
    var norm: Float = 0
    for count in row {
      let weight = FeatureSpace.weight(Float(count.times)) * idf[count.feature]
      norm += weight * weight
    }
    return norm.squareRoot()
  }

  /// The rows of examples turned: where each feature stands, features in an order; and where each one's row begins.
  private func postings(in order: [Int]) -> (places: [Int], postings: [Int]) {
    var ranks = order
    for (rank, feature) in order.enumerated() { ranks[feature] = rank }
    var places = [Int](repeating: 0, count: hashes.count + 1)
    for count in examples.joined() { places[ranks[count.feature] + 1] += 1 }
    for rank in hashes.indices { places[rank + 1] += places[rank] }
    var next = places
    var postings = [Int](repeating: 0, count: places.last ?? 0)
    for (example, row) in examples.enumerated() {
      for count in row {
        let more = min(count.times, FeatureSpace.mostTimes) - 1
        postings[next[ranks[count.feature]]] = (more << FeatureSpace.exampleBits) | example
        next[ranks[count.feature]] += 1
      }
    }
    return (places, postings)
  }

  private func bits(_ value: Float) -> Int {
    Int(value.bitPattern)
  }
}
