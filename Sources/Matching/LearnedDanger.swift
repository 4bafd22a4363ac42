internal import Knowledge

/// What was learned says of danger in a message: by sentences of danger, and by the topics of emergencies.
///
/// The two were learned from other sentences for another purpose, so that each hears dangers that the other misses, and
/// what both call calm is.
struct LearnedDanger {
  /// Log odds of the likeliest danger against what is quiet: above 0 rather danger.
  var odds: Double
  /// The alert of the likeliest danger; costs a look at what lifts it.
  var likeliest: () -> Raised?
  /// The share of the likeliest topic of an emergency in what speaks for any topic, 0...1; nil where no topic is about one.
  var share: Double?
  /// The alert that answers with it; costs a reading of the topic.
  var emergency: () -> Raised? = { nil }
  /// How many words the message has.
  ///
  /// Few words weigh as much as a whole story, and nearly all sentences as short that were learned tell of danger.
  var wordCount = Int.max
  /// Whether a topic that is no emergency, nor urgent, has nearly all that speaks for any.
  var isAnswered = false

  /// Both together: the odds, and the power of ten of the share.
  ///
  /// Of 3,609 sentences of danger by writers who had read no line, 1,338 were heard by none. Where the odds alone raised 1,134
  /// of these and 229 of 4,213 everyday questions, both together raised 1,141 and 169.
  var evidence: Double {
    guard let share else { return odds + Self.unknownShare }
    return odds + naturalLogarithm(max(share, Self.leastShare)) / naturalLogarithm(10)
  }

  /// What of it is told of a message.
  func summary(_ thresholds: Thresholds) -> DangerEvidence {
    let (check, stop) = needed(thresholds)
    return DangerEvidence(odds: odds, emergency: share, both: evidence, isThin: isThin, check: check, stop: stop)
  }

  /// How much evidence raises a check and a stop.
  ///
  /// Of seven words and fewer more is needed: of 450 short harmless messages from the middle of a talk, by a writer who had read
  /// none that were learned, 136 raised something before any such were learned and without this, and 45 with both; of 150 as
  /// short that tell of danger all, and then 148.
  private func needed(_ thresholds: Thresholds) -> (check: Double, stop: Double) {
    let more = wordCount <= Self.brief ? thresholds.brief : 0
    return (thresholds.check + more, thresholds.stop + more)
  }

  private static let leastShare = 0.0001
  /// What a share counts that is not known, where no topic is about an emergency.
  private static let unknownShare = -2.2

  /// What the lines raised and what was learned says, together.
  ///
  /// Where a message speaks of danger without any line's words, what was learned raises its likeliest alert: as a check, or
  /// where it is sure as a stop. Where it speaks like everyday questions, a stop becomes a check; and where nothing at all
  /// speaks of danger but the words of a line, the line was not meant. Neither is ever so in `stay`.
  func weighed(_ raised: [Raised], _ thresholds: Thresholds, mayLift: (Raised) -> Bool) -> [Raised] {
    var raised = raised.filter { !isUnmeant($0, thresholds) }
      .map { isCalm($0, thresholds, mayLift) ? $0.lifted : $0 }
    let needed = needed(thresholds)
    guard evidence >= needed.check, odds > thresholds.quiet, !isThin,
      !raised.contains(where: { $0.level == .stop })
    else { return raised }
    // What a line found and a lift lowered stays lowered.
    if let likeliest = likeliest(), !raised.contains(where: { $0.alert == likeliest.alert }) {
      let stop = needed.stop - (likeliest.family == .stay ? thresholds.stay : 0)
      if evidence >= stop, likeliest.level == .stop, wordCount > Self.few || share.map({ $0 >= Self.half }) ?? true {
        return raised + [likeliest]
      }
      if raised.isEmpty {
        // Where the topics know which emergency it is, they name it.
        let named = (share ?? 0) >= thresholds.named ? emergency() ?? likeliest : likeliest
        // Few words that only sound like harm by a person get their answer below the question whether it is happening.
        raised = [named.family == .safe && wordCount <= Self.brief ? named.lifted : named.lowered]
      }
    }
    if odds >= thresholds.likely, (share ?? 0) >= thresholds.emergency, raised.allSatisfy({ $0.line == nil }),
      let emergency = emergency(), emergency.level == .stop
    {
      return [emergency]
    }
    return raised
  }

  /// What a message and the one before it raise together: a message that is answered calmly, and that speaks of no danger itself,
  /// makes a check of their stop, as it would of one of its own.
  func weighedTogether(_ told: [Raised], _ thresholds: Thresholds, mayLift: (Raised) -> Bool) -> [Raised] {
    isAnswered ? told.map { isCalm($0, thresholds, mayLift) ? $0.lifted : $0 } : told
  }

  /// Whether words are too few to raise anything: one or two that the topics of emergencies do not know, "it burns", "embarazada";
  /// or a few that a topic answers, and that hardly any topic of an emergency knows, "how long does it take".
  ///
  /// Of 763 sentences of danger of at most five words 24 raise nothing because of it: "words swimming. wine n xans".
  private var isThin: Bool {
    wordCount <= Self.fewest
      ? (share ?? 0) < Self.half : wordCount <= Self.few && isAnswered && (share ?? 0) < Self.hardly
  }

  private static let fewest = 2
  private static let few = 5
  private static let brief = 7
  private static let hardly = 0.05
  private static let half = 0.5

  /// Whether a stop is raised by words that are not meant so.
  ///
  /// Where no lift would lower it, or where it is about a child or a pet, the topics may not speak of an emergency either.
  private func isCalm(_ raised: Raised, _ thresholds: Thresholds, _ mayLift: (Raised) -> Bool) -> Bool {
    raised.level == .stop && raised.family != .stay && odds < thresholds.quiet
      && (mayLift(raised) || (share ?? 0) < thresholds.calm)
  }

  /// Whether the words of a line stand in an everyday question.
  ///
  /// So far from danger spoke none of 542 sentences of danger that a line had heard and nothing had been learned from, and
  /// 165 of 842 everyday questions that a line had heard. What a lift lowered stays a check.
  private func isUnmeant(_ raised: Raised, _ thresholds: Thresholds) -> Bool {
    raised.family != .stay && !raised.isLifted && raised.who != .child && raised.who != .pet
      && evidence < thresholds.unmeant
  }
}
