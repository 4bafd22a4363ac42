internal import Knowledge
internal import Matching

/// The replies to danger: fixed words, by family.
extension Compose {
  /// The reply of an alert at stop level; the one-line acts of at most two others follow.
  ///
  /// What is done to somebody under 18 is answered as harm to a child, whatever else it is.
  func alert(_ raised: Raised, others: [Raised], toMinor isMinor: Bool, on shelf: Shelf) -> Reply {
    var topic = shelf.shown(raised.topic, to: face.audience)
    var reply: Reply
    switch raised.family {
    case .act: reply = act(topic, nil, isAlert: true, others: others, check: nil, on: shelf)
    case .stay: reply = stay(topic, who: raised.who, asks: asks(raised, others), others: others, on: shelf)
    case .safe:
      if isMinor { topic = shelf.edition.topics.first { $0.safeKind == .child } ?? topic }
      reply = safe(topic, toMinor: isMinor, others: others, on: shelf)
    }
    reply.alert = raised.family == .safe ? topic?.id ?? raised.topic : raised.topic
    reply.topic = nil
    if shelf.alert(raised.alert)?.isPrivate == true || topic?.isPrivate == true { reply.isPrivate = true }
    return reply
  }

  /// What to do first in fixed words, then the numbered steps.
  ///
  /// Where the message also speaks of dying, the second page has no statements about medicines.
  func act(
    _ topic: Topic?, _ found: Interpretation?, isAlert: Bool, others: [Raised], check: Raised?, on shelf: Shelf
  ) -> Reply {
    var draft = draft(.answer, .act, on: shelf)
    draft.reply.family = .act
    if !isAlert { draft.say(Reply.Block.opening, "if-now", part: 3) }
    markStaff(topic, part: 3, to: &draft)
    draft.say(Reply.Block.title, "act.title", part: 3)
    draft.add(Reply.Block.action, firstAct(topic, on: shelf), part: 4)
    let calls = addSteps(topic, on: shelf, to: &draft)
    draft.add(Reply.Block.doNot, topic?.doNot, ref: topic?.id, part: 6)
    addOthers(others, part: 7, on: shelf, to: &draft)
    if others.allSatisfy({ $0.family == .act }) { addNaloxone(topic, part: 7, on: shelf, to: &draft) }
    if face == .kiosk {
      if !calls { draft.say(Reply.Block.action, "act.phone", part: 7) }
      draft.say(Reply.Block.machineLine, "act.kiosk", part: 8)
    }
    offerDifferent(topic, found, isAlert: isAlert, check: check, on: shelf, to: &draft)
    let isPrivate = others.contains { $0.family != .act }
    if let topic { secondPage(topic, isPrivate: isPrivate, on: shelf, to: &draft) }
    if isPrivate { draft.reply.isPrivate = true }
    return draft.reply
  }

  /// The steps of a topic; in the kiosk, where the first words send for staff, the second one of an emergency calls 911.
  ///
  /// Returns whether that step was added: a topic that has its own keeps it.
  private func addSteps(_ topic: Topic?, on shelf: Shelf, to draft: inout Draft) -> Bool {
    let call = shelf.replies["act.call"]
    let begins = call.text.prefix { $0 != "." }
    var steps = (topic?.next ?? []).map { (passage: $0, ref: topic?.id) }
    let isEmergency = topic.map { $0.tier == .emergency } ?? true
    let isNeeded = face == .kiosk && isEmergency && !steps.contains { $0.passage.text.hasPrefix(begins) }
    if isNeeded { steps.insert((call, "act.call"), at: min(1, steps.count)) }
    for (index, step) in steps.enumerated() {
      draft.add({ .step(index + 1, $0) }, step.passage, ref: step.ref, part: 5)
    }
    return isNeeded
  }

  private func firstAct(_ topic: Topic?, on shelf: Shelf) -> Passage {
    if let first = topic?.first {
      guard face == .kiosk, let kiosk = topic?.firstKiosk else { return first }
      return Passage(kiosk, small: first.small, facts: first.facts)
    }
    return shelf.replies["act.first-\(face.rawValue)"]
  }

  private func offerDifferent(
    _ topic: Topic?, _ found: Interpretation?, isAlert: Bool, check: Raised?, on shelf: Shelf, to draft: inout Draft
  ) {
    guard !isAlert, let topic else {
      for (text, opens) in zip(shelf.replies.list("act.different"), [FollowUp.awake, .earlier, .meantElse]) {
        draft.offer(text, opens: .followUp(opens), part: 9)
      }
      return
    }
    let yes = check?.topic ?? topic.id
    draft.offer(shelf.replies["if-now-choice"], opens: .confirm(topic: yes), part: 9)
    offerMore(topic, found, part: 9, on: shelf, to: &draft)
  }

