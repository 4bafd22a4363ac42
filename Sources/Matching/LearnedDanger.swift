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
  /// The share of the likeliest topic of an emergency in what speaks for any topic, 0...1.
  var share = 0.0
  /// The alert that answers with it; costs a reading of the topic.
  var emergency: () -> Raised? = { nil }

  /// What the lines raised and what was learned says, together.
  ///
  /// Where a message speaks of danger without any line's words, what was learned raises its likeliest alert: as a check, or
  /// where it is sure as a stop. Where it speaks like everyday questions, a stop becomes a check: never silent, and never in
  /// `stay`.
  func weighed(_ raised: [Raised], _ thresholds: Thresholds, mayLift: (Raised) -> Bool) -> [Raised] {
    var raised = raised.map { isCalm($0, thresholds, mayLift) ? $0.lifted : $0 }
    guard odds >= thresholds.check, !raised.contains(where: { $0.level == .stop }) else { return raised }
    // What a line found and a lift lowered stays lowered.
    if let likeliest = likeliest(), !raised.contains(where: { $0.alert == likeliest.alert }) {
      let stop = likeliest.family == .stay ? thresholds.stop - thresholds.stay : thresholds.stop
      if odds >= stop, likeliest.level == .stop { return raised + [likeliest] }
      if raised.isEmpty {
        // Where the topics know which emergency it is, they name it.
        let named = share >= thresholds.named ? emergency() ?? likeliest : likeliest
        raised = [named.lowered]
      }
    }
    if odds >= thresholds.likely, share >= thresholds.emergency, raised.allSatisfy({ $0.line == nil }),
      let emergency = emergency(), emergency.level == .stop
    {
      return [emergency]
    }
    return raised
  }

  /// Whether a stop is raised by words that are not meant so.
  ///
  /// Where no lift would lower it, or where it is about a child or a pet, the topics may not speak of an emergency either.
  private func isCalm(_ raised: Raised, _ thresholds: Thresholds, _ mayLift: (Raised) -> Bool) -> Bool {
    raised.level == .stop && raised.family != .stay && odds < thresholds.quiet
      && (mayLift(raised) || share < thresholds.calm)
  }
}
