public import Knowledge

/// Whether a thing is said to be so.
public enum Polarity: String, Sendable, CaseIterable {
  case said, negated, ended
}

/// A concept that a message names.
public struct Mention: Equatable, Sendable {
  /// Id of the concept.
  public var concept: String
  /// Positions of its words.
  public var tokens: Range<Int>
  /// The clause it stands in.
  public var clause: Int
  /// Whether it is said, denied or ended.
  public var polarity: Polarity
  /// Its role, for things that are taken.
  public var role: Role?
  /// Ids of other concepts that the same words name; company decides between them, or the program asks.
  public var others: [String]
}

/// What an amount counts.
public enum AmountKind: String, Sendable, CaseIterable {
  case taken, prescribed, habit, asked, supply, rate, step, vital, age, money, clock, count
}

/// A number with what it counts.
public struct Amount: Equatable, Sendable {
  /// The number.
  public var value: Double
  /// `mg`, `pill`, `day` and the like; empty where none was said.
  public var unit: String
  /// What it counts.
  public var kind: AmountKind
  /// Positions of its words.
  public var tokens: Range<Int>
}

/// What a message says and asks, in the slots that topics are told apart by.
public struct Frame: Equatable, Sendable {
  /// Weight of each act, 0...1: 1 in the asked clause, 0.35 in the background, 0.15 in what others said.
  public var acts: [String: Double]
  /// The act that the asked clause is about; nil where no act was found.
  public var head: String?
  /// What is named, in order.
  public var mentions: [Mention]
  /// Ids of concepts by role, each once.
  public var roles: [Role: [String]]
  /// Whom the asked clause is about.
  public var who: Who
  /// Whether a person was named or meant at all; without, `who` is only the default.
  public var whoIsSaid: Bool
  /// Concept ids of persons in the message.
  public var people: [String]
  /// Ids of groups that the person belongs to.
  public var groups: [String]
  /// The time of the asked clause.
  public var when: When
  /// Whether a time was said; without, `when` is only the default.
  public var whenIsSaid: Bool
  /// Where the pill came from.
  public var source: PillSource
  /// Numbers, in order.
  public var amounts: [Amount]

  /// A frame of a message that says nothing.
  public init() {
    acts = [:]
    mentions = []
    roles = [:]
    who = .general
    whoIsSaid = false
    people = []
    groups = []
    when = .general
    whenIsSaid = false
    source = .unknown
    amounts = []
  }

  /// Ids of the medicines and substances in any role, each once, in the order of the message.
  public var taken: [String] {
    var seen: Set<String> = []
    return mentions.filter { $0.role != nil && seen.insert($0.concept).inserted }.map(\.concept)
  }
}
