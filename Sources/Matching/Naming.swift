internal import Knowledge

/// Messages that name one thing, and ask nothing: "percs", "i take klonopin", "my mom is on xanax", "withdrawal".
///
/// What was learned from questions guesses at what is meant: the letters of few words stand in some topic's asks by chance.
/// What is mostly wanted to be known of the thing is offered instead (`Concept.offers`).
struct Naming {
  /// What is named: a thing that is taken, or any other that has offers of its own.
  let concept: String
  /// Whether somebody takes it; else the name stands alone.
  let isTaken: Bool

  /// Nil for a message that says anything more.
  init?(_ reading: Reading, _ frame: Frame, _ matcher: EditionMatcher) {
    if frame.taken.count == 1, let taken = frame.taken.first, let uses = Self.uses(of: taken, reading, frame, matcher) {
      (concept, isTaken) = (taken, uses)
      return
    }
    let named = frame.mentions.map(\.concept).first { concept in
      matcher.hasOffers(concept) && Self.uses(of: concept, reading, frame, matcher) == false
    }
    guard let named else { return nil }
    (concept, isTaken) = (named, false)
  }

  /// Whether words beside the name tell that somebody takes the thing; nil where they say anything more.
  private static func uses(
    of concept: String, _ reading: Reading, _ frame: Frame, _ matcher: EditionMatcher
  ) -> Bool? {
    let spans = frame.mentions.filter { mention in
      mention.concept == concept || matcher.lexicon.concepts[mention.concept]?.kind == .person
    }.map(\.tokens)
    var isTaken = false
    for (index, token) in reading.tokens.enumerated() {
      if spans.contains(where: { $0.contains(index) }) || token.number != nil { continue }
      if taking.contains(token.text) { isTaken = true } else if !others.contains(token.text) { return nil }
    }
    return isTaken
  }

  /// Words by which somebody takes something.
  private static let taking: Set<String> = [
    "take", "takes", "taking", "on", "use", "uses", "using", "do", "does", "prescribed", "started", "got", "have",
    "has",
  ]
  /// Words beside them, and those of somebody who only begins to speak.
  private static let others: Set<String> = [
    "i", "im", "ive", "am", "been", "was", "is", "my", "our", "me", "he", "hes", "she", "shes", "they", "theyre", "his",
    "her", "found", "out", "a", "an", "the", "some", "just", "and", "so", "ok", "okay", "hi", "hello", "mg", "every",
    "each", "day", "night", "feel", "feeling", "really", "very", "kinda", "daily", "morning", "currently", "now",
    "question",
    "questions", "in", "about", "info", "information",
  ]
}
