public import Conversation
public import Knowledge

/// A reply as Markdown.
public struct Markdown: Sendable {
  private let words: Replies

  /// A writer with the fixed words of a language.
  public init(_ words: Replies) {
    self.words = words
  }

  /// The whole reply, the first view and what opens on request, ending with a line break.
  public func text(_ reply: Reply) -> String {
    var lines: [String] = []
    var last = ""
    for block in reply.allBlocks {
      let label = block.label(in: reply, words)?.text
      let isList = block.number != nil
      if isList, let label, last != block.kind { lines += ["", "**\(escaped(label))**"] }
      if !isList || last != block.kind { lines.append("") }
      lines.append(line(block, label))
      last = block.kind
    }
    return lines.drop { $0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func line(_ block: Reply.Block, _ label: String?) -> String {
    let text = escaped(block.words.text)
    let labelled = label.map { "**\(escaped($0))** \(text)" } ?? text
    switch block {
    case .title: return "# \(text)"
    case .opening, .action, .doNot: return "**\(text)**"
    case .lead, .short, .paragraph, .readingLine, .classLine, .machineLine, .notice: return text
    case .caveat: return "> " + labelled
    case .step(let number, _), .choice(let number, _): return "\(number). \(text)"
    case .contact, .source: return labelled
    case .review: return "*\(text)*"
    }
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for letter in text {
      if "\\`*_[]<>#|".contains(letter) { result.append("\\") }
      result.append(letter)
    }
    return result
  }
}
