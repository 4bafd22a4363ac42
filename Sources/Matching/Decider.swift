internal import Knowledge

/// Decides between answering, asking back and declining.
struct Decider {
  private let matcher: EditionMatcher
  private let thresholds: Thresholds

  init(_ matcher: EditionMatcher, _ thresholds: Thresholds) {
    self.matcher = matcher
    self.thresholds = thresholds
  }

  /// What to do with a question whose topics are ranked.
  func decide(_ reading: Reading, _ frame: Frame, _ ranked: [Match]) -> Decision {
    guard !reading.tokens.isEmpty else { return .decline(.empty) }
    let part = reading.tokens.count > Thresholds.storyLength ? thresholds.story : 1
    let (floor, enough) = (part * thresholds.floor, part * thresholds.answer)
    guard let best = ranked.first, best.score >= floor, hasEvidence(frame, best) else {
      return .decline(reading.unknown.isEmpty ? .offTopic : .unknownWords)
    }
    if let doubtful = frame.mentions.first(where: { !$0.others.isEmpty && $0.role != nil }) {
      return .clarify(topics: [], concepts: [doubtful.concept] + doubtful.others)
    }
    let near = ranked.prefix(4).filter { $0.score >= thresholds.share * best.score }
    if best.score >= enough {
      if near.count < 2 || best.count == 1 { return .answer(best.topic) }
      // Of topics that are equally near by words, one whose slots fit clearly better than those of all others answers.
      if let fitting = near.max(by: { ($0.fit, $1.topic) < ($1.fit, $0.topic) }),
        near.allSatisfy({ $0.topic == fitting.topic || $0.fit <= fitting.fit - 0.2 })
      {
        return .answer(fitting.topic)
      }
    }
    let offered = ranked.prefix(4).filter { $0.score >= 0.6 * best.score && $0.score >= floor }
    if offered.count >= 2 { return .clarify(topics: offered.map(\.topic), concepts: []) }
    // One topic alone that is not near enough to answer: what was asked is something else.
    guard best.score >= enough else { return .decline(reading.unknown.isEmpty ? .offTopic : .unknownWords) }
    return .answer(best.topic)
  }

  /// Thin evidence answers nothing: something must be named, an act must be clear, or an example must be near.
  private func hasEvidence(_ frame: Frame, _ best: Match) -> Bool {
    let isNamed = frame.mentions.contains { mention in
      switch matcher.lexicon.concepts[mention.concept]?.kind {
      case .person, .thing, .place, .sign, nil: false
      case .medicine, .class, .substance, .condition, .symptom, .care, .law, .event: true
      }
    }
    let isClear = frame.acts.keys.contains { act in
      matcher.edition.acts.contains { $0.id == act && !$0.isLow }
    }
    return isNamed || isClear || best.count >= 0.2
  }
}
