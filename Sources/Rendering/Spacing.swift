internal import Conversation
internal import Knowledge

/// The parts of a page that empty lines keep apart.
private enum Zone {
  case head, danger, body, deed, closing, foot
}

extension Reply {
  /// Whether an empty line stands between two blocks where there is room; `previous` is nil at the top.
  func hasGap(between previous: Block?, and next: Block) -> Bool {
    guard let previous else { return family != nil }
    let (above, below) = (zone(previous), zone(next))
    switch (previous.words.ref, next.words.ref) {
    case ("decline.near", _): return false
    case (_, "decline.near"), (_, "safe.body"): return true
    default: break
    }
    switch template {
    case .stay where above == .deed && below == .deed:
      return next.words.part == 5 || (previous.words.part < 7 && next.words.part == 7)
    case .safe where above == .head && below == .head: return true
    case .misuse where above == .body && below == .deed: return false
    case .act where below == .deed && (previous.number == nil) != (next.number == nil): return true
    case .act, .stay, .safe, .urgent, .caution, .routine, .misuse, .clarify, .decline: break
    }
    return above != below || below == .body
  }

  private func zone(_ block: Block) -> Zone {
    switch block {
    case .readingLine, .classLine, .title, .opening, .lead: .head
    case .caveat: .danger
    case .short, .paragraph: .body
    case .action, .step, .doNot: .deed
    case .machineLine: .closing
    case .contact, .choice, .source, .review: .foot
    case .notice:
      switch template {
      case .stay: .closing
      case .safe: .deed
      case .act, .urgent, .caution, .routine, .misuse, .clarify, .decline: .head
      }
    }
  }
}
