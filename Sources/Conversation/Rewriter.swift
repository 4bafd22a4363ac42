internal import Knowledge
internal import Matching

/// What a message becomes when it leans on an earlier one.
enum Rewriting: Equatable {
  /// A whole question, and the line that says how it was read.
  case question(String, line: Passage?)
  /// A follow-up inside a topic, with the acts that its paragraphs may answer, best first.
  case topic(String, acts: [String])
}

/// Turns a fragment into a whole question with the words of the last one, so that it is understood like any other.
///
/// The order: back to an earlier subject, correction, set phrases ("why"), something added, whole questions, another
/// medicine, another person, an act alone, anything else alone.
struct Rewriter {
  private let shelf: Shelf
  private let found: Interpretation
  private let words: [String]
  private let state: ConversationState
  private var last: Memory?

  init(_ state: ConversationState, _ found: Interpretation, on shelf: Shelf) {
    self.state = state
    self.found = found
    self.shelf = shelf
    words = found.reading.tokens.map(\.text)
    last = state.memories.last.flatMap { state.answered - $0.turn <= 3 ? $0 : nil }
  }

  /// The rewriting, or nil for a message that leans on nothing.
  func rewrite() -> Rewriting? {
    if let rewriting = goingBack() { return rewriting }
    guard let last else { return personNamed() }
    if let rewriting = correction(of: last) { return rewriting }
    if let acts = FollowUpWords.acts(words) { return .topic(last.topic, acts: acts) }
    if let rewriting = addition(to: last) { return rewriting }
    if isAboutSelf { return .topic(last.topic, acts: acts) }
    if isWhole || isAnswered || isDefining { return personNamed() }
    if let medicine = taken.first {
      // "and methadone?" asks nothing by itself.
      let isBare = words.count <= 2 && FollowUpWords.openers.contains(words.first ?? "")
      return isActing && !isBare ? personNamed() : replacing(with: medicine, in: last, isCorrection: false)
    }
    if let person, isShort, !isActing { return replacingPerson(with: person, in: last) }
    if isActing || hasDanglingPronoun { return attachingMedicine(of: last) }
    guard isShort, isSaying else { return nil }
    return .question(last.text.trimmedMark + " " + words.joined(separator: " "), line: still(last))
  }

  // MARK: What the message has

  private var taken: [Mention] { found.frame.mentions.filter { shelf.concept($0.concept)?.isTaken == true } }

  /// Whether an act was found; naming a group of people alone is none.
  private var isActing: Bool {
    found.frame.acts.contains { $0.value > 0.3 && $0.key != "for-group" && !shelf.isLow($0.key) }
  }

