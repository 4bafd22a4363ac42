import Conversation
import Knowledge
import Matching
import Samples
import Terminal
import Testing

@testable import ChatUI

/// Time-outs, hiding and the end of a session.
@Suite struct KioskTests {
  struct Case: Sendable {
    let line: String
    let patience: Int
    let bells: Int
  }

  static let cases = [
    Case(line: "what is narcan", patience: 120, bells: 2),
    Case(line: "i cant wake him", patience: 300, bells: 2),
    Case(line: "i want to kill myself", patience: 180, bells: 2),
    Case(line: "he hits me", patience: 60, bells: 1),
  ]

  @Test(arguments: cases) func aQuietSessionEnds(_ idle: Case) {
    for size in [Size.wide, .narrow] {
      var session = Session(.kiosk, size)
      session.say(idle.line)
      #expect(session.screen.nextTick(at: session.now) == idle.patience * 1_000)
      #expect(session.wait(seconds: idle.patience - 1).isEmpty)
      #expect(!session.text.contains("Still there"))
      var bells = session.wait(seconds: 1).count
      #expect(session.text.contains("Still there"))
      #expect(session.text.contains("30"))
      for second in 1..<30 {
        bells += session.wait(seconds: 1).count
        #expect(session.text.contains("\(30 - second)"))
        #expect(session.screen.nextTick(at: session.now) == 1_000)
      }
      #expect(bells == idle.bells)
      #expect(session.wait(seconds: 1) == [.endSession(.timeOut)])
    }
  }

