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

  /// The known features of a question, each once, with what it counts.
  struct Known {
    let words: [(feature: Int, weight: Float)]
    let letters: [(feature: Int, weight: Float)]

    /// How much of the words' weight is that of known ones, 0...1.
    var share: Float { words.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot() }
  }

  /// What of a question's features is known.
  func known(words: [UInt64], letters: [UInt64]) -> Known {
    Known(words: known(words, to: 1), letters: known(letters, to: Self.letterLength))
  }

  private func known(_ features: [UInt64], to length: Float) -> [(feature: Int, weight: Float)] {
    FeatureWeights.normalised(features, to: length, unknown: unknownIDF) { features in
      table.find(features).map { number in
        number.map { ($0, Float(bitPattern: UInt32(truncatingIfNeeded: numbers[idfs + $0]))) }
      }
    }
  }

  /// What a question's features say for each topic, in log odds; costs a walk over the topics of each feature.
  func weights(of known: Known) -> [Float] {
    var sums = [Float](repeating: 0, count: topicCount)
    sums.withUnsafeMutableBufferPointer { sums in
      for (feature, weight) in known.words + known.letters {
        let row = numbers.row(places + feature)
        numbers.withNumbers(postings + row.lowerBound..<postings + row.upperBound) {
          Self.add($0, times: weight * share, to: sums)
        }
      }
    }
    return sums
  }

  /// Adds what a row of postings says.
  ///
  /// Nearly all topics follow each other in the rows of what is common, and most postings are in these: eight in a row are
  /// added at once.
  private static func add(
    _ row: UnsafeBufferPointer<Int32>, times scale: Float, to sums: UnsafeMutableBufferPointer<Float>
  ) {
    let block = SIMD8<Float>.scalarCount
    let (from, into) = (UnsafeRawBufferPointer(row), UnsafeMutableRawBufferPointer(sums))
    var place = 0
    while place < row.count {
      let (topic, said) = posting(Int32(littleEndian: row[place]))
      if place + block <= row.count, topic + block <= sums.count,
        posting(Int32(littleEndian: row[place + block - 1])).topic == topic + block - 1
      {
        let bits = from.loadUnaligned(fromByteOffset: 4 * place, as: SIMD8<Int32>.self)
        let old = into.loadUnaligned(fromByteOffset: 4 * topic, as: SIMD8<Float>.self)
        let new = old + scale * SIMD8<Float>(bits &>> Int32(topicBits))
        into.storeBytes(of: new, toByteOffset: 4 * topic, as: SIMD8<Float>.self)
        place += block
      } else {
        if topic < sums.count { sums[topic] += scale * said }
        place += 1
      }
    }
  }

  /// What each feature of a message counts, also those that no ask has; all together of length 1.
  func weighed(words: [UInt64], letters: [UInt64]) -> [UInt64: Float] {
    var weights: [UInt64: Float] = [:]
    let length = (1 + Self.letterLength * Self.letterLength).squareRoot()
    for (features, share) in [(words, 1 / length), (letters, Self.letterLength / length)] {
      let (once, times) = FeatureWeights.tally(features)
      let counts = zip(times, table.find(once)).map { FeatureWeights.weight($0) * ($1.map(idf) ?? unknownIDF) }
      let norm = counts.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for (feature, count) in zip(once, counts) { weights[feature] = count * share / norm }
    }
    return weights
  }

  private func idf(of number: Int) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: numbers[idfs + number]))
  }

  /// What one feature of a question says for a topic, in log odds; the sum over all of them is the topic's weight.
  func parts(of known: Known, for topic: Int) -> [(feature: UInt64, weight: Float)] {
    (known.words + known.letters).compactMap { feature, weight in
      for place in numbers.row(places + feature) {
        let (other, said) = Self.posting(Int32(truncatingIfNeeded: numbers[postings + place]))
        if other == topic { return (table.hash(of: feature), weight * share * said) }
      }
      return nil
    }
  }

  private static func posting(_ bits: Int32) -> (topic: Int, share: Float) {
    (Int(bits & (1 << Int32(topicBits) - 1)), Float(bits >> Int32(topicBits)))
  }
}
