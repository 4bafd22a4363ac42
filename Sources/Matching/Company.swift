internal import Knowledge

/// Whether an everyday word is meant as a street name: it needs a neighbour that licenses a medicine.
enum Company {
  /// Words near which a medicine is likely; kin words are not among them.
  static let licences: Set<String> = [
    "take", "taking", "took", "taken", "use", "using", "used", "on", "off", "mg", "milligrams", "dose", "doses", "pill",
    "pills", "my", "some", "prescribed", "prescription", "script", "buy", "bought", "buying", "sell", "sold", "mix",
    "mixing", "mixed", "with", "withdrawal", "detox", "kick", "kicking", "sick", "snort", "snorted", "smoke", "smoked",
    "shoot", "inject", "popped", "popping", "high", "quit", "quitting", "stop", "stopped", "stopping", "taper", "test",
    "street", "dealer", "clinic", "plus", "and", "or", "for", "does", "is", "help", "helps", "gave", "given", "get",
  ]

  /// Whether the words before or after a span license it as a street name.
  static func licenses(_ span: TokenSpan, in tokens: [Token]) -> Bool {
    let before = span.start > 0 ? tokens[span.start - 1] : nil
    if let before, direct.contains(before.text) || before.number != nil { return true }
    if span.start > 1, direct.contains(tokens[span.start - 2].text), fillers.contains(tokens[span.start - 1].text) {
      return true
    }
    guard span.end < tokens.count else { return false }
    return following.contains(tokens[span.end].text)
  }

  /// Whether a message is nothing but the word, and it is no everyday word: "percs", but not "done".
  static func isAlone(_ span: TokenSpan, in tokens: [Token]) -> Bool {
    span.start == 0 && span.end == tokens.count && !tokens.contains { CommonWords.contains($0.text) }
  }

  /// Whether the message asks what a word means: it says so, or is a "what is" with one word at most behind it.
  static func asksMeaning(of span: TokenSpan, in tokens: [Token]) -> Bool {
    let words = tokens.map(\.text)
    guard words.count <= 8 else { return false }
    if words.contains(where: ["slang", "mean", "means"].contains) { return true }
    let isAsked =
      words.first == "whats" || words.count > 1 && words[0] == "what" && ["is", "are", "does"].contains(words[1])
    return isAsked && span.end >= words.count - 1
  }

  private static let direct: Set<String> = [
    "my", "some", "the", "on", "off", "took", "take", "taking", "takes", "buy", "buying", "bought", "sell", "selling",
    "of", "do", "doing", "did", "snort", "smoke", "shoot", "mixing", "mix", "kick", "from", "using", "use", "with",
    "his", "her", "street", "fake", "pressed", "prescribed", "mg", "popped", "and", "plus",
  ]
  private static let fillers: Set<String> = ["the", "some", "my", "those", "these", "of", "real", "fake", "any", "a"]
  private static let following: Set<String> = [
    "mg", "withdrawal", "detox", "pill", "pills", "strip", "strips", "dose", "script", "high", "sick", "and",
  ]
}
