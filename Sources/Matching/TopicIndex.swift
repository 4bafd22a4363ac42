internal import Knowledge

/// Weighs what each word, pair of words, slot and group of letters of a question says for each topic.
///
/// A linear model, learned from the asks when the index is built (`SoftmaxTraining`): a topic's weight is a sum over the
/// question's features, so that `parts` can tell what each of them said. Words and letters are normalised apart, words to
/// length 1 and letters to `letterLength`.
///
/// The section: how many features, slots, topics and postings there are, and the largest weight; for each feature its idf,
/// and the place of its first posting, and one more for the end; its entry of the `FeatureTable`; the postings. A posting
/// is the number of a topic in its lowest `topicBits` bits, and above it, with its sign, the weight in shares of the largest
/// one. Idf and the largest weight are bits of `Float`.
struct TopicIndex: Sendable {
  static let headLength = 5
  static let topicBits = 14
  /// The largest weight as a share.
  static let wholeShare: Float = 131_071
  /// What letters count beside words.
  static let letterLength: Float = 0.7

  let topicCount: Int
  private let numbers: PackedNumbers
  private let table: FeatureTable
  private let share: Float
  private let unknownIDF: Float
  private let idfs: Int
  private let places: Int
  private let postings: Int

  /// The index in a section of a pack.
  init(_ section: PackedBytes) {
    let numbers = PackedNumbers(section)
    func size(_ place: Int) -> Int { max(0, min(numbers[place], numbers.count)) }
    let features = size(0)
    self.numbers = numbers
    topicCount = size(2)
    share = Float(bitPattern: UInt32(truncatingIfNeeded: numbers[4])) / Self.wholeShare
    idfs = Self.headLength
    places = idfs + features
    let hashes = places + features + 1
    table = FeatureTable(numbers, hashes: hashes, slots: hashes + 2 * features, slotCount: size(1))
    postings = hashes + 2 * features + size(1)
    unknownIDF = FeatureWeights.idf(spread: 0, of: topicCount)
  }

  /// What a question's features say for each topic, in log odds; costs a walk over the topics of each feature.
  func weights(words: [UInt64], letters: [UInt64]) -> [Float] {
    var sums = [Float](repeating: 0, count: topicCount)
    sums.withUnsafeMutableBufferPointer { sums in
      for (feature, weight) in vector(words: words, letters: letters) {
        let row = numbers.row(places + feature)
        numbers.withNumbers(postings + row.lowerBound..<postings + row.upperBound) { row in
          for posting in row {
            let (topic, said) = Self.posting(Int32(littleEndian: posting))
            if topic < sums.count { sums[topic] += weight * share * said }
          }
        }
      }
    }
    return sums
  }

  /// How much of the words' weight is that of known ones, 0...1.
  func knownShare(of words: [UInt64]) -> Float {
    vector(words: words, letters: []).reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  /// What each feature of a message counts, also those that no ask has; all together of length 1.
  func weighed(words: [UInt64], letters: [UInt64]) -> [UInt64: Float] {
    var weights: [UInt64: Float] = [:]
    for (features, length) in [(words, Float(1)), (letters, Self.letterLength)] {
      let counted = FeatureWeights.normalised(features, to: length, unknown: unknownIDF) { feature in
        (feature, idf(of: feature))
      }
      for (feature, weight) in counted { weights[feature] = weight }
    }
    let norm = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return norm > 0 ? weights.mapValues { $0 / norm } : [:]
  }

  private func idf(of feature: UInt64) -> Float {
    table.find(feature).map { Float(bitPattern: UInt32(truncatingIfNeeded: numbers[idfs + $0])) } ?? unknownIDF
  }

  /// What one feature of a question says for a topic, in log odds; the sum over all of them is the topic's weight.
  func parts(words: [UInt64], letters: [UInt64], for topic: Int) -> [(feature: UInt64, weight: Float)] {
    vector(words: words, letters: letters).compactMap { feature, weight in
      for place in numbers.row(places + feature) {
        let (other, said) = Self.posting(Int32(truncatingIfNeeded: numbers[postings + place]))
        if other == topic { return (table.hash(of: feature), weight * share * said) }
      }
      return nil
    }
  }

  private func vector(words: [UInt64], letters: [UInt64]) -> [(feature: Int, weight: Float)] {
    let find = { (feature: UInt64) in
      table.find(feature).map { ($0, Float(bitPattern: UInt32(truncatingIfNeeded: numbers[idfs + $0]))) }
    }
    return FeatureWeights.normalised(words, to: 1, unknown: unknownIDF, find: find)
      + FeatureWeights.normalised(letters, to: Self.letterLength, unknown: unknownIDF, find: find)
  }

  private static func posting(_ bits: Int32) -> (topic: Int, share: Float) {
    (Int(bits & (1 << Int32(topicBits) - 1)), Float(bits >> Int32(topicBits)))
  }
}