  /// The acts of the message, the weightiest first.
  private var acts: [String] {
    found.frame.acts.filter { !shelf.isLow($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// "how long will it be for me": the last topic, and on what it depends.
  private var isAboutSelf: Bool {
    taken.isEmpty && words.count <= 8 && Spoken.isPersonal(words) && (hasDanglingPronoun || isShort)
  }

  /// Whether the message is answered as it stands: by what has nothing to do with a medicine ("do you have a bathroom",
  /// "ok thanks"), or in words enough to be a question of its own.
  private var isAnswered: Bool {
    guard !hasDanglingPronoun, case .answer(let id) = found.decision, let topic = shelf.topic(id) else { return false }
    let isOpened = FollowUpWords.openers.contains(words.first ?? "")
    if topic.about.isEmpty, taken.isEmpty {
      return ["assistant", "kiosk"].contains(topic.subject) || !isShort || words.count >= 6 && !isOpened
    }
    return !taken.isEmpty && !isShort && !isOpened
  }

  private var isShort: Bool { words.count { !FollowUpWords.small.contains($0) } <= 4 }

  /// Whether anything was named at all: a group, an amount, a time, a place, a symptom.
  private var isSaying: Bool {
    found.frame.mentions.contains { shelf.concept($0.concept)?.kind != .sign } || !found.frame.amounts.isEmpty
      || found.frame.whenIsSaid
  }

  private var hasDanglingPronoun: Bool { taken.isEmpty && words.contains { Pronouns.things.contains($0) } }

  /// A message with something that it is about, and an act.
  private var isWhole: Bool {
    guard isActing, !hasDanglingPronoun, !FollowUpWords.openers.contains(words.first ?? "") || words.count > 5 else {
      return false
    }
    return found.frame.mentions.contains { mention in
      switch shelf.concept(mention.concept)?.kind {
      case .medicine, .class, .substance, .symptom, .condition, .care, .law, .place, .event: true
      case .person, .thing, .sign, nil: false
      }
    }
  }

  /// "what is narcan": a question of its own, however short.
  private var isDefining: Bool {
    found.frame.head == "define" && !taken.isEmpty && !isActing && !words.contains { ["with", "about"].contains($0) }
  }

  private var person: String? { found.personPhrase(on: shelf) }

  private func text(of mention: Mention, in reading: Reading) -> String {
    reading.tokens[mention.tokens].map(\.text).joined(separator: " ")
  }

  private func still(_ memory: Memory) -> Passage? {
    guard let mention = medicine(of: memory) else { return nil }
    return shelf.replies["reading-follow"].filled(["name": text(of: mention, in: memory.reading).capitalizedFirst])
  }

  // MARK: The rules

  /// "anyway", "back to": the last topic of another subject, at most six turns back.
  private func goingBack() -> Rewriting? {
    guard let length = FollowUpWords.length(of: FollowUpWords.returns, in: words), let now = state.memories.last else {
      return nil
    }
    let subject = now.topic.prefix { $0 != "/" }
    let recent = state.memories.filter { state.answered - $0.turn <= 6 }
    guard let memory = recent.last(where: { $0.topic.prefix { $0 != "/" } != subject }) else { return nil }
    let rest = Array(words.dropFirst(length))
    if taken.isEmpty, !isActing { return .topic(memory.topic, acts: []) }
    if !taken.isEmpty, isActing { return .question(rest.joined(separator: " "), line: nil) }
    guard taken.isEmpty, let mention = medicine(of: memory) else { return .topic(memory.topic, acts: []) }
    return attaching(text(of: mention, in: memory.reading), to: rest, line: still(memory))
  }

  /// "no i meant xanax", "not me, my son": the slot of the same kind is replaced.
  private func correction(of last: Memory) -> Rewriting? {
    let opening = FollowUpWords.length(of: FollowUpWords.corrections, in: words)
    let isDenial = ["no", "not"].contains(words.first) && words.count <= 6
    guard opening != nil || isDenial else { return nil }
    if let medicine = taken.last(where: { $0.polarity != .negated }) ?? taken.last {
      guard !isActing || taken.count > 1 else {
        return .question(words.dropFirst(opening ?? 1).joined(separator: " "), line: nil)
      }
      return replacing(with: medicine, in: last, isCorrection: true)
    }
    if let person { return replacingPerson(with: person, in: last) }
    if let amount = found.frame.amounts.first, let old = last.frame.amounts.first {
      let new = found.reading.tokens[amount.tokens].map(\.text).joined(separator: " ")
      return .question(last.reading.replacing([old.tokens: new]), line: still(last))
    }
    guard let opening, isActing else { return nil }
    return attaching(
      medicine(of: last).map { text(of: $0, in: last.reading) } ?? "", to: Array(words.dropFirst(opening)),
      line: still(last))
  }

  /// "and if i add weed", "with alcohol?": what was said stays, and one thing more is taken with it.
  private func addition(to last: Memory) -> Rewriting? {
    guard let new = taken.first, !last.frame.taken.isEmpty, taken.count == 1, words.count <= 9 else { return nil }
    let adds = words.contains { FollowUpWords.adding.contains($0) }
    let isOpened = FollowUpWords.openers.contains(words.first ?? "")
    guard adds, isOpened || words.first == "if", !last.frame.taken.contains(new.concept) else { return nil }
    return .question(last.text.trimmedMark + " mix with " + text(of: new, in: found.reading), line: still(last))
  }

  /// "what about xanax": the new medicine takes the place of its nearest relative.
  private func replacing(with new: Mention, in last: Memory, isCorrection: Bool) -> Rewriting? {
    let name = text(of: new, in: found.reading)
    guard let old = relative(of: new.concept, in: last) else {
      return .question(last.text.trimmedMark + " " + name, line: nil)
    }
    guard old.concept != new.concept else { return nil }
    let places = last.frame.mentions.filter { $0.concept == old.concept }.map(\.tokens)
    let changes = Dictionary(places.map { ($0, name) }) { first, _ in first }
    let line = shelf.replies["reading-change"].filled([
      "from": text(of: old, in: last.reading).capitalizedFirst, "to": name.capitalizedFirst,
    ])
    let follow = shelf.replies["reading-follow"].filled(["name": name.capitalizedFirst])
    return .question(last.reading.replacing(changes), line: isCorrection ? line : follow)
  }

  /// The mention whose kind is nearest; among strangers the one that is asked about.
  private func relative(of concept: String, in memory: Memory) -> Mention? {
    let kinds = shelf.ancestors(of: concept)
    let mentions = memory.frame.mentions.filter { shelf.concept($0.concept)?.isTaken == true }
    func distance(_ mention: Mention) -> Int? {
      shelf.ancestors(of: mention.concept).compactMap { id, steps in kinds[id].map { $0 + steps } }.min()
    }
    let related = mentions.compactMap { mention in distance(mention).map { (mention, $0) } }
    return related.min { $0.1 < $1.1 }?.0 ?? medicine(of: memory)
  }

  /// The medicine that a question was about.
  private func medicine(of memory: Memory) -> Mention? {
    let mentions = memory.frame.mentions.filter { shelf.concept($0.concept)?.isTaken == true }
    let order: [Role?] = [.subject, .aid, .on, .classAsked, .with, .target]
    return order.lazy.compactMap { role in mentions.first { $0.role == role } }.first ?? mentions.first
  }

  /// "is it addictive": the last medicine stands for the pronoun, or behind the message.
  private func attachingMedicine(of last: Memory) -> Rewriting? {
    guard let mention = medicine(of: last) else { return nil }
    return attaching(text(of: mention, in: last.reading), to: words, line: still(last))
  }

  private func attaching(_ name: String, to words: [String], line: Passage?) -> Rewriting? {
    guard !name.isEmpty else { return .question(words.joined(separator: " "), line: nil) }
    var words = words
    if let index = words.firstIndex(where: { Pronouns.things.contains($0) }) {
      words[index] = name
    } else {
      words.append(name)
    }
    return .question(words.joined(separator: " "), line: line)
  }

  /// "not me, my son": the person of the last question is replaced; without one the new person is named at its end.
  private func replacingPerson(with phrase: String, in last: Memory) -> Rewriting? {
    let line = shelf.replies["reading-person"].filled(["person": phrase])
    if let tokens = last.frame.personTokens(in: last.reading, on: shelf) {
      return .question(last.reading.replacing([tokens: phrase]), line: line)
    }
    var changes: [Range<Int>: String] = [:]
    for (index, token) in last.reading.tokens.enumerated() {
      guard let form = FollowUpWords.own[token.text] else { continue }
      changes[index..<index + 1] = changes.isEmpty ? form.first(phrase) : form.later
    }
    if changes.isEmpty { return .question(last.text.trimmedMark + " for " + phrase, line: line) }
    return .question(last.reading.replacing(changes), line: line)
  }

  /// "can he take it": the last person that the pronoun can mean.
  private func personNamed() -> Rewriting? {
    guard person == nil, let index = words.firstIndex(where: { FollowUpWords.persons[$0] != nil }) else { return nil }
    let kin = FollowUpWords.persons[words[index]] ?? []
    let other = kin == FollowUpWords.men ? FollowUpWords.women : FollowUpWords.men
    guard
      let phrase = state.people.last(where: { phrase in
        let said = Set(phrase.plainWords.map(String.init))
        return !said.isDisjoint(with: kin) || said.isDisjoint(with: other)
      })
    else { return nil }
    var words = words
    words[index] = phrase
    return .question(words.joined(separator: " "), line: shelf.replies["reading-person"].filled(["person": phrase]))
  }
}

extension String {
  /// The text without a sign at its end.
  fileprivate var trimmedMark: String {
    last.map { "?!.".contains($0) } == true ? String(dropLast()) : self
  }
}
