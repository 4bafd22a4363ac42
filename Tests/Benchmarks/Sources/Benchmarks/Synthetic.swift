internal import Knowledge

/// Knowledge bases of any size: asks of the shipped one, with some of their words exchanged.
enum Synthetic {
  /// A base of `topics` topics with 16 asks each; the same each time.
  static func base(topics count: Int, from shipped: KnowledgeBase) -> KnowledgeBase {
    var random = Generator(state: 42)
    let models = shipped.english.topics.filter { $0.audience == .public && !$0.asks.isEmpty }
    let words = models.flatMap { $0.asks.flatMap { $0.text.split(separator: " ").map(String.init) } }
    var base = shipped
    base.spanish = nil
    base.english.topics = (0..<count).map { number in
      var topic = models[number % models.count]
      topic.id = "synthetic/\(number)"
      topic.asks = (0..<16).map { place in
        var ask = topic.asks[place % topic.asks.count].text.split(separator: " ").map(String.init)
        for _ in 0..<3 { ask[Int(random.next() % UInt64(ask.count))] = words[Int(random.next() % UInt64(words.count))] }
        return Ask(voice: .plain, text: ask.joined(separator: " "))
      }
      return topic
    }
    return base
  }

  /// A small generator of even numbers (SplitMix64).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
