import Conversation
import Knowledge
import Matching
import Samples
import Terminal

@testable import ChatUI

let answerers = {
  let matcher = Matcher(.sample)
  return Dictionary(
    uniqueKeysWithValues: Face.allCases.map { ($0, Answerer(.sample, matcher: matcher, face: $0)) })
}()

extension Size {
  static let wide = Size(rows: 24, columns: 80)
  static let narrow = Size(rows: 12, columns: 40)
}

/// A person at a screen: keys in, what is shown and asked for out.
struct Session {
  var screen: ChatScreen
  var size: Size
  var now = 0
  var commands: [Command] = []

  init(_ face: Face = .chat, _ size: Size = .wide, ended: SessionEnd? = nil) {
    let answerer = answerers[face] ?? Answerer(.sample, matcher: Matcher(.sample), face: face)
    screen = ChatScreen(answerer, ended: ended)
    while screen.prepare() {}
    self.size = size
  }

  mutating func press(_ keys: Key...) {
    for key in keys { commands = screen.handle(key, size: size, at: now) }
  }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { press(.character(Character(scalar))) }
  }

  mutating func say(_ text: String) {
    type(text)
    press(.enter)
  }

  mutating func wait(seconds: Int) -> [Command] {
    now += seconds * 1_000
    commands = screen.tick(at: now)
    return commands
  }

  var frame: Terminal.Frame { screen.draw(size) }

  var text: String { frame.plainText }

  func row(_ index: Int) -> String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.indices.contains(index) ? String(rows[index]) : ""
  }

  var help: String { row(size.rows - 1) }

  /// The row above the input.
  var said: String { row(size.rows - 3) }

  var input: String { row(size.rows - 2) }

  /// The first row of the body.
  var top: String { row(size == .wide ? 1 : 0) }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
