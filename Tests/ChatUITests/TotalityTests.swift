import Conversation
import Terminal
import Testing

@testable import ChatUI

/// Any keys, any size: nothing traps, nothing is drawn outside, and the help line stays.
@Suite struct TotalityTests {
  static let lines = [
    "what is narcan", "he hits me", "i cant wake him", "1", "2", "9", "/help", "/topics", "/find a", "/back", "/more",
    "/new", "/sources", "/theme", "zorblatt", "/", "", "can i use klonopin for opioid detox",
  ]
  static let keys: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    .wheelUp, .wheelDown, .unknown, .control("k"), .control("y"), .control("_"), .control("w"), .control("p"),
    .control("n"), .control("d"), .control("l"), .alt("b"), .alt("f"), .function(1), .function(3), .function(15),
    .function(4), .function(9), .function(10), .paste("日本\n\u{1B}[2J\u{202E}"), .character("\u{301}"),
    .character("a"), .character("日"),
    .paste("benzo"),
  ]

  @Test(arguments: [Face.chat, .kiosk, .counselor], 1...4) func anything(_ face: Face, _ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var session = Session(face)
    for _ in 0..<150 {
      session.size = Size(rows: Int.random(in: 0...30, using: &random), columns: Int.random(in: 0...90, using: &random))
      session.now += Int.random(in: 0...40_000, using: &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        session.press(.paste(Self.lines.randomElement(using: &random) ?? ""), .enter)
      } else {
        session.press(Self.keys.randomElement(using: &random) ?? .unknown)
      }
      let frame = session.frame
      #expect(frame.size == session.size)
      if let cursor = frame.cursor { #expect(cursor.row < frame.rows && cursor.column <= frame.columns) }
      #expect(session.size.columns < 12 || session.size.rows < 2 || session.help.contains("911"))
    }
  }

  @Test func everySizeIsDrawn() {
    for face in [Face.chat, .kiosk] {
      var session = Session(face)
      session.say("i cant wake him")
      for rows in 0...30 {
        for columns in 0...90 where (rows + columns) % 3 == 0 {
          session.size = Size(rows: rows, columns: columns)
          #expect(session.frame.size == session.size)
        }
      }
    }
  }
}
