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
    /// What is mostly wanted to be known of what is named is offered.
    case offerNamed
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
    switch course(on: grounds.standing) {
    case .answer: grounds.best.first.map { .answer($0.topic) } ?? .decline(grounds.reason)
    case .offer(let count): .clarify(topics: grounds.best.prefix(count).map(\.topic), concepts: [])
    case .offerNamed: .clarify(topics: grounds.offers, concepts: [])
    case .askName: .clarify(topics: [], concepts: grounds.readings)
    case .answerLastResort: grounds.lastResort.map { .answer($0.match.topic) } ?? .decline(grounds.reason)
    case .offerLastResort: .clarify(topics: [grounds.lastResort?.match.topic].compactMap(\.self), concepts: [])
    case .decline: .decline(grounds.reason)
    }
  }

  /// What is done with a question.
  package func course(on standing: Grounds.Standing) -> Course {
    guard !standing.isEmpty else { return .decline }
    if standing.isNaming, !standing.isExact, !standing.isDoubtful { return .offerNamed }
    // A name with two readings shuts out the topics of the second: little is enough to ask which is meant.
    let floor = standing.isDoubtful ? thresholds.floor / 4 : thresholds.floor
    let needed = thresholds.answer[standing.tier]
    let best = standing.scores[0]
    // Thin evidence answers nothing: something must be named, an act must be clear, or an example must be near.
    guard standing.count > 0, best >= floor, standing.isNamed || standing.isNear || best >= needed else {
      return lastResort(standing)
    }
    if standing.isDoubtful { return .askName }
    if standing.isExact { return .answer }
    if standing.isOpen || standing.isVague { return .offer(standing.count) }
    if best >= needed, standing.scores[1] <= thresholds.lead * best { return .answer }
    return .offer((0..<standing.count).count { standing.scores[$0] >= thresholds.share * best })
  }

  /// In place of no answer the topic that roles alone shut out.
  private func lastResort(_ standing: Grounds.Standing) -> Course {
    guard standing.lastScore >= 0, standing.lastScore >= thresholds.answer[standing.lastTier] else { return .decline }
    return standing.isLastWhole ? .answerLastResort : .offerLastResort
  }
}
