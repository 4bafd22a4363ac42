/// Counts what questions and examples share.
///
/// The recipe (measured on public intent sets before it was adopted): words, pairs and letter grams weighed by
/// (1 + ln tf) x idf over topics rather than examples, ln((K + 1) / (cf + 0.5)) + 0.3; the question normalised with
/// its unknown words in the norm. A topic scores by its three best examples' cosines, the best counting most, since our
/// asks differ on purpose; by the cosine of all its asks together; and by the same two on letters.
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
    let byWords = words.cosines(of: question, extras: extras)
    let byLetters = letters.cosines(of: grams, extras: [])
    return (0..<topicCount).map { topic in
      let wordScore = 0.5 * byWords.best[topic][0] + 0.3 * byWords.best[topic][1] + 0.2 * byWords.best[topic][2]
      let letterScore = 0.3 * byLetters.best[topic].reduce(0, +) / 3
      let whole = 0.5 * byWords.whole[topic] + 0.3 * byLetters.whole[topic]
      return Double(min(1, (wordScore + letterScore + whole) / 1.5))
    }
  }

  /// The best cosine of each topic on words and letters, for alerts: 0...1.
  func best(words question: [UInt64], extras: [UInt64], letters grams: [UInt64]) -> [Double] {
    let byWords = words.cosines(of: question, extras: extras)
    let byLetters = letters.cosines(of: grams, extras: [])
    return (0..<topicCount).map { Double(0.6 * byWords.best[$0][0] + 0.4 * byLetters.best[$0][0]) }
  }
}

/// One space of features with its inverted index.
private struct Space: Sendable {
  private var numbers: [UInt64: Int32] = [:]
  /// Where a feature occurs: the number of an example or topic, and its normalised weight there.
  private struct Posting {
    var place: Int32
    var weight: Float
  }

  /// Per feature: the examples that hold it, and the topics whose examples together hold it.
  private var postings: [[Posting]] = []
  private var wholes: [[Posting]] = []
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
    postings = postings(of: counted)
    var together = Array(repeating: [Int32: Float](), count: topicCount)
    for (counts, topic) in zip(counted, topics) {
      for (number, count) in counts { together[topic][number, default: 0] += count }
    }
    wholes = postings(of: together)
  }

  /// The postings of rows of counted features, each row normalised to length 1.
  private func postings(of rows: [[Int32: Float]]) -> [[Posting]] {
    var lists = Array(repeating: [Posting](), count: idf.count)
    for (place, counts) in rows.enumerated() {
      var norm: Float = 0
      let weights = counts.sorted { $0.key < $1.key }.map { number, count in
        (number, Self.weight(count) * idf[Int(number)])
      }
      for (_, weight) in weights { norm += weight * weight }
      guard norm > 0 else { continue }
      for (number, weight) in weights {
        lists[Int(number)].append(Posting(place: Int32(place), weight: weight / norm.squareRoot()))
      }
    }
    return lists
  }

  private static func idf(spread: Int, of topics: Int) -> Float {
    Float(naturalLogarithm((Double(topics) + 1) / (Double(spread) + 0.5)) + 0.3)
  }

  private static func weight(_ count: Float) -> Float {
    count == 1 ? 1 : Float(1 + naturalLogarithm(Double(count)))
  }

  /// What a question shares with each topic.
  struct Cosines {
    /// The three best of its examples, the best first; 0 where there are fewer.
    var best: [[Float]]
    /// All its examples taken together.
    var whole: [Float]
  }

  /// The cosines of a question with all topics.
  ///
  /// Extras add to matches and not to the question's norm.
  func cosines(of question: [UInt64], extras: [UInt64]) -> Cosines {
    var examples = [Float](repeating: 0, count: topics.count)
    var whole = [Float](repeating: 0, count: topicCount)
    var norm: Float = 0
    for (feature, times) in tally(question) {
      let number = numbers[feature]
      let weight = Self.weight(times) * (number.map { idf[Int($0)] } ?? unknownIDF)
      norm += weight * weight
      if let number { add(weight, Int(number), &examples, &whole) }
    }
    for (feature, _) in tally(extras) {
      if let number = numbers[feature] { add(idf[Int(number)], Int(number), &examples, &whole) }
    }
    let scale = norm > 0 ? 1 / norm.squareRoot() : 0
    return Cosines(best: bestThree(examples, scale), whole: whole.map { min(1, $0 * scale) })
  }

  private func add(_ weight: Float, _ feature: Int, _ examples: inout [Float], _ whole: inout [Float]) {
    for posting in postings[feature] { examples[Int(posting.place)] += weight * posting.weight }
    for posting in wholes[feature] { whole[Int(posting.place)] += weight * posting.weight }
  }

  private func bestThree(_ cosines: [Float], _ scale: Float) -> [[Float]] {
    var best = Array(repeating: [Float](repeating: 0, count: 3), count: topicCount)
    for (example, cosine) in cosines.enumerated() where cosine > 0 {
      let topic = topics[example]
      let value = min(1, cosine * scale)
      guard let place = best[topic].firstIndex(where: { $0 < value }) else { continue }
      best[topic].insert(value, at: place)
      best[topic].removeLast()
    }
    return best
  }

  private func tally(_ features: [UInt64]) -> [(UInt64, Float)] {
    var counts: [UInt64: Float] = [:]
    for feature in features { counts[feature, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }
  }
}
