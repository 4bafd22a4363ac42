internal import Knowledge

extension Reply {
  /// The reply as it goes on paper: all that it says, in one piece.
  ///
  /// Without what only a screen has: numbers to choose, how the message was read, what this screen does, and the short
  /// names of sources, whose titles stand below; a reply to danger is also without what the program says of itself. In an
  /// answer what belongs together stands together, the gravest first; the parts of a reply to danger keep their order, and so
  /// do those of a refusal.
  public var onPaper: Reply {
    var reply = self
    reply.openEverything()
    reply.choices = []
    let said = family == nil ? reply.blocks : reply.blocks.filter { !$0.isOfTheProgram }
    let kept = said.compactMap { block in block.placeOnPaper.map { (place: $0, block: block) } }
    switch template {
    case .act, .stay, .safe, .misuse, .clarify, .decline: reply.blocks = kept.map(\.block)
    case .urgent, .caution, .routine:
      let places = Set(kept.map(\.place)).sorted()
      reply.blocks = places.flatMap { place in kept.filter { $0.place == place }.map(\.block) }
    }
    return reply
  }
}

extension Reply.Block {
  /// Whether it is a paragraph on what this program does, before all else.
  fileprivate var isOfTheProgram: Bool { kind == "paragraph" && words.facts.first == "program" }

  /// Where it stands on the paper of an answer, the top first; nil for what only a screen has.
  fileprivate var placeOnPaper: Int? {
    if words.ref?.hasPrefix("safe.privacy") == true { return nil }
    switch self {
    case .opening, .title, .lead, .notice: return 0
    case .action: return 1
    case .caveat: return 2
    case .short: return 3
    case .step: return 4
    case .doNot: return 5
    case .paragraph: return 6
    case .contact: return 7
    case .review: return 8
    case .readingLine, .classLine, .machineLine, .source, .choice: return nil
    }
  }
}
