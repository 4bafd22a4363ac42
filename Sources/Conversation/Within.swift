internal import Knowledge
internal import Matching

/// The replies that stay inside a topic that was shown before.
extension Compose {
  /// Everything that a reply did not show in its first view, with the caveats, the contact and the sources it did show.
  func everything(of reply: Reply) -> Reply {
    let shelf = shelf(reply.language)
    var page = Draft(reply, shelf.replies)
    page.reply.blocks = []
    page.reply.more = []
    page.reply.choices = []
    page.reply.corrected = []
    page.reply.isWhole = true
    switch reply.family {
    case .stay: page.say(Reply.Block.action, "stay.line", part: 3)
    case .safe: page.say(Reply.Block.action, "safe.now", part: 3)
    case .act: page.say(Reply.Block.title, "act.title", part: 3)
    case nil: for block in reply.blocks where block.keepsItsPlace { page.add(block) }
    }
    for block in reply.more { page.add(block) }
    guard reply.family == nil else { return page.reply }
    for block in reply.blocks where block.isContact { page.add(block) }
    for choice in reply.choices where choice.opens != .everything {
      page.offer(choice.text, opens: choice.opens, part: 10)
    }
    for block in reply.blocks where block.isFoot { page.add(block) }
    return page.reply
  }

  /// What a topic of first aid says to somebody for whom it is over: everything but its steps.
  func afterwards(_ topic: Topic, language: String) -> Reply {
    let whole = reply(showing: topic.id, language: language)
    guard topic.template == .act else { return whole }
    var page = everything(of: whole)
    page.blocks.replaceSubrange(..<min(1, page.blocks.count), with: whole.blocks.prefix(1))
    return page
  }

  /// One paragraph of a topic that an alert answered with, beside the line that must not leave.
  ///
  /// `isOpen`: what the alert's reply offered can be chosen still.
  func within(_ topic: Topic, paragraph: Int?, family: Family, isOpen: Bool = false, language: String) -> Reply {
    let shelf = shelf(language)
    let whole: Reply =
      switch family {
      case .act: act(topic, nil, isAlert: true, others: [], check: nil, on: shelf)
      case .stay: stay(topic, who: nil, others: [], on: shelf)
      case .safe: safe(topic, others: [], on: shelf)
      }
    var draft = Draft(everything(of: whole), shelf.replies)
    draft.reply.isWhole = false
    draft.reply.topic = topic.id
    if let paragraph, topic.more.indices.contains(paragraph),
      family == .act || !shelf.namesMedicine(topic.more[paragraph].passage.text)
    {
      let chosen = topic.more[paragraph].passage
      let first = Reply.Block.paragraph(Words(chosen, ref: topic.id, part: 4))
      let head = draft.reply.blocks.prefix(1)
      let rest = draft.reply.blocks.dropFirst().filter { $0.words.text != chosen.text }
      draft.reply.blocks = head + [first]
      draft.reply.more = Array(rest)
      contact(topic, part: 9, to: &draft)
    }
    if isOpen { for choice in whole.choices { draft.offer(choice.text, opens: choice.opens, part: 10) } }
    return draft.reply
  }

  /// The reply to "I already took or did something": an ambulance, then the crisis line; nothing is named.
  func alreadyDone(language: String) -> Reply {
    let shelf = shelf(language)
    var draft = draft(.answer, .act, on: shelf)
    draft.reply.family = .act
    draft.reply.isPrivate = true
    draft.say(Reply.Block.title, "act.title", part: 3)
    draft.say(Reply.Block.action, "act.first-\(face.rawValue)", part: 4)
    draft.say(Reply.Block.action, "stay.bleeding", part: 5)
    draft.say(Reply.Block.action, "stay.line", part: 7)
    if face == .kiosk {
      draft.say(Reply.Block.action, "act.phone", part: 7)
      draft.say(Reply.Block.machineLine, "stay.kiosk", part: 8)
    }
    return draft.reply
  }

  /// The topic of the family `stay` about somebody else, or about the person; the first in the knowledge base.
  func stayTopic(aboutOther: Bool, language: String) -> Topic? {
    shelf(language).edition.topics.first { topic in
      guard topic.template == .stay, topic.audience == .public else { return false }
      let isOther = topic.who.contains(.other) && !topic.who.contains(.self)
      return aboutOther ? isOther : topic.who == [.self]
    }
  }
}

extension Topic {
  /// The first paragraph that answers one of these acts, the first act first, or is about one of these groups.
  func paragraph(answering acts: [String], groups: [String] = []) -> Int? {
    if let group = more.firstIndex(where: { $0.group.map(groups.contains) ?? false }) { return group }
    for act in acts {
      if let index = more.firstIndex(where: { $0.answers.contains(act) && $0.group == nil }) { return index }
    }
    return nil
  }
}

extension Reply.Block {
  /// Whether a page of everything begins with the block too.
  fileprivate var keepsItsPlace: Bool {
    switch self {
    case .classLine, .title, .opening, .caveat: true
    case .readingLine, .action, .lead, .short, .paragraph, .step, .doNot, .contact, .machineLine, .source, .review,
      .choice, .notice:
      false
    }
  }

  fileprivate var isContact: Bool {
    if case .contact = self { true } else { false }
  }

  fileprivate var isFoot: Bool {
    switch self {
    case .source, .review: true
    case .readingLine, .classLine, .title, .opening, .action, .lead, .short, .paragraph, .caveat, .step, .doNot,
      .contact, .machineLine, .choice, .notice:
      false
    }
  }
}
