public import Conversation
public import Knowledge

/// The plain face: every line says what it is, one sentence a line, no art.
///
/// For screen readers, braille displays and logs. No line is longer than the width; a longer sentence goes on in the
/// next line behind the same label.
public struct Plain: Sendable {
  private let words: Replies
  private let width: Int

  /// A plain face with the fixed words of a language, for a terminal of `width` columns; below 20 it writes as for 20.
  public init(_ words: Replies, width: Int = 80) {
    self.words = words
    self.width = max(20, width)
  }

  /// The lines of a reply's first view.
  public func lines(_ reply: Reply) -> [String] {
    lines(reply.blocks, of: reply)
  }

  /// The lines of a reply with everything that opens on request.
  public func allLines(_ reply: Reply) -> [String] {
    lines(reply.allBlocks, of: reply)
  }

  /// The lines of a text that is no reply, with a number before it where it has one.
  ///
  /// `label` is a key of the fixed words below `plain`.
  public func lines(_ text: String, as label: String, number: Int? = nil) -> [String] {
    sentences(text).enumerated().flatMap { index, sentence in
      let mark = index == 0 ? number.map { "\($0). " } ?? "" : ""
      return labelled(mark + sentence, words["plain.\(label)"].text)
    }
  }

  private func lines(_ blocks: [Reply.Block], of reply: Reply) -> [String] {
    blocks.flatMap { block in
      let label = words["plain.\(label(of: block, in: reply))"].text
      let number = block.number.map { "\($0). " } ?? ""
      var all = sentences(block.words.text).enumerated().map { $0.offset == 0 ? number + $0.element : $0.element }
      if !all.isEmpty { all[all.count - 1] += block.factsForReader(of: reply) }
      return all.flatMap { labelled($0, label) }
    }
  }

  /// In an alert everything that opens it is a danger, and a contact is a call.
  private func label(of block: Reply.Block, in reply: Reply) -> String {
    guard reply.family != nil else { return block.plainLabel }
    if let ref = block.words.ref, Self.calls.contains(where: { ref.hasPrefix($0) }) { return "call" }
    switch block {
    case .title, .opening: return "danger"
    case .contact: return "call"
    case .readingLine, .classLine, .action, .lead, .short, .paragraph, .caveat, .step, .doNot, .machineLine, .source,
      .review, .choice, .notice:
      return block.plainLabel
    }
  }

  /// Keys of the fixed words that are telephone lines.
  private static let calls = ["act.phone", "stay.line", "safe.line"]

  private func labelled(_ sentence: String, _ label: String) -> [String] {
    fold(sentence, width: width - label.count - 1).map { "\(label) \($0)" }
  }
}
