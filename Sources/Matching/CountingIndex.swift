internal import Knowledge

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

  private let words: FeatureSpace
  private let letters: FeatureSpace

  /// The index in two sections of a pack, those of words and of letters.
  init(words: PackedBytes, letters: PackedBytes) {
    self.words = FeatureSpace(words)
    self.letters = FeatureSpace(letters)
  }

  /// An index over examples of `topicCount` topics, numbered from 0.
  init(_ examples: [Example], topicCount: Int) {
    let sections = Self.sections(examples, topicCount: topicCount)
    self.init(
      words: PackedBytes(PackMemory(sections.words)), letters: PackedBytes(PackMemory(sections.letters)))
  }

  /// The sections of an index.
  static func sections(_ examples: [Example], topicCount: Int) -> (words: [UInt8], letters: [UInt8]) {
    let topics = examples.map(\.topic)
    let words = FeatureSpaceBuilder(examples.map(\.words), topics: topics, topicCount: topicCount)
    let letters = FeatureSpaceBuilder(examples.map(\.letters), topics: topics, topicCount: topicCount)
    return (words.section(), letters.section())
  }

  /// The score of every topic, 0...1; costs a walk over all examples that share a feature with the question.
  func scores(words question: [UInt64], extras: [UInt64], letters grams: [UInt64]) -> [Double] {
    let byWords = words.cosines(of: question, extras: extras)
    let byLetters = letters.cosines(of: grams, extras: [])
    return (0..<words.topicCount).map { topic in
      let (near, nearLetters) = (byWords.best[topic], byLetters.best[topic])
      let wordScore = 0.5 * near.0 + 0.3 * near.1 + 0.2 * near.2
      let letterScore = 0.3 * (nearLetters.0 + nearLetters.1 + nearLetters.2) / 3
      let whole = 0.8 * byWords.whole[topic] + 0.5 * byLetters.whole[topic]
      return Double(min(1, (wordScore + letterScore + whole) / 2.6))
    }
  }
}
