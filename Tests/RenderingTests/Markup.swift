/// What is wrong with the tags of a document, nil where every one is known, open ones are closed in order, and no sign
/// of HTML stands for itself in the text.
func flaw(in html: String) -> String? {
  let body = html.split(separator: "<style>").enumerated().map { index, part in
    index == 0 ? String(part) : part.range(of: "</style>").map { String(part[$0.upperBound...]) } ?? "<unclosed style"
  }.joined()
  var open: [Substring] = []
  for piece in body.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
    guard let end = piece.firstIndex(of: ">") else { return "no end of the tag <\(piece.prefix(40))" }
    let tag = piece[..<end]
    let text = piece[piece.index(after: end)...]
    if text.contains(where: { "\">".contains($0) }) { return "a bare sign in '\(text.prefix(60))'" }
    let name = tag.prefix { $0 != " " }
    switch name {
    case "!DOCTYPE", "meta", "br": break
    case "html", "head", "title", "body", "article", "section", "header", "footer", "nav", "h1", "h2", "h3", "p", "ol",
      "ul", "li", "strong", "span", "a", "table", "caption", "thead", "tbody", "tr", "th", "td", "pre", "div":
      open.append(name)
    case "/\(open.last ?? "")": open.removeLast()
    default: return "<\(tag)> inside \(open)"
    }
  }
  return open.isEmpty ? nil : "never closed: \(open)"
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.lazy.filter { self[$0...].hasPrefix(text) }.first.map { $0..<index($0, offsetBy: text.count) }
  }
}
