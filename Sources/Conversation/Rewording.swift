internal import Knowledge
internal import Matching

/// The questions that a fragment is made into.
extension Rewriter {
  func still(_ memory: Memory) -> Passage? {
    memory.medicine.flatMap { shelf.replies["reading-follow"].filled(["name": $0.capitalizedFirst]) }
  }

  /// "what about xanax": the new medicine takes the place of its nearest relative.
  func replacing(with new: Mention, in last: Memory, isCorrection: Bool) -> Rewriting? {
    let name = found.reading.text(of: new.tokens)
    guard let old = relative(of: new.concept, in: last) else {
      return .question(last.text.trimmedMark + " " + name, after: last, line: nil)
    }
    guard old.concept != new.concept else { return nil }
    return replacing(old, with: name, in: last, isCorrection: isCorrection)
  }

  /// The question of a turn with another name for one of its medicines.
  func replacing(_ old: Mention, with name: String, in last: Memory, isCorrection: Bool) -> Rewriting {
    let places = last.frame.mentions.filter { $0.concept == old.concept }.map(\.tokens)
    let changes = Dictionary(places.map { ($0, name) }) { first, _ in first }
    let line = shelf.replies["reading-change"].filled([
      "from": last.reading.text(of: old.tokens).capitalizedFirst, "to": name.capitalizedFirst,
    ])
    let follow = shelf.replies["reading-follow"].filled(["name": name.capitalizedFirst])
    return .question(last.reading.replacing(changes), after: last, line: isCorrection ? line : follow)
  }

  /// The mention whose kind is nearest; among strangers the one that is asked about.
  private func relative(of concept: String, in memory: Memory) -> Mention? {
    let kinds = shelf.ancestors(of: concept)
    let mentions = memory.frame.mentions.filter { shelf.concept($0.concept)?.isTaken == true }
    func distance(_ mention: Mention) -> Int? {
      shelf.ancestors(of: mention.concept).compactMap { id, steps in kinds[id].map { $0 + steps } }.min()
    }
    let related = mentions.compactMap { mention in distance(mention).map { (mention, $0) } }
    return related.min { $0.1 < $1.1 }?.0 ?? memory.frame.medicine(on: shelf)
  }

  /// "what about soma": a word that is a name only where it stands in the place of one.
  func streetName(in last: Memory) -> Rewriting? {
    let name = words.filter { !FollowUpWords.small.contains($0) }
    guard taken.isEmpty, isComing, (1...2).contains(name.count), let old = last.frame.medicine(on: shelf) else {
      return nil
    }
    let text = name.joined(separator: " ")
    guard named(last.reading.replacing([old.tokens: text])).contains(text) else { return nil }
    return replacing(old, with: text, in: last, isCorrection: false)
  }

  /// "not methadone, subs": the name that is denied stands in the last question; the other words take its place.
  func instead(of last: Memory) -> Rewriting? {
    guard let index = words.lastIndex(of: "not"), index + 1 < words.count else { return nil }
    let denied = taken.first { $0.tokens.lowerBound == index + 1 && last.frame.taken.contains($0.concept) }
    guard let denied, taken.allSatisfy({ $0.concept == denied.concept }),
      let old = last.frame.mentions.first(where: { $0.concept == denied.concept })
    else { return nil }
    let rest = words.indices.filter { $0 != index && !denied.tokens.contains($0) }.map { words[$0] }
    let name = rest.filter { !FollowUpWords.small.contains($0) && !FollowUpWords.correcting.contains($0) }
    guard !name.isEmpty, name.count <= 2 else { return nil }
    return replacing(old, with: name.joined(separator: " "), in: last, isCorrection: true)
  }

  /// The words of the sentences after the first, if there are any.
  var laterSentences: [String]? {
    let later = found.reading.tokens.filter { $0.sentence > (found.reading.tokens.first?.sentence ?? 0) }
    return later.isEmpty ? nil : later.map(\.text)
  }

