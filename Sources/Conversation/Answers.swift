internal import Knowledge
internal import Matching

/// The replies that answer a question: urgent, caution, routine and misuse.
extension Compose {
  /// An ordinary answer by its template.
  func ordinary(
    _ topic: Topic, _ found: Interpretation?, check: Raised?, on shelf: Shelf, _ context: Context
  ) -> Reply {
    var draft = draft(.answer, topic.template, on: shelf)
    if check != nil { draft.say(Reply.Block.opening, "if-now", part: 3) }
    addReading(topic, found, context, on: shelf, to: &draft)
    markStaff(topic, part: 3, to: &draft)
    draft.add(Reply.Block.title, Passage(topic.title), ref: topic.id, part: 3)
    let first = context.paragraph.flatMap { topic.more.indices.contains($0) ? topic.more[$0] : nil }
    if let first {
      draft.add(Reply.Block.paragraph, first.passage, ref: topic.id, part: 4)
    } else {
      draft.add(Reply.Block.lead, lead(of: topic, found), ref: topic.id, part: 4)
    }
    if context.isPersonal, !topic.dependsOn.isEmpty { depends(topic, part: 4, on: shelf, to: &draft) }
    let shown = parts(topic, found, isShort: first == nil, on: shelf, to: &draft)
    if let check { draft.offer(shelf.replies["if-now-choice"], opens: .confirm(topic: check.topic), part: 10) }
    offerMore(topic, found, part: 10, on: shelf, to: &draft)
    foot(topic, part: 11, to: &draft)
    draft.turnPage()
    if first != nil { draft.add(Reply.Block.lead, lead(of: topic, found), ref: topic.id, part: 12) }
    rest(topic, after: shown, skipping: context.paragraph, on: shelf, to: &draft)
    return draft.reply
  }

  /// How much of a topic the first view has.
  struct Shown {
    var short = false
    var caveats = 0
    var steps = 0
  }

  private func parts(
    _ topic: Topic, _ found: Interpretation?, isShort: Bool, on shelf: Shelf, to draft: inout Draft
  ) -> Shown {
    switch topic.template {
    case .urgent: urgentParts(topic, found, on: shelf, to: &draft)
    case .caution: cautionParts(topic, found, isShort: isShort, on: shelf, to: &draft)
    case .act, .stay, .safe, .routine, .misuse, .clarify, .decline:
      routineParts(topic, found, isShort: isShort, on: shelf, to: &draft)
    }
  }

  private func urgentParts(
    _ topic: Topic, _ found: Interpretation?, on shelf: Shelf, to draft: inout Draft
  ) -> Shown {
    if let signs = signs(topic, on: shelf) { draft.add(Reply.Block.action, signs, ref: "go-now", part: 5) }
    addCaveat(topic.caveats.first, topic, part: 6, to: &draft)
    addSteps(topic, upTo: 2, part: 7, to: &draft)
    addPair(topic, found, part: 8, on: shelf, to: &draft)
    addGroup(found, part: 8, on: shelf, to: &draft)
    contact(topic, part: 9, to: &draft)
    return Shown(caveats: 1, steps: 2)
  }

  private func cautionParts(
    _ topic: Topic, _ found: Interpretation?, isShort: Bool, on shelf: Shelf, to draft: inout Draft
  ) -> Shown {
    addCaveat(topic.caveats.first, topic, part: 5, to: &draft)
    addPair(topic, found, part: 6, on: shelf, to: &draft)
    addGroup(found, part: 6, on: shelf, to: &draft)
    if isShort { draft.add(Reply.Block.short, topic.short, ref: topic.id, part: 7) }
    addSteps(topic, upTo: 2, part: 9, to: &draft)
    contact(topic, part: 10, to: &draft)
    return Shown(short: isShort, caveats: 1, steps: 2)
  }

  private func routineParts(
    _ topic: Topic, _ found: Interpretation?, isShort: Bool, on shelf: Shelf, to draft: inout Draft
  ) -> Shown {
    if isShort { draft.add(Reply.Block.short, topic.short, ref: topic.id, part: 5) }
    addCaveat(topic.caveats.first, topic, part: 6, to: &draft)
    addPair(topic, found, part: 6, on: shelf, to: &draft)
    addGroup(found, part: 6, on: shelf, to: &draft)
    addSteps(topic, upTo: 1, part: 7, to: &draft)
    addNaloxone(topic, part: 8, on: shelf, to: &draft)
    contact(topic, part: 9, to: &draft)
    return Shown(short: isShort, caveats: 1, steps: 1)
  }

