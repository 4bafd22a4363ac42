internal import Knowledge

/// Makes the section of a `FeatureSpace` from examples.
struct FeatureSpaceBuilder {
  /// A feature of a row, and how often it stands there.
  private struct Count {
    var feature: Int
    var times: Int
  }

  private let topics: [Int]
  private let topicCount: Int
  private var hashes: [UInt64] = []
  private var examples: [[Count]] = []
  private var together: [[Count]] = []
  private var idf: [Float] = []

  /// Reads examples; `topics` has the number of each one's topic, from 0 up to `topicCount`.
  init(_ features: [[UInt64]], topics: [Int], topicCount: Int) {
    self.topics = topics
    self.topicCount = topicCount
    var numbers: [UInt64: Int] = [:]
    var ofTopics = [[Int]](repeating: [], count: topicCount)
    for (row, topic) in zip(features, topics) {
      let known = row.map { feature in
        if let number = numbers[feature] { return number }
        numbers[feature] = hashes.count
        hashes.append(feature)
        return hashes.count - 1
      }
      examples.append(Self.counted(known))
      ofTopics[topic] += known
    }
    together = ofTopics.map(Self.counted)
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
    let inExamples = postings(of: examples)
    let inTopics = postings(of: together)
    let table = FeatureTable.parts(hashes)
    var numbers = [hashes.count, table.slots.count, examples.count, topicCount, inExamples.postings.count]
    numbers += topics
    numbers += examples.map { bits(length(of: $0)) }
    numbers += together.map { bits(length(of: $0)) }
    numbers += idf.map(bits)
    numbers += inExamples.places
    numbers += inTopics.places
    numbers += table.hashes
    numbers += table.slots
    numbers += inExamples.postings
    numbers += inTopics.postings
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

  /// The rows turned: by feature, where it stands; with the place of each feature's first posting.
  private func postings(of rows: [[Count]]) -> (places: [Int], postings: [Int]) {
    var places = [Int](repeating: 0, count: hashes.count + 1)
    for count in rows.joined() { places[count.feature + 1] += 1 }
    for feature in hashes.indices { places[feature + 1] += places[feature] }
    var next = places
    var postings = [Int](repeating: 0, count: places.last ?? 0)
    for (place, row) in rows.enumerated() {
      for count in row {
        let more = min(count.times, FeatureSpace.mostTimes) - 1
        postings[next[count.feature]] = (more << FeatureSpace.placeBits) | place
        next[count.feature] += 1
      }
    }
    return (places, postings)
  }

  private func bits(_ value: Float) -> Int {
    Int(value.bitPattern)
  }
}
