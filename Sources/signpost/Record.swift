internal import Conversation
internal import Rendering

/// Turns as they are written to a file: the question, then the labelled lines.
enum Record {
  /// A reply as it is read aloud: its labelled sentences, each on a line of its own.
  static func aloud(_ reply: Reply, _ answerer: Answerer) -> String {
    let lines = Plain(answerer.words(language: reply.language), width: 10_000).lines(reply)
    return lines.joined(separator: "\n") + "\n"
  }

  static func text(_ entries: [Entry], _ answerer: Answerer) -> String {
    entries.map { entry in
      let words = answerer.words(language: entry.reply.language)
      let lines = Plain(words, width: 100).allLines(entry.reply)
      return (entry.question.map { ["> \($0)"] } ?? []) + lines + [""]
    }.joined().map { $0 + "\n" }.joined()
  }
}
