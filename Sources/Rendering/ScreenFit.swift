internal import Conversation
public import Knowledge

/// What the first view of a topic must show and has no room for, on one of the two sizes of screen.
public struct Misfit: Equatable, Sendable {
  /// The topic.
  public var topic: String
  /// Whether it is the screen of 40x12, else of 80x24.
  public var isNarrow: Bool
  /// The kinds of the blocks that had no room, in their order.
  public var kinds: [String]
}

/// The misfits of all public topics of a language, laid out as they are on a screen of the chat and of the kiosk.
///
/// At 80x24 the whole first view must fit. At 40x12 the title, the lead, the gravest caveat and one thing to do must; in
/// an emergency every step and what not to do; in an urgent reply the signs to go now stand for the caveat. Where an
/// emergency was heard in a message, what the screen does not do and the choices must fit too.
public func misfits(of edition: Edition, in base: KnowledgeBase) -> [Misfit] {
  let composers = [Face.chat, .kiosk].map { Compose(base, face: $0) }
  return edition.topics.filter { $0.audience == .public }.flatMap { topic in
    [ScreenSize.wide, .narrow].compactMap { size in
      let layout = Layout(edition.replies, size: size)
      let missing = composers.flatMap { compose in
        let shown = compose.reply(showing: topic.id, language: edition.language)
        let forms = [shown] + (topic.clientLead.map { [shown.replacingLead(with: $0)] } ?? [])
        let raised = topic.template == .act ? compose.reply(raising: topic.id, language: edition.language) : nil
        return forms.map { $0.needed(of: layout.page($0).leftOut, isNarrow: size.isNarrow) }
          + [raised.map { $0.needed(of: layout.page($0).leftOut, isNarrow: size.isNarrow, isRaised: true) } ?? []]
      }
      let most = missing.max { $0.count < $1.count } ?? []
      return most.isEmpty ? nil : Misfit(topic: topic.id, isNarrow: size.isNarrow, kinds: most)
    }
  }
}

extension Reply {
  /// The same reply with the lead about a client.
  fileprivate func replacingLead(with lead: Passage) -> Reply {
    var reply = self
    reply.blocks = blocks.map { block in
      if case .lead(let words) = block { .lead(Words(lead, ref: words.ref, part: words.part)) } else { block }
    }
    return reply
  }

  /// The kinds of the blocks that ought to be in the first view, each once.
  fileprivate func needed(of blocks: [Block], isNarrow: Bool, isRaised: Bool = false) -> [String] {
    var seen: Set<String> = []
    let needed = blocks.filter { block in
      !isNarrow || isNeededAnywhere(block) || isRaised && ["machineLine", "choice"].contains(block.kind)
    }
    return needed.map(\.kind).filter { seen.insert($0).inserted }
  }

  /// Whether the smallest screen must show a block too.
  private func isNeededAnywhere(_ block: Block) -> Bool {
    switch block {
    case .title, .opening, .lead, .doNot: true
    case .action(let words): template == .act && words.part == 4
    case .step(let number, _): number == 1 || template == .act
    case .caveat: template == .caution || template == .routine
    case .readingLine, .classLine, .short, .paragraph, .contact, .machineLine, .source, .review, .choice,
      .notice:
      false
    }
  }
}
