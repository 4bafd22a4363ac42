internal import Knowledge

/// Messages that name one thing that is taken, and ask nothing: "percs", "i take klonopin", "my mom is on xanax".
///
/// What was learned from questions guesses at what is meant: the letters of few words stand in some topic's asks by chance.
/// What is mostly wanted to be known of the thing is offered instead (`Concept.offers`).
struct Naming {
  /// What is named.
  let concept: String
  /// Whether somebody takes it; else the name stands alone.
  let isTaken: Bool

  /// Nil for a message that says anything more.
  init?(_ reading: Reading, _ frame: Frame, _ matcher: EditionMatcher) {
    guard frame.taken.count == 1, let concept = frame.taken.first else { return nil }
    let spans = frame.mentions.filter { mention in
      mention.concept == concept || matcher.lexicon.concepts[mention.concept]?.kind == .person
    }.map(\.tokens)
    var isTaken = false
    for (index, token) in reading.tokens.enumerated() {
      if spans.contains(where: { $0.contains(index) }) || token.number != nil { continue }
      if Self.taking.contains(token.text) { isTaken = true } else if !Self.others.contains(token.text) { return nil }
    }
    (self.concept, self.isTaken) = (concept, isTaken)
  }

  /// Words by which somebody takes something.
  private static let taking: Set<String> = [
    "take", "takes", "taking", "on", "use", "uses", "using", "do", "does", "prescribed", "started", "got", "have",
    "has",
  ]
  /// Words beside them, and those of somebody who only begins to speak.
  private static let others: Set<String> = [
    "i", "im", "ive", "am", "been", "was", "is", "my", "our", "me", "he", "hes", "she", "shes", "they", "theyre", "his",
    "her", "a", "an", "the", "some", "just", "and", "so", "ok", "okay", "hi", "hello", "mg", "every", "each", "day",
    "night", "daily", "morning", "currently", "now", "question", "questions", "about", "info", "information",
  ]
}
