internal import Knowledge

/// A reply on the way: blocks are added in order, choices are numbered once.
struct Draft {
  var reply: Reply
  let replies: Replies
  /// Whether blocks go below the first view.
  private var isBelow = false

  init(_ reply: Reply, _ replies: Replies) {
    self.reply = reply
    self.replies = replies
  }

  /// From here on blocks open on request only.
  mutating func turnPage() {
    isBelow = true
  }

  mutating func add(_ block: Reply.Block) {
    guard !block.words.text.isEmpty else { return }
    if isBelow { reply.more.append(block) } else { reply.blocks.append(block) }
  }

  mutating func add(
    _ make: (Words) -> Reply.Block, _ passage: Passage?, ref: String? = nil, part: Int
  ) {
    guard let passage else { return }
    add(make(Words(passage, ref: ref, part: part)))
  }

  /// Adds a fixed sentence by its key.
  mutating func say(_ make: (Words) -> Reply.Block, _ key: String, part: Int) {
    add(make(Words(replies[key], ref: key, part: part)))
  }

  /// Adds a choice with the next free number; the number that its text may begin with is left out.
  mutating func offer(_ text: Passage, opens: Opening, part: Int) {
    let choice = Choice(reply.choices.count + 1, text.unnumbered, opens: opens)
    reply.choices.append(choice)
    add(.choice(choice.number, Words(choice.text, ref: choice.id, part: part)))
  }
}
