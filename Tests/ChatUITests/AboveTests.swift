import Conversation
import Terminal
import Testing

@testable import ChatUI

/// What stands above an answer leaves the view before the answer does.
@Suite struct AboveTests {
  /// Smaller than 40x10 an answer begins with itself; the question and how it was read are above the top.
  @Test func aTinyScreenOpensWithTheAnswer() {
    var session = Session(.chat, Size(rows: 8, columns: 30))
    session.say("is klonipin addictive")
    #expect(session.top.hasPrefix("answer: Needing a benzo"), "\(session.text)")
    session.press(.up)
    #expect(session.top.hasPrefix("about: "), "the class")
    for _ in 0..<8 { session.press(.up) }
    #expect(session.text.contains("> is klonipin") && session.text.contains("read as:"))
  }

  /// The question is the first to go where three rows above the answer are taken.
  @Test func theQuestionLeavesBeforeHowItWasRead() {
    var session = Session()
    session.say("is xanax addictive")
    #expect(session.top.contains("> is xanax addictive"))
    session.say("is klonipin addictive")
    #expect(session.top.contains("I read klonipin as Klonopin"), "\(session.text)")
    session.press(.up)
    #expect(session.top.contains("> is klonipin addictive"))
  }
}