  /// "is it addictive": the last medicine stands for the pronoun, or behind the message.
  func attachingMedicine() -> Rewriting? {
    guard let focus, let medicine = focus.medicine else { return nil }
    // Where coming off it was spoken of, "how long does it last" asks for the length of that.
    let topic = shelf.topic(focus.topic)
    let isOfEnd =
      topic?.about[.target]?.isEmpty == false
      || topic.map { !Self.ending.isDisjoint(with: $0.acts) } == true
    let isLength =
      !Set(acts).isDisjoint(with: ["effect-length", "withdrawal-length"]) || words.starts(with: ["how", "long"])
    let isNamed = found.frame.mentions.contains { $0.concept == "withdrawal" }
    return attaching(isOfEnd && isLength && !isNamed ? medicine + " withdrawal" : medicine, to: words, after: focus)
  }

  /// "can i drink", "is it ok to take benadryl", "and a glass of wine", "i had wine with it": asked of whoever takes the last
  /// medicine, it is asked with that.
  var companion: Rewriting? {
    guard let new = taken.first, Set(taken.map(\.concept)).count == 1, words.count <= 10, new.polarity == .said,
      person == nil, !isAside, let focus, let medicine = focus.medicine, let own = focus.concept(on: shelf),
      own != new.concept
    else { return nil }
    var words = words
    if let meant = personMeant { words[meant.index] = meant.phrase }
    // "with it" is the medicine, whatever the class of the other.
    let place = words.indices.dropFirst().first { isThing(words[$0]) && ["on", "with"].contains(words[$0 - 1]) }
    if let place {
      words[place] = medicine
      return .question(words.joined(separator: " "), after: focus, line: still(focus))
    }
    guard !isWhole, !isKin(new.concept, own) else { return nil }
    let isDrink = shelf.isA(new.concept, oneOf: ["alcohol"])
    let isUsed = isDrink || shelf.concept(new.concept)?.kind == .substance
    let asks = asksLeave && (isUsed || focus.roles[.on]?.contains(own) == true)
    guard asks || isDrink && new.role != .on && (isOpened || isMedicineAlone) else { return nil }
    return .question((words + ["with", medicine]).joined(separator: " "), after: focus, line: still(focus))
  }

  /// Whether it is asked if one may take or do something: "can i take", "is it ok".
  private var asksLeave: Bool {
    let first = words.droppingInterjections.first ?? ""
    return ["can", "could", "may", "should", "if", "would"].contains(first)
      ? !FollowUpWords.using.isDisjoint(with: words)
      : ["is", "are", "what", "would"].contains(first) && !FollowUpWords.judging.isDisjoint(with: words)
  }

  /// Whether two things are of the same class, so that one is asked about in place of the other.
  private func isKin(_ one: String, _ other: String) -> Bool {
    let (kinds, others) = (shelf.ancestors(of: one), shelf.ancestors(of: other))
    return kinds.contains { $0.value <= 1 && (others[$0.key] ?? .max) <= 1 }
  }

  /// "is that ok together": the last two medicines that were spoken of.
  var together: Rewriting? {
    guard taken.isEmpty, words.count <= 8, !FollowUpWords.pairing.isDisjoint(with: words), let last else {
      return nil
    }
    let recent = state.memories.filter { state.answered - $0.turn <= 3 && $0.concept(on: shelf) != nil }.reversed()
    guard let second = recent.first, let name = second.medicine,
      let first = recent.first(where: { $0.concept(on: shelf) != second.concept(on: shelf) }),
      let other = first.medicine
    else { return nil }
    return .question("is it ok to take \(other) with \(name)", after: last, line: still(last))
  }

  /// "i stopped yesterday", "can i just quit", "ran out friday": it is the last medicine that is stopped, begun or gone.
  var withObject: Rewriting? {
    let isOut = placeOfOut
    guard taken.isEmpty, person == nil, words.count <= 7, let focus, let medicine = focus.medicine,
      let verb = isOut ?? words.firstIndex(where: { FollowUpWords.ending.contains($0) }),
      words[(verb + 1)...].allSatisfy({
        FollowUpWords.times.contains($0) || FollowUpWords.small.contains($0) || Int($0) != nil
          || FollowUpWords.moments.contains($0)
      })
    else { return nil }
    var words = words
    words.insert(isOut == nil ? medicine : "of " + medicine, at: verb + 1)
    if let meant = personMeant, meant.index <= verb { words[meant.index] = meant.phrase }
    let text = (words + [groupLeft(focus)].compactMap(\.self)).joined(separator: " ")
    return .question(text, after: focus, line: still(focus))
  }

  /// Where "out" stands in "ran out".
  private var placeOfOut: Int? {
    words.indices.dropFirst().first { words[$0] == "out" && ["ran", "run", "running"].contains(words[$0 - 1]) }
  }

