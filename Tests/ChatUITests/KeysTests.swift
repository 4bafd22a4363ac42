import Conversation
import Knowledge
import Terminal
import Testing

@testable import ChatUI

/// The key table and the commands.
@Suite struct KeysTests {
  @Test func noKeyStandsTwiceInAFace() {
    for face in Face.allCases {
      let keys = KeyTable.rows(in: face).flatMap(\.keys.keys)
      #expect(Set(keys).count == keys.count)
      for key in keys { #expect(KeyTable.action(for: key, in: face) != nil) }
    }
  }

  /// KIOSK.md, "A list of keys that count".
  @Test func kioskKeysAreAClosedList() {
    let allowed: Set<Key> = [
      .enter, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .escape,
      .function(1), .function(2), .function(9), .function(10),
    ]
    #expect(Set(KeyTable.rows(in: .kiosk).flatMap(\.keys.keys)) == allowed)
  }

  @Test func otherKeysDoNothingInTheKiosk() {
    let others: [Key] =
      "abcdefghijklmnopqrstuvwxyz@[\\]^_".map { .control($0) } + "abcdefw\r\u{7F}".map { .alt($0) }
      + (1...72).filter { ![1, 2, 9, 10].contains($0) }.map { .function($0) }
      + [.paste("i want to die\u{202E}"), .wheelUp, .wheelDown, .backTab, .unknown]
    var session = Session(.kiosk)
    session.type("abc")
    let before = session.text
    for key in others {
      session.press(key)
      #expect(session.commands.isEmpty && session.text == before, "\(key)")
    }
  }

  @Test func helpIsMadeFromTheTable() {
    for (face, size) in [(Face.chat, Size.wide), (.kiosk, .wide), (.chat, .narrow)] {
      var session = Session(face, size)
      session.screen.hasVoice()
      session.press(.function(1))
      var seen = session.text
      for _ in 0..<8 {
        session.press(.pageDown)
        seen += session.text
      }
      for row in KeyTable.rows(in: face) where !row.shown.isEmpty { #expect(seen.contains(row.shown)) }
      for command in SlashCommand.allCases {
        #expect(seen.contains("/\(command.rawValue)") == command.isOffered(in: face), "\(command) \(face)")
      }
      session.press(.escape)
      #expect(session.screen.panel == nil)
    }
  }

  /// Every line of the help page is there in Spanish, and fits where the English one does.
  @Test(arguments: [Face.chat, .counselor, .kiosk]) func theHelpPageIsThereInSpanish(_ face: Face) {
    let said = KeyTable.rows(in: face).map(\.says) + SlashCommand.allCases.map { $0.says(in: face) }
    for text in said where !text.isEmpty {
      let spanish = SpanishWording.text(text, in: "es")
      #expect(spanish != text && spanish.count <= 56, "\(text)")
    }
  }

  @Test func whatAPersonMeetsBesideAnswersIsThereInSpanish() {
    let met = [
      Wording.help, Wording.keys, Wording.commands, Wording.facts, Wording.topics, Wording.topicHelp, Wording.noTopics,
      Wording.filterPrompt, Wording.findPrompt, Wording.panelHelp, Wording.noAnswer, Wording.noNumber, Wording.camera,
      Wording.anyKey, Wording.noSources,
    ]
    for passage in met { #expect(SpanishWording.passage(passage, in: "es").text != passage.text, "\(passage.text)") }
  }

  @Test func aKioskWithoutAVoiceHasNoKeyForIt() {
    for hasVoice in [false, true] {
      var session = Session(.kiosk)
      if hasVoice { session.screen.hasVoice() }
      session.press(.function(1))
      #expect(session.text.contains("F2") == hasVoice)
    }
  }

  /// A face, a line, and the command that there is not; nil for a message.
  static let strangers: [(Face, String, String?)] = [
    (.kiosk, "/copy", "/copy"), (.kiosk, "/theme mono", "/theme"), (.kiosk, "/save FILE", "/save"),
    (.kiosk, "/find xanax", "/find"), (.chat, "/frobnicate all of it", "/frobnicate"), (.chat, "/done now", "/done"),
    (.kiosk, "/save me i cant wake him", nil), (.kiosk, "/theme i want to kill myself", nil),
    (.kiosk, "/help me with narcan", nil), (.kiosk, "/ what is narcan", nil), (.kiosk, "what is narcan", nil),
  ]

  @Test(arguments: strangers)
  func aCommandThatAFaceHasNotIsSaidToBeNone_ButDangerIsHeard(face: Face, line: String, name: String?) {
    var session = Session(face)
    session.say(line)
    #expect(session.screen.conversation.entries.isEmpty == (name != nil), "\(session.text)")
    if let name { #expect(session.said.contains("There is no \(name). F1 shows")) }
    #expect(session.screen.draft.text == (name == nil || name == line ? "" : line))
  }

  @Test(
    arguments: [
      ("/he", "/help", nil), ("/m", "/more", nil), ("/s", "/s", "/sources /save /speak"), ("/so", "/sources", nil),
      ("/t", "/t", "/topics /theme"), ("/th", "/theme ", nil), ("/T", "/T", "/topics /theme"), ("/f", "/find ", nil),
      ("/zz", "/zz", nil), ("he", "he", nil), ("/find x", "/find x", nil), ("/do", "/do", nil), ("/quit", "/quit", nil),
      ("/theme ", "/theme ", "default high-contrast mono"), ("/theme h", "/theme high-contrast", nil),
      ("/theme x", "/theme x", nil), ("/", "/", "/help /topics /find"),
    ] as [(String, String, String?)]) func tabCompletesOrTellsWhatFits(
      _ typed: String, _ becomes: String, _ told: String?
    )
  {
    for size in [Size.wide, .narrow] {
      var session = Session(.chat, size)
      session.type(typed)
      session.press(.tab)
      #expect(session.screen.draft.text == becomes)
      #expect(session.screen.notice == nil ? told == nil : session.text.contains(told ?? "!"), "\(session.text)")
      session.type("x")
      #expect(session.screen.notice == nil)
    }
  }

  @Test func helpTellsThatEscEscHides() {
    for face in Face.allCases {
      var session = Session(face)
      session.press(.function(1))
      #expect(session.text.contains("Esc Esc"))
    }
  }

  @Test func commandsWithMoreWordsAreMessages() {
    #expect(SlashCommand.parse("/help me i took too much", in: .chat) == nil)
    #expect(SlashCommand.parse("/find two words ", in: .chat)?.argument == "two words")
    #expect(SlashCommand.parse("/save x", in: .kiosk) == nil)
    #expect(SlashCommand.parse("/new client", in: .chat) == nil)
    #expect(SlashCommand.parse("/new client", in: .counselor)?.argument == "client")
    #expect(SlashCommand.parse("/new client wont wake up", in: .counselor) == nil)
    var staff = Session(.counselor)
    staff.say("what is narcan")
    staff.say("/new client")
    #expect(staff.screen.conversation.entries.isEmpty && staff.commands.contains(.forget))
    #expect(SlashCommand.parse("/done", in: .chat) == nil)
    var session = Session(.kiosk)
    session.say("/help i want to kill myself")
    #expect(session.screen.conversation.reply?.family == .stay)
  }

  @Test func leaving() {
    for (keys, quits): ([Key], Bool) in [
      ([.control("c")], true), ([.control("d")], true), ([.character("a"), .control("c")], false),
      ([.character("a"), .control("c"), .control("c")], true), ([.character("a"), .control("d")], false),
      ([.endOfInput], true), ([.terminate(signal: 15)], true),
    ] {
      var session = Session()
      for key in keys { session.press(key) }
      #expect(session.commands == (quits ? [.quit] : []), "\(keys)")
    }
    var session = Session()
    for line in ["/quit", "quit", "Exit", ":q", "/q"] {
      session.say(line)
      #expect(session.commands == [.quit], "\(line)")
    }
    session.say("quit smoking")
    #expect(session.commands.allSatisfy { $0 != .quit })
    var kiosk = Session(.kiosk)
    kiosk.say("quit")
    #expect(kiosk.commands.allSatisfy { $0 != .quit })
  }

  @Test func commandsForTheLoop() {
    var session = Session()
    session.press(.control("l"))
    #expect(session.commands == [.redraw])
    session.press(.control("z"))
    #expect(session.commands == [.suspend])
    session.say("/theme mono")
    #expect(session.commands == [.use(.mono)])
    session.say("/theme pink")
    #expect(session.commands.isEmpty && session.said.contains("high-contrast"))
    session.say("/save x")
    #expect(session.commands.isEmpty)
    session.say("what is narcan")
    #expect(session.commands == session.screen.conversation.entries.map { .added($0) })
    session.say("/save x")
    #expect(session.commands == [.save(path: "x")])
    session.screen.tell(.notSaved(path: "x", reason: "File exists"))
    #expect(session.said.contains("File exists"))
  }

  @Test func commandsWithTheShownAnswer() {
    var session = Session()
    for line in ["/copy", "/print", "/speak"] {
      session.say(line)
      #expect(session.commands.isEmpty && session.said.contains("no answer"), "\(line)")
    }
    session.say("what is narcan")
    session.say("is klonopin addictive")
    session.say("/back")
    let entry = session.screen.conversation.entries[0]
    for (line, command) in [("/copy", Command.copy(entry)), ("/print", .print(entry)), ("/speak", .speak(entry.reply))]
    {
      session.say(line)
      #expect(session.commands == [command])
    }
    session.press(.function(2))
    #expect(session.commands == [.speak(entry.reply)])
  }
}
