internal import Knowledge

/// How a question fared.
enum Fate {
  case right, offered, wrong

  /// Right where one of the topics is shown; offered where one is reached in another way.
  init(_ got: Answered, expected: [String]) {
    if let shown = got.shown, expected.contains(shown) {
      self = .right
    } else {
      self = got.reached.contains { expected.contains($0) } ? .offered : .wrong
    }
  }
}

/// What a question of a table expects, and whether it got it.
struct Verdict {
  private(set) var fate: Fate
  /// What is expected, for messages.
  let expected: String

  init(_ question: TestQuestion, _ got: Answered) {
    let topics = (question.topic.map { [$0] } ?? []) + question.accept
    fate = topics.isEmpty ? .right : Fate(got, expected: topics)
    var parts = topics.isEmpty ? [] : [topics.joined(separator: " or ")]
    if let alert = question.alert {
      parts.append(alert == "none" ? "no alert" : "stop \(alert)")
      if alert == "none" ? got.isAlarmed : got.level(of: alert) != .stop { fate = .wrong }
    }
    if let check = question.check {
      parts.append("check \(check)")
      if got.level(of: check) != .check { fate = .wrong }
    }
    if let outcome = question.outcome {
      parts.append("to \(outcome.rawValue)")
      if got.outcome != outcome { fate = .wrong }
    }
    expected = parts.joined(separator: " and ")
  }
}

extension TestReport.Tally {
  /// Counts one question.
  mutating func add(_ fate: Fate) {
    asked += 1
    switch fate {
    case .right: right += 1
    case .offered: offered += 1
    case .wrong: break
    }
  }

  /// Counts the questions of another tally too.
  mutating func add(_ other: Self) {
    asked += other.asked
    right += other.right
    offered += other.offered
  }
}
