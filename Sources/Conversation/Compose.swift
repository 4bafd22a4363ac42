public import Knowledge
public import Matching

/// What a reply must know besides the message itself.
public struct Context: Equatable, Sendable {
  /// Whether the program may ask back; not twice in a row.
  public var mayAskBack = true
  /// Declines directly before this message.
  public var declines = 0
  /// The alert of the last turns, whose line opens the reply, in its language.
  var sticky: StickyAlert?
  /// A reading line that the dialogue gives, instead of the one for corrected spelling.
  public var reading: Passage?
  /// Whether the person asks what holds for them in particular.
  public var isPersonal = false
  /// A paragraph of the topic to be shown first, by its position.
  public var paragraph: Int?
  /// Whether the person has said before that they are under 18.
  public var isMinor = false

  /// The context of a first message.
  public init() {}
}

/// The only maker of replies: an interpretation and the knowledge base become a `Reply`, in the words of the base.
public struct Compose: Sendable {
  let face: Face
  /// Whether what was shown can be taken from sight.
  let canHide: Bool
  let base: KnowledgeBase
  private let english: Shelf
  private let spanish: Shelf?
  let sources: SourceNames
  /// Nil where nobody has approved anything: then every text is a draft, and none is looked at.
  let reviews: Reviews?

  /// A composer for one face over a knowledge base.
  public init(_ base: KnowledgeBase, face: Face, canHide: Bool = true) {
    self.base = base
    self.face = face
    self.canHide = canHide
    english = Shelf(base.english)
    spanish = base.spanish.map { Shelf($0) }
    sources = SourceNames(base, audience: face.audience)
    reviews = base.approvals.isIdle ? nil : Reviews(base)
  }

  /// The reply to a message.
  ///
  /// Alerts speak first; every decision has a reply.
  public func reply(to found: Interpretation, question: String, context: Context = Context()) -> Reply {
    let shelf = shelf(found.language)
    var reply: Reply
    if let stop = found.stop {
      let others = found.raised.filter { $0 != stop }
      reply = alert(stop, others: others, toMinor: context.isMinor || found.isFromMinor, on: shelf)
    } else {
      reply = speak(found, check: found.check, on: shelf, context)
      let own = found.check.flatMap { privateLine(of: $0, on: shelf) }
      // What may tell of dying or violence is neither repeated nor kept, whatever answers it.
      if own != nil { reply.isPrivate = true }
      addSticky(line(of: context.sticky, on: shelf) ?? own, to: &reply)
    }
    fill(&reply, from: found, question: question)
    if found.decision == .decline(.tooLong) {
      reply.outcome = .decline
      reply.reason = .tooLong
    }
    return stamped(reply)
  }

  /// The reply that shows one topic, chosen from a list.
  ///
  /// A topic that is not there is declined.
  public func reply(showing id: String, language: String, context: Context = Context()) -> Reply {
    let shelf = shelf(language)
    var reply = answer(id, nil, check: nil, on: shelf, context)
    addSticky(line(of: context.sticky, on: shelf), to: &reply)
    return stamped(reply)
  }

  /// The reply to a message in which an alert was heard that answers with a topic of the family `act`, and no other.
  public func reply(raising id: String, language: String) -> Reply {
    now(shelf(language).topic(id), family: .act, toMinor: false, language: language)
  }

  func shelf(_ language: String) -> Shelf {
    language == "es" ? spanish ?? english : english
  }

  func draft(_ outcome: Outcome, _ template: Template, on shelf: Shelf) -> Draft {
    Draft(
      Reply(outcome, template: template, language: shelf.edition.language, audience: face.audience), shelf.replies)
  }

  private func speak(_ found: Interpretation, check: Raised?, on shelf: Shelf, _ context: Context) -> Reply {
    if let check, check.family != .act, !(check.family == .safe && check.isLifted), !isAnsweredCalmly(found, check) {
      return checkedInPrivate(check, toMinor: context.isMinor || found.isFromMinor, on: shelf)
    }
    switch found.decision {
    case .answer(let id): return answer(id, found, check: check, on: shelf, context)
    case .clarify(let topics, let concepts):
      // A thing that is only named can be asked about one after the other.
      if context.mayAskBack || !found.grounds.offers.isEmpty {
        return clarify(topics: topics, concepts: concepts, found, check: check, on: shelf, context)
      }
      return guess(found, concepts: concepts, check: check, on: shelf, context)
    case .decline(let reason):
      if let check, shelf.topic(check.topic) != nil {
        return answer(check.topic, found, check: check, on: shelf, context)
      }
      return decline(reason, found, on: shelf, context)
    }
  }

