internal import Knowledge
internal import Matching

/// What a message got, as far as a test can see it.
struct Answered {
  /// The topic that is shown first: that of a stop alert, else the one that answers.
  var shown: String?
  /// All topics that the reply reaches: shown, below an alert, or offered; best first.
  var reached: [String] = []
  /// Whether several topics or medicines are offered.
  var isAskedBack = false
  private let found: Interpretation

  init(_ found: Interpretation) {
    self.found = found
    shown = found.stop?.topic
    reached = found.raised.map(\.topic)
    switch found.decision {
    case .answer(let topic):
      shown = shown ?? topic
      reached.append(topic)
    case .clarify(let topics, _):
      isAskedBack = true
      reached += topics
    case .decline: break
    }
  }

  /// How an alert was raised, or nil.
  func level(of alert: String) -> AlertLevel? {
    found.raised.first { $0.alert == alert }?.level
  }

  /// The alerts, for messages: `stop seizure, check panic-now`, or `no alert`.
  var alerts: String {
    found.raised.isEmpty ? "no alert" : found.raised.map { "\($0.level.rawValue) \($0.alert)" }.joined(separator: ", ")
  }

  /// Whether any alert was raised.
  var isAlarmed: Bool {
    !found.raised.isEmpty
  }

  /// Whether an alert speaks instead of the answer.
  var isStopped: Bool {
    found.stop != nil
  }

  /// What was done, without the alerts.
  var outcome: ExpectedOutcome {
    switch found.decision {
    case .answer: .answer
    case .clarify: .clarify
    case .decline: .decline
    }
  }

  /// What was got, for messages.
  var summary: String {
    let decision =
      switch found.decision {
      case .answer(let topic): topic
      case .clarify(let topics, let concepts): "a choice of " + (topics + concepts).joined(separator: ", ")
      case .decline(let reason): "nothing (\(reason.rawValue))"
      }
    return isAlarmed ? "\(alerts), then \(decision)" : decision
  }
}