  /// What is to be done stays in view under the warning; elsewhere it stands in the middle.
  @Test(arguments: cases.dropFirst(), [Size.wide, .narrow, Size(rows: 8, columns: 30)])
  func theWarningHidesNothingThatIsToBeDone(_ idle: Case, size: Size) {
    var session = Session(.kiosk, size)
    session.say(idle.line)
    let before = session.text.split(separator: "\n").filter { !$0.contains("─") && !$0.contains(">") }
    _ = session.wait(seconds: idle.patience)
    #expect(session.text.contains("Still there"), "\(session.text)")
    for row in before { #expect(session.text.contains(row), "\(row) is hidden:\n\(session.text)") }
    #expect(session.help.contains("911"))
    session.press(.character("x"))
    #expect(!session.text.contains("Still there") && session.input.contains(">"))
  }

  @Test func onlyTheToneOfPrivateWordsIsSoft() {
    for (line, tone) in [("what is narcan", Command.beep), ("i cant wake him", .beep), ("he hits me", .softBeep)] {
      var session = Session(.kiosk)
      session.say(line)
      let said = [60, 60, 180].flatMap { session.wait(seconds: $0) }
      #expect(said.first == tone, "\(line)")
    }
  }

  @Test func anyKeyGoesOnAnyNumberOfTimes() {
    var session = Session(.kiosk)
    session.say("what is narcan")
    for key in [Key.character("x"), .enter, .function(10), .control("c"), .unknown] + Array(repeating: .up, count: 20) {
      _ = session.wait(seconds: 140)
      #expect(session.text.contains("Still there"))
      session.press(key)
      #expect(session.commands.isEmpty)
      #expect(!session.text.contains("Still there"))
      #expect(session.screen.conversation.entries.count == 1 && session.screen.draft.isEmpty)
    }
  }

  @Test func aKeyAfterALongStopComesTooLate() {
    var session = Session(.kiosk)
    session.say("what is narcan")
    session.now += 1_000_000
    session.press(.character("x"))
    #expect(session.commands == [.endSession(.timeOut)])
  }

  @Test func theUntouchedFirstScreenWaitsForEver() {
    var session = Session(.kiosk)
    #expect(session.wait(seconds: 100_000).isEmpty)
    #expect(session.screen.nextTick(at: session.now) == nil)
    session.press(.character("x"))
    #expect(session.screen.nextTick(at: session.now) == 120_000)
    var chat = Session(.chat)
    chat.say("i cant wake him")
    #expect(chat.wait(seconds: 100_000).isEmpty)
  }

  @Test func escTwiceWithinASecondHides() {
    for (gap, ends) in [(0, true), (1_000, true), (1_001, false)] {
      var session = Session(.kiosk)
      session.say("he hits me")
      session.press(.escape)
      session.now += gap
      session.press(.escape)
      #expect((session.commands == [.endSession(.hidden)]) == ends)
    }
    var session = Session(.kiosk)
    session.press(.escape, .character("x"), .escape)
    #expect(session.commands.isEmpty)
    session.press(.function(9), .escape, .escape)
    #expect(session.commands == [.endSession(.hidden)])
  }

  @Test func escTwiceHidesOverTheWarning() {
    var session = Session(.kiosk)
    session.say("he hits me")
    _ = session.wait(seconds: 65)
    session.press(.escape, .escape)
    #expect(session.commands == [.endSession(.hidden)])
  }

  @Test func doneEndsTheSession() {
    var session = Session(.kiosk)
    session.press(.function(10))
    #expect(session.commands == [.endSession(.done)])
    session.say("/done")
    #expect(session.commands == [.endSession(.done)])
    // From the card for staff too: behind it stands what was answered.
    session.press(.function(9), .function(10))
    #expect(session.commands == [.endSession(.done)])
    session.say("he hits me")
    session.say("3")
    #expect(session.commands.contains(.endSession(.hidden)))
  }

  @Test func aSiteSetsThePaceAndTheLanguages() {
    var site = Site()
    (site.kiosk.idle, site.kiosk.warning, site.kiosk.languages) = (60, 20, ["en"])
    let base = KnowledgeBase.sample.laid(site)
    var session = Session(.kiosk, .wide)
    session.screen = ChatScreen(Answerer(base, matcher: Matcher(base), face: .kiosk))
    #expect(!session.text.contains("Español"))
    session.say("what is narcan")
    #expect(session.wait(seconds: 59).isEmpty)
    #expect(session.wait(seconds: 1) == [.beep])
    #expect(session.text.contains("20 seconds"))
    #expect(session.wait(seconds: 20) == [.endSession(.timeOut)])
    session = Session(.kiosk)
    session.screen = ChatScreen(Answerer(base, matcher: Matcher(base), face: .kiosk))
    session.say("i cant wake him")
    #expect(session.wait(seconds: 299).isEmpty)
    #expect(session.wait(seconds: 1) == [.beep])
  }

  @Test func theNextSessionSaysWhy() {
    #expect(Session(.kiosk, ended: .hidden).text.contains("Hidden and wiped"))
    #expect(Session(.kiosk, ended: .done).said.contains("Everything you typed is wiped"))
    #expect(Session(.kiosk, ended: .timeOut).text == Session(.kiosk).text)
    var session = Session(.kiosk, ended: .hidden)
    session.press(.character("x"))
    #expect(session.text.contains("Press a number, or type"))
    #expect(session.screen.draft.isEmpty)
    // A number may be that of an emergency.
    session = Session(.kiosk, ended: .hidden)
    session.press(.character("4"))
    #expect(session.screen.draft.text == "4")
  }

  @Test func aChatHidesOnlyWhatIsPrivate() {
    var session = Session(.chat)
    session.say("what is narcan")
    session.press(.escape, .escape)
    #expect(session.screen.conversation.entries.count == 1)
    session.say("he hits me")
    session.press(.escape, .escape)
    #expect(session.commands == [.forget])
    #expect(session.screen.conversation == ConversationState())
    #expect(session.text.contains("Hidden and wiped"))
    session.press(.enter)
    session.press(.control("p"), .control("y"), .control("_"))
    #expect(session.screen.draft.isEmpty)
  }

  /// A digit alone does nothing yet, and a frightened person waits for it to.
  @Test(arguments: [Face.kiosk, .chat], [Size.wide, .narrow]) func aNumberSaysThatEnterPicks(face: Face, size: Size) {
    var session = Session(face, size)
    session.type("4")
    #expect(session.input.contains("> 4  Now press Enter."), "\(session.input)")
    #expect(session.frame.cursor?.column == (size == .wide ? 8 : 4))
    session.type(" mg")
    #expect(!session.text.contains("Now press Enter."))
    session.press(.backspace, .backspace, .backspace, .enter)
    #expect(session.screen.conversation.reply?.family == .act)
    session.type("2")
    #expect(session.input.contains("Now press Enter."))
    session.press(.function(1))
    #expect(!session.text.contains("Now press Enter."))
  }

  @Test func theStaffCardClosesWithAnyKey() {
    var session = Session(.kiosk)
    session.type("ab")
    session.press(.function(9))
    #expect(session.text.contains("I need help. Please come and talk to me."))
    session.press(.character("x"))
    #expect(session.screen.panel == nil && session.screen.draft.text == "ab")
  }
}
