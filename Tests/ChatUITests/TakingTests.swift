import Conversation
import Knowledge
import Matching
import Samples
import Terminal
import Testing

@testable import ChatUI

/// A number to take along.
@Suite struct TakingTests {
  private static let square = "▀▀▀▀▀"

  @Test func `a square is black on white in the middle of its quiet zone`() {
    var session = Session(.chat)
    session.say("what is narcan")
    session.say("/qr")
    let rows = session.frame.styleText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[2...18].allSatisfy { $0.dropFirst(2).prefix(33) == String(repeating: "p", count: 33) })
    #expect(!rows[1].contains("p") && !rows[19].contains("p"))
    session.press(.enter)
    #expect(!session.frame.styleText.contains("p") && session.screen.draft.isEmpty)
  }

  /// The desk's own line has neither the clinic's name nor its number.
  @Test(arguments: [Size.wide, .narrow]) func `a clinic's name and number stand beside the square`(size: Size) {
    var site = Site()
    (site.clinic.name, site.clinic.phone) = ("Riverside Clinic", "555-0100")
    (site.clinic.desk, site.clinic.hours) = ("Front desk", "until 5 pm")
    let base = KnowledgeBase.sample.laid(site)
    var session = Session(.counselor, size)
    session.screen = ChatScreen(Answerer(base, matcher: Matcher(base), face: .counselor))
    session.screen.canShowPictures = size == .wide
    session.say("what is narcan")
    session.say("/qr")
    let words = ["Riverside Clinic", "555-0100"] + (size == .wide ? ["Front desk, until 5 pm"] : [])
    for words in words { #expect(session.text.contains(words), "\(words)\n\(session.text)") }
    #expect(session.frame.styleText.contains("p") == (size == .wide))
  }

  @Test func `without colours, without half blocks or without room the number is shown`() {
    for (pictures, theme, size) in [
      (false, Theme.standard, Size.wide), (true, .mono, .wide), (true, .standard, .narrow),
    ] {
      var session = Session(.chat, size)
      session.screen.canShowPictures = pictures
      session.screen.theme = theme
      session.say("what is narcan")
      session.say("/qr")
      #expect(!session.frame.styleText.contains("p"))
      #expect(session.text.contains(pictures ? "█▀█" : "1-800-662-4357"), "\(session.text)")
    }
  }

  /// Somebody who looks on must not see that there is something to take.
  @Test(arguments: Face.allCases, ["what is narcan", "i want to kill myself", "he hits me", "i cant wake him"])
  func `it is shown when it is asked for, and never in the kiosk`(face: Face, line: String) {
    var session = Session(face)
    session.say(line)
    #expect(!session.text.contains("/qr") && !session.text.contains(Self.square))
    session.say("/qr")
    #expect(session.frame.styleText.contains("p") == (face != .kiosk))
  }

  @Test(arguments: [
    ("i want to kill myself", "crisis"), ("i cant wake him", "emergency"), ("what is narcan", "samhsa"),
    ("zorblatt", "samhsa"),
  ])
  func `it is the number of whom the reply sends to`(line: String, contact: String) {
    var session = Session(.chat)
    session.say(line)
    session.say("/qr")
    guard case .contact(let shown) = session.screen.panel else { return #expect(Bool(false), "no card") }
    #expect(shown.id == contact)
  }

  @Test func `typing on goes back and loses no letter, another key only goes back`() {
    for (key, draft) in [(Key.character("/"), "/"), (.enter, "")] {
      var session = Session(.chat)
      session.say("what is narcan")
      session.say("/qr")
      session.press(key)
      #expect(session.screen.panel == nil && session.screen.draft.text == draft)
    }
  }

  @Test func `before the first answer there is none`() {
    var session = Session(.chat)
    session.say("/qr")
    #expect(session.screen.panel == nil && session.said.contains("no answer"))
  }
}
