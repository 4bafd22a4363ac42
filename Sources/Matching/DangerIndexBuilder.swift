internal import Knowledge

/// Makes the section of a `DangerIndex` from sentences.
struct DangerIndexBuilder {
  /// A look-alike says more of what is quiet than an everyday question: it counts so many times.
  private static let lookAlikeTimes = 3

  /// Fewer sentences of danger than this say nothing of how danger is told: then only the lines speak.
  static let fewest = 500

  private let dangerCount: Int
  private var examples: [TopicIndexBuilder.Example] = []

  /// A builder for so many dangers.
  init(dangerCount: Int) {
    self.dangerCount = dangerCount
  }

  /// Adds a sentence of a danger.
  mutating func add(danger: Int, words: [UInt64], letters: [UInt64]) {
    examples.append(.init(topic: danger, words: words, letters: letters))
  }

  /// Adds a sentence without danger.
  mutating func add(quiet words: [UInt64], letters: [UInt64], isLookAlike: Bool) {
    let example = TopicIndexBuilder.Example(topic: dangerCount, words: words, letters: letters)
    examples += Array(repeating: example, count: isLookAlike ? Self.lookAlikeTimes : 1)
  }

  /// The section; empty where there are too few sentences of danger.
  func section() -> [UInt8] {
    guard examples.count(where: { $0.topic < dangerCount }) >= Self.fewest else { return [] }
    return TopicIndexBuilder(examples, topicCount: dangerCount + 1).section()
  }
}
