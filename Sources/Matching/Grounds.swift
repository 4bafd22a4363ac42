package import Knowledge

/// What answering, asking back and declining are decided on: a question, as far as `Decider` looks at it.
public struct Grounds: Equatable, Sendable {
  /// So many topics are offered at most.
  package static let mostOffered = 4

  /// The best topics, best first, at most four.
  public internal(set) var best: [Match] = []
  /// How grave the best one is; one that a clinic has added counts as routine.
  package var tier = Tier.routine
  /// Why there would be no answer.
  package var reason = Reason.offTopic
  /// Whether something is named or an act is clear.
  package var isNamed = false
  /// Whether a few words ask about "it" and name nothing, and the best topic is about a medicine.
  package var isOpen = false
  /// Whether the best topic is an emergency though no danger is told: in a few words that name nothing ("my boyfriend"), in words
  /// that tell none ("im pregnant"), or where it is about suicide, violence or abuse.
  var isVague = false
  /// The medicines that a name with several readings may mean; none where every name is clear.
  package var readings: [String] = []
  /// The topics that are offered where one thing is named and nothing is asked; none for any other message.
  package var offers: [String] = []
  /// The topic that roles alone shut out; it is looked for only where there would be no answer.
  package var lastResort: LastResort?

  /// A topic that the words speak for though nothing but the roles of what is named shut it out.
  package struct LastResort: Equatable, Sendable {
    /// The topic, with its share.
    package let match: Match
    /// How grave it is.
    package let tier: Tier
    /// Whether it is about all that is named.
    package let isWhole: Bool
  }
}

extension Grounds {
  /// As far as it is seen what is done with the question: numbers and marks, which millions of thresholds can be tried on.
  package struct Standing: Sendable {
    /// The scores of the best topics, best first, at most four.
    let scores: SIMD4<Double>
    let count: Int
    let isExact, isEmpty, isNamed, isNear, isOpen, isVague, isDoubtful, isNaming: Bool
    /// How grave the best topic is.
    package let tier: Tier
    /// The score of the topic that roles alone shut out; below 0 where there is none.
    let lastScore: Double
    /// How grave that one is.
    package let lastTier: Tier
    let isLastWhole: Bool
  }

  /// How the question stands.
  package var standing: Standing {
    var scores = SIMD4<Double>(repeating: 0)
    for (place, match) in best.prefix(scores.scalarCount).enumerated() { scores[place] = match.score }
    return Standing(
      scores: scores, count: min(best.count, scores.scalarCount), isExact: best.first?.isExact ?? false,
      isEmpty: reason == .empty, isNamed: isNamed, isNear: best.first?.isNear ?? false, isOpen: isOpen,
      isVague: isVague, isDoubtful: !readings.isEmpty, isNaming: !offers.isEmpty, tier: tier,
      lastScore: lastResort?.match.score ?? -1, lastTier: lastResort?.tier ?? tier,
      isLastWhole: lastResort?.isWhole ?? false)
  }
}

extension Grounds {
  /// What a question whose topics are ranked is decided on.
  ///
  /// `isQuiet`: what was learned of danger hears none in it. `isBare`: it has nothing but words that tell none (`BareWords`).
  /// `naming`: the one thing that it names and asks nothing of.
  init(
    _ reading: Reading, _ frame: Frame, _ ranked: [Match], isQuiet: Bool, isBare: Bool, _ naming: Naming?,
    _ matcher: EditionMatcher
  ) {
    best = Array(ranked.prefix(Self.mostOffered))
    reason = reading.tokens.isEmpty ? .empty : reading.unknown.isEmpty ? .offTopic : .unknownWords
    isNamed = Self.isNamed(frame, matcher)
    var isAboutMedicine = true
    if let id = best.first?.topic, let topic = matcher.heads.first(where: { $0.id == id }) {
      tier = topic.tier
      isAboutMedicine = Self.isAboutMedicine(topic, matcher)
      isOpen = Self.isOpen(reading, frame) && isAboutMedicine
      isVague =
        tier == .emergency
        && (isBare || isQuiet && (!isNamed && reading.tokens.count <= Self.fewestWords || matcher.isOfHarm(id)))
    }
    // Whatever the name means, a topic about no medicine that is likely enough answers: "clone my hard drive".
    if isAboutMedicine || (best.first?.score ?? 0) < Self.likely,
      let doubtful = frame.mentions.first(where: { !$0.others.isEmpty && $0.role != nil })
    {
      readings = [doubtful.concept] + doubtful.others
    }
    // A name alone is answered by what tells of it, where that is known.
    if let naming {
      let isTold = best.first.map { matcher.defines($0.topic) } ?? false
      if naming.isTaken || !isTold { offers = matcher.offers(of: naming.concept) }
    }
  }

  /// From this share on a topic about no medicine answers though a name has several readings.
  private static let likely = 0.6

  /// Whether something is named, or an act is clear.
  private static func isNamed(_ frame: Frame, _ matcher: EditionMatcher) -> Bool {
    let isNamed = frame.mentions.contains { mention in
      switch matcher.lexicon.concepts[mention.concept]?.kind {
      case .person, .thing, .place, .sign, nil: false
      case .medicine, .class, .substance, .condition, .symptom, .care, .law, .event: true
      }
    }
    return isNamed || frame.acts.keys.contains { act in matcher.edition.acts.contains { $0.id == act && !$0.isLow } }
  }

  /// A few words that ask about "it" and name nothing: what a medicine's own topic knows may not be what is meant.
  private static func isOpen(_ reading: Reading, _ frame: Frame) -> Bool {
    reading.tokens.count <= fewWords && frame.mentions.allSatisfy { $0.role == nil }
      && reading.tokens.contains { Pronouns.things.contains($0.text) }
  }

  private static let fewWords = 8
  private static let fewestWords = 5

  private static func isAboutMedicine(_ topic: TopicHead, _ matcher: EditionMatcher) -> Bool {
    topic.about.lazy.flatMap(\.concepts).contains { concept in
      switch matcher.lexicon.concepts[concept]?.kind {
      case .medicine, .class, .substance: true
      default: false
      }
    }
  }
}

extension Match {
  /// Whether a topic may be offered though nothing is named and no act is clear: it has much of what speaks for any, and the
  /// words speak for it.
  ///
  /// Of seven questions of other people that were declined with a share like that, the best topic was right for six.
  fileprivate var isNear: Bool { score >= 0.4 && weight >= 4 }
}
