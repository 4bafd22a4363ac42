internal import Knowledge

/// Messages of nothing but a person, an age, a number, a time, a pregnancy, a medicine, a greeting, a held key or words that say
/// nothing: "shes 74", "3 weeks", "how much", "clonidine then", "jjjj", "what do i do til then", "she said its not hers".
///
/// They tell no danger by themselves: of 28,994 sentences that raise an alert two are made of such words. What was learned from
/// whole sentences has no say on them: the few letters they have stand in some sentence of danger by chance. The lines of alerts
/// are looked for all the same.
enum BareWords {
  /// Whether every word of a message is one of them.
  static func areAll(_ reading: Reading, _ frame: Frame, _ matcher: EditionMatcher) -> Bool {
    let named = frame.mentions.filter { matcher.lexicon.concepts[$0.concept]?.isTaken == true }.map(\.tokens)
    return reading.tokens.indices.allSatisfy { index in
      let token = reading.tokens[index]
      return token.number != nil || words.contains(token.text) || Set(token.text.utf8).count == 1
        || named.contains { $0.contains(index) }
    }
  }

  private static let words: Set<String> = [
    "he", "she", "hes", "shes", "they", "theyre", "it", "its", "is", "are", "was", "were", "a", "an", "the", "my",
    "and", "or", "then", "also", "so", "what", "about", "how", "much", "many", "long", "often", "only", "mg", "yo",
    "old", "year", "years", "yr", "yrs", "month", "months", "week", "weeks", "wk", "wks", "mo", "mos", "day", "days",
    "hour", "hours", "minutes", "ago", "now", "today", "yesterday", "tonight", "ok", "okay", "hi", "hello", "hey",
    "hola", "bye",
    "goodbye", "thanks", "i", "im", "am", "pregnant", "expecting", "along", "wife", "girlfriend", "sister", "daughter",
    "do", "does", "did", "til", "till", "until", "little", "bit", "lil", "just", "would", "that", "this", "be",
    "been", "will", "can", "could", "should", "to", "of", "for", "in", "at", "with", "by", "if", "me", "him", "her",
    "his", "hers", "mine", "us", "we", "you", "your", "not", "no", "said", "says", "say", "told", "but", "too", "very",
    "more", "less", "same", "other", "when", "where", "which", "who", "why", "dont", "doesnt", "didnt", "isnt", "wasnt",
    "need", "from", "on", "have", "has", "had", "got",
  ]
}
