internal import Knowledge
internal import Matching

/// What a submitted message does.
extension Turn {
  mutating func hear(_ text: String) -> [Effect] {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return [.say(notice("empty"))] }
    if let number = Spoken.number(trimmed, of: choices.count) { return choose(number) }
    if let word = Spoken.answer(trimmed) { return hear(word) }
    state.turns += 1
    let before = state.previous.flatMap { state.turns - $0.turn <= 2 ? $0 : nil }
    let alone = answerer.matcher.interpret(
      trimmed, after: before?.text, answered: before?.answered, in: state.language, audience: answerer.face.audience)
    state.isMinor = state.isMinor || alone.isFromMinor
    if alone.decision == .decline(.tooLong) { return tooLong(alone, text) }
    defer { state.previous = (trimmed, state.turns, alone.stop) }
    if alone.stop != nil { return give(alone, question: trimmed, as: trimmed, context: context()) }
    if let reply = answerWithinAlert(alone) { return show(reply, question: trimmed) }
    return answerInContext(alone, trimmed)
  }

  /// Interprets a question that was put together from earlier ones, and answers it.
  mutating func answer(_ text: String, as typed: String) -> [Effect] {
    let found = answerer.matcher.interpret(text, in: state.language, audience: answerer.face.audience)
    return give(found, question: typed, as: text, context: context())
  }

  /// What the next reply must know.
  func context() -> Context {
    var context = Context()
    context.mayAskBack = !state.hasAskedBack
    context.declines = state.declines
    context.isMinor = state.isMinor
    context.sticky = state.sticky.map { compose.line(of: $0.alert, $0.family, for: $0.who, on: shelf) }
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

  /// For three turns after an alert a follow-up is answered out of the alert's own topic, and so is what would be
  /// declined: "what if i dont have narcan".
  private mutating func answerWithinAlert(_ found: Interpretation) -> Reply? {
    guard let sticky = state.sticky, let topic = shelf.topic(sticky.topic) else { return nil }
    let isOpen = found.decision == .decline(.offTopic) || found.isLastResort
    guard found.frame.taken.isEmpty || isOpen else { return nil }
    let acts = found.frame.acts.filter { !shelf.isLow($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let paragraph = topic.paragraph(answering: acts.map(\.key))
    guard paragraph != nil || isOpen else { return nil }
    step(sticky: nil)
    return compose.within(topic, paragraph: paragraph, family: sticky.family, language: state.language)
  }

  private mutating func answerInContext(_ alone: Interpretation, _ typed: String) -> [Effect] {
    var context = context()
    context.isPersonal = Spoken.isPersonal(alone.reading.tokens.map(\.text))
    let rewriting = Rewriter(state, alone, on: shelf).rewrite()
    switch rewriting {
    case nil: return give(alone, question: typed, as: typed, context: context)
    case .topic(let id, let acts): return stay(in: id, answering: acts, typed, isPersonal: context.isPersonal)
    case .question(let text, let line):
      let found = answerer.matcher.interpret(text, in: state.language, audience: answerer.face.audience)
      if found.raised.isEmpty, found.isLastResort || found.isDeclined && alone.isAnswered {
        return give(alone, question: typed, as: typed, context: context)
      }
      context.reading = line
      if case .answer(let id) = found.decision, id == lastMemory?.topic, let topic = shelf.topic(id) {
        let heads = [alone.frame.head].compactMap { $0 }
        context.paragraph = topic.paragraph(answering: heads, groups: alone.frame.groups)
      }
      return give(found, question: typed, as: text, context: context)
    }
  }

  /// "why", "then what": a paragraph of the last topic, else all of it; never another subject.
  private mutating func stay(
    in id: String, answering acts: [String], _ typed: String, isPersonal: Bool
  ) -> [Effect] {
    var context = context()
    guard let topic = shelf.topic(id) else { return [.say(notice("no-more"))] }
    context.paragraph = topic.paragraph(answering: acts)
    context.isPersonal = isPersonal
    var reply = compose.reply(showing: id, language: state.language, context: context)
    if context.paragraph == nil, !isPersonal { reply = compose.everything(of: reply) }
    reply.question = typed
    step(sticky: nil)
    return show(reply, question: typed)
  }
}

extension Interpretation {
  fileprivate var isAnswered: Bool {
    if case .answer = decision { true } else { false }
  }

  fileprivate var isDeclined: Bool {
    if case .decline = decision { true } else { false }
  }
}
