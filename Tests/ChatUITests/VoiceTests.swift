import Conversation
import Terminal
import Testing

@testable import ChatUI

/// Reading aloud in the kiosk: after a headset was put on, and everything that is shown.
@Suite struct VoiceTests {
  private func session(_ size: Size = .wide) -> Session {
    var session = Session(.kiosk, size)
    session.screen.hasVoice()
    return session
  }

  private func listening() -> Session {
    var session = session()
    session.press(.function(2), .function(2))
    return session
  }

  /// What a key let be read, as lines; nil for nothing.
  private func read(_ session: Session) -> [String]? {
    let texts = session.commands.compactMap { if case .read(let text, _, _) = $0 { text } else { nil } }
    #expect(texts.count < 2)
    return texts.first.map { $0.split(separator: "\n").map(String.init) }
  }

  @Test func withoutAVoiceTheKeySaysSoAndTheFirstScreenDoesNotNameIt() {
    var session = Session(.kiosk)
    #expect(!session.text.contains("F2"))
    session.press(.function(2))
    #expect(session.said.contains("There is no voice here. The desk can read it to you.") && session.commands.isEmpty)
    #expect(self.session().text.contains("Read aloud with headset: F2"))
    #expect(self.session(.narrow).text.contains("Read aloud F2"))
  }

  @Test(arguments: [Key.escape, .character("x"), .enter, .right]) func anyKeyButTheSameIsNo(key: Key) {
    var session = session()
    session.press(.function(2))
    #expect(session.text.contains("Put the headset on.") && session.commands.isEmpty)
    session.press(key)
    #expect(session.screen.panel == nil && session.screen.draft.isEmpty && session.commands.isEmpty)
    session.say("what is narcan")
    #expect(read(session) == nil)
  }

  @Test func theFirstScreenIsReadWhole() {
    let lines = read(listening()) ?? []
    for words in [
      "Reading aloud. Left: softer. Right: louder. Other keys stop it.", "Questions you may not want to ask out loud",
      "4. Someone will not wake up", "F9 Get staff · 911 · Crisis 988 · Poison 1-800-222-1222 · Esc Esc hides all",
    ] { #expect(lines.contains(words), "\(words) is not in \(lines)") }
  }

  @Test func anAnswerIsReadWithItsQuestion_AnAlertWithout() {
    var session = listening()
    session.say("what is narcan")
    let answer = read(session) ?? []
    #expect(answer.first == "You typed: what is narcan" && answer.contains { $0.hasPrefix("answer: ") })
    session.say("he hits me")
    let alert = read(session) ?? []
    #expect(alert.count > 3 && !alert.contains { $0.contains("hits") }, "\(alert)")
    session.press(.function(2))
    #expect(read(session) == alert)
  }

  @Test func cardsPagesAndListsAreReadAndTypingIsNot() {
    var session = listening()
    session.press(.function(9))
    #expect(read(session)?.contains { $0.contains("I need help. Please come and talk to me.") } == true)
    session.press(.enter)
    session.type("what is")
    #expect(read(session) == nil)
    session.press(.function(2))
    #expect(read(session) == ["You typed: what is"])
    session.press(.escape)
    session.press(.function(1))
    #expect(read(session)?.contains { $0.contains("Esc Esc") } == true)
    session.press(.escape)
    session.say("/topics")
    let first = read(session)
    session.press(.down)
    #expect(first?.count == 1 && read(session)?.count == 1 && read(session) != first)
  }

  @Test func leftAndRightChangeTheVolumeDownToNone() {
    var session = listening()
    var levels: [Int] = []
    for key in [Key.right, .right, .right, .left, .left, .left, .left] {
      session.press(key)
      for case .read(_, _, let volume) in session.commands { levels.append(volume) }
    }
    #expect(levels == [80, 100, 100, 80, 60, 40, 20])
    session.press(.left)
    #expect(session.commands.isEmpty && session.said.contains("Reading aloud is off. F2 turns it on."))
    session.say("what is narcan")
    #expect(read(session) == nil)
    session = listening()
    session.type("ab")
    session.press(.left)
    #expect(session.commands.isEmpty && session.screen.draft.before == "a")
  }

  @Test func theWarningIsHeardToo() {
    var session = listening()
    session.say("what is narcan")
    let due = session.wait(seconds: 120)
    #expect(due.first == .beep && read(session)?.first?.contains("Still there?") == true)
    session.press(.character("x"))
    #expect(!session.text.contains("Still there"))
  }

  @Test func aSessionThatIsHeardGoesOnAndEndsAfterwards() {
    var session = listening()
    session.say("what is narcan")
    for _ in 0..<5 {
      session.now += 100_000
      session.screen.listens(at: session.now)
      #expect(session.screen.tick(at: session.now).isEmpty)
    }
    #expect(session.wait(seconds: 149).first == .beep)
    session.screen.listens(at: session.now)
    #expect(session.wait(seconds: 1) == [.endSession(.timeOut)])
  }

  @Test func aVoiceThatNobodyUsesEndsWithTheSession() {
    var session = listening()
    #expect(session.wait(seconds: 120).first == .beep)
    #expect(session.wait(seconds: 30) == [.endSession(.timeOut)])
  }

  @Test func thePageForStaffIsNotRead() {
    var session = listening()
    session.screen.desk.hasPin = true
    session.press(.control("x"), .control("s"))
    #expect(session.text.contains("For staff") && session.commands.isEmpty)
    session.type("1")
    #expect(session.commands.isEmpty)
  }
}
