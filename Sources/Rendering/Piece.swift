internal import Conversation
internal import Knowledge

/// Neighbouring blocks that stand or leave a view together, laid out.
struct Piece {
  var blocks: [Reply.Block]
  var lines: [ScreenLine]

  var first: Reply.Block { blocks[0] }

  var part: Int { first.words.part }

  /// Whether it is what the reply rests on, with its review state.
  var isFoot: Bool { first.isFoot }

  /// Blocks as pieces: choices together, sources with the review state, all others alone.
  ///
  /// The choice that says a danger is happening now is alone: the others can leave the view without it.
  static func grouped(_ blocks: [Reply.Block], of reply: Reply) -> [[Reply.Block]] {
    var groups: [[Reply.Block]] = []
    for block in blocks {
      if let last = groups.last?.last, joins(last, block), !reply.asksForNow(last) {
        groups[groups.count - 1].append(block)
      } else {
        groups.append([block])
      }
    }
    return groups
  }

  private static func joins(_ left: Reply.Block, _ right: Reply.Block) -> Bool {
    switch (left, right) {
    case (.choice, .choice), (.source, .review): true
    default: false
    }
  }
}

extension Reply {
  /// The order in which blocks leave a narrow first view, the highest first; nil for what is below it from the start.
  ///
  /// The drawn screens at 40x12 have these parts; title, lead, gravest caveat and one thing to do come first. A danger that
  /// is only asked for has "Happening now?" above its title, which gives way to the steps.
  func narrowRank(_ block: Block) -> Int? {
    if block.isFoot { return nil }
    if case .readingLine = block { return 11 }
    if case .classLine = block { return 10 }
    let part = block.words.part
    if part > 11 { return nil }
    switch template {
    case .act where check != nil && block.kind == "title": return 7
    case .act: return part == 7 ? nil : part
    case .stay: return part == 7 || part == 9 ? nil : part
    case .safe: return part == 9 ? nil : part
    case .clarify, .decline: return part
    case .urgent: return part <= 5 ? part : rank(block, contact: 7, choice: 8, caveat: 9, step: 6)
    case .caution: return part <= 5 ? part : rank(block, contact: 7, choice: 8, caveat: 9, step: 6)
    case .routine: return part <= 4 ? part : rank(block, contact: 8, choice: 7, caveat: 5, step: 6)
    case .misuse: return misuseRank(block)
    }
  }

  private func rank(_ block: Block, contact: Int, choice: Int, caveat: Int, step: Int) -> Int? {
    switch block {
    case .contact: contact
    case .choice: choice
    case .caveat: caveat
    case .step(let number, _): number == 1 ? step : nil
    case .readingLine, .classLine, .title, .opening, .action, .lead, .short, .paragraph, .doNot, .machineLine, .source,
      .review, .notice:
      nil
    }
  }

  private func misuseRank(_ block: Block) -> Int? {
    switch block {
    case .opening, .notice: 3
    case .paragraph: 4
    case .contact: 5
    case .lead: 6
    case .choice: 7
    case .action: 8
    case .caveat: 9
    case .readingLine, .classLine, .title, .short, .step, .doNot, .machineLine, .source, .review: nil
    }
  }
}

extension Reply.Block {
  /// Whether it is what an answer rests on, or its review state.
  fileprivate var isFoot: Bool {
    if case .source = self { return true }
    if case .review = self { return true }
    return false
  }
}
