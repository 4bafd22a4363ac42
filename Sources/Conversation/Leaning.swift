internal import Knowledge
internal import Matching

/// Whether a message stands alone, and what it lacks.
extension Rewriter {
  var taken: [Mention] { found.frame.mentions.filter { shelf.concept($0.concept)?.isTaken == true } }

  var person: String? { found.personPhrase(on: shelf) }

  var isOpened: Bool { FollowUpWords.openers.contains(words.first ?? "") }

  /// Whether an act was found; naming a group of people alone is none.
  var isActing: Bool {
    found.frame.acts.contains { $0.value > 0.3 && $0.key != "for-group" && !shelf.isLow($0.key) }
  }

  /// The acts of the message, the weightiest first.
  var acts: [String] {
    found.frame.acts.filter { !shelf.isLow($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  var isShort: Bool { words.count { !FollowUpWords.small.contains($0) } <= 4 }

  /// Whether every word says nothing without the message before: "what should i do instead".
  var isLight: Bool { words.allSatisfy { FollowUpWords.light.contains($0) } }

  /// "how long will it be for me": the last topic, and on what it depends.
  var isAboutSelf: Bool {
    taken.isEmpty && words.count <= 8 && Spoken.isPersonal(words) && (hasDanglingPronoun || isShort)
  }

  /// "but its prescribed", "my doctor gave me both though": it answers back, and asks for nothing else.
  var isObjecting: Bool {
    let isMarked = words.first == "but" || ["tho", "though", "although"].contains(words.last)
    return isMarked && taken.isEmpty && found.raised.isEmpty && words.count <= 12
      && !found.frame.mentions.contains { mention in
        switch shelf.concept(mention.concept)?.kind {
        case .symptom, .condition, .law: true
        case .event: mention.concept != "took"
        case .medicine, .class, .substance, .care, .place, .person, .thing, .sign, nil: false
        }
      }
  }

  /// Whether the message opens like one that comes to another: "and for my job", "what about", "what if".
  var isComing: Bool {
    let rest = words.droppingInterjections
    if ["what", "how"].contains(rest.first), rest.count > 1 { return ["about", "if", "bout"].contains(rest[1]) }
    let isMore = words.count > 1 && ["ok", "okay", "so"].contains(words[0]) && ["and", "also"].contains(words[1])
    return isMore || ["and", "or", "for", "to", "in", "with", "plus", "vs", "also", "like"].contains(words.first)
  }

  /// Whether it opens like a question of its own: "what is smart recovery", "where do i park".
  var isQuestion: Bool {
    let first = words.droppingInterjections.first ?? ""
    return !isComing && !FollowUpWords.persons.keys.contains(first)
      && ["what", "whats", "where", "wheres", "who", "how", "when", "is", "are", "can", "do", "does", "will"].contains(
        first)
  }

  /// Whether there is nothing beside the medicine: "and methadone?", "clonidine then".
  var isMedicineAlone: Bool {
    words.indices.allSatisfy { index in
      taken.contains { $0.tokens.contains(index) } || FollowUpWords.light.contains(words[index])
        || found.reading.tokens[index].number != nil
    }
  }

  /// Whether the message is answered as it stands: by what has nothing to do with a medicine ("do you have a bathroom",
  /// "ok thanks"), or in words enough to be a question of its own.
  var isAnswered: Bool {
    guard !hasDanglingPronoun, case .answer(let id) = found.decision, let topic = shelf.topic(id) else { return false }
    if topic.about.isEmpty, taken.isEmpty {
      return topic.isAside && !(isLight && words.count <= 3) || !isShort || !isLight && !isOpened && !isActing
        || words.count >= 6 && !isOpened
    }
    return !taken.isEmpty && !isShort && !isOpened
  }

  /// Whether what answers is about the program or the building: "can i smoke outside".
  var isAside: Bool {
    guard case .answer(let id) = found.decision else { return false }
    return shelf.topic(id)?.isAside == true
  }

  /// Whether anything was named at all: a group, an amount, a time, a place, a symptom.
  var isSaying: Bool {
    found.frame.mentions.contains { shelf.concept($0.concept)?.kind != .sign } || !found.frame.amounts.isEmpty
      || found.frame.whenIsSaid
  }

  /// Another thing in few words, of which nothing more is said: "ok and my dads fentanyl patches".
  var isMedicineNext: Bool {
    let named = taken.map(\.tokens.count).reduce(0, +)
    return isComing && words.count { !FollowUpWords.small.contains($0) } <= named + 2
      && FollowUpWords.doing.isDisjoint(with: words)
  }

  /// Nothing but an amount, an age, a length of time or a group: "hes 15", "every day for 2 years", "what if im pregnant".
  var isSlotAlone: Bool {
    guard taken.isEmpty, !found.frame.amounts.isEmpty || !found.frame.groups.isEmpty else { return false }
    let groups = Set(found.frame.groups)
    let spans =
      found.frame.amounts.map(\.tokens)
      + found.frame.mentions.filter { mention in
        guard shelf.concept(mention.concept)?.kind != .sign else { return false }
        return !groups.isDisjoint(
          with: shelf.edition.groups.filter { shelf.isA(mention.concept, oneOf: $0.names) }.map(\.id))
      }.map(\.tokens)
    return words.indices.allSatisfy { index in
      spans.contains { $0.contains(index) } || found.reading.tokens[index].number != nil
        || FollowUpWords.small.contains(words[index]) || FollowUpWords.times.contains(words[index])
        || FollowUpWords.persons[words[index]] != nil
        || ["someone", "whos", "get", "be", "have", "got"].contains(words[index])
    }
  }

  /// Whether a pronoun stands for something that the message does not name: "is it addictive", "can he drink on it".
  var hasDanglingPronoun: Bool {
    guard let index = thing else { return false }
    if taken.isEmpty { return FollowUpWords.sure.contains(words[index]) || !isOfOther }
    guard taken.count == 1, words.count <= 8, let only = taken.first, only.role != .on, only.role != .target else {
      return false
    }
    if index > 0, ["on", "with", "for", "against"].contains(words[index - 1]) { return true }
    // "is it ok to mix xanax": such a pronoun stands for nothing.
    let between = words[(index + 1)..<max(index + 1, only.tokens.lowerBound)]
    return index < only.tokens.lowerBound
      && !between.contains { ["to", "that", "if", "when", "take", "takes"].contains($0) }
  }

  /// Where the pronoun for a thing stands; in "is it ok to just take that" it is the second.
  var thing: Int? {
    let places = words.indices.filter { isThing(words[$0]) }
    let sure = places.filter { FollowUpWords.sure.contains(words[$0]) }
    let isEmpty = sure.count > 1 && sure[0] > 0 && words[sure[0] - 1] == "is"
    return isEmpty ? sure[1] : sure.first ?? places.first
  }

  /// Whether a word stands for a thing; "them" stands for a person where one was spoken of.
  func isThing(_ word: String) -> Bool {
    FollowUpWords.things.contains(word) && !(FollowUpWords.persons[word] != nil && last?.person != nil)
  }

  /// Whether it is about care, the law or a place, where "they" are whoever works there.
  private var isOfOther: Bool { words.count > 6 || found.namesCare(on: shelf) }

  /// A message with something that it is about, and an act.
  ///
  /// "how long does the withdrawal last" is not whole after a medicine: it does not say from what.
  var isWhole: Bool {
    guard isActing, !hasDanglingPronoun, !isOpened || words.count > 5 else { return false }
    return found.frame.mentions.contains { mention in
      switch shelf.concept(mention.concept)?.kind {
      case .medicine, .class, .substance, .care, .law, .place: true
      case .symptom, .condition, .event: !(Self.open.contains(mention.concept) && focus?.medicine != nil)
      case .person, .thing, .sign, nil: false
      }
    }
  }

  /// "what is narcan": a question of its own, however short.
  var isDefining: Bool {
    found.frame.head == "define" && !taken.isEmpty && !isActing && !words.contains { ["with", "about"].contains($0) }
  }

  /// Nothing but a person: "and for my son?".
  var isPersonAlone: Bool {
    guard let tokens = found.personTokens(on: shelf) else { return false }
    return words.indices.allSatisfy { index in
      tokens.contains(index) || FollowUpWords.small.contains(words[index]) || FollowUpWords.persons[words[index]] != nil
        || ["its", "mean", "tho", "though", "too", "instead"].contains(words[index])
    }
  }

  /// Somebody is named of whom more is said: "my brother drinks a fifth a day" leans on nothing that was said of others.
  var isOfNewPerson: Bool { person != nil && !isPersonAlone && !hasDanglingPronoun }

  /// The turn whose medicine a pronoun or an act alone means: the last one, or the one before words aside; where a person
  /// is meant, the last one on that person.
  var focus: Memory? {
    let recent = state.memories.filter { state.answered - $0.turn <= 3 }.reversed()
    if let meant = personMeant?.phrase {
      let nearest = recent.first { !$0.isAside }
      // Of how to deal with somebody, "it" is all of it.
      if nearest?.medicine == nil, nearest?.topic.hasPrefix("family/") == true { return nil }
      return recent.first { $0.person == meant && $0.medicine != nil }
    }
    let nearest = recent.first { !$0.isAside }
    return nearest?.medicine == nil ? nil : nearest
  }

  /// Whether nothing is named, and what would answer is about another medicine than the one that is spoken of: "i want off"
  /// after Ativan is not about opioids.
  var isOfAnotherMedicine: Bool {
    guard taken.isEmpty, person == nil, found.raised.isEmpty, let medicine = focus?.concept(on: shelf),
      let id = found.ranked.first?.topic, let about = shelf.topic(id)?.about.values.joined(), !about.isEmpty
    else { return false }
    return !about.contains("any") && !shelf.isA(medicine, oneOf: about)
  }

  /// What asks "of what?".
  private static let open: Set<String> = [
    "withdrawal", "addiction", "overdose", "dependence", "intoxication", "feels-nothing",
  ]
}

extension Interpretation {
  /// Whether care, the law or a place is named.
  func namesCare(on shelf: Shelf) -> Bool {
    frame.mentions.contains { mention in
      switch shelf.concept(mention.concept)?.kind {
      case .care, .law, .place: true
      case .medicine, .class, .substance, .symptom, .condition, .event, .person, .thing, .sign, nil: false
      }
    }
  }
}

extension Shelf {
  /// Whether a concept is one of some others or a kind of them.
  func isA(_ concept: String, oneOf others: some Sequence<String>) -> Bool {
    let kinds = ancestors(of: concept)
    return others.contains { kinds[$0] != nil }
  }
}
