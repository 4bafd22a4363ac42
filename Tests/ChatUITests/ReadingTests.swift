import Conversation
import Knowledge
import Terminal
import Testing

@testable import ChatUI

/// How a conversation is shown and moved through.
@Suite struct ReadingTests {
  static let detox = "can i use klonopin for opioid detox"

  @Test func anAnswerOpensAtItsTop() {
    for size in [Size.wide, .narrow] {
      var session = Session(.chat, size)
      session.say("what is narcan")
      session.say(Self.detox)
      #expect(session.text.contains("Klonopin"))
      #expect(!session.text.contains("A nose spray"))
      #expect(session.screen.anchor == Anchor(section: 2))
    }
  }

  @Test func theQuestionIsAboveItsAnswer() {
    var session = Session()
    session.say("what is narcan")
    #expect(session.top.contains("> what is narcan"))
    session.say("i want to kill myself")
    #expect(!session.text.contains("kill"))
    session.press(.home)
    for _ in 0..<3 {
      session.press(.pageDown)
      #expect(!session.text.contains("kill"))
    }
  }

  @Test func earlierTurnsAreAbove() {
    var session = Session()
    session.say("what is narcan")
    session.say(Self.detox)
    session.press(.pageUp)
    #expect(session.text.contains("A nose spray"))
    session.press(.home)
    #expect(session.text.contains("Press a number, or type"))
    session.press(.end)
    #expect(session.text.contains("Klonopin"))
    let transcript = session.screen.transcript(Geometry(.wide))
    session.press(.up, .down)
    #expect(transcript.place(of: session.screen.anchor) == (2, transcript.section(2).start))
  }

  /// On the first screen a number means its menu, not the choices of an answer that is out of sight.
  @Test func aNumberPicksFromTheMenuThatIsInView() {
    for size in [Size.wide, .narrow] {
      var session = Session(.chat, size)
      session.say("what is narcan")
      session.press(.home)
      session.say("4")
      #expect(session.text.contains("GET HELP NOW"))
      #expect(session.screen.conversation.entries.count == 2)
      session.press(.home)
      session.say("")
      #expect(session.text.contains("GET HELP NOW"), "an empty line goes to the answer")
    }
  }

  /// "Everything" is read from its top: no page that holds back what was asked for.
  @Test(arguments: [Size.wide, .narrow]) func everythingIsTextFromItsTop(_ size: Size) throws {
    var session = Session(.chat, size)
    session.say(Self.detox)
    let reply = try #require(session.screen.conversation.reply)
    session.say("/more")
    var pages = ""
    var hints = 0
    for _ in 0..<9 {
      let rows = session.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
      hints += session.text.contains("PgDn more") ? 1 : 0
      pages += rows.map { $0.drop { $0 == " " } + " " }.joined()
      session.press(.pageDown)
    }
    #expect((hints > 0) == (size == .narrow) && !session.text.contains("PgDn more"), "said while there is more")
    let title = try #require(session.screen.conversation.reply?.blocks.first?.words.text.prefix(20))
    #expect(pages.contains(title))
    var rest = pages.filter { $0 != " " }[...]
    for block in reply.more {
      let words = block.words.words(small: size == .narrow).filter { $0 != " " }
      let place = try #require(rest.firstRange(of: words.prefix(18)), "\(block.words.text)")
      rest = rest[place.lowerBound...]
    }
  }

  @Test func aReaderWhoWentUpIsNotMoved() {
    var session = Session()
    session.say("what is narcan")
    session.say("i ran out of my klonopin")
    session.press(.pageUp)
    let before = session.top
    session.say(Self.detox)
    #expect(session.top == before)
    #expect(session.said.contains("1 new answer below"))
    session.press(.end)
    #expect(session.text.contains("Not on your own"))
    #expect(!session.said.contains("new answer"))
  }

  @Test func anAlertMovesEverybody() {
    var session = Session()
    session.say("what is narcan")
    session.press(.pageUp)
    session.say("i cant wake him")
    #expect(session.text.contains("GET HELP NOW"))
  }

  @Test func aNumberPicksOnlyFromWhatIsInView() {
    var session = Session()
    session.say("what is narcan")
    session.say(Self.detox)
    session.press(.pageUp)
    session.say("1")
    #expect(session.screen.conversation.entries.count == 2)
    #expect(session.screen.draft.text == "1")
    session.press(.enter)
    #expect(session.screen.conversation.entries.count == 3)
    session.say("2 mg klonopin ok?")
    #expect(session.screen.conversation.entries.count == 4)
  }

  @Test func moreBackAndNew() {
    var session = Session()
    session.say("what is narcan")
    session.say(Self.detox)
    session.say("/back")
    #expect(session.text.contains("A nose spray"))
    session.say("/back")
    #expect(session.text.contains("Press a number, or type"))
    session.say("/new")
    #expect(session.said.contains("A new question"))
    session.say("/more")
    #expect(session.said.contains("That is all I have"))
    session.say("/nonsense")
    #expect(session.said.contains("There is no /nonsense"))
    #expect(session.screen.draft.isEmpty)
    session.press(.control("p"))
    #expect(session.screen.draft.text == "/nonsense")
    session.press(.control("u"))
    for line in ["/quit now", "/topics klonopin", "/copy that"] {
      let count = session.screen.conversation.entries.count
      session.say(line)
      #expect(session.said.contains("stands alone") && session.screen.draft.text == line, "\(line)")
      #expect(session.screen.conversation.entries.count == count)
      session.press(.control("u"))
    }
    session.say("/quit i cant wake him")
    #expect(session.screen.conversation.reply?.family == .act, "danger is heard, whatever it begins with")
  }

