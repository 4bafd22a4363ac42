internal import Knowledge

/// One space of features with its inverted index, as numbers in a section of a pack.
///
/// The section: how many features, bits of a bucket's number, examples, topics and postings there are; for each topic
/// the place of its first example, and one more for the end; for each example and each topic the length of its row; for
/// each bucket the place of its first feature, and one more for the end; for each feature its key in two halves, its
/// idf, and the place of its first posting, and one more for the end; then the postings. Features stand in the order of
/// their keys, whose first bits are the number of their bucket. Lengths and idf are bits of `Float`. A posting is the
/// number of an example in 20 bits, and above it how often the feature stands there, less 1; examples of one topic stand
/// together.
struct FeatureSpace: Sendable {
  static let headLength = 5
  static let exampleBits = 20
  /// A feature counts so many times in one example at most.
  static let mostTimes = 1 << 12

  let topicCount: Int
  private let numbers: PackedNumbers
  private let exampleCount: Int
  private let bucketBits: Int
  private let unknownIDF: Float
  /// Where in the section each part begins.
  private let firstExamples = FeatureSpace.headLength
  private let exampleLengths: Int
  private let topicLengths: Int
  private let buckets: Int
  private let keys: Int
  private let idfs: Int
  private let places: Int
  private let postings: Int

  init(_ section: PackedBytes) {
    let numbers = PackedNumbers(section)
    func size(_ place: Int) -> Int { max(0, min(numbers[place], numbers.count)) }
    let features = size(0)
    self.numbers = numbers
    bucketBits = min(size(1), 24)
    exampleCount = size(2)
    topicCount = size(3)
    exampleLengths = firstExamples + topicCount + 1
    topicLengths = exampleLengths + exampleCount
    buckets = topicLengths + topicCount
    keys = buckets + 1 << bucketBits + 1
    idfs = keys + 2 * features
    places = idfs + features
    postings = places + features + 1
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
      let number = find(feature)
      let weight = Self.weight(times) * (number.map { float(idfs + $0) } ?? unknownIDF)
      norm += weight * weight
      if let number { add(weight, number, &examples, &whole) }
    }
    Self.tally(extras) { feature, _ in
      if let number = find(feature) { add(float(idfs + number), number, &examples, &whole) }
    }
    let scale = norm > 0 ? 1 / norm.squareRoot() : 0
    for topic in whole.indices { whole[topic] = min(1, whole[topic] * scale) }
    return Cosines(best: bestThree(examples, scale), whole: whole)
  }

  /// Adds what a feature shares with each example that has it, and with the topics of these.
  private func add(_ weight: Float, _ feature: Int, _ examples: inout [Float], _ whole: inout [Float]) {
    let idf = float(idfs + feature)
    let row = numbers.row(places + feature)
    let (count, mask) = (examples.count, 1 << UInt32(Self.exampleBits) - 1 as UInt32)
    var topic = 0
    var end = numbers[firstExamples + 1]
    var together = 0
    examples.withUnsafeMutableBufferPointer { sums in
      numbers.withNumbers(exampleLengths..<exampleLengths + count) { lengths in
        numbers.withNumbers(postings + row.lowerBound..<postings + row.upperBound) { row in
          for posting in row {
            let bits = UInt32(bitPattern: Int32(littleEndian: posting))
            let example = Int(bits & mask)
            let times = 1 + Int(bits >> UInt32(Self.exampleBits))
            guard example < count, example < lengths.count else { continue }
            let length = Float(bitPattern: UInt32(bitPattern: Int32(littleEndian: lengths[example])))
            sums[example] += weight * (Self.weight(times, idf) / length)
            if example >= end {
              addWhole(weight, idf, together, topic, &whole)
              together = 0
              while example >= end, topic < topicCount {
                topic += 1
                end = numbers[firstExamples + topic + 1]
              }
            }
            together += times
          }
        }
      }
    }
    addWhole(weight, idf, together, topic, &whole)
  }

  private func addWhole(_ weight: Float, _ idf: Float, _ times: Int, _ topic: Int, _ whole: inout [Float]) {
    guard times > 0, topic < whole.count else { return }
    whole[topic] += weight * (Self.weight(times, idf) / float(topicLengths + topic))
  }

  private func bestThree(_ cosines: [Float], _ scale: Float) -> [(Float, Float, Float)] {
    (0..<topicCount).map { topic in
      var best: (Float, Float, Float) = (0, 0, 0)
      for example in numbers.row(firstExamples + topic).clamped(to: cosines.indices) where cosines[example] > 0 {
        let value = min(1, cosines[example] * scale)
        if best.0 < value {
          best = (value, best.0, best.1)
        } else if best.1 < value {
          best = (best.0, value, best.1)
        } else if best.2 < value {
          best.2 = value
        }
      }
      return best
    }
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

  private func find(_ feature: UInt64) -> Int? {
    let key = Self.key(feature)
    let (low, high) = (Self.half(key), Self.half(key >> 32))
    for number in numbers.row(buckets + Self.bucket(of: key, bits: bucketBits))
    where numbers[keys + 2 * number] == low && numbers[keys + 2 * number + 1] == high {
      return number
    }
    return nil
  }

  /// The key of a feature: its hash with the bits mixed, so that the first ones differ as much as the last.
  static func key(_ feature: UInt64) -> UInt64 {
    (feature ^ (feature >> 32)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The bucket that a key belongs to.
  static func bucket(of key: UInt64, bits: Int) -> Int {
    bits == 0 ? 0 : Int(key >> UInt64(64 - bits))
  }

  /// The lower half of a key as a number of a section.
  static func half(_ key: UInt64) -> Int {
    Int(Int32(truncatingIfNeeded: key))
  }

  private func float(_ place: Int) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: numbers[place]))
  }

  static func idf(spread: Int, of topics: Int) -> Float {
    Float(naturalLogarithm((Double(topics) + 1) / (Double(spread) + 0.5)) + 0.3)
  }

  /// What a feature weighs that stands so many times.
  private static func weight(_ times: Int, _ idf: Float) -> Float {
    times == 1 ? idf : weight(Float(times)) * idf
  }

  static func weight(_ count: Float) -> Float {
    count == 1 ? 1 : count < Float(weights.count) ? weights[Int(count)] : Float(1 + naturalLogarithm(Double(count)))
  }

  /// The weights of small counts.
  private static let weights: [Float] = [0, 1] + (2..<64).map { Float(1 + naturalLogarithm(Double($0))) }
}
