internal import Knowledge
internal import Matching

/// What a turn leaves behind.
extension Turn {
  /// The last answered turn that may still be leaned on: nothing is inherited over more than three.
  var lastMemory: Memory? {
    state.memories.last.flatMap { state.answered - $0.turn <= 3 ? $0 : nil }
  }

  /// Answers an interpretation, and keeps what follows from it; `last` is the turn that it leans on.
  mutating func give(
    _ found: Interpretation, question typed: String, as text: String, context: Context, after last: Memory? = nil
  ) -> [Effect] {
    let reply = compose.reply(to: found, question: typed, context: context)
    step(sticky: found.stop)
    if found.stop != nil { state.sticky?.roles = found.frame.roles }
    state.unanswered = nil
    var effects: [Effect] = []
    switch reply.outcome {
    case .answer:
      state.hasAskedBack = false
      state.declines = 0
      state.answered += 1
      // What an alert answers leaves nothing to lean on; steps of first aid that were asked about calmly do.
      let isCalm = reply.family == nil || reply.family == .act && reply.alert == nil
      if let topic = reply.topic, isCalm, !reply.isPrivate, !isGreeting(found, topic) {
        keep(text, found, topic: topic, after: last)
      }
    case .clarify:
      state.hasAskedBack = true
      state.declines = 0
      keep(text, found, topic: found.offered.first ?? found.ranked.first?.topic ?? "", after: last)
    case .decline:
      state.hasAskedBack = false
      state.declines += 1
      if !reply.isPrivate, found.raised.isEmpty {
        state.unanswered = Memory(text, found, topic: nil, turn: state.answered, after: last, on: shelf)
      }
      if state.declines > 2 { effects.append(.staffCard) }
    }
    meet(found)
    return show(reply, question: typed) + effects
  }

  /// "ok", "thank you": what comes next leans on what was said before it.
  private func isGreeting(_ found: Interpretation, _ topic: String) -> Bool {
    found.reading.tokens.count <= 3 && found.frame.taken.isEmpty && shelf.topic(topic)?.subject == "assistant"
  }

  /// Keeps a topic that was chosen by number, as if its title had been asked, of the medicine that was spoken of before.
  mutating func remember(_ topic: Topic) {
    let last = lastMemory
    var found = understand(topic.title)
    var text = topic.title
    let about = Set(topic.about.values.joined())
    let own = last?.frame.medicine(on: shelf)
    if let name = last?.medicine, let own, shelf.isA(own.concept, oneOf: about),
      let wide = found.frame.medicine(on: shelf), wide.concept != own.concept
    {
      text = found.reading.replacing([wide.tokens: name])
      found = understand(text)
    }
    state.answered += 1
    state.unanswered = nil
    step(sticky: nil)
    if !topic.isAside { say(topic.title) }
    keep(text, found, topic: topic.id, after: nil)
  }

  private mutating func keep(_ text: String, _ found: Interpretation, topic: String, after last: Memory?) {
    state.memories.append(
      Memory(text, found, topic: shelf.topic(topic), turn: state.answered, after: last, on: shelf))
    if state.memories.count > 7 { state.memories.removeFirst() }
  }

  /// A new alert is remembered for three turns; every other turn counts down.
  mutating func step(sticky raised: Raised?) {
    if let raised {
      state.sticky = StickyAlert(
        alert: raised.alert, family: raised.family, topic: raised.topic, who: raised.who, turnsLeft: 3,
        isSure: raised.line != nil)
    } else if var sticky = state.sticky {
      sticky.turnsLeft -= 1
      state.sticky = sticky.turnsLeft > 0 ? sticky : nil
    }
  }

  /// Remembers the person whom a message names ("my son"), and who is pregnant.
  private mutating func meet(_ found: Interpretation) {
    if let phrase = found.frame.phrase(ofGroups: ["pregnant", "breastfeeding"], in: found.reading, on: shelf) {
      state.expecting = Expecting(phrase: phrase, person: found.personPhrase(on: shelf), turn: state.turns)
    }
    guard let phrase = found.personPhrase(on: shelf) else { return }
    state.people.removeAll { $0 == phrase }
    state.people.append(phrase)
    if state.people.count > 3 { state.people.removeFirst() }
  }
}

extension Interpretation {
  /// The topics that are offered where it is asked back.
  fileprivate var offered: [String] {
    if case .clarify(let topics, _) = decision { topics } else { [] }
  }

  /// Whether the person who writes says that they are under 18; somebody else's age says nothing of them.
  var isFromMinor: Bool {
    frame.mentions.contains { $0.concept == "speaker-under-18" && $0.polarity == .said }
  }

  /// The person that the message names first, in its words, with "my" or "her" before it.
  func personPhrase(on shelf: Shelf) -> String? {
    guard let tokens = personTokens(on: shelf) else { return nil }
    return reading.tokens[tokens].map(\.text).joined(separator: " ")
  }

  /// The words of the first person named, with the possessive before them.
  func personTokens(on shelf: Shelf) -> Range<Int>? {
    frame.personTokens(in: reading, on: shelf)
  }
}

extension Frame {
  /// How it is said that somebody belongs to one of some groups: "pregnant".
  func phrase(ofGroups ids: [String], in reading: Reading, on shelf: Shelf) -> String? {
    let said = groups.filter(ids.contains)
    guard !said.isEmpty else { return nil }
    let names = Set(shelf.edition.groups.filter { said.contains($0.id) }.flatMap(\.names))
    return mentions.first { $0.polarity != .negated && shelf.isA($0.concept, oneOf: names) }
      .map { reading.text(of: $0.tokens) }
  }

  /// The words of the first person named, with the possessive before them; a pronoun and an age name nobody.
  func personTokens(in reading: Reading, on shelf: Shelf) -> Range<Int>? {
    let named = mentions.first { mention in
      shelf.concept(mention.concept)?.kind == .person
        && reading.tokens[mention.tokens].allSatisfy {
          $0.number == nil && !FollowUpWords.unnamed.contains($0.text)
        }
    }
    guard let named else { return nil }
    let start = named.tokens.lowerBound
    let owners: Set<String> = ["my", "our", "his", "her", "a", "the", "mi"]
    let isOwned = start > 0 && owners.contains(reading.tokens[start - 1].text)
    return (isOwned ? start - 1 : start)..<named.tokens.upperBound
  }
}

extension Reading {
  /// The message in its repaired words with some ranges of words replaced; ranges out of bounds change nothing.
  func replacing(_ changes: [Range<Int>: String]) -> String {
    var result = ""
    var index = 0
    while index < tokens.count {
      if index > 0 {
        result += tokens[index].sentence == tokens[index - 1].sentence ? " " : mark(tokens[index - 1]) + " "
      }
      if let change = changes.first(where: { $0.key.lowerBound == index && !$0.key.isEmpty }) {
        result += change.value
        index = min(change.key.upperBound, tokens.count)
      } else {
        result += tokens[index].text
        index += 1
      }
    }
    if let last = tokens.last, questions.contains(last.sentence) { result += "?" }
    return result
  }

  private func mark(_ token: Token) -> String {
    questions.contains(token.sentence) ? "?" : "."
  }
}
