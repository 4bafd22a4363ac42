import Conversation
import Knowledge
import Samples
import Terminal
import Testing

@testable import ChatUI

/// What hides a counselor's conversation while nobody sits there.
@Suite struct LockTests {
  private static let question = "what is narcan"

  /// A counselor's session that locks after five minutes.
  private func session(_ face: Face = .counselor, pin: Bool, lock: Int? = 300, size: Size = .wide) -> Session {
    var session = Session(face, size)
    var base = KnowledgeBase.sample
    base.site = Site()
    base.site?.counselor.lock = lock
    session.screen = ChatScreen(Answerer(base, matcher: session.screen.answerer.matcher, face: face))
    session.screen.desk.hasPin = pin
    session.say(Self.question)
    session.type("is it")
    return session
  }

  @Test(arguments: [Size.wide, .narrow, Size(rows: 8, columns: 30), Size(rows: 1, columns: 1)], [true, false])
  func afterTheTimeNothingIsSeen(_ size: Size, _ pin: Bool) {
    var session = session(pin: pin, size: size)
    let before = session.text
    _ = session.wait(seconds: 299)
    #expect(session.text == before && session.screen.nextTick(at: session.now) == 1_000)
    _ = session.wait(seconds: 1)
    #expect(session.screen.isLocked && session.screen.nextTick(at: session.now) == nil)
    let words = size.rows < 3 ? "" : pin ? "PIN" : "Locked. Press Enter."
    let locked = session.text
    #expect(words.isEmpty || locked.contains(words), "\(locked)")
    for part in ["narcan", "Narcan", "is it", "nose", "Ask >"] { #expect(!locked.contains(part), "\(part)") }
    #expect(session.frame.cursor == nil)
    session.type("hello 12")
    session.press(.tab, .function(1), .function(4), .pageUp, .paste("x"), .control("z"), .control("c"), .up, .escape)
    #expect(session.text == locked && session.commands.isEmpty, "nothing is shown of what is typed")
    session.press(.resize(rows: size.rows, columns: size.columns))
    #expect(session.text == locked)
    if !pin {
      session.press(.enter)
      #expect(session.text == before)
    }
  }

  @Test func thePINOpensItAndWrongOnesCount() {
    var session = session(pin: true)
    let before = session.text
    _ = session.wait(seconds: 400)
    session.press(.enter)
    #expect(session.commands.isEmpty && session.screen.isLocked)
    for _ in 0..<5 {
      session.type("12x3")
      session.press(.enter)
      #expect(session.commands == [.checkPin("123")])
      session.screen.checkedPin(isRight: false, at: session.now)
      #expect(session.text.contains("That is not the PIN."))
    }
    #expect(session.text.contains("Try again in 1 minute."))
    session.type("123")
    session.press(.enter)
    #expect(session.commands.isEmpty)
    session.now += 61_000
    session.type("9123")
    session.press(.backspace, .enter)
    #expect(session.commands == [.checkPin("912")])
    session.screen.checkedPin(isRight: true, at: session.now)
    #expect(session.text == before && session.screen.desk.tries == PinTries())
    session.type(" safe")
    #expect(session.screen.draft.text == "is it safe")
  }

  /// A key that comes too late is one that is typed at the lock; keys in time put it off.
  @Test func keysPutItOff() {
    var session = session(pin: false)
    for _ in 0..<5 {
      session.now += 200_000
      session.type("a")
    }
    #expect(!session.screen.isLocked && session.screen.draft.text == "is itaaaaa")
    session.now += 301_000
    session.type("b")
    #expect(session.screen.isLocked)
    session.press(.enter)
    #expect(session.screen.draft.text == "is itaaaaa")
    session.now += 301_000
    session.press(.terminate(signal: 15))
    #expect(session.commands == [.quit])
  }

  @Test(arguments: [(Face.chat, 300), (.counselor, nil)] as [(Face, Int?)])
  func othersHaveNone(_ face: Face, _ lock: Int?) {
    var session = session(face, pin: true, lock: lock)
    _ = session.wait(seconds: 100_000)
    #expect(!session.screen.isLocked && session.screen.nextTick(at: session.now) == nil)
  }
}
