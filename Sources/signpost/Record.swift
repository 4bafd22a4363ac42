internal import Conversation
internal import Rendering

/// Turns as they are written to a file: the question, then the labelled lines.
enum Record {
  static func text(_ entries: [Entry], _ answerer: Answerer) -> String {
    entries.map { entry in
      let words = answerer.words(language: entry.reply.language)
      let lines = Plain(words, width: 100).allLines(entry.reply)
      return (entry.question.map { ["> \($0)"] } ?? []) + lines + [""]
    }.joined().map { $0 + "\n" }.joined()
  }
}
