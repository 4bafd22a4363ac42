internal import Knowledge
internal import Matching

/// What is asked while an alert's line still stands.
extension Turn {
  /// For three turns after an alert a follow-up is answered out of the alert's own topic, and so is what would be
  /// declined: "what if i dont have narcan", "she is fine now, do i still have to go".
  mutating func answerWithinAlert(_ found: Interpretation) -> Reply? {
    guard let sticky = state.sticky, let topic = shelf.topic(sticky.topic) else { return nil }
    if isHelpHere(found, sticky) || isLongAgo(found, sticky) {
      state.sticky = nil
      return compose.afterwards(topic, language: state.language)
    }
    if found.stop == nil, isWorse(found, sticky), let reply = alertAgain(sticky) { return reply }
    if let aid = otherAid(found, sticky), let reply = alertAgain(sticky, topic: aid) { return reply }
    let isFree = Set(found.frame.taken).isSubset(of: ["naloxone"])
    if isOfElse(found, sticky) { return nil }
    let asked = isFree ? AlertWords.acts(found.reading.tokens.map(\.text), sticky.family) : nil
    // A line that is met speaks, and so does what was learned of another family in more than a few words, and of dying in any; the
    // rest knows nothing of the alert before.
    let isStill = isFree && isStill(found, sticky)
    let isSuspicion = found.raised.allSatisfy { $0.isSuspicion && ($0.family == .act || isStill) }
    guard found.stop == nil || (asked != nil || isStill) && isSuspicion else { return nil }
    // A suspicion that was learned is about the danger that is spoken of already.
    let isSame = sticky.family == .act && !found.raised.isEmpty && isSuspicion
    // "what now", "how long", "can i go": words that say nothing by themselves are about the danger.
    let isOpen =
      found.isDeclined || found.isLastResort || asked != nil || isSame || found.reading.isLight
      || isOfThem(found, sticky) || isDetail(found, sticky) || Spoken.isHalf(found.reading.tokens.map(\.text))
    guard found.frame.taken.isEmpty || isOpen || isStill else { return nil }
    let acts = found.frame.acts.filter { !shelf.isLow($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let paragraph = topic.paragraph(answering: (asked ?? []) + acts.map(\.key))
    if paragraph == nil, asked == nil, isDetail(found, sticky) || isStill && !found.reading.isLight {
      // What only sounded like danger ends after three turns all the same.
      if !sticky.isSure { step(sticky: nil) }
      if !found.frame.roles.isEmpty { state.sticky?.roles = found.frame.roles }
      return alert(of: state.sticky ?? sticky)
    }
    guard paragraph != nil || isOpen else { return nil }
    step(sticky: nil)
    var reply = compose.within(
      topic, paragraph: paragraph, family: sticky.family, isOpen: true, language: state.language)
    if !found.frame.roles.isEmpty { state.sticky?.roles = found.frame.roles }
    // Beside words on dying or violence no medicine is named.
    if sticky.family == .act { reply.about = found.frame.roles.isEmpty ? sticky.roles : found.frame.roles }
    return reply
  }

  /// "paramedics got him": those who were called are there, and nothing worse is told.
  private func isHelpHere(_ found: Interpretation, _ sticky: StickyAlert) -> Bool {
    found.stop == nil && sticky.family == .act && !found.reading.asks
      && AlertWords.isHelpHere(found.reading.tokens.map(\.text))
  }

  /// "last year", "like 5 years ago": when it was, and nothing else.
  private func isLongAgo(_ found: Interpretation, _ sticky: StickyAlert) -> Bool {
    found.raised.isEmpty && sticky.family == .act && !found.reading.asks
      && AlertWords.isLongAgo(found.reading.tokens.map(\.text))
  }

  /// "just asking", "false alarm": what was heard was not meant; what else it may have been is offered.
  mutating func takeBack(_ found: Interpretation) -> [Effect]? {
    guard let sticky = state.sticky, sticky.family == .act, found.raised.isEmpty,
      AlertWords.takesBack(found.reading.tokens.map(\.text))
    else { return nil }
    step(sticky: nil)
    return offerOthers(than: sticky.topic)
  }

  /// "how do i get him into rehab", "does medicare pay for this": a question that tells of no danger and is surely about something
  /// else.
  private func isOfElse(_ found: Interpretation, _ sticky: StickyAlert) -> Bool {
    guard found.raised.isEmpty, found.reading.asks, !found.reading.isLight, found.reading.tokens.count > 3 else {
      return false
    }
    return isSurely(found, elsewhereThan: sticky)
  }

  private func isSurely(_ found: Interpretation, elsewhereThan sticky: StickyAlert) -> Bool {
    guard case .answer(let id) = found.decision, let topic = shelf.topic(id), id != sticky.topic else { return false }
    return topic.template != .act && [.caution, .routine].contains(topic.tier)
      && found.ranked.first.map { $0.score >= Self.sure } ?? false
  }

  /// From this share on a question is surely about its topic.
  private static let sure = 0.9

  /// "he locked the door": what somebody does who may want to die, in words that ask nothing; of violence, a few words on who or
  /// what it was: "my husband", "only when hes on xanax".
  private func isOfThem(_ found: Interpretation, _ sticky: StickyAlert) -> Bool {
    let words = found.reading.tokens.map(\.text)
    if sticky.family == .safe {
      let isBrief =
        (2...3).contains(words.count) || (4...8).contains(words.count) && !isSurely(found, elsewhereThan: sticky)
      return isBrief && !found.reading.asks
    }
    return sticky.family == .stay && sticky.who != .self && sticky.who != .general && !found.reading.asks
      && words.contains { ["he", "hes", "she", "shes", "they", "theyre"].contains($0) } && words.count <= 12
  }

  /// "just sleepy", "shes drowsy again", "its been 3 min nothing": it goes on, or grows.
  private func isWorse(_ found: Interpretation, _ sticky: StickyAlert) -> Bool {
    let words = found.reading.tokens.map(\.text)
    guard sticky.family == .act, words.count <= 12, !found.reading.asks else { return false }
    // "chest", "hurts": the whole message is what is felt.
    let isSign = words.count <= 2
    return AlertWords.isWorse(words)
      || found.frame.mentions.contains { mention in
        guard mention.polarity == .said else { return false }
        return shelf.isA(mention.concept, oneOf: ["danger-sign", "drowsy"] + (isSign ? ["symptom"] : []))
      }
  }

  /// The alert as it spoke first, or with other first aid, which stands for three turns again.
  private mutating func alertAgain(_ sticky: StickyAlert, topic: String? = nil) -> Reply? {
    var sticky = sticky
    if let topic { sticky.topic = topic }
    guard let raised = raised(again: sticky) else { return nil }
    step(sticky: raised)
    state.sticky?.roles = sticky.roles
    state.sticky?.isSure = sticky.isSure
    return alert(of: sticky)
  }

  private func raised(again sticky: StickyAlert) -> Raised? {
    shelf.alert(sticky.alert).map {
      Raised(alert: $0.id, family: $0.family, level: .stop, rank: $0.rank, topic: sticky.topic, who: sticky.who)
    }
  }

  private func alert(of sticky: StickyAlert) -> Reply? {
    guard let raised = raised(again: sticky) else { return nil }
    var reply = compose.alert(raised, others: [], toMinor: state.isMinor, on: shelf)
    reply.about = sticky.roles
    return reply
  }

  /// "how do i do the breaths": other first aid that is asked for.
  private func otherAid(_ found: Interpretation, _ sticky: StickyAlert) -> String? {
    guard sticky.family == .act, found.raised.allSatisfy(\.isSuspicion), !found.isLastResort,
      !found.reading.isLight, found.reading.asks
    else { return nil }
    let topics: [String] =
      switch found.decision {
      case .answer(let id): [id]
      case .clarify(let topics, _): Array(topics.prefix(2))
      case .decline: []
      }
    return topics.first {
      $0 != sticky.topic && shelf.topic($0)?.template == .act && shelf.topic($0)?.tier == .emergency
    }
  }

  /// "yes im alone with him", "i called": a few words that ask nothing, in the minutes until help comes.
  private func isStill(_ found: Interpretation, _ sticky: StickyAlert) -> Bool {
    guard sticky.family == .act, (2...8).contains(found.reading.tokens.count), !found.reading.asks else { return false }
    if case .answer(let id) = found.decision { return shelf.topic(id)?.subject != "assistant" }
    return true
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

extension Raised {
  /// Whether only what was learned raised it, and it is no stop on dying.
  fileprivate var isSuspicion: Bool { line == nil && (family != .stay || level == .check) }
}

extension Reading {
  /// Whether the message has a question mark, or opens like a question.
  fileprivate var asks: Bool {
    let first = tokens.map(\.text).droppingInterjections.first ?? ""
    return !questions.isEmpty || AlertWords.asking.contains(first)
  }
}

/// The words of people who answer to an alert.
///
/// English; Spanish messages are taken as they are.
enum AlertWords {
  /// Words that open a question.
  static let asking: Set<String> = [
    "is", "are", "am", "will", "does", "do", "did", "can", "could", "should", "would", "what", "whats", "how", "why",
    "where", "who", "when", "which", "tell",
  ]

  /// Whether somebody tells that it goes on or grows worse.
  static func isWorse(_ words: [String]) -> Bool {
    let said = Set(words)
    return !said.isDisjoint(with: ["worse", "asleep", "limp", "blue", "unconscious"])
      || said.isSuperset(of: ["no", "change"]) || said.isSuperset(of: ["didnt", "work"])
      || said.isSuperset(of: ["not", "working"])
      || said.contains("nothing") && !said.isDisjoint(with: ["min", "minutes"])
      || said.contains("nothing") && said.contains("happened")
  }

  /// Whether somebody tells that those who were called are there: "paramedics got him", "they just pulled up", "we are at the er".
  static func isHelpHere(_ words: [String]) -> Bool {
    let said = Set(words)
    guard words.count <= 12, said.isDisjoint(with: awaiting) else { return false }
    let pairs = zip(words, words.dropFirst())
    let hasThem = pairs.contains { $0 == "got" && ["him", "her", "them", "here", "us"].contains($1) }
    let isThere = hasThem || !said.isDisjoint(with: ["here", "came", "took", "arrived", "pulled", "working"])
    let isCare = !said.isDisjoint(with: ["er", "hospital"]) && said.contains("at")
    return isThere && !said.isDisjoint(with: responders)
      || isCare && !said.isDisjoint(with: ["im", "were", "we", "hes", "shes"])
      || pairs.contains { $0 == "pulled" && $1 == "up" }
      || words.starts(with: ["theyre", "here"]) || words.starts(with: ["they", "are", "here"])
  }

  /// Whether somebody tells that it was weeks or longer ago, and nothing else.
  static func isLongAgo(_ words: [String]) -> Bool {
    let said = Set(words)
    guard words.count <= 6, said.isDisjoint(with: ["again", "since", "still", "not", "isnt", "now"]) else {
      return false
    }
    let pairs = zip(words, words.dropFirst())
    return said.contains("ago")
      && !said.isDisjoint(with: ["weeks", "month", "months", "year", "years", "yrs"])
      || pairs.contains { $0 == "last" && ["month", "year", "summer", "winter", "spring"].contains($1) }
  }

  /// Whether somebody takes back what was heard, and says nothing else: "no just asking", "false alarm lol", "its for school".
  static func takesBack(_ words: [String]) -> Bool {
    let rest = words.filter {
      !["no", "nvm", "lol", "haha", "sorry", "oh", "its", "it", "is", "im", "i", "was", "am"].contains($0)
    }
    return words.count <= 6 && taken.contains(rest.joined(separator: " "))
  }

  private static let taken: Set<String> = [
    "just asking", "only asking", "just curious", "curious", "just wondering", "wondering", "false alarm", "jk",
    "kidding", "just kidding", "joking", "just joking", "a joke", "for school", "for a class", "for class",
    "for a paper", "homework", "for homework", "a movie", "in a movie", "a game", "a song", "hypothetical",
    "hypothetically", "just a question", "a general question",
  ]

  /// Words by which help is not there yet, or is not wanted.
  private static let awaiting: Set<String> = [
    "not", "isnt", "arent", "yet", "never", "wont", "when", "if", "no", "dont", "doesnt", "cant", "didnt", "call",
    "calling", "need", "want", "coming", "waiting", "way", "until", "till", "before", "should",
  ]

  private static let responders: Set<String> = [
    "ambulance", "paramedic", "paramedics", "medics", "ems", "emt", "emts", "squad", "firemen",
  ]

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
    if !said.isDisjoint(with: ["narcan", "naloxone"]) {
      if !said.isDisjoint(with: ["dont", "no", "without", "havent"]) {
        return ["instead-of", "how-to-help-other", "process"]
      }
      if !said.isDisjoint(with: FollowUpWords.giving) { return ["how-to-help-other", "process", "how-to-take"] }
    }
    let sleeps = !said.isDisjoint(with: ["sleep", "bed", "nap", "lie", "lay"])
    if sleeps, !said.isDisjoint(with: ["can", "should", "let", "just"]) {
      return ["danger-of", "effect-length", "symptom-now", "process"]
    }
    let isBetter =
      !said.isDisjoint(with: ["fine", "ok", "okay", "awake", "better", "woke", "alright", "good", "stopped"])
      && !said.isDisjoint(with: [
        "now", "he", "she", "it", "hes", "shes", "they", "theyre", "im", "seems", "acting", "feel",
      ])
    // "hes talking and walking", unless it is said with a but.
    let isUp =
      !said.isDisjoint(with: ["up", "talking", "walking", "laughing", "joking", "eating", "responding", "answered"])
      && !said.isDisjoint(with: ["now", "he", "she", "hes", "shes", "they", "theyre"])
      && said.isDisjoint(with: [
        "not", "isnt", "cant", "wont", "no", "never", "barely", "hardly", "stopped", "weird", "funny", "nonsense",
        "slow", "throwing", "threw", "puking", "but", "keeps", "wake", "get", "getting",
      ])
    let doubts =
      !said.isDisjoint(with: ["still", "really", "need", "have"])
      && !said.isDisjoint(with: ["go", "call", "hospital", "er", "ambulance", "911", "doctor"])
    return isBetter || isUp || doubts ? ["effect-length", "symptom-now", "get-help", "withdrawal-start"] : nil
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