  /// "can i detox" of somebody who has said that she is pregnant.
  func ofGroup(_ last: Memory) -> Rewriting? {
    let isPersonal = words.contains { ["i", "me", "my", "she", "her", "he", "him"].contains($0) }
    // "heroin", "on percs": what is taken is named after it.
    let isNamed = taken.count == 1 && isMedicineAlone && words.count <= 4 && !isDefining && !isQuestion
    let isAsked =
      taken.isEmpty && isPersonal && isActing && words.count <= 8 && !isAside && found.frame.head != "define"
    guard isNamed || isAsked, person == nil, found.raised.isEmpty, let group = groupLeft(last) else { return nil }
    var words = words
    if let meant = personMeant { words[meant.index] = meant.phrase }
    let named = isNamed || last.concept(on: shelf) == nil ? nil : last.medicine
    words += [named, group].compactMap(\.self)
    return .question(words.joined(separator: " "), after: last, line: still(last))
  }

  /// How a turn named a group that somebody belongs to and the message says nothing of: "pregnant".
  private func groupLeft(_ memory: Memory) -> String? {
    guard found.frame.groups.isEmpty else { return nil }
    if let expecting = state.stillExpecting, expecting.person == personMeant?.phrase { return expecting.phrase }
    guard memory.person == nil || personMeant != nil else { return nil }
    return memory.frame.phrase(ofGroups: memory.frame.groups, in: memory.reading, on: shelf)
  }

  /// The acts of topics on coming off.
  private static let ending: Set<String> = ["come-off-slowly", "stop-suddenly", "withdrawal-length", "symptoms"]

  func attaching(_ name: String, to words: [String], after memory: Memory) -> Rewriting {
    guard !name.isEmpty else { return .question(words.joined(separator: " "), after: memory, line: nil) }
    var words = words
    let meant = personMeant
    if let meant, words.count == self.words.count { words[meant.index] = meant.phrase }
    let places = words.indices.filter { isThing(words[$0]) }
    if let index = words.count == self.words.count ? thing : places.first {
      words[index] = name
    } else {
      words.append(name)
    }
    return .question(words.joined(separator: " "), after: memory, line: still(memory))
  }

  /// "not me, my son": the person of the last question is replaced; without one the new person is named at its end.
  func replacingPerson(with phrase: String, in last: Memory) -> Rewriting? {
    let line = shelf.replies["reading-person"].filled(["person": phrase])
    if let tokens = last.frame.personTokens(in: last.reading, on: shelf) {
      return .question(last.reading.replacing([tokens: phrase]), after: last, line: line)
    }
    var changes: [Range<Int>: String] = [:]
    for (index, token) in last.reading.tokens.enumerated() {
      guard let form = FollowUpWords.own[token.text] else { continue }
      changes[index..<index + 1] = changes.isEmpty ? form.first(phrase) : form.later
    }
    if changes.isEmpty { return .question(last.text.trimmedMark + " for " + phrase, after: last, line: line) }
    return .question(last.reading.replacing(changes), after: last, line: line)
  }

  /// "can he take it": the last person that the pronoun can mean.
  func personNamed() -> Rewriting? {
    guard let meant = personMeant else { return nil }
    var words = words
    words[meant.index] = meant.phrase
    return .alone(
      words.joined(separator: " "), line: shelf.replies["reading-person"].filled(["person": meant.phrase]))
  }

  /// Where a pronoun for a person stands, and the last person whom it can mean; "they" means one only right after.
  var personMeant: (index: Int, phrase: String)? {
    guard person == nil, let index = words.firstIndex(where: { FollowUpWords.persons[$0] != nil }) else { return nil }
    let kin = FollowUpWords.persons[words[index]] ?? []
    if kin.isEmpty { return last?.person.map { (index, $0) } }
    let other = kin == FollowUpWords.men ? FollowUpWords.women : FollowUpWords.men
    let phrase = state.people.last { phrase in
      let said = Set(phrase.plainWords.map(String.init))
      return !said.isDisjoint(with: kin) || said.isDisjoint(with: other)
    }
    return phrase.map { (index, $0) }
  }
}

extension String {
  /// The text without a sign at its end.
  var trimmedMark: String {
    last.map { "?!.".contains($0) } == true ? String(dropLast()) : self
  }
}