  /// Whether a message only sounds like one on suicide or violence, and plainly asks for something calm.
  ///
  /// It gets its answer, opened by the line for that danger: "How many overdoses did Ohio have", "can i do it at home by myself".
  private func isAnsweredCalmly(_ found: Interpretation, _ check: Raised) -> Bool {
    guard case .answer(let id) = found.decision, let best = found.ranked.first, best.topic == id else { return false }
    return best.score >= Self.plain && (found.tier == .routine || found.tier != .emergency && check.line == nil)
  }

  /// From this share on a topic is plainly what is asked for: of 28 messages on suicide that were only asked about one had a calm
  /// topic so likely, and of 14 that were not on it six had.
  private static let plain = 0.9

  /// The line that opens a reply beside a danger of the families `stay` and `safe`.
  private func privateLine(of check: Raised, on shelf: Shelf) -> Passage? {
    check.family == .act || check.isLifted ? nil : line(of: check.alert, check.family, for: check.who, on: shelf)
  }

  /// A check of the families `stay` and `safe` is answered by their fixed words alone, but where harm is over or its words
  /// are not meant so.
  private func checkedInPrivate(_ check: Raised, toMinor isMinor: Bool, on shelf: Shelf) -> Reply {
    var reply = alert(check, others: [], toMinor: isMinor, on: shelf)
    reply.check = reply.alert
    reply.topic = reply.alert.flatMap { shelf.topic($0)?.id }
    reply.alert = nil
    return reply
  }

  /// A topic by its own template.
  func answer(
    _ id: String, _ found: Interpretation?, check: Raised?, on shelf: Shelf, _ context: Context
  ) -> Reply {
    guard let topic = shelf.shown(id, to: face.audience) else { return decline(.offTopic, found, on: shelf, context) }
    if isOff(topic, found) { return decline(.switchedOff, found, on: shelf, context) }
    var reply: Reply
    switch topic.template {
    case .act: reply = act(topic, found, isAlert: false, others: [], check: check, on: shelf)
    case .stay: reply = stay(topic, who: nil, others: [], on: shelf)
    case .safe: reply = safe(topic, others: [], on: shelf)
    case .misuse: reply = misuse(topic, found, check: check, on: shelf)
    case .urgent, .caution, .routine, .clarify, .decline:
      reply = ordinary(topic, found, check: check, on: shelf, context)
    }
    reply.topic = topic.id
    if let held = heldBack(reply, check: check, on: shelf) { return held }
    if let check { reply.check = check.topic }
    if topic.isPrivate { reply.isPrivate = true }
    if face == .counselor, reply.family == nil { reply.openEverything() }
    return reply
  }

  /// After a second question that could have two meanings: the best topic with a word of doubt, or a decline.
  private func guess(
    _ found: Interpretation, concepts: [String], check: Raised?, on shelf: Shelf, _ context: Context
  ) -> Reply {
    // The fixed words on suicide, violence and abuse are no guess: they answer where danger is heard.
    let topics = found.ranked.lazy.compactMap { shelf.shown($0.topic, to: self.face.audience) }
    guard concepts.isEmpty, let topic = topics.first(where: { $0.template != .stay && $0.template != .safe })
    else { return decline(.offTopic, found, on: shelf, context) }
    var reply = answer(topic.id, found, check: check, on: shelf, context)
    guard reply.family == nil, reply.outcome == .answer else { return reply }
    reply.blocks.insert(.notice(Words(shelf.replies["guess"], ref: "guess", part: 3)), at: 0)
    return reply
  }

  private func fill(_ reply: inout Reply, from found: Interpretation, question: String) {
    reply.question = question
    reply.corrected = found.reading.corrections
    var seen: Set<String> = []
    reply.concepts = found.frame.mentions.map(\.concept).filter { id in
      seen.insert(id).inserted && shelf(found.language).concept(id)?.kind != .sign
    }
    reply.about = found.frame.roles
    reply.score = reply.alert != nil ? 1 : found.ranked.first?.score ?? 0
    reply.nearest = Array(found.ranked.prefix(3))
  }

  private func line(of sticky: StickyAlert?, on shelf: Shelf) -> Passage? {
    sticky.map { line(of: $0.alert, $0.family, for: $0.who, on: shelf) }
  }

