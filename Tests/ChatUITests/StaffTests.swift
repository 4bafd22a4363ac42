import Conversation
import Terminal
import Testing

@testable import ChatUI

/// The door for staff: Ctrl-X Ctrl-S, the PIN, the page.
@Suite struct StaffTests {
  private func session(pin: Bool = true) -> Session {
    var session = Session(.kiosk)
    session.screen.desk.hasPin = pin
    session.screen.desk.notes = [
      StaffNote("Versions", ["signpost 1"]), StaffNote("Long", (1...40).map { "line \($0)" }),
    ]
    return session
  }

  private func atPage() -> Session {
    var session = session()
    session.press(.control("x"), .control("s"))
    session.screen.checkedPin(isRight: true, at: session.now)
    return session
  }

  @Test(arguments: [
    ([Key.control("s")], false), ([.control("x")], false), ([.control("x"), .character("a"), .control("s")], false),
    ([.control("x"), .control("x"), .control("s")], false), ([.control("x"), .control("s")], true),
  ])
  func onlyTheTwoKeysInOrderOpenIt(keys: [Key], opens: Bool) {
    var session = session()
    for key in keys { session.press(key) }
    #expect(session.text.contains("For staff") == opens)
    #expect(session.screen.draft.text == (keys.contains(.character("a")) ? "a" : ""))
  }

  @Test(arguments: [Face.chat, .counselor]) func otherFacesHaveNone(face: Face) {
    var session = Session(face)
    session.screen.desk.hasPin = true
    session.press(.control("x"), .control("s"))
    #expect(!session.text.contains("For staff"))
  }

  @Test func withoutAPinItSaysSo() {
    var session = session(pin: false)
    session.press(.control("x"), .control("s"))
    #expect(session.said.contains("No staff PIN is set"))
  }

  @Test func digitsAreHiddenAndOthersAreNot() {
    var session = session()
    session.press(.control("x"), .control("s"))
    session.type("12a3é4")
    session.press(.backspace)
    #expect(session.input.contains("PIN > ***") && !session.input.contains("****"))
    session.press(.enter)
    #expect(session.commands == [.checkPin("123")])
    session.screen.checkedPin(isRight: false, at: session.now)
    #expect(session.text.contains("That is not the PIN."))
    session.press(.escape)
    #expect(!session.text.contains("For staff"))
  }

  /// Wrong PINs so far, and the minutes that the next wrong one costs.
  @Test(arguments: [(0, 0), (3, 0), (4, 1), (5, 2), (6, 4), (7, 8), (8, 16), (9, 30), (50, 30), (98, 30)])
  func theWaitGrows(failures: Int, minutes: Int) {
    var session = session()
    session.screen.desk.tries = PinTries(failures: failures)
    session.now = 5_000_000
    session.press(.control("x"), .control("s"))
    session.type("1")
    session.press(.enter)
    session.screen.checkedPin(isRight: false, at: session.now)
    #expect(session.text.contains("Try again in") == (minutes > 0))
    session.press(.character("1"))
    session.press(.enter)
    #expect(session.commands == (minutes == 0 ? [.checkPin("1")] : []))
    session.now += minutes * 60_000
    session.screen.watch.last = session.now
    session.press(.character("2"), .enter)
    #expect(session.commands == [.checkPin(minutes == 0 ? "12" : "2")])
    session.screen.checkedPin(isRight: true, at: session.now)
    #expect(session.screen.desk.tries == PinTries())
  }

  @Test func thePageIsLeftByEndingTheSessionOrStopping() {
    let ways: [(Key, Command)] = [
      (.escape, .endSession(.done)), (.character("1"), .endSession(.done)), (.character("2"), .stop),
    ]
    for (key, command) in ways {
      var session = atPage()
      #expect(session.text.contains("Stop until restart") && session.text.contains("signpost 1"))
      #expect(session.help.contains("911"))
      session.press(key)
      #expect(session.commands == [command])
    }
  }

  @Test func thePageScrollsToItsEnd() {
    var session = atPage()
    #expect(!session.text.contains("line 40"))
    for _ in 0..<99 { session.press(.down) }
    #expect(session.text.contains("line 40"))
    session.press(.pageUp, .pageUp, .pageUp, .up)
    #expect(session.text.contains("signpost 1"))
    session.press(.end)
    #expect(session.text.contains("line 40") && !session.text.contains("signpost 1"))
    session.press(.home)
    #expect(session.text.contains("signpost 1"))
  }

  /// They are what one looks for when one is done reading.
  @Test(arguments: [
    (Size.wide, "1 Back, and wipe · 2 Stop until restart · Up Down more"),
    (.narrow, "1 Back, wipe · 2 Stop · Up Down more"),
  ])
  func theKeysOfThePageStayWhereItScrolls(size: Size, keys: String) {
    var session = session()
    session.size = size
    session.press(.control("x"), .control("s"))
    session.screen.checkedPin(isRight: true, at: session.now)
    for key in [Key.up, .down, .end, .pageUp, .home] {
      session.press(key)
      #expect(session.top.contains(keys), "\(key): \(session.text)")
    }
  }

  @Test func thePageEndsByItselfAndByEscEsc() {
    var session = atPage()
    #expect(session.wait(seconds: 1).isEmpty)
    #expect(session.wait(seconds: 125) == [.beep])
    #expect(session.wait(seconds: 30) == [.endSession(.timeOut)])
    for (key, words) in [(Key.function(9), "I need help."), (.function(10), "")] {
      session = self.session()
      session.press(.control("x"), .control("s"), .character("1"), key)
      #expect(session.text.contains(words) && session.commands == (words.isEmpty ? [.endSession(.done)] : []))
    }
    session = self.session()
    session.press(.control("x"), .control("s"), .escape, .escape)
    #expect(session.commands == [.endSession(.hidden)])
  }

  @Test(arguments: [(Size.wide, "Staff: there is a problem here. Ctrl-X Ctrl-S shows it."), (.narrow, "Staff !")])
  func aProblemIsSaidOnTheFirstScreenOnly(size: Size, words: String) {
    var session = Session(.kiosk, size)
    let before = session.text
    session.screen.desk.hasProblem = true
    #expect(session.row(size.rows - (size == .wide ? 4 : 3)).contains(words))
    for row in before.split(separator: "\n") { #expect(session.text.contains(row), "\(row) is covered") }
    session.screen.desk.version = "signpost 1, knowledge 0123456789abcdef"
    #expect(session.text.contains(session.screen.desk.version) == (size == .wide))
    #expect(session.text.contains(words))
    session.say("what is narcan")
    #expect(!session.text.contains("Staff"))
  }
}
