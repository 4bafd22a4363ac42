internal import Knowledge
internal import Matching

/// An ask of which nothing was learned, as far as thresholds decide what becomes of it.
struct LeftOutAsk: Sendable {
  /// What becomes of an ask, by some thresholds.
  enum Fate: Sendable {
    /// Answered by its topic.
    case right
    /// Asked back, with its topic among the choices.
    case offered
    /// Asked back without its topic.
    case misled
    /// Answered by another topic.
    case wrong
    case declined
    /// About what is not ours, and no clinical topic answered.
    case kept
  }

  let standing: Grounds.Standing
  /// Whether it is about what is not ours: no clinical topic may answer.
  let isOutside: Bool
  /// Whether its topic is an emergency or urgent.
  private let isGrave: Bool
  /// The place of its topic among the best.
  private let place: Int?
  private let isBestOutside: Bool
  private let isLastRight: Bool
  private let isLastOutside: Bool
  /// Whether it is offered where a thing is only named.
  private let isOffered: Bool

  /// An ask of a topic as it was understood; nil where an alert speaks in place of any answer.
  init?(_ topic: Topic, _ found: Interpretation) {
    guard found.stop == nil else { return nil }
    let grounds = found.grounds
    standing = grounds.standing
    isOutside = Self.isOutside(topic.id)
    isGrave = topic.tier == .emergency || topic.tier == .urgent
    place = grounds.best.firstIndex { $0.topic == topic.id }
    isOffered = grounds.offers.contains(topic.id)
    isBestOutside = grounds.best.first.map { Self.isOutside($0.topic) } ?? false
    let last = grounds.lastResort?.match.topic
    isLastRight = last == topic.id
    isLastOutside = last.map(Self.isOutside) ?? false
  }

  /// Whether its topic is ours, and the best one: asking back is needless.
  var isRightFirst: Bool { place == 0 && !isOutside }

  /// What becomes of it.
  func fate(by decider: Decider) -> Fate {
    switch decider.course(on: standing) {
    case .answer: place == 0 ? .right : isOutside && isBestOutside ? .kept : .wrong
    case .offer(let count): place.map { $0 < count } ?? false ? .offered : .misled
    // What is asked next decides.
    case .askName: .offered
    case .offerNamed: isOffered ? .offered : .misled
    case .answerLastResort: isLastRight ? .right : isOutside && isLastOutside ? .kept : .wrong
    case .offerLastResort: isLastRight ? .offered : .misled
    case .decline: isOutside ? .kept : .declined
    }
  }

  /// What a fate costs.
  func cost(of fate: Fate) -> Int {
    switch fate {
    case .right, .kept: 0
    case .offered: 1
    case .declined: 3
    case .misled: 5
    case .wrong: isGrave && !isOutside ? 40 : 8
    }
  }

  /// Topics on what the program is and does, and on the building, take what is not ours.
  private static func isOutside(_ topic: String) -> Bool {
    topic.hasPrefix("assistant/") || topic.hasPrefix("kiosk/")
  }
}
