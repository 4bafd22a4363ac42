public import Documents
internal import Knowledge

/// How many blind sentences raised what they should, and how many blind questions were answered; it holds no sentence.
public struct BlindReport: Equatable, Sendable, CustomStringConvertible {
  /// Sentences by what they raised.
  public struct Count: Equatable, Sendable {
    /// All that were tried.
    public var sentences = 0
    /// Raised this alert as stop.
    public var stop = 0
    /// Raised this alert as check.
    public var check = 0
    /// Raised any alert as stop.
    public var anyStop = 0
    /// Raised any alert in any way.
    public var any = 0

    mutating func add(_ got: Answered, _ alert: String) {
      sentences += 1
      let level = got.level(of: alert)
      stop += level == .stop ? 1 : 0
      check += level == .check ? 1 : 0
      anyStop += got.isStopped ? 1 : 0
      any += got.isAlarmed ? 1 : 0
    }

    static func + (left: Count, right: Count) -> Count {
      var sum = left
      sum.sentences += right.sentences
      sum.stop += right.stop
      sum.check += right.check
      sum.anyStop += right.anyStop
      sum.any += right.any
      return sum
    }
  }

  /// The figures of one kind.
  public struct Figures: Equatable, Sendable {
    /// Id of the alert.
    public var alert: String
    /// Sentences that mean this danger.
    public var must = Count()
    /// Sentences that only look like it.
    public var mustNot = Count()
  }

  /// The questions of one group of people.
  public struct Questions: Equatable, Sendable {
    /// Who asks, or how.
    public var group: String
    /// How they fared.
    public var tally: TestReport.Tally
  }

  /// By kind, in the order of the files.
  public var figures: [Figures] = []
  /// By group, in the order of the files.
  public var questions: [Questions] = []
  /// What is wrong with the files.
  public var problems: [Problem] = []

  /// A report of nothing.
  public init() {}

  /// One line a kind of danger, then all together; one line a group of questions, then all together.
  public var description: String {
    var all = Figures(alert: "all")
    for kind in figures {
      all.must = all.must + kind.must
      all.mustNot = all.mustNot + kind.mustNot
    }
    var lines = problems.map(\.description) + (figures + [all]).map(Self.line)
    if !questions.isEmpty {
      let sum = questions.reduce(into: TestReport.Tally()) { $0.add($1.tally) }
      lines += (questions + [Questions(group: "all questions", tally: sum)]).map(Self.line)
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ questions: Questions) -> String {
    let (tally, wrong) = (questions.tally, questions.tally.asked - questions.tally.right - questions.tally.offered)
    return "\(questions.group): \(tally.asked): \(tally.right) right, \(tally.offered) offered, \(wrong) wrong"
  }

  private static func line(_ figures: Figures) -> String {
    let (must, not) = (figures.must, figures.mustNot)
    return "\(figures.alert): must \(must.sentences): \(must.stop) stop, \(must.check) check, \(must.any) any alert; "
      + "must not \(not.sentences): \(not.anyStop) stopped, \(not.any - not.anyStop) checked"
  }
}
