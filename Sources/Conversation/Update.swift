internal import Knowledge
internal import Matching

/// Takes an event into the conversation and returns what a face must do.
///
/// Pure and total.
public func update(_ state: inout ConversationState, _ event: Event, _ answerer: Answerer) -> [Effect] {
  var turn = Turn(state: state, answerer: answerer)
  let effects = turn.take(event)
  state = turn.state
  return effects
}

/// One step of a conversation.
struct Turn {
  var state: ConversationState
  let answerer: Answerer

  var compose: Compose { answerer.compose }
  var shelf: Shelf { compose.shelf(state.language) }

  mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .asked(let text): return hear(text)
    case .chose(let number): return choose(number)
    case .picked(let id): return openTopic(id)
    case .more: return openMore()
    case .back: return goBack()
    case .first:
      state.current = nil
      return [.showStart]
    case .hide:
      state = ConversationState()
      return [.wiped]
    case .newPerson:
      state = ConversationState()
      return [.wiped, .say(notice("new-person"))]
    case .newQuestion:
      // Who is under 18 stays it, and an alert its three turns.
      state.memories = []
      state.unanswered = nil
      state.people = []
      state.told = []
      state.said = []
      state.expecting = nil
      state.hasAskedBack = false
      state.declines = 0
      return [.say(notice("new-question"))]
    }
  }

  func notice(_ key: String, filling values: [String: String] = [:]) -> Reply {
    compose.notice(key, filling: values, language: state.language)
  }

  // MARK: Moving about

  private mutating func openMore() -> [Effect] {
    guard let reply = state.reply, !reply.more.isEmpty else { return [.say(notice("no-more"))] }
    return show(compose.everything(of: reply), question: nil)
  }

  private mutating func goBack() -> [Effect] {
    guard let current = state.current, current > 0 else { return take(.first) }
    state.current = current - 1
    return [.opened(current - 1)]
  }

  /// Adds an entry and shows it.
  mutating func show(_ reply: Reply, question: String?) -> [Effect] {
    state.entries.append(Entry(question: reply.isPrivate ? nil : question, reply: compose.stamped(reply)))
    state.current = state.entries.count - 1
    state.language = reply.language
    return [.opened(state.entries.count - 1)]
  }

  // MARK: Choices

  /// The choices that numbers mean now.
  var choices: [Choice] {
    state.reply?.choices ?? (state.current == nil ? answerer.start(language: state.language).menu : [])
  }

  mutating func choose(_ number: Int) -> [Effect] {
    if number == Start.languageKey, state.current == nil, answerer.offersSpanish {
      state.language = state.language == "es" ? "en" : "es"
      return [.showStart]
    }
    let choices = choices
    guard !choices.isEmpty else { return [.say(notice("nothing-to-choose"))] }
    guard let choice = choices.first(where: { $0.number == number }) else {
      let isStart = state.current == nil && answerer.offersSpanish
      let key = isStart ? "choose-start" : choices.count == 1 ? "choose-one" : "choose"
      return [.say(notice(key, filling: ["n": "\(choices.count)"]))]
    }
    state.hasAskedBack = false
    state.declines = 0
    return open(choice.opens)
  }

  private mutating func open(_ opening: Opening) -> [Effect] {
    switch opening {
    case .topic(let id): return openTopic(id)
    case .concept(let id): return readAgain(as: id)
    case .everything: return openMore()
    case .confirm(let id): return confirm(id)
    case .followUp(let followUp): return follow(followUp)
    case .menu(let topics):
      guard topics.count > 1 else {
        return topics.first.map { confirmOrOpen($0) } ?? [.say(notice("nothing-to-choose"))]
      }
      return show(compose.list(topics, on: shelf), question: nil)
    case .somethingElse:
      state.memories = []
      state.said = []
      state.unanswered = nil
      return [.say(notice("new-question"))]
    case .hide:
      state = ConversationState()
      return [.wiped]
    }
  }

  /// A line of the first screen with one topic: an emergency answers as an alert, without "if".
  private mutating func confirmOrOpen(_ id: String) -> [Effect] {
    shelf.topic(id)?.template == .act ? confirm(id) : openTopic(id)
  }

  mutating func openTopic(_ id: String) -> [Effect] {
    var context = context()
    context.reading = nil
    let reply = compose.reply(showing: id, language: state.language, context: context)
    if let topic = shelf.topic(id), !reply.isPrivate { remember(topic) }
    return show(reply, question: nil)
  }

  /// The answer "Yes, this is happening now": the check becomes a stop.
  mutating func confirm(_ id: String) -> [Effect] {
    let alert = shelf.edition.alerts.filter { $0.topics.contains(id) }.min { $0.rank < $1.rank }
    let topic = shelf.topic(id)
    let family: Family = alert?.family ?? (topic?.template == .stay ? .stay : topic?.template == .safe ? .safe : .act)
    var reply = compose.now(topic, family: family, toMinor: state.isMinor, language: state.language)
    reply.alert = id
    let who = Who.allCases.first { alert?.answer[$0] == id } ?? .general
    state.sticky = StickyAlert(alert: alert?.id ?? "", family: family, topic: id, who: who, turnsLeft: 3, isSure: true)
    return show(reply, question: nil)
  }

  /// The question again, with one reading of the name that had two.
  private mutating func readAgain(as concept: String) -> [Effect] {
    guard let last = state.told.last, let name = shelf.concept(concept)?.names.first?.text else {
      return [.say(notice("new-question"))]
    }
    let found = understand(last.text)
    guard let doubtful = found.frame.mentions.first(where: { $0.concept == concept || $0.others.contains(concept) })
    else { return answer(name, as: name) }
    return answer(found.reading.replacing([doubtful.tokens: name]), as: last.text)
  }
}
