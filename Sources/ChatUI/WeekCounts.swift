public import Conversation

/// Totals of one calendar week: how often something happened, never what was said.
///
/// Replies to danger and on private matters are in one sum.
public struct WeekCounts: Equatable, Sendable {
  /// What is counted.
  public enum Cell: Int, CaseIterable, Sendable {
    case sessions, answers, questionsBack, declines, privateReplies
  }

  /// The week, in weeks from Monday 5 January 1970.
  public private(set) var week: Int
  private var totals: [Int]

  /// Cells below this are shown as less than it.
  static let smallest = 10
  /// The highest total that is told apart.
  public static let highest = 9_999_999

  /// Totals of a week; missing ones are 0.
  public init(week: Int = 0, totals: [Int] = []) {
    self.week = max(0, week)
    self.totals = Cell.allCases.map { totals.indices.contains($0.rawValue) ? totals[$0.rawValue] : 0 }
      .map { min(max($0, 0), Self.highest) }
  }

  /// The week of a moment, in seconds from 1970.
  public static func week(of seconds: Int) -> Int {
    (seconds / 86_400 + 3) / 7
  }

  /// The total of a cell.
  public subscript(cell: Cell) -> Int { totals[cell.rawValue] }

  /// Counts something; a new week begins with nothing.
  public mutating func count(_ cell: Cell, in week: Int) {
    if week != self.week { self = WeekCounts(week: week) }
    totals[cell.rawValue] = min(totals[cell.rawValue] + 1, Self.highest)
  }

  /// Counts a reply.
  public mutating func count(_ reply: Reply, in week: Int) {
    count(Self.cell(of: reply), in: week)
  }

  private static func cell(of reply: Reply) -> Cell {
    if reply.isPrivate || reply.family != nil { return .privateReplies }
    switch reply.outcome {
    case .answer: return .answers
    case .clarify: return .questionsBack
    case .decline: return .declines
    }
  }

  /// Lines for staff; small cells are not told apart.
  public var lines: [String] {
    Cell.allCases.map { cell in
      let total = self[cell]
      return "\(cell.name): \(total < Self.smallest ? "<\(Self.smallest)" : "\(total)")"
    }
  }
}

extension WeekCounts.Cell {
  fileprivate var name: String {
    switch self {
    case .sessions: "Sessions"
    case .answers: "Answered"
    case .questionsBack: "Asked back"
    case .declines: "Not answered"
    case .privateReplies: "Danger and private, together"
    }
  }
}
