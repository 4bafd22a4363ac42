import Conversation
import Knowledge
import Samples
import Terminal
import Testing

@testable import ChatUI

/// Golden screens at several sizes.
@Suite struct ScreensTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let face: Face
    var lines: [String] = []
    var keys: [Key] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "start-chat", face: .chat),
    Case(name: "start-kiosk", face: .kiosk),
    Case(name: "start-staff", face: .counselor),
    Case(name: "act", face: .kiosk, lines: ["my boyfriend took some pills and i cant wake him"]),
    Case(name: "stay", face: .kiosk, lines: ["i want to kill myself"]),
    Case(name: "safe", face: .kiosk, lines: ["he hits me"]),
    Case(name: "urgent", face: .kiosk, lines: ["i ran out of my klonopin"]),
    Case(name: "misuse", face: .chat, lines: ["how much klonopin do i take for opioid withdrawal"]),
    Case(name: "staff", face: .counselor, lines: ["can i use klonopin for opioid detox"]),
    Case(name: "suggestions", face: .chat, keys: "benzo".map { .character($0) }),
    Case(name: "caution", face: .chat, lines: ["can i use klonipin for opioid detox"]),
    Case(name: "everything", face: .chat, lines: ["can i use klonopin for opioid detox", "/more"]),
    Case(name: "check", face: .chat, lines: ["what does it mean when you cant wake someone"]),
    Case(
      name: "check-answer", face: .kiosk,
      lines: ["can i use klonipin for opioid detox, and what does it mean when you cant wake someone"]),
    Case(name: "routine", face: .chat, lines: ["what is narcan"]),
    Case(name: "clarify", face: .chat, lines: ["5"]),
    Case(name: "decline", face: .kiosk, lines: ["zorblatt"]),
    Case(name: "help-chat", face: .chat, keys: [.function(1)]),
    Case(name: "help-kiosk", face: .kiosk, keys: [.function(1)]),
    Case(name: "browser", face: .chat, keys: [.function(4), .down]),
    Case(name: "topics", face: .chat, keys: [.function(4), .down, .enter, .down]),
    Case(name: "staff-card", face: .kiosk, keys: [.function(9)]),
    Case(name: "qr", face: .chat, lines: ["what is narcan", "/qr"]),
    Case(name: "sources", face: .chat, lines: ["what is narcan", "/sources"]),
    Case(name: "sources-staff", face: .counselor, lines: ["can i use klonopin for opioid detox", "/sources"]),
    Case(name: "hidden", face: .chat, lines: ["he hits me"], keys: [.escape, .escape]),
    Case(name: "find", face: .chat, lines: ["what is narcan", "/find breathing"]),
    Case(
      name: "below", face: .chat, lines: ["what is narcan"], keys: [.home] + "xanax".map { .character($0) } + [.enter]),
    Case(name: "foreign", face: .chat, keys: "\u{5E9}\u{5DC}\u{5D5}\u{5DD} cafe\u{301} 日本".map { .character($0) }),
  ]

  static let sizes = [
    Size.wide, .narrow, Size(rows: 40, columns: 120), Size(rows: 10, columns: 40), Size(rows: 8, columns: 30),
    Size(rows: 1, columns: 1), Size(rows: 0, columns: 0),
  ]

  @Test(arguments: cases, sizes) func screen(_ view: Case, _ size: Size) {
    var session = Session(view.face, size)
    for line in view.lines { session.say(line) }
    for key in view.keys { session.press(key) }
    let name = "\(folder)/Screens/\(view.name)-\(size.columns)x\(size.rows).screen"
    let problem = Golden.difference(session.text + "\n", file: name)
    #expect(problem == nil)
  }

  @Test(arguments: [Face.chat, .kiosk], [Size.wide, .narrow]) func fixedLinesFit(_ face: Face, _ size: Size) {
    let session = Session(face, size)
    let key = face == .kiosk ? "help-line.kiosk" : "help-line.chat"
    let words = session.screen.words[key].words(small: size == .narrow)
    #expect(session.help == " " + words)
    #expect(CellWidth.of(words) + 1 <= size.columns - 2)
  }

  @Test(arguments: [80, 100, 120, 200]) func theHelpKeyIsAtTheRightEdge(_ columns: Int) {
    let session = Session(.chat, Size(rows: 40, columns: columns))
    #expect(session.row(0).hasSuffix("  F1 Help") && session.row(0).count == columns - 2)
  }

  @Test func theFirstScreenOfAChatTellsOfSpanishAndOfHowPeopleAsk() {
    for (size, face) in [(Size.wide, Face.chat), (.narrow, .chat), (.wide, .counselor), (.narrow, .counselor)] {
      var session = Session(face, size)
      let lines = ["Español", "9", "A draft: no clinician", size == .wide || face == .chat ? "?" : "Press"]
      for line in lines { #expect(session.text.contains(line), "\(line)") }
      session.say("8")
      #expect(session.text.contains("1 to 7, 9 for Español"), "\(session.text)")
      session.say("what is narcan")
      session.say("9")
      #expect(!session.text.contains("Español"))
    }
  }

  @Test func helpLineIsOnEveryScreen() {
    for view in Self.cases {
      for size in [Size.wide, .narrow] {
        var session = Session(view.face, size)
        let help = session.help
        for line in view.lines { session.say(line) }
        for key in view.keys { session.press(key) }
        #expect(session.help == help, "\(view.name)")
      }
    }
  }

  private var folder: String {
    String(#filePath.reversed().drop { $0 != "/" }.dropFirst().reversed())
  }
}
