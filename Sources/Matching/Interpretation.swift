public import Knowledge

/// An alert that a message raised.
public struct Raised: Equatable, Sendable {
  /// Id of the alert.
  public var alert: String
  /// What its reply is made of.
  public var family: Family
  /// How loudly it speaks.
  public var level: AlertLevel
  /// 1...99; the lowest speaks first.
  public var rank: Int
  /// Id of the topic that answers.
  public var topic: String
  /// Whom the danger is about.
  public var who: Who
  /// The line that matched, or nil where what was learned raised it.
  public var line: String?
  /// Whether nothing but veiled words raised it.
  public var isVeiled = false
  /// Whether it would be a stop but for what lifted it, or for what was learned.
  public var isLifted = false

  /// An alert that nothing lifts, raised by `line`, or where that is nil by what was learned or said before.
  public init(
    alert: String, family: Family, level: AlertLevel, rank: Int, topic: String, who: Who, line: String? = nil,
    isVeiled: Bool = false, isLifted: Bool = false
  ) {
    self.alert = alert
    self.family = family
    self.level = level
    self.rank = rank
    self.topic = topic
    self.who = who
    self.line = line
    self.isVeiled = isVeiled
    self.isLifted = isLifted
  }

  /// The same danger as a check.
  var lowered: Raised {
    var copy = self
    copy.level = .check
    return copy
  }

  /// The same danger as a check, where its words are rather not meant so.
  var lifted: Raised {
    var copy = lowered
    copy.isLifted = true
    return copy
  }
}

/// Why nothing was answered.
public enum Reason: String, Sendable, CaseIterable {
  case empty
  case tooLong = "too-long"
  case unknownWords = "unknown-words"
  case offTopic = "off-topic"
  case switchedOff = "switched-off"
}

/// What to do with a message.
public enum Decision: Equatable, Sendable {
  /// Answer with this topic.
  case answer(String)
  /// Ask back: which of these topics, or which of these medicines.
  case clarify(topics: [String], concepts: [String])
  case decline(Reason)
}

/// How likely a message speaks of danger, by what was learned and not by any line.
public struct DangerEvidence: Equatable, Sendable {
  /// Log odds of the likeliest danger against what is quiet, by sentences of danger: above 0 rather danger.
  public let odds: Double
  /// The share of the likeliest topic of an emergency in what speaks for any topic, 0...1; nil where no topic is about one.
  public let emergency: Double?
  /// Both together, which thresholds are about: the odds, and the power of ten of the share.
  public let both: Double
  /// Whether the message has too few words for that to raise anything by itself.
  public let isThin: Bool
  /// From this evidence on it raises a check, in a message of this length, and from that on a stop.
  public let check, stop: Double
}

/// Everything that was understood of one message.
public struct Interpretation: Equatable, Sendable {
  /// `en` or `es`: the language to answer in.
  public var language: String
  /// The message as words.
  public var reading: Reading
  /// The message as slots.
  public var frame: Frame
  /// Alerts, the lowest rank first, each once.
  public var raised: [Raised]
  /// What was learned says of danger; nil where nothing was, for a text that is too long, and for one that says too little.
  public var danger: DangerEvidence?
  /// The best topics, best first, at most ten, whatever the decision.
  public var ranked: [Match]
  /// What to do.
  public var decision: Decision
  /// Whether there would be no answer but for a topic whose roles are others than the message's.
  public var isLastResort = false
  /// The questions of a message that asks several, in their order, at most four; empty for any other.
  public var parts: [Part] = []
  /// The topics of the other parts where one of several is answered, the gravest first.
  public var alsoAsked: [String] = []
  /// What was decided on, whatever the thresholds.
  public var grounds = Grounds()

  /// Whether a topic answers.
  package var isAnswered: Bool {
    if case .answer = decision { true } else { false }
  }

  /// How grave the topic is that could answer: what it needs for that hangs on it.
  package var tier: Tier {
    isLastResort ? grounds.lastResort?.tier ?? grounds.tier : grounds.tier
  }

  /// The alert that speaks, if one is to be shown instead of an answer.
  public var stop: Raised? {
    raised.first { $0.level == .stop }
  }

  /// The alert that opens the answer with a question, if there is no stop.
  public var check: Raised? {
    stop == nil ? raised.first : nil
  }
}
