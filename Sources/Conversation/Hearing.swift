internal import Knowledge
internal import Matching

/// What a submitted message does.
extension Turn {
  mutating func hear(_ text: String) -> [Effect] {
    let trimmed = text.trimmed
    state.readings = []
    guard !trimmed.isEmpty else { return [.say(notice("empty"))] }
    if let number = Spoken.number(trimmed, of: choices.count), isChosen(number, trimmed) { return choose(number) }
    let isAsked = choices.contains { $0.opens == .followUp(.no) }
    if let word = Spoken.answer(trimmed, isAsked: isAsked) { return hear(word) }
    if Spoken.beginsAnew(trimmed) { return take(.newQuestion) }
    if let language = Spoken.language(trimmed), language != state.language, language == "en" || answerer.offersSpanish {
      state.language = language
      return take(.first)
    }
    state.turns += 1
    let before = state.told.last.flatMap { state.turns - $0.turn <= 2 ? $0 : nil }
    var alone = understand(trimmed, after: before)
    state.isMinor = state.isMinor || alone.isFromMinor
    if alone.decision == .decline(.tooLong) { return tooLong(alone, text) }
    keepToAlert(&alone, trimmed)
    addUp(&alone, trimmed)
    // "I took too much" is a choice below a question back; said, it is a danger.
    if alone.raised.isEmpty, let choice = choices.first(where: { $0.says(trimmed) }) { return choose(choice.number) }
    let isInAlert = state.sticky != nil
    defer {
      state.told =
        state.told.suffix(1)
        + [
          Told(
            text: trimmed, turn: state.turns, answered: alone.stop, isInAlert: isInAlert, isChecked: alone.check != nil)
        ]
      if let reply = state.reply, !reply.isPrivate { say(trimmed) }
    }
    if let effects = takeBack(alone) { return effects }
    if let reply = answerWithinAlert(alone) { return show(reply, question: trimmed) }
    if alone.stop != nil { return give(alone, question: trimmed, as: trimmed, context: context()) }
    return answerInContext(alone, trimmed)
  }

  /// What a text means in the language of the talk, for whoever the face is for.
  func understand(_ text: String, after before: Told? = nil) -> Interpretation {
    answerer.matcher.interpret(
      text, after: before?.text, answered: before?.answered, in: state.language, audience: answerer.face.audience)
  }

  /// While an ambulance is needed, a message is no violence only because of the words before it.
  ///
  /// "he is mad at me", "should i put him in the shower".
  private func keepToAlert(_ alone: inout Interpretation, _ text: String) {
    guard state.sticky?.family == .act, alone.raised.contains(where: { $0.family == .safe }),
      !alone.raised.contains(where: { $0.family == .stay })
    else { return }
    let own = understand(text)
    alone.raised = own.raised
  }

  /// Danger that the last messages tell only together: "ran out of xanax 2 days ago", "im shaking and sweating".
  ///
  /// After one that was asked about, only a stop speaks, and what tells of a symptom. Of 1,500 pairs of an everyday question
  /// and a short harmless message one raised something, and neither alone.
  private func addUp(_ alone: inout Interpretation, _ text: String) {
    let told = state.told.filter { state.turns - $0.turn <= 3 }
    let isSure = alone.stop.map { $0.line != nil } ?? false
    guard !isSure, !told.isEmpty, state.sticky == nil, told.allSatisfy({ $0.answered == nil && !$0.isInAlert })
    else { return }
    let expecting = alone.personPhrase(on: shelf) == nil ? state.stillExpecting?.phrase : nil
    let before = told.map(\.text.trimmedMark).joined(separator: ". ")
    let own = expecting.map { text.contains($0) ? text : "\($0), \(text)" } ?? text
    let whole = "\(before). \(own)"
    let together = understand(whole)
    if let stop = alone.stop {
      // What few words sound like is told better by all of them: "xanax withdrawal", "heart pounding".
      guard var other = together.raised.first, other.line != nil || other.family == .act && stop.family == .act else {
        return
      }
      other.level = .stop
      // Words on dying keep their line.
      alone.raised = [other] + (stop.family == .stay && other.alert != stop.alert ? [stop] : [])
      return
    }
    let isNew = !told.contains { $0.isChecked } || alone.namesSymptom(on: shelf)
    if together.stop != nil || alone.raised.isEmpty && isNew { alone.raised = together.raised }
  }

