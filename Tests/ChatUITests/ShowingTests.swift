import Conversation
import Knowledge
import Samples
import Terminal
import Testing

@testable import ChatUI

/// The screen of a topic, for who writes it.
@Suite struct ShowingTests {
  /// What a person sees who opens the list of topics, types the topic's words and presses Enter.
  @Test(
    arguments: [Size.wide, .narrow], ["naloxone/what-is-it", "clonazepam/opioid-withdrawal", "crisis/unsafe-at-home"])
  func `it is what a person sees who picks the topic`(size: Size, topic: String) throws {
    let answerer = try #require(answerers[.kiosk])
    let choice = try #require(Topic.samples.first { $0.id == topic }).choice
    var session = Session(.kiosk, size)
    session.say("/topics")
    session.say(choice)
    #expect(session.screen.conversation.reply?.topic == topic)
    #expect(ChatScreen.showing(topic, answerer, size: size).plainText == session.text)
  }
}
