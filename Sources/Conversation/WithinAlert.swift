internal import Knowledge
internal import Matching

/// What is asked while an alert's line still stands.
extension Turn {
  /// For three turns after an alert a follow-up is answered out of the alert's own topic, and so is what would be
  /// declined: "what if i dont have narcan", "she is fine now, do i still have to go".
  mutating func answerWithinAlert(_ found: Interpretation) -> Reply? {
    guard let sticky = state.sticky, let topic = shelf.topic(sticky.topic) else { return nil }
    let isFree = Set(found.frame.taken).isSubset(of: ["naloxone"])
    let asked = isFree ? AlertWords.acts(found.reading.tokens.map(\.text), sticky.family) : nil
    // A line that is met speaks, and so does what was learned of another family; the rest knows nothing of the alert before.
    let isSuspicion = found.raised.allSatisfy { $0.line == nil && $0.family == .act }
    guard found.stop == nil || asked != nil && isSuspicion else { return nil }
    // A suspicion that was learned is about the danger that is spoken of already.
    let isSame = sticky.family == .act && !found.raised.isEmpty && isSuspicion
    // "what now", "how long", "can i go": words that say nothing by themselves are about the danger.
    let isOpen =
      found.decision == .decline(.offTopic) || found.isLastResort || asked != nil || isSame || found.reading.isLight
      || isDetail(found, sticky) || Spoken.isHalf(found.reading.tokens.map(\.text))
    guard found.frame.taken.isEmpty || isOpen else { return nil }
    let acts = found.frame.acts.filter { !shelf.isLow($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let paragraph = topic.paragraph(answering: (asked ?? []) + acts.map(\.key))
    guard paragraph != nil || isOpen else { return nil }
    step(sticky: nil)
    var reply = compose.within(
      topic, paragraph: paragraph, family: sticky.family, isOpen: true, language: state.language)
    if !found.frame.roles.isEmpty { state.sticky?.roles = found.frame.roles }
    // Beside words on dying or violence no medicine is named.
    if sticky.family == .act { reply.about = found.frame.roles.isEmpty ? sticky.roles : found.frame.roles }
    return reply
  }

  /// Nothing but what was taken, or how much: "klonopin", "15", "they were 1mg".
  private func isDetail(_ found: Interpretation, _ sticky: StickyAlert) -> Bool {
    guard sticky.family == .act, !found.reading.tokens.isEmpty else { return false }
    let spans = found.frame.mentions.filter { shelf.concept($0.concept)?.isTaken == true }.map(\.tokens)
    let isNamed = !spans.isEmpty || found.reading.tokens.contains { $0.number != nil }
    return isNamed
      && found.reading.tokens.indices.allSatisfy { index in
        let token = found.reading.tokens[index]
        return token.number != nil || spans.contains { $0.contains(index) } || AlertWords.details.contains(token.text)
      }
  }
}

/// The words of people who answer to an alert.
///
/// English; Spanish messages are taken as they are.
enum AlertWords {
  /// The acts whose paragraphs answer what somebody says to an alert's reply; nil for any other message.
  static func acts(_ words: [String], _ family: Family) -> [String]? {
    let said = Set(words)
    guard words.count <= 16 else { return nil }
    let refuses =
      !said.isDisjoint(with: ["dont", "doesnt", "wont", "not", "refuse", "refuses", "refusing", "didnt", "never", "no"])
      && !said.isDisjoint(with: ["want", "wants", "go", "going", "let", "call", "calling", "refuse", "refuses", "come"])
    if refuses, !said.isDisjoint(with: family == .act ? help : help.union(listeners)) {
      return family == .act ? ["get-help", "rights-and-law", "process"] : ["get-help", "privacy", "process"]
    }
    guard family == .act else { return nil }
    if !said.isDisjoint(with: ["narcan", "naloxone"]), !said.isDisjoint(with: ["dont", "no", "without", "havent"]) {
      return ["instead-of", "how-to-help-other", "process"]
    }
    let sleeps = !said.isDisjoint(with: ["sleep", "bed", "nap", "lie", "lay"])
    if sleeps, !said.isDisjoint(with: ["can", "should", "let", "just"]) {
      return ["danger-of", "effect-length", "symptom-now", "process"]
    }
    let isBetter =
      !said.isDisjoint(with: ["fine", "ok", "okay", "awake", "better", "woke", "alright", "good"])
      && !said.isDisjoint(with: ["now", "he", "she", "hes", "shes", "they", "theyre", "im", "seems", "acting", "feel"])
    let doubts =
      !said.isDisjoint(with: ["still", "really", "need", "have"])
      && !said.isDisjoint(with: ["go", "call", "hospital", "er", "ambulance", "911", "doctor"])
    return isBetter || doubts ? ["effect-length", "symptom-now", "get-help", "withdrawal-start"] : nil
  }

  /// Words beside the name and the number of what was taken.
  static let details: Set<String> = [
    "it", "its", "was", "were", "they", "them", "the", "a", "an", "some", "of", "and", "my", "like", "about", "maybe",
    "just", "only", "mg", "ones", "pills", "each", "total", "i", "think", "he", "she", "had", "took", "around", "hes",
    "shes", "im", "is", "yo", "yr", "year", "years", "month", "months", "old", "lbs", "pounds", "weighs", "hour",
    "hours", "minutes", "min", "ago",
  ]
  private static let help: Set<String> = [
    "er", "hospital", "ambulance", "911", "cops", "police", "doctor", "paramedics", "ems", "go", "anyone", "hospitals",
  ]
  private static let listeners: Set<String> = ["talk", "anyone", "anybody", "help", "988", "staff"]
}
