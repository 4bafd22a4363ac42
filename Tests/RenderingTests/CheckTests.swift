import Knowledge
import Matching
import Rendering
import Samples
import Testing

@testable import Conversation

/// A danger that is only asked for: the way to help is on the first screen, whatever else has no room.
@Suite struct CheckTests {
  /// From the smallest screens that are laid out, of 40x10 and 76x20, to larger ones; and some that nobody has.
  private static let sizes = [
    ScreenSize.narrow, ScreenSize(columns: 38, rows: 8, isNarrow: true),
    ScreenSize(columns: 38, rows: 9, isNarrow: true),
    ScreenSize(columns: 38, rows: 3, isNarrow: true), .wide, ScreenSize(columns: 72, rows: 16, isNarrow: false),
    ScreenSize(columns: 72, rows: 2, isNarrow: false),
  ]

  /// Every decision about a message that raises the check.
  private static let decisions =
    Topic.samples.map { Decision.answer($0.id) }
    + [.clarify(topics: Topic.samples.prefix(4).map(\.id), concepts: []), .decline(.offTopic)]

  /// What an alert of before leaves above the replies that follow it.
  private static let sticky = StickyAlert(
    alert: "cannot-be-woken", family: .act, topic: "overdose/snoring-or-hard-to-wake", who: .other, turnsLeft: 3)

  private static func reply(_ decision: Decision, _ alert: Alert, _ face: Face, after sticky: StickyAlert? = nil) throws
    -> Reply
  {
    var found = matcher.interpret(
      "is klonipin with heroin safe, and what does it mean when you cant wake someone", in: "en",
      audience: face.audience)
    var check = try #require(found.check)
    check.alert = alert.id
    check.topic = try #require(alert.answer[.general])
    found.raised = [check]
    found.decision = decision
    var context = Context()
    context.sticky = sticky
    return Compose(.sample, face: face).reply(to: found, question: "", context: context)
  }

  @Test(arguments: Face.allCases) func `yes, it is now, is in every first view`(face: Face) throws {
    var checked = 0
    for alert in KnowledgeBase.sample.english.alerts where alert.family == .act {
      for decision in Self.decisions {
        let reply = try Self.reply(decision, alert, face, after: Self.sticky)
        guard reply.family == nil || reply.family == .act else { continue }
        checked += 1
        #expect(reply.choices.first?.opens == .confirm(topic: alert.answer[.general] ?? ""))
        for size in Self.sizes {
          let page = Layout(.sample, size: size).page(reply)
          let view = page.lines.prefix(size.rows).map(\.text)
          let (asks, yes) =
            size.isNarrow
            ? ("Happening now? Get staff, call 911.", "1 Yes, it is now")
            : ("If this is happening now: get staff, call 911.", "1 Yes, this is happening now")
          #expect(view.contains(asks) && view.contains { Self.says($0, yes) }, "\(decision) \(size): \(view)")
          #expect(page.firstView <= size.rows)
          let later = page.lines.dropFirst(size.rows).filter { Self.says($0.text, yes) }
          #expect(later.isEmpty, "it is there once")
        }
      }
    }
    #expect(checked >= 20)
  }

  /// Whether a line has words, however wide the spaces are.
  private static func says(_ line: String, _ words: String) -> Bool { line.squeezed.contains(words.squeezed) }

  /// What is left out comes below, the other choices too.
  @Test func `the other choices follow on the next screen, and the hint says so`() throws {
    let alert = try #require(KnowledgeBase.sample.english.alerts.first)
    let reply = try Self.reply(.answer("clonazepam/opioid-withdrawal"), alert, .kiosk)
    let page = Layout(.sample, size: .narrow).page(reply)
    let view = page.lines.prefix(page.firstView)
    #expect(view.contains { $0.text == "1 Yes, it is now" } && view.contains { $0.kind == .hint })
    let below = page.lines.dropFirst(page.firstView).filter { $0.kind == .choice }.map(\.text).joined(separator: " ")
    for choice in reply.choices.dropFirst() {
      #expect(below.contains("\(choice.number) \(choice.text.words(small: true))"))
    }
  }

  /// On the smallest screen that is laid out it takes the row of the hint, not those of the gravest caveat.
  @Test func `the gravest caveat stays`() throws {
    let alert = try #require(KnowledgeBase.sample.english.alerts.first)
    let reply = try Self.reply(.answer("clonazepam/opioid-withdrawal"), alert, .kiosk)
    let page = Layout(.sample, size: ScreenSize(columns: 38, rows: 8, isNarrow: true)).page(reply)
    let view = page.lines.prefix(page.firstView)
    #expect(view.contains { $0.kind == .danger } && view.last?.text == "1 Yes, it is now", "\(view.map(\.text))")
  }

  /// Above the steps stands "Happening now?" already.
  @Test func `a title gives way to a step`() throws {
    let alert = try #require(KnowledgeBase.sample.english.alerts.first)
    let reply = try Self.reply(.answer("overdose/snoring-or-hard-to-wake"), alert, .chat)
    let page = Layout(.sample, size: ScreenSize(columns: 38, rows: 8, isNarrow: true)).page(reply)
    #expect(page.leftOut.map(\.kind).contains("title"))
    #expect(!page.leftOut.contains { ["step", "doNot"].contains($0.kind) }, "\(page.leftOut.map(\.kind))")
  }
}
