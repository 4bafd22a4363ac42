internal import Knowledge
internal import Matching

/// The review state on replies, and the topics that a clinic holds back until they are approved.
extension Compose {
  /// The reply with the weakest state of its parts and the line that says so; for staff with the grades of its facts.
  func stamped(_ reply: Reply) -> Reply {
    var reply = reply
    if face == .counselor {
      let graded = facts(of: reply).compactMap { fact in fact.grade.map { (fact.id, $0) } }
      reply.grades = Dictionary(graded) { first, _ in first }
    }
    guard let reviews else { return reply }
    let found = reviews.review(of: reply)
    let words = shelf(reply.language).replies
    var passage = words[found.state.rawValue]
    if found.state == .approved, let seal = found.seal {
      passage = passage.filled(["name": seal.person, "role": seal.role, "date": Self.month(seal.date, words)])
    }
    func stamp(_ block: Reply.Block) -> Reply.Block {
      guard case .review(let old) = block else { return block }
      return .review(Words(passage, ref: found.state.rawValue, part: old.part))
    }
    reply.review = found.state
    reply.blocks = reply.blocks.map(stamp)
    reply.more = reply.more.map(stamp)
    return reply
  }

  /// What the words of a reply rest on, each once, in their order; without what only concerns the program's design.
  func facts(of reply: Reply) -> [Fact] {
    var seen: Set<String> = []
    let ids = reply.allBlocks.filter { $0.kind != "source" }.flatMap(\.words.facts).filter { seen.insert($0).inserted }
    return ids.compactMap { base.fact($0) }.filter { $0.show != .design }
  }

  /// "November 2026" of `2026-11-25`.
  private static func month(_ day: String, _ words: Replies) -> String {
    let parts = day.split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]) else { return day }
    return words["months.\(month - 1)"].filled(["year": String(parts[0])]).text
  }

  /// What the kiosk says of a topic that the clinic wants to be approved first; nil where the reply may be shown.
  ///
  /// Replies to danger are always shown, and what is asked back about a danger stays.
  func heldBack(_ reply: Reply, check: Raised?, on shelf: Shelf) -> Reply? {
    guard face == .kiosk, base.approvals.isRequired, reply.outcome == .answer, reply.family == nil,
      let reviews, reviews.review(of: reply).state != .approved
    else { return nil }
    var draft = draft(.decline, .decline, on: shelf)
    draft.reply.reason = .switchedOff
    if let check {
      draft.reply.check = check.topic
      draft.say(Reply.Block.notice, "if-now", part: 3)
    }
    draft.say(Reply.Block.opening, "not-approved", part: 3)
    draft.add(Reply.Block.contact, line(of: "clinic", shelf.replies), ref: "clinic", part: 9)
    if let check { draft.offer(shelf.replies["if-now-choice"], opens: .confirm(topic: check.topic), part: 10) }
    return draft.reply
  }
}