  /// A refusal that says why, and what helps.
  ///
  /// A deadly amount has the words of `stay`.
  func misuse(_ topic: Topic, _ found: Interpretation?, check: Raised?, on shelf: Shelf) -> Reply {
    if topic.acts.contains("lethal-amount") { return stay(topic, who: nil, others: [], on: shelf) }
    var draft = draft(.answer, .misuse, on: shelf)
    if check != nil { draft.say(Reply.Block.opening, "if-now", part: 3) }
    markStaff(topic, part: 3, to: &draft)
    draft.say(Reply.Block.opening, refusal(topic), part: 3)
    draft.add(Reply.Block.lead, lead(of: topic, found), ref: topic.id, part: 4)
    draft.add(Reply.Block.paragraph, topic.aim, ref: topic.id, part: 5)
    draft.add(Reply.Block.action, topic.alive, ref: topic.id, part: 6)
    addCaveat(topic.caveats.first, topic, part: 7, to: &draft)
    addPair(topic, found, part: 7, on: shelf, to: &draft)
    contact(topic, part: 9, to: &draft)
    if let check { draft.offer(shelf.replies["if-now-choice"], opens: .confirm(topic: check.topic), part: 10) }
    offerMore(topic, found, part: 10, on: shelf, to: &draft)
    foot(topic, part: 11, to: &draft)
    draft.turnPage()
    rest(topic, after: Shown(caveats: 1), skipping: nil, on: shelf, to: &draft)
    return draft.reply
  }

  private func refusal(_ topic: Topic) -> String {
    if topic.acts.contains("test-cheat") { return "misuse.test" }
    return topic.acts.contains("high") || topic.acts.contains("route") ? "misuse.high" : "misuse.dose"
  }

  // MARK: Parts

  /// What answers by itself: for staff who ask about a client, in words about a client.
  private func lead(of topic: Topic, _ found: Interpretation?) -> Passage {
    guard face == .counselor, found?.frame.who == .client else { return topic.lead }
    return topic.clientLead ?? topic.lead
  }

  func markStaff(_ topic: Topic?, part: Int, to draft: inout Draft) {
    if topic?.audience == .counselor { draft.say(Reply.Block.notice, "for-staff", part: part) }
  }

  /// "Go now if": all signs as one line.
  private func signs(_ topic: Topic, on shelf: Shelf) -> Passage? {
    guard !topic.signs.isEmpty else { return nil }
    let label = shelf.replies["labels.go-now"]
    return Passage(
      label.text + ":  " + topic.signs.map(\.text).joined(separator: " · "),
      small: label.words(small: true) + ": " + topic.signs.map { $0.words(small: true) }.joined(separator: ", "),
      facts: topic.signs.flatMap(\.facts))
  }

  private func addCaveat(_ caveat: Caveat?, _ topic: Topic, part: Int, to draft: inout Draft) {
    guard let caveat else { return }
    draft.add({ .caveat(caveat.level, $0) }, caveat.passage, ref: caveat.block ?? topic.id, part: part)
  }

  private func addSteps(_ topic: Topic, upTo count: Int, part: Int, to draft: inout Draft) {
    for (index, step) in topic.next.prefix(count).enumerated() {
      draft.add({ .step(index + 1, $0) }, step, ref: topic.id, part: part)
    }
  }

  private func depends(_ topic: Topic, part: Int, on shelf: Shelf, to draft: inout Draft) {
    let label = shelf.replies["depends"]
    let list = topic.dependsOn.map(\.text).joined(separator: ", ")
    let small = topic.dependsOn.map { $0.words(small: true) }.joined(separator: ", ")
    let passage = Passage(
      "\(label.text) \(list).", small: "\(label.words(small: true)) \(small).",
      facts: topic.dependsOn.flatMap(\.facts))
    draft.add(Reply.Block.paragraph, passage, ref: topic.id, part: part)
  }

  /// What the message asked besides, then the first neighbours that exist, both together at least two where there are so
  /// many; then everything else of the topic.
  func offerMore(_ topic: Topic, _ found: Interpretation?, part: Int, on shelf: Shelf, to draft: inout Draft) {
    let asked = (found?.alsoAsked ?? []).compactMap { shelf.shown($0, to: face.audience) }
      .filter { $0.id != topic.id && !$0.isPrivate }
    for other in asked {
      let text = shelf.replies["also-asked"].filled(["choice": other.choice])
      draft.offer(text, opens: .topic(other.id), part: part)
    }
    let others = topic.seeAlso.compactMap { shelf.shown($0, to: face.audience) }
      .filter { other in other.id != topic.id && !asked.contains { $0.id == other.id } }
    for other in others.prefix(max(0, 2 - asked.count)) {
      draft.offer(Passage(other.choice), opens: .topic(other.id), part: part)
    }
    // Staff have everything in front of them already.
    if face != .counselor { draft.offer(shelf.replies["labels.everything"], opens: .everything, part: part) }
  }

  /// What the first view leaves out.
  private func rest(
    _ topic: Topic, after shown: Shown, skipping paragraph: Int?, on shelf: Shelf, to draft: inout Draft
  ) {
    if !shown.short { draft.add(Reply.Block.short, topic.short, ref: topic.id, part: 12) }
    for caveat in topic.caveats.dropFirst(shown.caveats) { addCaveat(caveat, topic, part: 12, to: &draft) }
    for (index, step) in topic.next.enumerated().dropFirst(shown.steps) {
      draft.add({ .step(index + 1, $0) }, step, ref: topic.id, part: 12)
    }
    draft.add(Reply.Block.doNot, topic.doNot, ref: topic.id, part: 12)
    for (index, more) in topic.more.enumerated() where index != paragraph {
      draft.add(Reply.Block.paragraph, more.passage, ref: topic.id, part: 12)
    }
    if !topic.dependsOn.isEmpty { depends(topic, part: 12, on: shelf, to: &draft) }
  }
}
