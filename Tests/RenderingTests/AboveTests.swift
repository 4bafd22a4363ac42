import Conversation
import Knowledge
import Rendering
import Samples
import Testing

/// What stands above an answer: at most three rows.
@Suite struct AboveTests {
  static let questions: [(question: String, rows: Int)] = [
    ("is xanax addictive", 2), ("is klonipin addictive", 3), ("i ran out of klonipin", 3), ("what is narcan", 1),
    ("can i use klonopin for opioid detox", 1),
  ]

  @Test(arguments: questions) func `the line on the class takes one row`(_ asked: (question: String, rows: Int)) {
    let answerer = Answerer(.sample, matcher: matcher, face: .kiosk)
    let reply = answerer.reply(to: asked.question)
    let layout = Layout(answerer.words(), size: .wide)
    #expect(layout.rowsAbove(reply) == asked.rows)
    let lines = layout.page(reply).lines.prefix { !$0.text.hasPrefix(reply.lead) }
    #expect(lines.filter { $0.kind != .blank }.count == asked.rows, "\(lines.map(\.text))")
  }

  /// With the line of an alert of before there is no room for it; then it opens what comes below.
  @Test func `where three rows are taken the line on the class comes below`() throws {
    let answerer = Answerer(.sample, matcher: matcher, face: .chat)
    var reply = answerer.reply(to: "is klonipin addictive")
    reply.blocks.insert(.notice(Words(Passage("Still cannot be woken? Call 911."), part: 3)), at: 0)
    let page = Layout(answerer.words(), size: .wide).page(reply)
    let line = "This is about all benzodiazepines."
    #expect(!page.lines.prefix(page.firstView).contains { $0.text == line })
    #expect(page.lines.dropFirst(page.firstView).contains { $0.text == line })
    #expect(Layout(answerer.words(), size: .wide).rowsAbove(reply) == Layout.mostAbove)
  }
}

extension Reply {
  /// The first words of what answers.
  fileprivate var lead: String {
    let lead = blocks.first { $0.kind == "lead" }?.words.text ?? ""
    return lead.split(separator: " ").prefix(4).joined(separator: " ")
  }
}
