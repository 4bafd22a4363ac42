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
    // A name with two readings shuts out the topics of the second: little is enough to ask which is meant.
    let doubtful = frame.mentions.first { !$0.others.isEmpty && $0.role != nil }
    let floor = doubtful == nil ? thresholds.floor : thresholds.floor / 4
    guard let best = ranked.first, best.score >= floor, hasEvidence(frame, best) else {
      return .decline(reading.unknown.isEmpty ? .offTopic : .unknownWords)
    }
    if let doubtful { return .clarify(topics: [], concepts: [doubtful.concept] + doubtful.others) }
    if !best.isExact, isOpen(reading, frame), isAboutMedicine(best.topic) {
      return .clarify(topics: ranked.prefix(4).map(\.topic), concepts: [])
    }
    let second = ranked.dropFirst().first?.score ?? 0
    if best.isExact || best.score >= thresholds.answer && second <= thresholds.lead * best.score {
      return .answer(best.topic)
    }
    let offered = ranked.prefix(4).filter { $0.score >= thresholds.share * best.score }
    return .clarify(topics: offered.map(\.topic), concepts: [])
  }

  /// A few words that ask about "it" and name nothing: what a medicine's own topic knows may not be what is meant.
  private func isOpen(_ reading: Reading, _ frame: Frame) -> Bool {
    reading.tokens.count <= Self.fewWords && frame.mentions.allSatisfy { $0.role == nil }
      && reading.tokens.contains { Pronouns.things.contains($0.text) }
  }

  private func isAboutMedicine(_ id: String) -> Bool {
    guard let topic = matcher.heads.first(where: { $0.id == id }) else { return false }
    return topic.about.lazy.flatMap(\.concepts).contains { concept in
      switch matcher.lexicon.concepts[concept]?.kind {
      case .medicine, .class, .substance: true
      default: false
      }
    }
  }

  private static let fewWords = 8

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
    return isNamed || isClear || best.score >= thresholds.answer
  }
}
