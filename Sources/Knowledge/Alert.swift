/// What an alert's reply is made of.
public enum Family: String, Sendable, CaseIterable {
  case act, stay, safe
}

/// How loudly an alert speaks.
public enum AlertLevel: String, Sendable, CaseIterable {
  /// The alert's reply comes instead of the answer.
  case stop
  /// The answer comes, opened by "if this is happening now".
  case check
}

/// What can lower an alert from stop to check.
public enum Lift: String, Sendable, CaseIterable {
  case general, study, idiom
  case longPast = "long-past"
  case safeNow = "safe-now"
}

/// One line of an alert in the grammar of `docs/alerts.md`.
public struct AlertLine: Equatable, Sendable {
  /// The line without its `whole:`.
  public var text: String
  /// Parts may stand in different sentences.
  public var isWhole: Bool
  /// Only for a clause about one of these people; empty: as the alert says.
  public var who: [Who]

  /// From its parts.
  public init(text: String, isWhole: Bool, who: [Who]) {
    self.text = text
    self.isWhole = isWhole
    self.who = who
  }
}

/// A topic that answers for an alert where the message names something: what was stopped, or that somebody is pregnant.
public struct AlertCause: Equatable, Sendable {
  /// Id of the concept that must be named, it or one of its kind.
  public var concept: String
  /// Id of the topic that then answers.
  public var topic: String

  /// From its parts.
  public init(concept: String, topic: String) {
    self.concept = concept
    self.topic = topic
  }
}

/// A kind of danger, the words that mean it, and the sentences that must and must not raise it.
public struct Alert: Equatable, Sendable, Identifiable {
  /// Its name, that of its file.
  public var id: String
  /// What its reply is made of.
  public var family: Family
  /// How loudly it speaks.
  public var level: AlertLevel
  /// 1...99; the lowest speaks first.
  ///
  /// No two alerts share one.
  public var rank: Int
  /// Id of the topic that answers, by person; `general` is the default.
  public var answer: [Who: String]
  /// Topics that answer instead for what the message names; the first that fits.
  public var causes: [AlertCause]
  /// Its reply echoes nothing.
  public var isPrivate: Bool
  /// What makes a stop a check.
  public var lift: [Lift]
  /// One that matches is enough.
  public var lines: [AlertLine]
  /// Idioms, as patterns: a match that overlaps one does not count.
  public var unless: [String]
  /// Words that only hint, as patterns: where a message has no others, the reply asks whether they mean it.
  ///
  /// They raise nothing by themselves.
  public var veiled: [String]
  /// Only for these people; empty: anybody.
  public var who: [Who]
  /// Its one-line act, said when another alert speaks first and while the alert is remembered.
  public var oneLine: Passage?
  /// The same where the danger is about these people: a helper is told other words than the person in danger.
  public var oneLines: [Who: Passage]
  /// Sentences that must raise it.
  public var must: [String]
  /// Sentences that must raise it as a check.
  public var check: [String]
  /// Sentences that must raise nothing.
  public var mustNot: [String]
  /// More sentences of this danger, from which danger is learned; no line need match them.
  public var like: [String]
  /// Harmless sentences with the same words, from which quiet is learned.
  public var unlike: [String]
  /// Sentences of the three lists that are known to go wrong today; one that comes right must be taken out.
  public var knownFailures: [String]

  /// From its parts.
  public init(id: String, family: Family, level: AlertLevel, rank: Int) {
    self.id = id
    self.family = family
    self.level = level
    self.rank = rank
    self.answer = [:]
    self.causes = []
    self.isPrivate = false
    self.lift = []
    self.lines = []
    self.unless = []
    self.veiled = []
    self.who = []
    self.oneLines = [:]
    self.must = []
    self.check = []
    self.mustNot = []
    self.like = []
    self.unlike = []
    self.knownFailures = []
  }

  /// The topic that answers for a person, or for anybody where that person has none.
  public func topic(for who: Who) -> String? {
    answer[who] ?? answer[.general] ?? answer[.other] ?? answer[.self]
  }

  /// The one-line act about a person; a child's and a client's are those of somebody else.
  public func line(for who: Who) -> Passage? {
    oneLines[who] ?? ([.child, .client].contains(who) ? oneLines[.other] : nil) ?? oneLine
  }

  /// Ids of all topics that may answer for it.
  public var topics: Set<String> { Set(answer.values).union(causes.map(\.topic)) }
}
