internal import Knowledge

/// One space of features with its inverted index, as numbers in a section of a pack.
///
/// The section: how many features, slots (a power of two, or 0), examples, topics and postings of examples there are;
/// for each example its topic; for each example and each topic the length of its row; for each feature its idf, the
/// place of its first posting in an example (and one more for the end), the same in a topic, and its hash in two halves;
/// for each slot the number of a feature and 1, or 0; the postings in examples, then those in topics. Lengths and idf
/// are bits of `Float`. A posting is a place of 20 bits, and above it how often the feature stands there, less 1.
struct FeatureSpace: Sendable {
  static let headLength = 5
  static let placeBits = 20
  /// A feature counts so many times in one example or topic at most.
  static let mostTimes = 1 << 12

  let topicCount: Int
  private let numbers: PackedNumbers
  private let table: FeatureTable
  private let exampleCount: Int
  private let unknownIDF: Float
  /// Where in the section each part begins.
  private let exampleLengths: Int
  private let topicLengths: Int
  private let idfs: Int
  private let examplePostings: Int
  private let topicPostings: Int
  private let inExamples: Int
  private let inTopics: Int

  init(_ section: PackedBytes) {
    numbers = PackedNumbers(section)
    func size(_ place: Int) -> Int { max(0, min(PackedNumbers(section)[place], section.count)) }
    let features = size(0)
    exampleCount = size(2)
    topicCount = size(3)
    exampleLengths = Self.headLength + exampleCount
    topicLengths = exampleLengths + exampleCount
    idfs = topicLengths + topicCount
    examplePostings = idfs + features
    topicPostings = examplePostings + features + 1
    let hashes = topicPostings + features + 1
    let slots = hashes + 2 * features
    table = FeatureTable(numbers, hashes: hashes, slots: slots, slotCount: size(1))
    inExamples = slots + size(1)
    inTopics = inExamples + size(4)
    unknownIDF = Self.idf(spread: 0, of: topicCount)
  }

  /// The cosines of a question with all topics.
  struct Cosines {
    /// The three best of each topic's examples, the best first; 0 where there are fewer.
    var best: [(Float, Float, Float)]
    /// All its examples taken together.
    var whole: [Float]
  }

  /// The cosines of a question with all topics.
  ///
  /// Extras add to matches and not to the question's norm.
  func cosines(of question: [UInt64], extras: [UInt64]) -> Cosines {
    var examples = [Float](repeating: 0, count: exampleCount)
    var whole = [Float](repeating: 0, count: topicCount)
    var norm: Float = 0
    Self.tally(question) { feature, times in
      let number = table.find(feature)
      let weight = Self.weight(times) * (number.map { float(idfs + $0) } ?? unknownIDF)
      norm += weight * weight
      if let number { add(weight, number, &examples, &whole) }
    }
    Self.tally(extras) { feature, _ in
      if let number = table.find(feature) { add(float(idfs + number), number, &examples, &whole) }
    }
    let scale = norm > 0 ? 1 / norm.squareRoot() : 0
    for topic in whole.indices { whole[topic] = min(1, whole[topic] * scale) }
    return Cosines(best: bestThree(examples, scale), whole: whole)
  }

  private func add(_ weight: Float, _ feature: Int, _ examples: inout [Float], _ whole: inout [Float]) {
    let idf = float(idfs + feature)
    add(weight, idf, numbers.row(examplePostings + feature), from: inExamples, lengths: exampleLengths, to: &examples)
    add(weight, idf, numbers.row(topicPostings + feature), from: inTopics, lengths: topicLengths, to: &whole)
  }

  private func add(
    _ weight: Float, _ idf: Float, _ row: Range<Int>, from start: Int, lengths: Int, to sums: inout [Float]
  ) {
    for posting in row {
      let bits = UInt32(truncatingIfNeeded: numbers[start + posting])
      let place = Int(bits & (1 << UInt32(Self.placeBits) - 1))
      let times = bits >> UInt32(Self.placeBits)
      let own = times == 0 ? idf : Self.weight(Float(times + 1)) * idf
      if place < sums.count { sums[place] += weight * (own / float(lengths + place)) }
    }
  }

  private func bestThree(_ cosines: [Float], _ scale: Float) -> [(Float, Float, Float)] {
    var best = [(Float, Float, Float)](repeating: (0, 0, 0), count: topicCount)
    for (example, cosine) in cosines.enumerated() where cosine > 0 {
      let topic = numbers[Self.headLength + example]
      guard topic < topicCount else { continue }
      let value = min(1, cosine * scale)
      let three = best[topic]
      if three.0 < value {
        best[topic] = (value, three.0, three.1)
      } else if three.1 < value {
        best[topic] = (three.0, value, three.1)
      } else if three.2 < value {
        best[topic].2 = value
      }
    }
    return best
  }

  /// Tells each feature once, in the order of their hashes, with how often it stands.
  static func tally(_ features: [UInt64], _ tell: (UInt64, Float) -> Void) {
    let sorted = features.sorted()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      tell(sorted[start], Float(end - start))
      start = end
    }
  }

  private func float(_ place: Int) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: numbers[place]))
  }

  static func idf(spread: Int, of topics: Int) -> Float {
    Float(naturalLogarithm((Double(topics) + 1) / (Double(spread) + 0.5)) + 0.3)
  }

  static func weight(_ count: Float) -> Float {
    count == 1 ? 1 : count < Float(weights.count) ? weights[Int(count)] : Float(1 + naturalLogarithm(Double(count)))
  }

  /// The weights of small counts.
  private static let weights: [Float] = [0, 1] + (2..<64).map { Float(1 + naturalLogarithm(Double($0))) }
}
