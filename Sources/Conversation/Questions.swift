internal import Knowledge
internal import Matching

/// The replies that do not answer: asking back, declining, and short notices.
extension Compose {
  /// Asks which of several topics or medicines is meant; the last choice is always "Something else".
  func clarify(
    topics: [String], concepts: [String], _ found: Interpretation?, check: Raised?, on shelf: Shelf, _ context: Context
  ) -> Reply {
    var draft = draft(.clarify, .clarify, on: shelf)
    if let check {
      draft.say(Reply.Block.opening, "if-now", part: 3)
      draft.reply.check = check.topic
    }
    addReading(nil, found, context, on: shelf, to: &draft)
    draft.add(Reply.Block.opening, question(concepts, found, on: shelf), ref: "clarify", part: 3)
    if let check { draft.offer(shelf.replies["if-now-choice"], opens: .confirm(topic: check.topic), part: 4) }
    for id in concepts.prefix(3) {
      let says = shelf.concept(id)?.says ?? name(of: id, on: shelf)
      draft.offer(Passage(says, facts: ["program"]), opens: .concept(id), part: 4)
    }
    let offered = topics.compactMap { shelf.shown($0, to: face.audience) }.uniqued()
    let ordered = Tier.allCases.flatMap { tier in offered.filter { $0.tier == tier } }
    for topic in ordered.prefix(4) { draft.offer(Passage(topic.choice), opens: .topic(topic.id), part: 4) }
    draft.offer(shelf.replies["clarify.other"], opens: .somethingElse, part: 4)
    addPair(nil, found, part: 5, on: shelf, to: &draft)
    draft.say(Reply.Block.notice, deskKey("clarify.desk", on: shelf), part: 6)
    return draft.reply
  }

  private func question(_ concepts: [String], _ found: Interpretation?, on shelf: Shelf) -> Passage {
    if !concepts.isEmpty { return shelf.replies["clarify.which-medicine"] }
    let taken = found?.frame.taken ?? []
    guard taken.count == 1, let only = taken.first else { return shelf.replies["clarify.which-topic"] }
    return shelf.replies["clarify.which-topic-about"].filled(["name": name(of: only, on: shelf)])
  }

  /// Says that there is no answer, who may have one, and what comes near.
  ///
  /// The second in a row shows the first menu.
  func decline(_ reason: Reason, _ found: Interpretation?, on shelf: Shelf, _ context: Context) -> Reply {
    var draft = draft(.decline, .decline, on: shelf)
    draft.reply.reason = reason
    switch reason {
    case .empty: draft.say(Reply.Block.opening, "empty", part: 3)
    case .tooLong: draft.say(Reply.Block.opening, "too-long", part: 3)
    case .switchedOff:
      draft.say(Reply.Block.opening, "switched-off", part: 3)
      draft.add(Reply.Block.contact, line(of: "clinic", shelf.replies), ref: "clinic", part: 9)
    case .unknownWords, .offTopic:
      draft.add(Reply.Block.opening, opening(found, on: shelf, context), ref: "decline", part: 3)
      draft.say(Reply.Block.lead, deskKey("decline.who", on: shelf), part: 4)
      if context.declines > 0 { menu(on: shelf, to: &draft) } else { near(found, on: shelf, to: &draft) }
      if face == .kiosk { draft.say(Reply.Block.notice, "decline.stuck", part: 6) }
    }
    return draft.reply
  }

  private func opening(_ found: Interpretation?, on shelf: Shelf, _ context: Context) -> Passage {
    if context.declines > 0 { return shelf.replies["decline.again"] }
    if shelf.edition.language != "en", shelf.replies.has("decline.spanish") { return shelf.replies["decline.spanish"] }
    let unknown = found?.reading.unknown ?? []
    guard unknown.count == 1, isPlain(unknown[0]) else { return shelf.replies["decline.open"] }
    return shelf.replies["decline.open-word"].filled(["word": unknown[0]])
  }

  /// At most three topics that come near and are no alert's.
  private func near(_ found: Interpretation?, on shelf: Shelf, to draft: inout Draft) {
    let topics = (found?.ranked ?? []).filter { $0.score >= Self.nearness }
      .compactMap { shelf.shown($0.topic, to: face.audience) }
      .filter { $0.tier != .emergency && !$0.isPrivate }
    guard !topics.isEmpty else { return }
    draft.say(Reply.Block.notice, "decline.near", part: 5)
    for topic in topics.uniqued().prefix(3) {
      draft.offer(Passage(topic.choice), opens: .topic(topic.id), part: 5)
    }
  }

  private func menu(on shelf: Shelf, to draft: inout Draft) {
    for choice in Start(shelf.replies, face: face).menu { draft.offer(choice.text, opens: choice.opens, part: 5) }
  }

  /// The list behind a line of the first screen; a single topic answers at once.
  func list(_ topics: [String], on shelf: Shelf) -> Reply {
    let shown = topics.compactMap { shelf.shown($0, to: face.audience) }.uniqued()
    if shown.count == 1, let only = shown.first { return answer(only.id, nil, check: nil, on: shelf, Context()) }
    guard !shown.isEmpty else { return decline(.offTopic, nil, on: shelf, Context()) }
    var draft = draft(.clarify, .clarify, on: shelf)
    draft.say(Reply.Block.opening, "clarify.which-topic", part: 3)
    for topic in shown.prefix(6) { draft.offer(Passage(topic.choice), opens: .topic(topic.id), part: 4) }
    draft.say(Reply.Block.notice, deskKey("clarify.desk", on: shelf), part: 6)
    return draft.reply
  }

  /// One fixed sentence, such as "Choose 1 to 3, or type.".
  func notice(_ key: String, filling values: [String: String] = [:], language: String) -> Reply {
    let shelf = shelf(language)
    var draft = draft(.clarify, .clarify, on: shelf)
    draft.add(Reply.Block.notice, shelf.replies[deskKey(key, on: shelf)].filled(values), ref: key, part: 3)
    return draft.reply
  }

  /// How near a topic must be to be offered beside a decline.
  private static let nearness = 0.25
}

extension [Topic] {
  /// Each topic once.
  fileprivate func uniqued() -> [Topic] {
    var seen: Set<String> = []
    return filter { seen.insert($0.id).inserted }
  }
}
