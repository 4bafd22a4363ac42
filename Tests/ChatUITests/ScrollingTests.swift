import Conversation
import Knowledge
import Rendering
import Terminal
import Testing

@testable import ChatUI

/// Pages, lines and sizes: nothing is left out, and the line that is read stays.
@Suite struct ScrollingTests {
  static let questions = ["what is narcan", "can i use klonopin for opioid detox", "/more", "i ran out of my klonopin"]

  private static func talk(_ size: Size, _ questions: [String] = questions) -> Session {
    var session = Session(.chat, size)
    for question in questions { session.say(question) }
    return session
  }

  /// The body without the row that speaks of the conversation.
  private static func body(_ session: Session) -> [String] {
    let body = Geometry(session.size).body
    return body.map { session.row($0) }
  }

  @Test(arguments: [Size.wide, .narrow]) func pageUpShowsTheAnswerBefore(_ size: Size) {
    var session = Self.talk(size, Array(Self.questions.prefix(1)))
    let first = Self.body(session)
    session.say(Self.questions[1])
    let second = Self.body(session)
    session.press(.pageUp)
    var seen = Self.body(session)
    #expect(seen.count { !$0.isEmpty } > seen.count / 3, "\(seen)")
    #expect(session.text.contains("PgDn more"))
    if seen != first {
      session.press(.pageUp)
      seen = Self.body(session)
    }
    #expect(seen == first)
    for _ in 0..<9 where Self.body(session) != second { session.press(.pageDown) }
    #expect(Self.body(session) == second)
  }

  /// Down from the first screen and up from the end: each line of each turn comes to the screen, in order.
  @Test(arguments: [Size.wide, .narrow, Size(rows: 40, columns: 120), Size(rows: 8, columns: 30)])
  func pagesLeaveNothingOut(_ size: Size) {
    var session = Self.talk(size)
    let transcript = session.screen.transcript(Geometry(size))
    func shown() -> [String] {
      transcript.lines(from: session.screen.anchor, count: transcript.geometry.pageRows).map {
        "\($0.place.section) \($0.place.line)"
      }
    }
    let all = (0..<transcript.count).flatMap { index in
      let section = transcript.section(index)
      return section.lines.indices.filter { $0 >= section.start && section.lines[$0].kind != .blank }.map {
        "\(index) \($0)"
      }
    }
    for key in [Key.pageDown, .pageUp] {
      session.press(key == .pageDown ? .home : .end)
      if key == .pageUp { session.press(.end) }
      var seen: Set<String> = []
      var before: Anchor?
      while before != session.screen.anchor, seen.count < 10_000 {
        seen.formUnion(shown())
        before = session.screen.anchor
        session.press(key)
        #expect(!shown().isEmpty)
      }
      #expect(all.filter { !seen.contains($0) } == [], "\(key)")
    }
  }

  /// A line up or down moves the text by one row.
  @Test(arguments: [Size.wide, .narrow]) func linesMoveByOne(_ size: Size) {
    var session = Self.talk(size)
    session.press(.up)
    for _ in 0..<40 {
      let before = Self.body(session)
      session.press(.up)
      let after = Self.body(session)
      #expect(before == after || Array(after.dropFirst()) == Array(before.dropLast()))
    }
  }

  @Test func endGoesToTheTopOfTheAnswerThenToItsEnd() {
    var session = Self.talk(.narrow, Array(Self.questions.prefix(3)))
    let top = Self.body(session)
    session.press(.home, .end)
    #expect(Self.body(session) == top)
    session.press(.end)
    #expect(Self.body(session) != top && !session.text.contains("PgDn more"))
  }

  /// From every line to every size: the top row belongs to what was read, and the way back leads to the same line.
  @Test(arguments: [Size.wide, .narrow, Size(rows: 40, columns: 120)]) func aResizeKeepsTheLineThatIsRead(_ size: Size)
  {
    var session = Self.talk(size)
    session.press(.home)
    for step in 0..<90 {
      session.press(.down)
      if step % 3 > 0 { continue }
      let (transcript, anchor) = (session.screen.transcript(Geometry(size)), session.screen.anchor)
      let place = transcript.place(of: anchor)
      let section = transcript.section(place.section)
      let line = section.lines[place.line...].first { $0.kind != .blank }
      for other in [Size.wide, .narrow, Size(rows: 40, columns: 120), Size(rows: 10, columns: 40)] where other != size {
        session.size = other
        session.press(.resize(rows: other.rows, columns: other.columns))
        let now = session.screen.transcript(Geometry(other))
        let (index, top) = now.place(of: session.screen.anchor)
        #expect(index == place.section)
        guard let block = line?.block else { continue }
        let lines = now.section(index).lines
        #expect(lines[top].block == block || !lines.contains { $0.block == block }, "\(line?.text ?? "")")
        if section.lines.first(where: { $0.block == block }) == line {
          #expect(top == 0 || lines[top - 1].block != block || !lines.contains { $0.block == block })
        }
      }
      session.size = size
      session.press(.resize(rows: size.rows, columns: size.columns))
      #expect(session.screen.transcript(Geometry(size)).place(of: session.screen.anchor) == place)
    }
  }
}