  /// Whether a person is asked what is meant: where only veiled words were said, of themselves, and nothing was done yet.
  private func asks(_ raised: Raised, _ others: [Raised]) -> Bool {
    raised.isVeiled && [.self, .general].contains(raised.who) && others.allSatisfy { $0.family == .safe }
  }

  /// The words for a person who may want to die, or who is afraid for someone or of harming someone.
  ///
  /// `asks`: the same words, opened by the question whether they think of suicide.
  func stay(_ topic: Topic?, who: Who?, asks: Bool = false, others: [Raised], on shelf: Shelf) -> Reply {
    var draft = draft(.answer, .stay, on: shelf)
    draft.reply.family = .stay
    draft.reply.isPrivate = true
    let kind = StayKind(topic, who: who)
    let place = face == .kiosk ? "kiosk" : "chat"
    draft.say(Reply.Block.opening, asks ? "stay.open-ask" : kind.key("stay.open", on: shelf.replies), part: 3)
    draft.say(Reply.Block.action, kind.personKey(place), part: 4)
    draft.say(Reply.Block.action, "stay.line", part: 5)
    draft.say(Reply.Block.action, kind.key("stay.already", on: shelf.replies), part: 6)
    if kind == .wounded { draft.say(Reply.Block.action, "stay.bleeding", part: 6) }
    draft.say(Reply.Block.action, kind.key("stay.distance", on: shelf.replies), part: 7)
    addOthers(others, part: 7, on: shelf, to: &draft)
    if face == .kiosk { draft.say(Reply.Block.machineLine, "stay.kiosk", part: 8) }
    draft.say(Reply.Block.notice, "stay.hope", part: 9)
    if asks, let topic {
      let opens: [Opening] = [.confirm(topic: topic.id), .followUp(.no), .confirm(topic: topic.id)]
      let list = shelf.replies.list("stay.open-ask-choices")
      for (text, opens) in zip(list, opens) { draft.offer(text, opens: opens, part: 10) }
    } else {
      offerStay(isOther: kind == .other, on: shelf, to: &draft)
    }
    if let topic { secondPage(topic, isPrivate: true, on: shelf, to: &draft) }
    return draft.reply
  }

  private func offerStay(isOther: Bool, on shelf: Shelf, to draft: inout Draft) {
    let list = shelf.replies.list(isOther ? "stay.choices-other" : "stay.choices")
    for (text, opens) in zip(list, [.tellStaff, .alreadyDone, isOther ? FollowUp.aboutMe : .aboutOther]) {
      draft.offer(text, opens: .followUp(opens), part: 10)
    }
  }

  /// The words for a person who is being hurt.
  ///
  /// To somebody under 18 only the line for children is given, and nothing is left to decide that is not theirs.
  func safe(_ topic: Topic?, toMinor isMinor: Bool = false, others: [Raised], on shelf: Shelf) -> Reply {
    var draft = draft(.answer, .safe, on: shelf)
    draft.reply.family = .safe
    draft.reply.isPrivate = true
    draft.say(Reply.Block.opening, canHide ? "safe.privacy" : "safe.privacy-lines", part: 3)
    draft.say(Reply.Block.lead, "safe.fault", part: 4)
    draft.say(Reply.Block.action, "safe.now", part: 5)
    draft.say(Reply.Block.action, "safe.person", part: 6)
    let kind = isMinor ? .child : topic?.safeKind ?? .violence
    for key in isMinor ? ["safe.line-child"] : kind.lines { draft.say(Reply.Block.action, key, part: 7) }
    addOthers(isMinor ? others.filter { $0.family != .safe } : others, part: 7, on: shelf, to: &draft)
    if kind != .child || isMinor { draft.say(Reply.Block.action, "safe.body", part: 7) }
    draft.say(Reply.Block.notice, kind == .child ? "safe.choice-minor" : "safe.choice-adult", part: 9)
    if face == .kiosk { draft.say(Reply.Block.machineLine, "safe.kiosk", part: 8) }
    let opens: [Opening] = [.followUp(.tellStaff), .followUp(.needDoctor), .hide]
    for (text, opens) in zip(shelf.replies.list("safe.choices"), opens) where canHide || opens != .hide {
      draft.offer(text, opens: opens, part: 10)
    }
    if let topic { secondPage(topic, isPrivate: true, on: shelf, to: &draft) }
    return draft.reply
  }