  /// The line of an alert that is not over yet comes first in what follows it.
  private func addSticky(_ line: Passage?, to reply: inout Reply) {
    guard let line, reply.family == nil else { return }
    reply.blocks.insert(.notice(Words(line, ref: "sticky", part: 3)), at: 0)
  }

  /// What an answer rests on, and its review state; `stamped` fills that in.
  func foot(_ topic: Topic, part: Int, to draft: inout Draft) {
    if let passage = sources.passage(for: topic) { draft.add(Reply.Block.source, passage, part: part) }
    draft.say(Reply.Block.review, "draft", part: part)
  }

  /// Whether a person reads on a device of their own and no clinic has said that it is theirs: there is no desk to ask.
  var isAlone: Bool { face == .chat && base.site == nil }

  /// The key of a fixed sentence that sends to the desk, or of the one for somebody who has none.
  func deskKey(_ key: String, on shelf: Shelf) -> String {
    isAlone && shelf.replies.has("\(key)-alone") ? "\(key)-alone" : key
  }

  /// Whom to talk to: the desk first in the kiosk, a prescriber first for staff; where there is no desk, a national line.
  func contact(_ topic: Topic, part: Int, to draft: inout Draft) {
    if isAlone, Self.deskContacts.contains(topic.contact), topic.contact != "emergency", topic.subject != "kiosk" {
      return contactAlone(topic, part: part, to: &draft)
    }
    let first: String? =
      switch face {
      case .kiosk where !Self.deskContacts.contains(topic.contact): "clinic"
      case .counselor where topic.contact != "prescriber": "prescriber"
      case .chat, .kiosk, .counselor: nil
      }
    let ids = [first, topic.contact].compactMap { $0 }
    var lines = ids.compactMap { line(of: $0, draft.replies) }
    if face == .chat, let call = base.site?.clinic.callLine {
      lines = topic.contact == "clinic" ? [call] : lines + [call]
    }
    guard let last = face == .chat ? lines.first : lines.last else { return }
    let text = lines.map(\.text).joined(separator: " · ")
    let passage = Passage(text, small: last.words(small: true), facts: lines.flatMap(\.facts))
    draft.add(Reply.Block.contact, passage, ref: topic.contact, part: part)
  }

  /// The national line for treatment, then whom everybody can reach.
  private func contactAlone(_ topic: Topic, part: Int, to draft: inout Draft) {
    guard let line = line(of: "samhsa", draft.replies) else { return }
    let key = "contacts-alone.\(topic.contact)"
    let also = draft.replies.has(key) ? [draft.replies[key]] : []
    let text = ([line] + also).map(\.text).joined(separator: " · ")
    let passage = Passage(text, small: line.words(small: true), facts: line.facts)
    draft.add(Reply.Block.contact, passage, ref: "samhsa", part: part)
  }

  /// The line of a contact in a language; what a clinic says of its own contacts stands as it wrote it.
  func line(of contact: String, _ replies: Replies) -> Passage? {
    guard let line = base.contact(contact)?.line else { return nil }
    let isOwn = base.site?.contacts.contains { $0.id == contact } == true
    let isDesk = contact == "clinic" && base.site?.clinic.deskLine != nil
    guard !isOwn, !isDesk, replies.has("contacts.\(contact)") else { return line }
    let words = replies["contacts.\(contact)"]
    return Passage(words.text, small: words.small, facts: line.facts)
  }

  /// Whether the clinic leaves a topic to its staff: always, or for somebody who says that they are under 18.
  private func isOff(_ topic: Topic, _ found: Interpretation?) -> Bool {
    guard let site = base.site else { return false }
    let isMinor = found?.frame.groups.contains("under-18") == true
    let isKept = face == .kiosk && isMinor && topic.subject == "harm-reduction" && !site.tellsMinorsOfHarmReduction
    return isKept || site.topicsOff.contains(topic.id)
  }

  /// That staff here have naloxone, beside words that send for it.
  func addNaloxone(_ topic: Topic?, part: Int, on shelf: Shelf, to draft: inout Draft) {
    let isWanted = topic?.subject == "naloxone" || topic?.next.contains { $0.text.contains("alox") } == true
    guard face != .chat, base.site?.clinic.hasNaloxone == true, isWanted else { return }
    draft.say(Reply.Block.action, "site.naloxone", part: part)
  }

  /// Contacts that one reaches through the desk, and the one that is not to wait for it.
  private static let deskContacts: Set<String> = ["clinic", "prescriber", "pharmacist", "emergency"]
}
