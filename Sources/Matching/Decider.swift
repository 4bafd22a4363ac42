internal import Knowledge

/// Decides between answering, asking back and declining.
package struct Decider: Sendable {
  private let thresholds: Thresholds

  /// One that decides by these thresholds.
  package init(_ thresholds: Thresholds) {
    self.thresholds = thresholds
  }

  /// What is done with a question, short of what it is done with.
  package enum Course: Equatable, Sendable {
    /// The best topic answers.
    case answer
    /// So many of the best topics are offered.
    case offer(Int)
    /// It is asked which of a name's readings is meant.
    case askName
    /// The topic that roles shut out answers.
    case answerLastResort
    /// The topic that roles shut out is offered.
    case offerLastResort
    case decline
  }

  /// What to do with a question.
  package func decision(on grounds: Grounds) -> Decision {
    switch course(on: grounds) {
    case .answer: grounds.best.first.map { .answer($0.topic) } ?? .decline(grounds.reason)
    case .offer(let count): .clarify(topics: grounds.best.prefix(count).map(\.topic), concepts: [])
    case .askName: .clarify(topics: [], concepts: grounds.readings)
    case .answerLastResort: grounds.lastResort.map { .answer($0.match.topic) } ?? .decline(grounds.reason)
    case .offerLastResort: .clarify(topics: [grounds.lastResort?.match.topic].compactMap(\.self), concepts: [])
    case .decline: .decline(grounds.reason)
    }
  }

  /// What is done with a question.
  package func course(on grounds: Grounds) -> Course {
    guard grounds.reason != .empty else { return .decline }
    // A name with two readings shuts out the topics of the second: little is enough to ask which is meant.
    let isDoubtful = !grounds.readings.isEmpty
    let floor = isDoubtful ? thresholds.floor / 4 : thresholds.floor
    let needed = thresholds.answer[grounds.tier]
    // Thin evidence answers nothing: something must be named, an act must be clear, or an example must be near.
    guard let best = grounds.best.first, best.score >= floor, grounds.isNamed || best.score >= needed else {
      return lastResort(grounds)
    }
    if isDoubtful { return .askName }
    if best.isExact { return .answer }
    if grounds.isOpen { return .offer(grounds.best.count) }
    let second = grounds.best.count > 1 ? grounds.best[1].score : 0
    if best.score >= needed, second <= thresholds.lead * best.score { return .answer }
    return .offer(grounds.best.count { $0.score >= thresholds.share * best.score })
  }

  /// In place of no answer the topic that roles alone shut out.
  private func lastResort(_ grounds: Grounds) -> Course {
    guard let other = grounds.lastResort, other.match.score >= thresholds.answer[other.tier] else { return .decline }
    return other.isWhole ? .answerLastResort : .offerLastResort
  }
}