  /// Whether a number chooses from the list that is shown.
  ///
  /// One that is not on it is an amount where an amount was spoken of; "the first one" may point at what was named before.
  private func isChosen(_ number: Int, _ text: String) -> Bool {
    let isDigit = text.contains { $0.isNumber }
    if !isDigit, state.sticky?.family == .act || lastMemory?.listed.isEmpty == false { return false }
    guard isDigit, number > choices.count, !choices.isEmpty, choices.allSatisfy({ $0.number != number }) else {
      return true
    }
    return state.sticky?.family != .act && lastMemory?.frame.amounts.isEmpty != false
  }

  /// Interprets a question that was put together from earlier ones, and answers it.
  mutating func answer(_ text: String, as typed: String) -> [Effect] {
    let found = understand(text)
    return give(found, question: typed, as: text, context: context())
  }

  /// What the next reply must know.
  func context() -> Context {
    var context = Context()
    context.mayAskBack = !state.hasAskedBack
    context.declines = state.declines
    context.isMinor = state.isMinor
    context.sticky = state.sticky
    return context
  }

  private mutating func tooLong(_ found: Interpretation, _ text: String) -> [Effect] {
    guard found.raised.isEmpty else {
      return give(found, question: text, as: "", context: context()) + [.keepDraft(text)]
    }
    return [.say(compose.reply(to: found, question: text, context: context())), .keepDraft(text)]
  }

  /// "yes", "no", "not sure": only to a question of the reply that is shown.
  private mutating func hear(_ word: Spoken) -> [Effect] {
    let choices = choices
    let confirm = choices.first { if case .confirm = $0.opens { true } else { false } }
    switch word {
    case .yes, .notSure:
      if let confirm { return choose(confirm.number) }
      guard word == .yes, let reply = state.reply, reply.outcome == .answer, reply.family == nil, !choices.isEmpty
      else {
        return [.say(notice("nothing-pending"))]
      }
      return choose(1)
    case .no:
      if let denial = choices.first(where: { $0.opens == .followUp(.no) }) { return choose(denial.number) }
      guard state.current != nil, choices.count > 1 else { return [.say(notice("nothing-pending"))] }
      return [.say(notice("choose", filling: ["n": "\(choices.count)"]))]
    }
  }

  private mutating func answerInContext(_ alone: Interpretation, _ typed: String) -> [Effect] {
    var context = context()
    context.isPersonal = Spoken.isPersonal(alone.reading.tokens.map(\.text))
    let (turn, shelf) = (self, shelf)
    let rewriter = Rewriter(state, alone, on: shelf) { text in turn.understand(text).names(on: shelf) }
    switch rewriter.settled() {
    case nil:
      guard !rewriter.isDefining, !standsAlone(alone) else {
        return give(alone, question: typed, as: typed, context: context)
      }
      return answerAmid(rewriter, alone, typed, context)
    case .which: return [.say(notice("clarify.which-medicine"))]
    case .topic(let memory, let acts): return stay(in: memory, answering: acts, alone, typed, context)
    case .alone(let text, let line):
      context.reading = line
      return give(reread(text, after: alone), question: typed, as: text, context: context)
    case .question(let text, let memory, let line):
      return give(reread(text, after: alone), as: text, after: memory, line: line, alone, typed, context)
    }
  }

  /// Whether a message has nothing to do with the talk: hardly a word of it is known, or it is plainly about the building or this
  /// program.
  private func standsAlone(_ alone: Interpretation) -> Bool {
    let said = alone.reading.tokens.count { !FollowUpWords.light.contains($0.text) }
    return alone.isDeclined && !alone.reading.unknown.isEmpty && 2 * alone.reading.unknown.count >= said
      || isAside(alone.topic) && !alone.reading.isLight && alone.frame.taken.isEmpty
        && alone.ranked.first.map { $0.score >= Self.plain } ?? false
  }

  /// From this share on what is said is plainly about the building or the program.
  private static let plain = 0.8