  /// To somebody who was hurt and needs a doctor: who is there at once, why today, whom to ask here, and the line.
  func hurt(_ topic: Topic?, language: String) -> Reply {
    let shelf = shelf(language)
    var draft = draft(.answer, .safe, on: shelf)
    draft.reply.family = .safe
    draft.reply.isPrivate = true
    draft.reply.topic = topic?.id
    for key in ["safe.now", "safe.body", "safe.person"] { draft.say(Reply.Block.action, key, part: 5) }
    for key in (topic?.safeKind ?? .violence).lines { draft.say(Reply.Block.action, key, part: 7) }
    if face == .kiosk { draft.say(Reply.Block.machineLine, "safe.kiosk", part: 8) }
    return draft.reply
  }

  /// The acts of other alerts; beside words on dying or violence no medicine is named.
  private func addOthers(_ others: [Raised], part: Int, on shelf: Shelf, to draft: inout Draft) {
    let lines = others.map {
      (passage: line(of: $0.alert, $0.family, for: $0.who, on: shelf), ref: "alert:\($0.alert)")
    }
    let isPrivate = draft.reply.family != .act
    for line in lines.filter({ !isPrivate || !shelf.namesMedicine($0.passage.text) }).prefix(2) {
      draft.add(Reply.Block.action, line.passage, ref: line.ref, part: part)
    }
  }

  /// The one-line act of an alert, to the person who reads it, or the fixed line of its family.
  func line(of alert: String, _ family: Family, for who: Who, on shelf: Shelf) -> Passage {
    if let line = shelf.alert(alert)?.line(for: who) { return line }
    return shelf.replies[family == .stay ? "stay.line" : "sticky.\(family.rawValue)"]
  }

  /// What an alert's topic says beyond its first view; with `isPrivate` only what names no medicine.
  private func secondPage(_ topic: Topic, isPrivate: Bool, on shelf: Shelf, to draft: inout Draft) {
    func add(_ make: (Words) -> Reply.Block, _ passage: Passage?, ref: String? = nil) {
      guard let passage, !isPrivate || !shelf.namesMedicine(passage.text) else { return }
      draft.add(make, passage, ref: ref ?? topic.id, part: 12)
    }
    draft.turnPage()
    add(Reply.Block.lead, topic.lead)
    add(Reply.Block.short, topic.short)
    for caveat in topic.caveats { add({ .caveat(caveat.level, $0) }, caveat.passage, ref: caveat.block) }
    for paragraph in topic.more { add(Reply.Block.paragraph, paragraph.passage) }
    for passage in topic.dependsOn { add(Reply.Block.paragraph, passage) }
    contact(topic, part: 12, to: &draft)
    foot(topic, part: 12, to: &draft)
  }
}

/// Which of the fixed words of the family `stay` speak.
private enum StayKind {
  /// The person themselves.
  case own
  /// The person themselves, who may be bleeding.
  case wounded
  /// Somebody else.
  case other
  /// The person may harm somebody.
  case danger

  init(_ topic: Topic?, who: Who?) {
    let people = topic?.who ?? []
    if !people.isEmpty, !people.contains(.self) {
      self = .other
    } else if let topic, topic.acts.contains("danger-of") {
      self = .danger
    } else if let who, [.other, .child, .client].contains(who), people.isEmpty {
      self = .other
    } else {
      self = topic?.acts.contains("symptom-now") == true ? .wounded : .own
    }
  }

  /// The key of this kind, where there is one.
  func key(_ key: String, on replies: Replies) -> String {
    let suffix: String? =
      switch self {
      case .own, .wounded: nil
      case .other: "\(key)-other"
      case .danger: "\(key)-danger"
      }
    return suffix.flatMap { replies.has($0) ? $0 : nil } ?? key
  }

  func personKey(_ place: String) -> String {
    self == .other ? "stay.person-other-\(place)" : "stay.person-\(place)"
  }
}

extension SafeKind {
  /// The telephone lines, as keys of the fixed words.
  fileprivate var lines: [String] {
    switch self {
    case .violence, .strangled: ["safe.line-violence"]
    case .assault: ["safe.line-assault"]
    case .child: ["safe.line-child", "safe.line-elder"]
    }
  }
}
