internal import Knowledge
internal import Matching

/// What the choices below an alert's reply lead to.
extension Turn {
  mutating func follow(_ followUp: FollowUp) -> [Effect] {
    let shown = state.reply
    let id = shown?.alert ?? shown?.check ?? shown?.topic
    let topic = id.flatMap { shelf.topic($0) }
    let family = shown?.family ?? .act
    switch followUp {
    case .awake:
      state.sticky = nil
      return showWithin(topic, ["effect-length", "symptom-now"], family)
    case .earlier:
      state.sticky = nil
      guard let topic else { return [.say(notice("new-question"))] }
      return show(compose.afterwards(topic, language: state.language), question: nil)
    case .meantElse: return offerOthers(than: id)
    case .tellStaff:
      if shelf.topic(Self.tellStaff) != nil { return openTopic(Self.tellStaff) }
      return showWithin(topic, ["privacy", "rights-and-law", "process"], family)
    case .alreadyDone:
      var reply = compose.alreadyDone(language: state.language)
      reply.alert = id
      return show(reply, question: nil)
    case .aboutOther, .aboutMe:
      let other = compose.stayTopic(aboutOther: followUp == .aboutOther, language: state.language) ?? topic
      guard let other else { return [.say(notice("no-more"))] }
      return confirm(other.id)
    case .no: return showWithin(shelf.topic(Self.lowMood) ?? topic, ["process", "get-help"], family)
    case .needDoctor: return show(compose.hurt(topic, language: state.language), question: nil)
    }
  }

  /// The paragraph of a topic that answers one of these acts.
  private mutating func showWithin(_ topic: Topic?, _ acts: [String], _ family: Family) -> [Effect] {
    guard let topic else { return [.say(notice("no-more"))] }
    let paragraph = topic.paragraph(answering: acts)
    return show(
      compose.within(topic, paragraph: paragraph, family: family, language: state.language), question: nil)
  }

  /// "I meant something else": the topics that come near the message, without the alert's.
  mutating func offerOthers(than id: String?) -> [Effect] {
    guard let last = state.told.last else { return [.say(notice("new-question"))] }
    let found = understand(last.text)
    let topics = found.ranked.map(\.topic).filter { $0 != id }.prefix(3)
    guard !topics.isEmpty else { return [.say(notice("new-question"))] }
    var reply = compose.clarify(
      topics: Array(topics), concepts: [], nil, check: nil, on: shelf, context())
    reply.isPrivate = state.reply?.isPrivate ?? false
    return show(reply, question: nil)
  }

  /// The topic that every private reply leads to; its id is part of the catalogue.
  private static let tellStaff = "crisis/what-happens-if-i-tell"

  /// The topic for somebody to whom it is too much, and who does not think of suicide.
  private static let lowMood = "crisis/hopeless"
}

extension Compose {
  /// The reply of an alert that the person confirmed.
  func now(_ topic: Topic?, family: Family, toMinor isMinor: Bool, language: String) -> Reply {
    let shelf = shelf(language)
    switch family {
    case .act: return act(topic, nil, isAlert: true, others: [], check: nil, on: shelf)
    case .stay: return stay(topic, who: nil, others: [], on: shelf)
    case .safe: return safe(topic, toMinor: isMinor, others: [], on: shelf)
    }
  }
}