  /// Answers a message in the light of what was said before it.
  private mutating func answerAmid(
    _ rewriter: Rewriter, _ alone: Interpretation, _ typed: String, _ context: Context
  ) -> [Effect] {
    var (text, found, context) = (typed, alone, context)
    var memory: Memory?
    // Whoever is named or meant takes nothing of what was said of others.
    var isOfPerson = rewriter.isOfNewPerson
    let guess = rewriter.guess()
    switch guess {
    case .question(let whole, let leant, let line): (text, memory, context.reading) = (whole, leant, line)
    case .alone(let whole, let line): (text, isOfPerson, context.reading) = (whole, true, line)
    case .topic(let leant, _): memory = leant
    case .which, nil: break
    }
    if text != typed { found = reread(text, after: alone) }
    guard !state.said.isEmpty else { return give(found, question: typed, as: text, context: context, after: memory) }
    let guessed = found.topic
    // "i take ativan" asks for nothing by itself.
    let own: Float = !alone.grounds.offers.isEmpty ? 0 : rewriter.isWhole || rewriter.words.count >= 7 ? 2 : 1
    state.readings = readings(of: typed, counting: own, text)
    found = answerer.matcher.interpret(found, amid: state.readings, audience: answerer.face.audience)
    if found.topic != guessed { context.reading = nil }
    if case .topic(let leant, let acts) = guess, found.topic == leant.topic || !found.isAnswered {
      return stay(in: leant, answering: acts, alone, typed, context)
    }
    if found.topic != alone.topic, memory == nil, !isOfPerson {
      memory = lastMemory
      let about = found.topic.flatMap { shelf.topic($0) }.map { Array($0.about.values.joined()) } ?? []
      let isOfIt = lastMemory?.concept(on: shelf).map { shelf.isA($0, oneOf: about) } ?? false
      if isOfIt, rewriter.taken.isEmpty { context.reading = lastMemory.flatMap { rewriter.still($0) } }
    }
    if let id = found.topic, id == lastMemory?.topic, let topic = shelf.topic(id) {
      context.paragraph = topic.paragraph(
        answering: [alone.frame.head].compactMap(\.self), groups: alone.frame.groups)
    }
    return give(found, question: typed, as: text, context: context, after: memory)
  }

  /// The ways to read a message: alone, as the question that it may be short for, and behind one, two and three messages before it.
  ///
  /// The fullest one counts most. A message of seven words and more says much by itself, and counts twice, as does
  /// one that names what it asks of: of 257 messages of seven to nine words in talks 70 in 100 had the right topic first, and 66
  /// where they counted once. Of 1,815 messages of 550 talks by five writers 71.4 of 100 were answered rightly by these
  /// weights, and 67.5 where all counted the same.
  private func readings(of typed: String, counting own: Float, _ guessed: String) -> [TalkReading] {
    let weight = answerer.matcher.thresholds(in: state.language).talk
    let talk = zip(state.said.indices.reversed(), Self.shares[state.said.count - 1]).map { first, share in
      TalkReading((state.said[first...].map(\.trimmedMark) + [typed]).joined(separator: ". "), weight: share * weight)
    }
    let guess = guessed == typed ? [] : [TalkReading(guessed, weight: 1)]
    return [TalkReading(typed, weight: own)] + guess + talk
  }

  /// How what a message counts behind one, two and three others is shared, where there are so many.
  private static let shares: [[Float]] = [[1], [0.3, 0.7], [0.3, 0.2, 0.5]]

  /// A question that was put together from earlier ones.
  ///
  /// What was learned of danger was learned from sentences that people write; on one that nobody wrote only lines speak, and what
  /// the message raised as it was written.
  private func reread(_ text: String, after alone: Interpretation) -> Interpretation {
    var found = understand(text)
    if alone.raised.isEmpty { found.raised.removeAll { $0.line == nil } }
    if found.raised.isEmpty { found.raised = alone.raised }
    return found
  }

