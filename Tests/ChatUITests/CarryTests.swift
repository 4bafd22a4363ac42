import Conversation
import Terminal
import Testing

@testable import ChatUI

/// The numbers that outlive a session, and the keys that count.
@Suite struct CarryTests {
  static let carries: [Carry] = {
    var counts = WeekCounts(week: 2_970, totals: [12, 3, 0, 9_999_999, 10])
    counts.count(.declines, in: 2_970)
    var all = [Carry()]
    for end in SessionEnd.allCases {
      var carry = Carry()
      carry.end = end
      carry.tries = PinTries(failures: 7, until: 1_240, now: 1_000)
      carry.counts = counts
      carry.told = .max
      all.append(carry)
    }
    return all
  }()

  @Test(arguments: carries) func whatIsCarriedComesBackAsDigitsOnly(carry: Carry) {
    #expect(carry.text.utf8.allSatisfy { (48...57).contains($0) })
    #expect(carry.text.utf8.count == Carry().text.utf8.count)
    #expect(Carry(carry.text, now: 1_000) == carry)
  }

  @Test(arguments: [
    "", "3", "killmyself", String(repeating: "9", count: 65), String(repeating: "٣", count: 66),
    Carry().text + "0", Carry().text.dropLast() + "x", "-" + Carry().text.dropFirst(),
  ])
  func anythingElseIsAFreshStart(text: String) {
    #expect(Carry(text, now: 0) == Carry())
  }

  @Test func noWaitIsLongerThanTheLongest() {
    let nines = String(repeating: "9", count: Carry().text.utf8.count)
    let carry = Carry(nines, now: 1_000)
    #expect(carry.end == nil && carry.tries.wait(at: 1_000) == 1_800)
    #expect(carry.counts[.sessions] == WeekCounts.highest)
  }

  @Test func smallCellsAreNotToldApartAndPrivateOnesArePooled() throws {
    let answerer = try #require(answerers[.kiosk])
    var counts = WeekCounts(week: 5, totals: [9, 10])
    for line in ["he hits me", "i want to kill myself", "i cant wake him"] {
      counts.count(answerer.reply(to: line), in: 5)
    }
    for line in ["what is narcan", "xyzzy plugh"] { counts.count(answerer.reply(to: line), in: 5) }
    #expect(WeekCounts.Cell.allCases.map { counts[$0] } == [9, 11, 0, 1, 3])
    #expect(
      counts.lines == [
        "Sessions: <10", "Answered: 11", "Asked back: <10", "Not answered: <10", "Danger and private, together: <10",
      ])
    counts.count(.sessions, in: 6)
    #expect(WeekCounts.Cell.allCases.map { counts[$0] } == [1, 0, 0, 0, 0])
  }

  /// Sunday 4 January 1970, Monday the 5th, Sunday 29 November and Monday 30 November 2026, in seconds.
  @Test(arguments: [(3 * 86_400, 0), (4 * 86_400, 1), (1_795_910_400, 2_969), (1_795_996_800, 2_970)])
  func aWeekBeginsOnMonday(seconds: Int, week: Int) {
    #expect(WeekCounts.week(of: seconds) == week)
  }

  /// Keys with the millisecond they come at, and whether each counts.
  static let strokes: [(name: String, keys: [(Key, Int, Bool)])] = [
    ("the same key again at once is one stroke", [(.character("l"), 0, true), (.character("l"), 39, false)]),
    ("after 40 ms it is two", [(.character("l"), 0, true), (.character("l"), 40, true)]),
    (
      "another key is no second stroke",
      [(.character("a"), 0, true), (.character("b"), 1, true), (.character("a"), 2, true)]
    ),
    (
      "a held key goes on, slower",
      [(.delete, 0, true), (.delete, 33, false), (.delete, 66, true), (.delete, 99, false)]
    ),
    ("Esc hides however soon", [(.escape, 0, true), (.escape, 1, true)]),
    ("news are no keys", [(.resize(rows: 1, columns: 1), 0, true), (.resize(rows: 1, columns: 1), 0, true)]),
  ]

  @Test(arguments: strokes) func aShakingHandCountsOnce(name: String, keys: [(Key, Int, Bool)]) {
    var gate = KeyGate()
    for (key, at, counts) in keys {
      let isAdmitted = gate.admits(key, at: at)
      #expect(isAdmitted == counts, "\(name): \(key) at \(at)")
    }
  }

  /// Moments at which the same key is read, how long was waited for it, and whether it counts.
  @Test(arguments: [
    ("both awaited, far apart", [(0, 100, true), (75, 60, true)]),
    ("both awaited, close", [(0, 100, true), (39, 39, false)]),
    ("a stroke that came again while the first was shown", [(0, 100, true), (35, 0, false)]),
    ("read together after long work: they may be 200 apart", [(0, 100, true), (200, 0, true), (201, 0, true)]),
    ("typed ahead, and read at once", [(0, 100, true), (1, 0, false), (2, 1, false)]),
  ])
  func whatLayThereWhileTheProgramWorkedIsNoTremor(_ name: String, keys: [(read: Int, waited: Int, counts: Bool)]) {
    var gate = KeyGate()
    for (read, waited, counts) in keys {
      let isAdmitted = gate.admits(.character("e"), at: read + 1_000, waited: waited)
      #expect(isAdmitted == counts, "\(name): at \(read)")
    }
  }

  @Test func aStickThatTypesIsSlowedDown() {
    var gate = KeyGate()
    let letters = Array("abcdefghij")
    let admitted = (0..<5_000).count { gate.admits(.character(letters[$0 % 10]), at: $0 * 2) }
    #expect((KeyGate.burst + 10 * KeyGate.rate - 10...KeyGate.burst + 10 * KeyGate.rate + 10).contains(admitted))
    let isEscapeHeard = gate.admits(.escape, at: 10_000)
    #expect(isEscapeHeard)
    let isEndHeard = gate.admits(.terminate(signal: 15), at: 10_000)
    #expect(isEndHeard)
  }

  @Test(arguments: [(0, 0), (1, 1), (12, 40), (24, 80), (200, 500)])
  func theOpeningHasTheNumbers(rows: Int, columns: Int) {
    let text = Opening.draw(Size(rows: rows, columns: columns), after: .hidden).plainText
    guard rows >= 12 else { return }
    for words in ["call 911", "call or text 988", "1-800-222-1222", "Peligro", "Hidden and wiped"] {
      #expect(text.contains(words))
    }
    let broken = Opening.drawOutOfOrder(Size(rows: rows, columns: columns)).plainText
    #expect(broken.contains("call 911") && broken.contains("Out of order"))
    #expect(!Opening.draw(Size(rows: rows, columns: columns), after: .done).plainText.contains("Hidden"))
  }
}
