public import Conversation
public import Knowledge

/// Replies as HTML: one as a piece without styles, or a whole page to print.
///
/// There are never scripts.
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

  /// A whole document with one page to take along.
  ///
  /// Its title is the topic's, but for private matters: there it is the place's name.
  public func page(_ handout: Handout) -> String {
    let place = handout.place.map { "<p class=\"place\">\(Self.escaped($0))</p>\n" } ?? ""
    let foot = handout.foot(words).map { "<p>\(Self.escaped($0))</p>\n" }.joined()
    let body = place + text(handout.reply) + sources(handout) + "<footer>\n\(foot)</footer>\n"
    return Self.document(title: title(of: handout), language: handout.reply.language, style: Self.style, body: body)
  }

  private func title(of handout: Handout) -> String {
    let isPrivate = handout.reply.isPrivate || handout.reply.family != nil
    let topic = handout.reply.blocks.first { $0.kind == "title" }
    return (isPrivate ? nil : topic?.words.text) ?? handout.place ?? words["start.chat.place"].text
  }

  private func sources(_ handout: Handout) -> String {
    guard let named = handout.named else { return "" }
    let label = Self.escaped(words["labels.sources"].text)
    return "<p class=\"sources\"><strong>\(label)</strong> \(Self.escaped(named))</p>\n"
  }

  /// A document of HTML5 that needs nothing from elsewhere; `style` and `body` are taken as they are.
  static func document(title: String, language: String, style: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// A text with the five signs of HTML replaced; controls, which HTML does not have, become U+FFFD.
  ///
  /// Goes by scalars: an accent may follow a sign and hide it from whoever looks at characters.
  public static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "'": result += "&#39;".unicodeScalars
      case "\t", "\n": result.append(scalar)
      default: result.append(isText(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }

  /// Whether a scalar may stand in HTML, and does not turn the direction of what follows.
  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
