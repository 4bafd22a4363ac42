import Conversation
import Knowledge
import Matching
import Samples
import Terminal
import Testing

@testable import ChatUI

/// What is offered while one types.
@Suite struct SuggestionsTests {
  private let suggestions = {
    var suggestions = Suggestions(Session().screen.answerer, language: "en")
    while suggestions.learn() {}
    return suggestions
  }()

  @Test(arguments: [
    ("klonopin for", "Klonopin for opioid withdrawal"), ("works benzos how", "How long it works"),
    ("can i use KLON", "Klonopin for opioid withdrawal"),
    ("what is narc", "What Narcan is"), ("how long does a benzo", "How long it works"), ("klo", nil), ("how do i", nil),
    ("", nil), ("zorblatt", nil), ("klonopin zorblattzorblatt", nil), ("!?", nil),
  ]) func nearest(_ typed: String, _ first: String?) {
    #expect(suggestions.nearest(typed).first?.text == first)
    #expect(suggestions.nearest(typed).count <= Suggestions.count)
  }

  /// No key waits for all topics: what is ready is offered, with the next key more.
  @Test func theyComeAsFarAsTheyAreReady() {
    var session = Session()
    session.screen = ChatScreen(session.screen.answerer)
    session.type("benz")
    #expect(session.screen.offer == Offer())
    var count = 0
    while session.screen.prepare() { count += 1 }
    #expect(count > 3 && session.screen.offer == Offer())
    session.type("o")
    #expect(session.screen.offer.suggestions == suggestions.nearest("benzo"))
    let isMoreToDo = session.screen.prepare()
    #expect(!isMoreToDo)
  }

  @Test func whatIsPrivateOrRefusedIsNeverOffered() {
    for topic in Topic.samples where topic.isPrivate || [.stay, .safe, .misuse].contains(topic.template) {
      for text in [topic.title, topic.choice] + topic.asks.map(\.text) {
        #expect(!suggestions.nearest(text).contains { $0.topic == topic.id }, "\(text)")
      }
    }
    #expect(!suggestions.nearest("For staff").contains { $0.topic == "counselor/staff" })
  }

  @Test func tabGoesThroughThemAndBackToWhatWasTyped() {
    var session = Session()
    session.type("benzo")
    let offered = session.screen.offer.suggestions.map(\.text)
    #expect(offered.count > 1)
    #expect(session.said == "  Tab  \(offered[0])", "nothing else stands there")
    for text in offered + ["benzo"] + offered.prefix(1) {
      session.press(.tab)
      #expect(session.screen.draft.text == text)
    }
    session.press(.enter)
    #expect(session.screen.conversation.reply?.topic == suggestions.nearest("benzo").first?.topic)
    #expect(session.screen.offer == Offer())
  }

  /// One is in the rule, two more above it where the body is blank; no word of an answer is hidden.
  @Test(arguments: [Size.wide, .narrow, Size(rows: 40, columns: 120)]) func neverInTheWay(_ size: Size) {
    for question in ["", "what is narcan", "can i use klonipin for opioid detox", "i cant wake him"] {
      var session = Session(.chat, size)
      if !question.isEmpty { session.say(question) }
      let before = session.text.split(separator: "\n").map(String.init)
      session.type("benzo")
      let after = session.text.split(separator: "\n").map(String.init)
      #expect(session.screen.offer.suggestions.count == 3)
      for (old, new) in zip(before.dropLast(3), after.dropLast(3)) where old != new {
        #expect(old.allSatisfy { $0 == " " }, "\(old) became \(new)")
      }
    }
  }

  /// One in forty asks of a topic has the word: that says nothing about it.
  @Test(arguments: [("draf", []), ("taxi", ["Rides"]), ("rides", ["Rides"])])
  func aWordThatHardlyAnybodyUsesForATopicOffersNothing(_ typed: String, _ offered: [String]) {
    var topic = Topic.samples[0]
    (topic.id, topic.title, topic.choice, topic.template, topic.isPrivate) = ("a/b", "Rides", "Rides", .routine, false)
    topic.asks = (1...40).map {
      Ask(voice: .plain, text: $0 == 7 ? "a ride, please draft it" : $0 % 3 == 0 ? "a taxi now" : "who drives")
    }
    var base = KnowledgeBase.sample
    base.english.topics = [topic]
    var suggestions = Suggestions(Answerer(base, matcher: Matcher(base), face: .chat), language: "en")
    while suggestions.learn() {}
    #expect(suggestions.nearest(typed).map(\.text) == offered)
  }

  /// What Tab takes stays in place of the rule while one types on: to draw that again costs more than a key may.
  @Test func theRuleComesBackWithTheNextOtherKey() {
    var session = Session()
    session.type("benzo")
    #expect(!session.text.contains("─"))
    session.type("qqqq")
    #expect(session.screen.offer == Offer() && !session.text.contains("─"))
    session.press(.escape)
    #expect(session.said.contains("─────"))
    session.say("")
    #expect(session.said.contains("Type a question") && session.said.contains("──"))
    session.type("a")
    #expect(!session.text.contains("─"))
    session.press(.left)
    #expect(session.said.contains("─────"))
  }

  @Test func theyGoWithTheLine() {
    var session = Session()
    session.type("benzo")
    #expect(session.screen.offer != Offer())
    session.press(.left)
    #expect(session.screen.offer == Offer())
    session.press(.end)
    #expect(session.screen.offer != Offer())
    session.press(.function(4))
    #expect(session.screen.offer == Offer())
    session.press(.escape, .escape)
    #expect(session.screen.offer == Offer() && session.screen.draft.isEmpty)
    session.type("/benzo")
    #expect(session.screen.offer == Offer())
  }
}
