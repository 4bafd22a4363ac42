public import Conversation

extension Reply {
  /// Whether a block asks if a danger is happening now, or is the choice that says so.
  ///
  /// Both are the way to help of who did not say so, and leave no first view.
  func asksForNow(_ block: Block) -> Bool {
    guard check != nil else { return false }
    guard case .choice(let number, _) = block else { return block.words.ref == "if-now" }
    guard let choice = choices.first(where: { $0.number == number }), case .confirm = choice.opens else { return false }
    return true
  }

  /// The reply for a screen that is too small to lay out: in their short words these two come before all else.
  public var nowFirst: Reply {
    var reply = self
    reply.blocks = blocks.filter(asksForNow).map(\.short) + blocks.filter { !asksForNow($0) }
    return reply
  }
}

extension Reply.Block {
  /// An opening, a notice or a choice in its short words.
  fileprivate var short: Self {
    var words = words
    words.text = words.words(small: true)
    return switch self {
    case .choice(let number, _): .choice(number, words)
    case .notice: .notice(words)
    default: .opening(words)
    }
  }
}
