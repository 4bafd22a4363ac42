internal import Conversation
internal import Knowledge
internal import Rendering
internal import Terminal

/// Turns as they are written to a file: the question, then the labelled lines.
enum Record {
  /// A reply as it is read aloud: its sentences, each on a line of its own; a label is said once, before its first sentence.
  static func aloud(_ reply: Reply, _ answerer: Answerer) -> String {
    var said: Substring = ""
    return Plain(answerer.words(language: reply.language), width: 10_000).lines(reply).map { line in
      let label = line.prefix { $0 != ":" }
      defer { said = label }
      return (label == said ? line.dropFirst(label.count + 2) : line[...]) + "\n"
    }.joined()
  }

  /// Turns with what each rests on and how far it was reviewed; what was typed cannot steer the terminal that shows it.
  static func text(_ entries: [Entry], _ answerer: Answerer) -> String {
    entries.map { entry in
      let question = entry.question.map { ["> \(CellWidth.sanitised($0))"] } ?? []
      return question + lines(entry.reply, answerer) + [""]
    }.joined().map { $0 + "\n" }.joined()
  }

  /// The first line of a file: which program and which knowledge spoke.
  static func head(_ answerer: Answerer) -> String {
    "\(answerer.words()["plain.note"].text) \(Origin(base: answerer.base))\n\n"
  }

  /// The labelled lines of a reply, the titles of its sources, and its review state, which fixed words have too.
  ///
  /// Titles of sources name medicines: beside words on suicide or violence there are none.
  private static func lines(_ reply: Reply, _ answerer: Answerer) -> [String] {
    let words = answerer.words(language: reply.language)
    let plain = Plain(words, width: 100).allLines(reply)
    let isPrivate = reply.family != nil && reply.family != .act
    let sources = isPrivate ? [] : answerer.sources(of: reply)
    let titles = sources.map { source in
      "\(words["plain.sources"].text) \(source.title)" + (source.address.isEmpty ? "" : " \(source.address)")
    }
    let isReviewed = reply.allBlocks.contains { $0.kind == "review" }
    let review = isReviewed ? [] : ["\(words["plain.review"].text) \(words[reply.review.rawValue].text)"]
    return plain + titles + review
  }
}
