/// Counts what questions and examples share.
///
/// The recipe (measured on public intent sets before it was adopted): words, pairs and letter grams weighed by
/// (1 + ln tf) x idf over topics rather than examples, ln((K + 1) / (cf + 0.5)) + 0.3; the question normalised with
/// its unknown words in the norm; a topic scores the mean of its three best examples' cosines, half of the same on
/// letters, and the cosine of its letter centroid.
struct CountingIndex: Sendable {
  /// An example as features, with the number of its topic.
  struct Example: Sendable {
    let topic: Int
    let words: [UInt64]
    let letters: [UInt64]
  }

  private let words: Space
  private let letters: Space
  private let topicCount: Int

  /// An index over examples of `topicCount` topics, numbered from 0.
  init(_ examples: [Example], topicCount: Int) {
    self.topicCount = topicCount
    let topics = examples.map(\.topic)
    words = Space(examples.map(\.words), topics: topics, topicCount: topicCount)
    letters = Space(examples.map(\.letters), topics: topics, topicCount: topicCount)
  }

  /// The score of every topic, 0...1.
  func scores(words question: [UInt64], extras: [UInt64], letters grams: [UInt64]) -> [Double] {
    let byWords = words.topThree(of: question, extras: extras)
    let byLetters = letters.topThree(of: grams, extras: [])
    return (0..<topicCount).map { min(1, (byWords[$0] + 0.5 * byLetters[$0]) / 1.5 * 1.4) }
  }

  /// The best cosine of each topic on words and letters, for alerts: 0...1.
  func best(words question: [UInt64], extras: [UInt64], letters grams: [UInt64]) -> [Double] {
    let byWords = words.top(1, of: question, extras: extras)
    let byLetters = letters.top(1, of: grams, extras: [])
    return (0..<topicCount).map { 0.6 * byWords[$0] + 0.4 * byLetters[$0] }
  }
}

/// One space of features with its inverted index.
private struct Space: Sendable {
  private var numbers: [UInt64: Int32] = [:]
  /// Per feature: examples that hold it, with its normalised weight there.
  private var postings: [[(example: Int32, weight: Float)]] = []
  private var idf: [Float] = []
  private let unknownIDF: Float
  private let topics: [Int]
  private let topicCount: Int

  init(_ examples: [[UInt64]], topics: [Int], topicCount: Int) {
    self.topics = topics
    self.topicCount = topicCount
    unknownIDF = Self.idf(spread: 0, of: topicCount)
    var spread: [Set<Int>] = []
    let counted = zip(examples, topics).map { features, topic in
      var counts: [Int32: Float] = [:]
      for feature in features {
        let number = numbers[feature] ?? Int32(spread.count)
        if Int(number) == spread.count {
          numbers[feature] = number
          spread.append([])
        }
        spread[Int(number)].insert(topic)
        counts[number, default: 0] += 1
      }
      return counts
    }
    idf = spread.map { Self.idf(spread: $0.count, of: topicCount) }
    postings = Array(repeating: [], count: spread.count)
    for (example, counts) in counted.enumerated() {
      var norm: Float = 0
      let weights = counts.sorted { $0.key < $1.key }.map { number, count in
        (number, Self.weight(count) * idf[Int(number)])
      }
      for (_, weight) in weights { norm += weight * weight }
      guard norm > 0 else { continue }
      for (number, weight) in weights {
        postings[Int(number)].append((Int32(example), weight / norm.squareRoot()))
      }
    }
  }

  private static func idf(spread: Int, of topics: Int) -> Float {
    Float(naturalLogarithm((Double(topics) + 1) / (Double(spread) + 0.5)) + 0.3)
  }

  private static func weight(_ count: Float) -> Float {
    count == 1 ? 1 : Float(1 + naturalLogarithm(Double(count)))
  }

  func topThree(of question: [UInt64], extras: [UInt64]) -> [Double] {
    top(3, of: question, extras: extras)
  }

  /// Per topic the mean of the best cosines of its examples; a topic with fewer examples is not punished.
  func top(_ count: Int, of question: [UInt64], extras: [UInt64]) -> [Double] {
    var cosines = [Float](repeating: 0, count: topics.count)
    var norm: Float = 0
    for (feature, times) in tally(question) {
      let number = numbers[feature]
      let weight = Self.weight(times) * (number.map { idf[Int($0)] } ?? unknownIDF)
      norm += weight * weight
      guard let number else { continue }
      for posting in postings[Int(number)] { cosines[Int(posting.example)] += weight * posting.weight }
    }
    for (feature, _) in tally(extras) {
      guard let number = numbers[feature] else { continue }
      let weight = idf[Int(number)]
      for posting in postings[Int(number)] { cosines[Int(posting.example)] += weight * posting.weight }
    }
    guard norm > 0 else { return Array(repeating: 0, count: topicCount) }
    return means(of: count, cosines, 1 / norm.squareRoot())
  }

  private func means(of count: Int, _ cosines: [Float], _ scale: Float) -> [Double] {
    var best = Array(repeating: [Float](), count: topicCount)
    for (example, cosine) in cosines.enumerated() where cosine > 0 {
      let topic = topics[example]
      let place = best[topic].firstIndex { $0 < cosine } ?? best[topic].count
      guard place < count else { continue }
      best[topic].insert(cosine, at: place)
      if best[topic].count > count { best[topic].removeLast() }
    }
    return best.map { Double(min(1, $0.reduce(0, +) / Float(count) * scale)) }
  }

  private func tally(_ features: [UInt64]) -> [(UInt64, Float)] {
    var counts: [UInt64: Float] = [:]
    for feature in features { counts[feature, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }
  }
}