  /// Answers a rewritten question, or the message alone where that is understood and the question is not.
  private mutating func give(
    _ found: Interpretation, as text: String, after memory: Memory, line: Passage?, _ alone: Interpretation,
    _ typed: String, _ context: Context
  ) -> [Effect] {
    var context = context
    if found.raised.isEmpty, found.isLastResort || found.isDeclined || isAside(found.topic) {
      // "no not vicodin, valium": what is asked of another medicine has no answer or a doubtful one, and neither a word on the
      // program nor the topic of the first one is a better one.
      let isOfOther = !Set(found.frame.taken).isSubset(of: memory.frame.taken)
      if !isAside(found.topic), isOfOther, isAside(alone.topic) || !alone.isAnswered {
        context.reading = line
        return give(found, question: typed, as: text, context: context, after: memory)
      }
      guard !alone.isAnswered, !memory.topic.isEmpty, !found.isLastResort else {
        return give(alone, question: typed, as: typed, context: context)
      }
      return stay(in: memory, answering: [alone.frame.head].compactMap(\.self), alone, typed, context)
    }
    if found.raised.isEmpty, found.topic == memory.topic, alone.isElsewhere(than: memory.topic, on: shelf) {
      return give(alone, question: typed, as: typed, context: context)
    }
    context.reading = line
    if let id = found.topic, id == lastMemory?.topic, let topic = shelf.topic(id) {
      let heads = [alone.frame.head].compactMap(\.self)
      context.paragraph = topic.paragraph(answering: heads, groups: alone.frame.groups)
    }
    return give(found, question: typed, as: text, context: context, after: memory)
  }

  /// Whether a topic on the program or the building answers.
  private func isAside(_ topic: String?) -> Bool {
    topic.flatMap { shelf.topic($0) }?.isAside == true
  }

  /// Keeps what was said, or the title of what was chosen, for the next messages to lean on.
  mutating func say(_ text: String) {
    state.said = state.said.suffix(2) + [text]
  }

  /// "why", "then what": a paragraph of the topic of a turn, else all of it; never another subject.
  private mutating func stay(
    in memory: Memory, answering acts: [String], _ alone: Interpretation, _ typed: String, _ context: Context
  ) -> [Effect] {
    let isHeld = alone.raised.allSatisfy { $0.line == nil } && alone.stop == nil && alone.reading.isLight
    guard alone.raised.isEmpty || isHeld, let topic = shelf.topic(memory.topic) else {
      return give(alone, question: typed, as: typed, context: context)
    }
    var context = context
    context.paragraph = topic.paragraph(answering: acts, groups: alone.frame.groups)
    var reply = compose.reply(showing: topic.id, language: state.language, context: context)
    if context.paragraph != nil, topic.template == .act {
      reply = compose.within(topic, paragraph: context.paragraph, family: .act, language: state.language)
    } else if context.paragraph == nil, !context.isPersonal {
      reply = compose.everything(of: reply)
    }
    reply.question = typed
    reply.about = memory.roles
    step(sticky: nil)
    state.unanswered = nil
    return show(reply, question: typed)
  }
}

extension Reading {
  /// Whether every word says nothing without the message before.
  var isLight: Bool { tokens.allSatisfy { FollowUpWords.light.contains($0.text) } }
}

extension Interpretation {
  /// The topic that answers, if one does.
  fileprivate var topic: String? {
    if case .answer(let id) = decision { id } else { nil }
  }

  /// What is named and taken, each once, as it is written; classes only where nothing else is.
  fileprivate func names(on shelf: Shelf) -> [String] {
    var seen: Set<String> = []
    let taken = frame.mentions.filter {
      shelf.concept($0.concept)?.isTaken == true && seen.insert($0.concept).inserted
    }
    let single = taken.filter { shelf.concept($0.concept)?.kind != .class }
    return (single.isEmpty ? taken : single).map { reading.text(of: $0.tokens) }
  }

  /// Whether care, the law or a place is named, and a topic on that and on no medicine answers: "for probation?".
  fileprivate func isElsewhere(than id: String, on shelf: Shelf) -> Bool {
    guard let topic = topic.flatMap({ shelf.topic($0) }), topic.id != id, topic.about.isEmpty else { return false }
    return namesCare(on: shelf)
  }

  /// Whether a symptom is named that somebody has.
  fileprivate func namesSymptom(on shelf: Shelf) -> Bool {
    frame.mentions.contains { shelf.concept($0.concept)?.kind == .symptom && $0.polarity == .said }
  }

  var isDeclined: Bool {
    if case .decline = decision { true } else { false }
  }
}