  @Test func aCommandMayBeAWord() {
    var session = Session()
    var other = Session()
    for (word, command) in [("more", "/more"), ("go back", "/back")] {
      for line in ["what is narcan", word] { session.say(line) }
      for line in ["what is narcan", command] { other.say(line) }
      #expect(session.text == other.text && session.screen.conversation == other.screen.conversation)
    }
    session.say("topics")
    #expect(session.screen.browser != nil)
  }

  @Test func aLongLineScrollsAndIsKept() {
    var session = Session()
    session.press(.paste(String(repeating: "word ", count: 420)))
    #expect(session.said.contains("That is too long"))
    #expect(session.frame.cursor.map { $0.column < 80 } == true)
    session.press(.enter)
    #expect(session.said.contains("That is too long"))
    #expect(session.screen.draft.text.hasPrefix("word word"))
    session.press(.control("a"))
    #expect(session.input.hasPrefix(" Ask > word word"))
    #expect(session.frame.cursor == Position(row: 22, column: 7))
  }

  @Test func wideCharactersMoveTheCursorByTheirWidth() {
    var session = Session()
    session.type("日e\u{301}👩\u{200D}👧")
    #expect(session.frame.cursor == Position(row: 22, column: 7 + 5))
    session.press(.left)
    #expect(session.frame.cursor == Position(row: 22, column: 7 + 3))
  }

  @Test func historyIsForTheLineAndKeepsNoDanger() {
    var session = Session()
    session.say("what is narcan")
    session.say("i want to kill myself")
    session.type("x")
    session.press(.up)
    #expect(session.screen.draft.text == "what is narcan")
    session.press(.down)
    #expect(session.screen.draft.text == "x")
    session.press(.control("p"), .control("p"))
    #expect(session.screen.draft.text == "what is narcan")
  }

  @Test func findCountsAndGoesRound() {
    var session = Session()
    session.say("what is narcan")
    session.say(Self.detox)
    session.press(.function(3))
    session.say("NARCAN")
    #expect(session.said.contains("1 of 2"))
    #expect(session.text.contains("A nose spray"))
    session.press(.function(3))
    #expect(session.said.contains("2 of 2"))
    session.press(.function(3))
    #expect(session.said.contains("1 of 2"))
    session.press(.function(15))
    #expect(session.said.contains("2 of 2"))
    session.press(.escape)
    #expect(session.screen.finding == nil)
    session.say("/find not on your own")
    #expect(session.said.contains("1 of 1"))
    session.say("/find zorblatt")
    #expect(session.said.contains("Not found: zorblatt"))
  }

  @Test func theListOfTopicsFiltersAndOpens() {
    var session = Session()
    session.press(.function(4))
    session.type("narcan")
    #expect(session.text.contains("> What Narcan is"))
    session.press(.enter)
    #expect(session.screen.conversation.reply?.topic == "naloxone/what-is-it")
    #expect(session.text.contains("A nose spray"))
    session.say("/topics")
    session.press(.end, .enter, .enter)
    #expect(session.screen.browser == nil)
    session.press(.function(4), .enter, .backspace)
    #expect(session.screen.browser?.subject == nil)
    session.type("zzzz")
    #expect(session.text.contains("No topic has these words."))
    session.press(.escape)
    #expect(session.screen.browser == nil)
  }

  /// As `topics --search` finds them: names with a part of a word first, then what answers the words.
  @Test(arguments: [
    ("nalox", "naloxone/what-is-it"), ("klonopin for opioid detox", "clonazepam/opioid-withdrawal"),
    ("narcan", "naloxone/what-is-it"),
  ])
  func theListOfTopicsKnowsEverydayWords(_ typed: String, _ topic: String) {
    var session = Session()
    let answerer = session.screen.answerer
    session.press(.function(4))
    session.type(typed)
    let found = answerer.topics(answerer.listedTopics(language: "en"), found: typed, language: "en").map(\.id)
    #expect(found.contains(topic), "\(found)")
    #expect(session.text.contains("> "))
    session.press(.enter)
    #expect(session.screen.conversation.reply?.topic == found.first)
  }

  @Test func topicsForStaffAreForStaff() {
    for (face, isListed) in [(Face.chat, false), (.kiosk, false), (.counselor, true)] {
      var session = Session(face)
      session.say("/topics")
      session.type("tapering")
      #expect(session.text.contains("Tapering for staff") == isListed)
    }
  }

  @Test func escapeClosesWhatWasOpenedLast() {
    var session = Session()
    session.type("abc")
    session.press(.function(4), .function(1))
    session.press(.escape)
    #expect(session.screen.panel == nil && session.screen.browser != nil)
    session.press(.escape)
    #expect(session.screen.browser == nil && session.screen.draft.text == "abc")
    session.press(.escape)
    #expect(session.screen.draft.isEmpty)
  }
}
