import Conversation
import Knowledge
import Rendering
import Samples
import Testing

/// Golden conversations: each `> question` line is asked again, and the whole text compared.
@Suite struct TranscriptTests {
  @Test(arguments: ["detox-chat", "danger-kiosk", "quiet-kiosk", "staff-counselor", "several-chat", "several-kiosk"])
  func transcript(_ name: String)
    throws
  {
    let path = "\(folder)/Transcripts/\(name).txt"
    let face = try #require(Face(rawValue: String(name.split(separator: "-")[1])))
    let golden = try #require(Golden.read(path), "no golden \(path): write its '> question' lines, then record")
    let questions = golden.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    var talk = try Talk(face)
    let plain = Plain(talk.answerer.words(), width: 80)
    var lines: [String] = []
    for question in questions {
      talk.say(question)
      lines.append("> \(question)")
      for effect in talk.effects {
        switch effect {
        case .opened(let index): lines += plain.lines(talk.state.entries[index].reply)
        case .say(let reply): lines += plain.lines(reply)
        case .showStart, .keepDraft, .staffCard, .wiped: lines.append("[\(effect)]")
        }
      }
      lines.append("")
    }
    let problem = Golden.difference(lines.joined(separator: "\n") + "\n", file: path)
    #expect(problem == nil)
  }

  private var folder: String {
    String(#filePath.reversed().drop { $0 != "/" }.dropFirst().reversed())
  }
}
