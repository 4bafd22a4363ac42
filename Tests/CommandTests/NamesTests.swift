import Testing

/// Names that people use, with what they name and how far they are trusted: `Data/names.csv` against the shipped vocabulary.
///
/// `solo`: clear by itself. `company`: beside a word that licenses a medicine. `ask-only`: where its meaning is asked for.
/// The last two are not heard in plain talk, but those whose note says so; a note that begins with `left out` says why the
/// name does not mean this.
struct NamesTests {
  private struct Row {
    let name, strength, concept, note: String

    /// A message in which the name is to be heard.
    var question: String {
      switch strength {
      case "company": "my \(name)"
      case "ask-only": "what is \(name)"
      default: name
      }
    }

    /// A message in which only a clear name is.
    var talk: String { "they showed us a \(name) at school" }
    var isLeftOut: Bool { note.hasPrefix("left out: ") }
    var isHeardInTalk: Bool { note == "heard in plain talk" }
  }

  @Test func `each name of the list means what it says, and everyday words mean nothing in plain talk`() throws {
    let text = String(
      decoding: fileBytes("\(Program.repository)/Tests/CommandTests/Data/names.csv") ?? [], as: UTF8.self)
    let rows = text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Row(name: cells[0], strength: cells[1], concept: cells[2], note: cells.count > 3 ? cells[3] : "")
    }
    #expect(rows.count > 500)
    let answers = try Self.concepts(in: rows.flatMap { [$0.question, $0.talk] })
    try #require(answers.count == rows.count * 2)
    for (number, row) in rows.enumerated() {
      let (asked, talked) = (answers[number * 2], answers[number * 2 + 1])
      #expect(asked.contains("\"\(row.concept)\"") != row.isLeftOut, "'\(row.question)': \(asked), \(row.concept)")
      #expect(
        ["solo", "company", "ask-only"].contains(row.strength)
          && (row.isLeftOut || row.isHeardInTalk || row.note.isEmpty))
      guard row.strength != "solo", !row.isLeftOut else { continue }
      #expect(talked.contains("\"\(row.concept)\"") == row.isHeardInTalk, "'\(row.talk)': \(talked), \(row.concept)")
    }
  }

  /// The list of concepts in the reply to each message.
  private static func concepts(in messages: [String]) throws -> [Substring] {
    try SmallKnowledge.with { folder in
      // The program as it is built for debugging takes minutes.
      let run = try Run(
        [Program.path, "ask", "--batch", "--json", "--knowledge", folder],
        input: Array(messages.map { $0 + "\n" }.joined().utf8), seconds: 600)
      #expect(run.end == .exit(0) && run.error == "")
      return run.lines.map { line in
        line.rest(after: "\"concepts\":[").prefix { $0 != "]" }
      }
    }
  }
}

extension Substring {
  /// What stands behind a text; empty where it is not there.
  fileprivate func rest(after text: String) -> Substring {
    firstRange(of: text).map { self[$0.upperBound...] } ?? ""
  }
}
