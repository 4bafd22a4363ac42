import Conversation
import Knowledge
import Matching
import Rendering
import Samples
import Testing

let matcher = Matcher(.sample)

/// The folder of a file.
func folder(of path: String) -> String {
  String(path.reversed().drop { $0 != "/" }.dropFirst().reversed())
}

/// Golden first views at both sizes, and rules that hold at any size.
@Suite struct ScreenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let face: Face
    let question: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "act", face: .kiosk, question: "my boyfriend took some pills and i cant wake him"),
    Case(name: "stay", face: .kiosk, question: "i want to kill myself"),
    Case(name: "safe", face: .kiosk, question: "he hits me"),
    Case(name: "urgent", face: .kiosk, question: "i ran out of my klonopin"),
    Case(name: "caution", face: .chat, question: "can i use klonipin for opioid detox"),
    Case(name: "routine", face: .chat, question: "what is narcan"),
    Case(name: "misuse", face: .chat, question: "how much klonopin do i take for opioid withdrawal"),
    Case(name: "decline", face: .kiosk, question: "zorblatt"),
  ]

  @Test(arguments: cases, [ScreenSize.wide, .narrow]) func firstView(_ view: Case, _ size: ScreenSize) {
    let answerer = Answerer(.sample, matcher: matcher, face: view.face)
    let page = Layout(answerer.words(), size: size).page(answerer.reply(to: view.question))
    let shown = page.lines.prefix(page.firstView).map {
      String((" " + $0.text).reversed().drop { $0 == " " }.reversed())
    }
    let name = "\(folder(of: #filePath))/Screens/\(view.name)-\(size.isNarrow ? "40x12" : "80x24").screen"
    let problem = Golden.difference(shown.joined(separator: "\n") + "\n", file: name)
    #expect(problem == nil)
    #expect(page.firstView <= size.rows)
  }

  @Test(arguments: [Face.chat, .kiosk], [ScreenSize.wide, .narrow]) func start(_ face: Face, _ size: ScreenSize) {
    let answerer = Answerer(.sample, matcher: matcher, face: face)
    let lines = Layout(answerer.words(), size: size).start(answerer.start()).map {
      $0.text.isEmpty ? "" : " " + $0.text
    }
    let name = "\(folder(of: #filePath))/Screens/start-\(face.rawValue)-\(size.isNarrow ? "40x12" : "80x24").screen"
    let problem = Golden.difference(lines.joined(separator: "\n") + "\n", file: name)
    #expect(problem == nil)
    #expect(lines.count <= size.rows)
  }

  @Test func everyLineFitsAtAnySize() {
    for face in Face.allCases {
      let answerer = Answerer(.sample, matcher: matcher, face: face)
      for topic in Topic.samples {
        let reply = answerer.reply(showing: topic.id)
        for (columns, rows) in [(0, 0), (1, 1), (5, 3), (20, 4), (38, 10), (60, 12), (76, 20), (200, 60)] {
          for isNarrow in [true, false] {
            let size = ScreenSize(columns: columns, rows: rows, isNarrow: isNarrow)
            let page = Layout(answerer.words(), size: size).page(reply)
            #expect(page.lines.allSatisfy { $0.text.count <= size.columns }, "\(topic.id) \(columns)")
            #expect(page.firstView <= page.lines.count)
          }
        }
      }
    }
  }

  /// Between what is dense and what is airy every row that is there is used, the gaps near the top first.
  @Test func emptyLinesGoOneByOneFromTheEnd() throws {
    let answerer = Answerer(.sample, matcher: matcher, face: .chat)
    let reply = answerer.reply(to: "can i use klonopin for opioid detox")
    func view(_ rows: Int) -> [ScreenLine] {
      let page = Layout(answerer.words(), size: ScreenSize(columns: 76, rows: rows, isNarrow: false)).page(reply)
      return Array(page.lines.prefix(page.firstView))
    }
    let airy = view(60)
    let dense = airy.filter { $0.kind != .blank }
    #expect(airy.count - dense.count >= 3)
    for rows in dense.count...airy.count {
      let shown = view(rows)
      #expect(shown.count == rows && shown.filter { $0.kind != .blank } == dense)
      let lastGap = shown.lastIndex { $0.kind == .blank } ?? 0
      #expect(shown.prefix(lastGap) == airy.prefix(lastGap), "\(rows) rows")
    }
  }

  /// At 40x12 no row stays free that could hold the next part of some kind whole; a hint stands only in one that could not.
  @Test(arguments: Face.allCases) func aNarrowViewIsFull(_ face: Face) {
    let answerer = Answerer(.sample, matcher: matcher, face: face)
    let layout = Layout(answerer.words(), size: .narrow)
    var free = 0
    for topic in Topic.samples {
      let reply = answerer.reply(showing: topic.id)
      let page = layout.page(reply)
      let view = page.lines.prefix(page.firstView)
      let used = view.lastIndex { $0.kind != .blank && $0.kind != .hint }.map { $0 + 1 } ?? 0
      guard view.contains(where: { $0.kind == .choice }) else { continue }
      free += ScreenSize.narrow.rows - used
      var kinds: Set<String> = ["source", "review", "choice"]
      for block in page.leftOut where kinds.insert(block.kind).inserted {
        var alone = reply
        (alone.blocks, alone.more) = ([block], [])
        #expect(layout.page(alone).firstView > ScreenSize.narrow.rows - used, "\(topic.id): \(block)")
      }
    }
    #expect(free > 0, "some view ends before the last row")
  }

  /// For staff everything is open: what has room stands in the first view, in order, and a taller screen has no less of it.
  @Test func aTallScreenOfStaffIsFull() {
    let answerer = Answerer(.sample, matcher: matcher, face: .counselor)
    let reply = answerer.reply(to: "can i use klonopin for opioid detox")
    var before = reply.blocks.count
    for rows in 20...60 {
      let page = Layout(answerer.words(), size: ScreenSize(columns: 76, rows: rows, isNarrow: false)).page(reply)
      #expect(page.leftOut.count <= before && page.firstView <= rows, "\(rows) rows")
      before = page.leftOut.count
      let paragraphs = page.leftOut.filter { $0.kind == "paragraph" }
      let all = reply.blocks.filter { $0.kind == "paragraph" }
      #expect(paragraphs == Array(all.suffix(paragraphs.count)), "the last ones go first")
    }
    #expect(before == 0)
  }

  @Test func onlyWholePartsLeaveTheView() throws {
    let answerer = Answerer(.sample, matcher: matcher, face: .chat)
    let reply = answerer.reply(to: "can i use klonopin for opioid detox")
    for rows in 6...24 {
      let page = Layout(answerer.words(), size: ScreenSize(columns: 76, rows: rows, isNarrow: false)).page(reply)
      let text = page.lines.prefix(page.firstView).map(\.text).joined(separator: " ").squeezed
      let parts = Set(reply.blocks.filter { text.contains($0.words.text.squeezed) }.map(\.words.part))
      let missing = Set(reply.blocks.filter { !text.contains($0.words.text.squeezed) }.map(\.words.part))
      #expect(parts.isDisjoint(with: missing), "\(rows) rows")
      if let last = parts.max(), let first = missing.min() { #expect(last < first) }
      #expect(missing.isEmpty || text.contains("pgdn more"))
    }
  }
}

extension String {
  /// The text in lower case with one space between words.
  var squeezed: String {
    lowercased().split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
