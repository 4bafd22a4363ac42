public import Knowledge

/// The asks of an edition in parts, each of which can be left out of what is learned.
public struct AskParts: Sendable {
  /// How many parts there are.
  public let count: Int
  /// For each topic the number of each ask's part.
  private let numbers: [[Int]]

  /// The asks by voice, in the order of some voices; those of other voices are in no part.
  public init(_ edition: Edition, by voices: [Voice]) {
    count = voices.count
    numbers = edition.topics.map { topic in topic.asks.map { ask in voices.firstIndex(of: ask.voice) ?? -1 } }
  }

  /// The asks of each topic and voice in so many runs of neighbours: what one person wrote stands together.
  public init(_ edition: Edition, runs count: Int) {
    self.count = count
    numbers = edition.topics.map { topic in
      let lengths = Dictionary(topic.asks.map { ($0.voice, 1) }, uniquingKeysWith: +)
      var met: [Voice: Int] = [:]
      return topic.asks.map { ask in
        defer { met[ask.voice, default: 0] += 1 }
        return met[ask.voice, default: 0] * count / lengths[ask.voice, default: 1]
      }
    }
  }

  /// The part of an ask, by the place of its topic and its own in it; -1 where it is in none.
  public func part(topic: Int, ask: Int) -> Int { numbers[topic][ask] }
}
