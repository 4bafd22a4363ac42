public import Documents
internal import Knowledge

/// What came of asking the published panel, by group and form: it may be read by everybody, and so it is no blind test.
public struct PanelReport: Equatable, Sendable, CustomStringConvertible {
  /// How many of a group's sentences were right: a column a form, then all of them, then how many there are.
  public var table = FigureTable("panel", columns: PanelForm.allCases.map(\.rawValue) + ["right", "of"])
  /// Sentences that did not get what was expected, in the order of the files.
  public var misses: [TestReport.Failure] = []
  /// What is wrong with the files.
  public var problems: [Problem] = []

  /// Problems, misses, the table, and the share that was right.
  public var description: String {
    let sums = table.rows.last?.figures.suffix(2).map(\.description) ?? []
    return
      (problems.map(\.description) + misses.map(\.description) + table.lines
      + ["right: \(sums.joined(separator: " of "))"])
      .joined(separator: "\n")
  }

  /// Counts the sentences of a group, and those of each form that were right.
  mutating func add(_ group: String, of count: Int, right: [PanelForm: Int]) {
    table.add(group, PanelForm.allCases.map { right[$0] ?? 0 } + [right.values.reduce(0, +), count])
  }
}

/// How a sentence of the panel stands to the plain statement.
enum PanelForm: String, CaseIterable {
  case statement, paraphrase, misspelt, negated
  case thirdPerson = "third-person"
}

/// Sentences of one form with what they expect.
struct PanelSentences {
  var form: PanelForm
  /// Alerts, of which one must be raised; `none` alone: nothing may stop the answer.
  var alerts: [String]
  /// Topics, of which one must answer.
  var topics: [String]
  /// Each with its place.
  var say: [(text: String, place: Place)]

  /// What is expected, for messages.
  var expected: String {
    if alerts == ["none"] { return "no stop" }
    return (alerts + topics).joined(separator: " or ")
  }

  /// Whether a sentence got it; a stop counts for an alert that stops, a check only for one that never does.
  func isRight(_ got: Answered, levels: [String: AlertLevel]) -> Bool {
    if alerts == ["none"] { return !got.isStopped }
    if alerts.isEmpty { return got.shown.map(topics.contains) ?? false }
    return alerts.contains { alert in
      guard let level = got.level(of: alert) else { return false }
      return level == .stop || levels[alert] == .check
    }
  }
}

/// One group of the panel: a kind of danger, or the statements of a study.
struct PanelTable {
  var group: String
  var sentences: [PanelSentences]
}
