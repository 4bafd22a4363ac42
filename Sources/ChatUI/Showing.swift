public import Conversation
public import Terminal

extension ChatScreen {
  /// The screen of a topic that was picked from the list of all topics, when nothing else was said.
  public static func showing(_ topic: String, _ answerer: Answerer, language: String = "en", size: Size) -> Frame {
    var screen = ChatScreen(answerer)
    screen.conversation = ConversationState(language: language)
    screen.send(.picked(topic), Geometry(size))
    return screen.draw(size)
  }
}
