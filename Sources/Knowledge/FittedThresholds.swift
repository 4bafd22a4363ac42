/// Where answering, asking back and declining part, as it was fitted to the asks of an edition.
///
/// Scores are in hundredths, so that a file, a pack and the values hold the very same.
public struct FittedThresholds: Equatable, Sendable {
  /// From this score on the best topic answers, by how grave it is.
  public var answer: [Tier: Int]
  /// The share of the best one's score that the second best may have at most for the best to answer.
  public var lead: Int
  /// Below this score the program declines.
  public var floor: Int
  /// How many topics they were fitted for.
  public var topics: Int
  /// The hash of the topics' asks.
  public var asks: String
  /// In how many parts the asks were left out of what was learned, one after the other.
  public var parts: Int
  /// What came of the asks.
  public var figures: Figures

  /// What came of asks that were not learned from.
  public struct Figures: Equatable, Sendable {
    /// Of 1,000 asks, how many were answered rightly; were answered rightly or offered the right answer; were asked back.
    public var right, offered, asked: Int
    /// Of 1,000 asks whose best topic was the right one, how many were asked back all the same.
    public var needless: Int
    /// Of 1,000 asks, how many got a wrong answer, and how many none.
    public var wrong, declined: Int
    /// What an ask costs in the mean, in thousandths.
    public var cost: Int

    /// From its parts.
    public init(right: Int, offered: Int, asked: Int, needless: Int, wrong: Int, declined: Int, cost: Int) {
      (self.right, self.offered, self.asked, self.needless) = (right, offered, asked, needless)
      (self.wrong, self.declined, self.cost) = (wrong, declined, cost)
    }
  }

  /// From its parts.
  public init(answer: [Tier: Int], lead: Int, floor: Int, topics: Int, asks: String, parts: Int, figures: Figures) {
    (self.answer, self.lead, self.floor) = (answer, lead, floor)
    (self.topics, self.asks, self.parts, self.figures) = (topics, asks, parts, figures)
  }

  /// Whether they are right for so many topics: the share of the best one shrinks as topics grow in number, a tenth more or
  /// fewer does no harm.
  public func fits(_ count: Int) -> Bool {
    10 * abs(count - topics) <= topics
  }
}

extension FittedThresholds: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    let answers = unpacker.list { ($0.word(Tier.routine), $0.int()) }
    answer = Dictionary(answers) { first, _ in first }
    (lead, floor) = (unpacker.int(), unpacker.int())
    (topics, asks) = (unpacker.int(), unpacker.text())
    parts = unpacker.int()
    figures = unpacker.value()
  }

  package func pack(into packer: inout Packer) {
    packer.list(Tier.allCases.compactMap { tier in answer[tier].map { (tier, $0) } }) {
      $0.word($1.0)
      $0.int($1.1)
    }
    packer.int(lead)
    packer.int(floor)
    packer.int(topics)
    packer.text(asks)
    packer.int(parts)
    packer.value(figures)
  }
}

extension FittedThresholds.Figures: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    (right, offered, asked, needless) = (unpacker.int(), unpacker.int(), unpacker.int(), unpacker.int())
    (wrong, declined, cost) = (unpacker.int(), unpacker.int(), unpacker.int())
  }

  package func pack(into packer: inout Packer) {
    for number in [right, offered, asked, needless, wrong, declined, cost] { packer.int(number) }
  }
}
