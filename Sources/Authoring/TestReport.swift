public import Documents
public import Knowledge

/// What came of asking every question of a knowledge base.
public struct TestReport: Equatable, Sendable {
  /// A kind of question, in the order they are asked.
  public enum Kind: String, Sendable, CaseIterable {
    case asks, near, alerts, questions
  }

  /// One question that did not get what was expected.
  public struct Failure: Equatable, Sendable, CustomStringConvertible {
    /// Where the question stands.
    public var place: Place
    /// The question as asked.
    public var question: String
    /// What it should have got, in words.
    public var expected: String
    /// What it got, in words.
    public var got: String

    /// `file:line:column: 'question' expected X, got Y`.
    public var description: String {
      let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
      return "\(place.file)\(position): '\(question)' expected \(expected), got \(got)"
    }
  }

  /// How many questions there were, and how they fared.
  public struct Tally: Equatable, Sendable {
    /// All that were asked.
    public var asked = 0
    /// Answered as expected.
    public var right = 0
    /// Not answered, but the expected topic was among those offered.
    public var offered = 0
    /// Neighbours that are not written yet.
    public var skipped = 0

    /// The share that was answered or offered, 0...1; 1 where nothing was asked.
    public var recall: Double {
      asked == 0 ? 1 : Double(right + offered) / Double(asked)
    }

    /// An empty tally.
    public init() {}
  }

  /// The gravity and the voice of asks that are counted together.
  public struct Cell: Hashable, Sendable {
    /// The gravity of the topic.
    public var tier: Tier
    /// Who would put it that way.
    public var voice: Voice
  }

  /// In the order of asking.
  public var failures: [Failure] = []
  /// How many there were of each kind; a kind that was not asked is absent.
  public var tallies: [Kind: Tally] = [:]
  /// The asks by tier and voice.
  public var recall: [Cell: Tally] = [:]
  /// Known failures that still fail.
  public var knownFailures = 0
  /// What is wrong with the question files themselves.
  public var problems: [Problem] = []

  /// Whether everything went as expected.
  public var isGood: Bool {
    failures.isEmpty && !problems.contains { $0.severity == .error }
  }

  /// Whether a sentence of danger, or a question of the tables, did not get what was expected.
  public var isUnsafe: Bool {
    let missed = [Kind.alerts, .questions].contains { tallies[$0].map { $0.right < $0.asked } ?? false }
    return missed || failures.contains { $0.expected == "to fail as known" }
      || problems.contains { $0.severity == .error }
  }

  /// A report of nothing.
  public init() {}
}

extension TestReport: CustomStringConvertible {
  /// Failures as lines, then figures by kind, then recall of asks by tier and voice.
  public var description: String {
    var lines = problems.map(\.description) + failures.map(\.description)
    for kind in Kind.allCases {
      guard let tally = tallies[kind] else { continue }
      var line = "\(kind.rawValue): \(tally.right) of \(tally.asked) right, \(tally.offered) offered"
      if tally.skipped > 0 { line += ", \(tally.skipped) skipped" }
      lines.append(line)
    }
    for tier in Tier.allCases {
      for voice in Voice.allCases {
        guard let tally = recall[Cell(tier: tier, voice: voice)] else { continue }
        lines.append("\(tier.rawValue), \(voice.rawValue): \(tally.right) + \(tally.offered) of \(tally.asked)")
      }
    }
    if knownFailures > 0 { lines.append("known failures: \(knownFailures)") }
    return lines.joined(separator: "\n")
  }
}
