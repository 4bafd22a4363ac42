/// Negation and ending. A negator reaches the next concept of its clause, at most four words on.
extension Scan {
  /// Whether the thing named by a span is said, denied, or said to have ended.
  func polarity(of span: TokenSpan) -> Polarity {
    var negations = 0
    var position = span.start - 1
    var distance = 0
    while position >= 0, distance < 4, !tokens[span.start].followsComma,
      tokens[position].clause == tokens[span.start].clause
    {
      if changesPolarity[position] {
        let word = tokens[position].text
        if Self.scopeEnds.contains(word) { break }
        if Self.negators.contains(word), !isQuestionTag(position), !isAnswer(position) { negations += 1 }
        if negations == 0, distance < 3, isEnder(position) { return isDenied(position) ? .said : .ended }
      }
      if tokens[position].followsComma { break }
      position -= 1
      distance += 1
    }
    if negations % 2 == 1 { return .negated }
    return isEndedAfter(span) ? .ended : .said
  }

  /// "why not", "or not": no negation of what follows.
  private func isQuestionTag(_ position: Int) -> Bool {
    position > 0 && ["or", "why"].contains(tokens[position - 1].text)
  }

  /// "never quit", "have not stopped": the ending did not come.
  private func isDenied(_ position: Int) -> Bool {
    (1...2).contains { tokens[safe: position - $0].map { Self.negators.contains($0.text) } ?? false }
  }

  /// "no im fine": an answer, and no negation of what follows.
  private func isAnswer(_ position: Int) -> Bool {
    guard ["no", "nah"].contains(tokens[position].text) else { return false }
    return position + 1 < tokens.count
      && ["i", "im", "he", "hes", "she", "shes", "it", "its", "they", "we"].contains(tokens[position + 1].text)
  }

  private func isEnder(_ position: Int) -> Bool {
    let token = tokens[position]
    if Self.enders.contains(token.stem) { return true }
    guard token.text == "off" || token.text == "out" else { return false }
    return position == 0 || !Self.otherVerbs.contains(tokens[position - 1].text)
  }

  /// What ends nothing with "off" and "out": "found out im pregnant", "nodding off on methadone".
  private static let otherVerbs: Set<String> = [
    "get", "getting", "come", "to", "go", "put", "find", "finds", "found", "finding", "figure", "figured", "nod",
    "nods", "nodded", "nodding", "doze", "dozed", "dozing", "pass", "passes", "passed", "passing", "knock", "knocked",
    "black", "blacked", "blacking", "freak", "freaked", "freaking", "zone", "zoned", "zoning", "stress", "stressed",
    "stressing",
    "turn", "turned", "turns", "help", "talk", "hang", "hanging", "check", "checked", "sign", "signed", "show", "took",
    "take", "taking", "fell", "falling",
  ]

  /// "my klonopin ran out".
  private func isEndedAfter(_ span: TokenSpan) -> Bool {
    guard span.end + 1 < tokens.count, tokens[span.end].clause == tokens[span.start].clause else { return false }
    switch (tokens[span.end].text, tokens[span.end + 1].text) {
    case ("ran", "out"), ("run", "out"), ("is", "gone"), ("are", "gone"): return true
    default: return false
    }
  }

  /// Whether a word says something of what follows: the rules look at no other.
  static func changesPolarity(_ token: Token) -> Bool {
    negators.contains(token.text) || scopeEnds.contains(token.text) || enders.contains(token.stem)
      || token.text == "off" || token.text == "out"
  }

  static let negators: Set<String> = [
    "not", "no", "never", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "wont", "cant", "couldnt", "havent",
    "hasnt", "hadnt", "aint", "without", "nor", "neither", "none", "nunca", "sin",
  ]
  private static let scopeEnds: Set<String> = ["but", "just", "only", "except", "still", "then", "pero"]
  private static let enders: Set<String> = ["stop", "quit", "ran", "kick"]
}
