public import Conversation
public import Knowledge

/// A reply as a piece of HTML without styles or scripts.
public struct HTML: Sendable {
  private let words: Replies

  /// A writer with the fixed words of a language.
  public init(_ words: Replies) {
    self.words = words
  }

  /// The whole reply as one `article`, ending with a line break.
  public func text(_ reply: Reply) -> String {
    var lines = ["<article lang=\"\(Self.escaped(reply.language))\" class=\"\(reply.template.rawValue)\">"]
    var open: String?
    for block in reply.allBlocks {
      if open != block.kind, open != nil {
        lines.append("</ol>")
        open = nil
      }
      if block.number != nil, open == nil {
        if let label = block.label(in: reply, words) { lines.append("<h2>\(Self.escaped(label.text))</h2>") }
        lines.append("<ol class=\"\(block.kind)\">")
        open = block.kind
      }
      lines.append(line(block, in: reply))
    }
    if open != nil { lines.append("</ol>") }
    return (lines + ["</article>"]).joined(separator: "\n") + "\n"
  }

  private func line(_ block: Reply.Block, in reply: Reply) -> String {
    let text = Self.escaped(block.words.text)
    let label = block.label(in: reply, words).map { "<strong>\(Self.escaped($0.text))</strong> " } ?? ""
    switch block {
    case .title: return "<h1>\(text)</h1>"
    case .opening, .action, .doNot: return "<p class=\"\(block.kind)\"><strong>\(text)</strong></p>"
    case .readingLine, .classLine, .lead, .short, .paragraph, .machineLine, .notice, .review:
      return "<p class=\"\(block.kind)\">\(text)</p>"
    case .caveat(let level, _): return "<p class=\"\(level.rawValue)\">\(label)\(text)</p>"
    case .contact, .source: return "<p class=\"\(block.kind)\">\(label)\(text)</p>"
    case .step(let number, _), .choice(let number, _): return "<li value=\"\(number)\">\(text)</li>"
    }
  }

  /// A text with the five signs of HTML replaced.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for letter in text {
      switch letter {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(letter)
      }
    }
    return result
  }
}
