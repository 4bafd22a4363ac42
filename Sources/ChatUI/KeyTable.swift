internal import Conversation
internal import Terminal

/// What a key asks for.
enum Action: Hashable, Sendable {
  case submit, complete, close, help, findNext, findPrevious, topics, staffCard, endSession, speak
  /// The arrows, Home and End: in a list, on an empty line, or in a line.
  case up, down, first, last
  case pageUp, pageDown, scrollUp, scrollDown
  case older, newer
  case clearOrQuit, deleteOrQuit, redraw, suspend
  case edit(Edit)
}

/// One line of the help page, and what its keys do.
struct KeyRow: Sendable {
  let keys: [Key: Action]
  /// The keys as they are named to people; empty for what the help page leaves out.
  let shown: String
  let says: String
  let place: Place

  /// The faces that have the keys.
  enum Place: Sendable {
    case all, kiosk, elsewhere
  }

  init(_ shown: String, _ says: String, _ place: Place, _ keys: [Key: Action]) {
    (self.shown, self.says, self.place, self.keys) = (shown, says, place, keys)
  }

  func isOffered(in face: Face) -> Bool {
    switch place {
    case .all: true
    case .kiosk: face == .kiosk
    case .elsewhere: face != .kiosk
    }
  }
}

/// The one table of keys: it dispatches them and it makes the help page.
///
/// Printable characters are not in it. In the kiosk every key that is not marked for it does nothing.
enum KeyTable {
  static let rows: [KeyRow] = conversation + line + program

  /// What a key does in a face, nil for nothing.
  static func action(for key: Key, in face: Face) -> Action? {
    face == .kiosk ? kiosk[key] : everywhere[key]
  }

  /// The rows that hold in a face.
  static func rows(in face: Face) -> [KeyRow] {
    rows.filter { $0.isOffered(in: face) }
  }

  private static let everywhere = merged(rows(in: .chat))
  private static let kiosk = merged(rows(in: .kiosk))

  private static func merged(_ rows: [KeyRow]) -> [Key: Action] {
    rows.reduce(into: [:]) { $0.merge($1.keys) { first, _ in first } }
  }

  private static let conversation = [
    KeyRow("Enter", "Send the line. A number alone picks a choice.", .all, [.enter: .submit]),
    KeyRow("PgUp PgDn", "Scroll a page.", .all, [.pageUp: .pageUp, .pageDown: .pageDown]),
    KeyRow("Up Down", "Scroll a line.", .all, [.up: .up, .down: .down]),
    KeyRow("Home End", "To the first screen, to the newest answer.", .all, [.home: .first, .end: .last]),
    KeyRow("", "", .elsewhere, [.wheelUp: .scrollUp, .wheelDown: .scrollDown]),
    KeyRow("Esc", "Close what is open, or clear the line.", .all, [.escape: .close]),
    KeyRow("Esc Esc", "Hide and wipe everything.", .kiosk, [:]),
    KeyRow("Esc Esc", "After a private answer: hide and wipe everything.", .elsewhere, [:]),
    KeyRow("F1", "Show the keys.", .all, [.function(1): .help]),
    KeyRow("F2", "Read the answer aloud; any key stops it.", .elsewhere, [.function(2): .speak]),
    KeyRow("F2", "Read the screen aloud, through a headset.", .kiosk, [.function(2): .speak]),
    KeyRow(
      "F3 Shift-F3", "Find in the conversation: next, back.", .elsewhere,
      [.function(3): .findNext, .function(15): .findPrevious]),
    KeyRow("F4", "Show all topics.", .elsewhere, [.function(4): .topics]),
    KeyRow("F9", "Show a card to staff.", .all, [.function(9): .staffCard]),
    KeyRow("F10", "I am done: wipe everything.", .kiosk, [.function(10): .endSession]),
  ]

  private static let line = [
    KeyRow("Left Right", "Move in the line.", .all, [.left: .edit(.back), .right: .edit(.forward)]),
    KeyRow(
      "Backspace Del", "Delete a character.", .all,
      [.backspace: .edit(.deleteBack), .delete: .edit(.deleteForward)]),
    KeyRow("Tab", "Complete a command, take a suggested question.", .all, [.tab: .complete]),
    KeyRow(
      "^A ^E ^B ^F", "Start, end of the line; back, forward.", .elsewhere,
      [
        .control("a"): .edit(.start), .control("e"): .edit(.end), .control("b"): .edit(.back),
        .control("f"): .edit(.forward),
      ]),
    KeyRow(
      "Alt-B Alt-F", "A word back, forward.", .elsewhere, [.alt("b"): .edit(.wordBack), .alt("f"): .edit(.wordForward)]),
    KeyRow(
      "^K ^U ^W Alt-D", "Cut to the end, to the start, a word.", .elsewhere,
      [
        .control("k"): .edit(.killToEnd), .control("u"): .edit(.killToStart), .control("w"): .edit(.killWordBack),
        .alt("\u{7F}"): .edit(.killWordBack), .alt("d"): .edit(.killWordForward),
      ]),
    KeyRow(
      "^Y ^_", "Put back what was cut. Undo.", .elsewhere, [.control("y"): .edit(.yank), .control("_"): .edit(.undo)]),
    KeyRow(
      "^P ^N", "Earlier, later lines; Up, Down while typing.", .elsewhere,
      [.control("p"): .older, .control("n"): .newer]),
  ]

  private static let program = [
    KeyRow("^L", "Draw the screen again.", .elsewhere, [.control("l"): .redraw]),
    KeyRow("^Z", "Stop; fg goes on.", .elsewhere, [.control("z"): .suspend]),
    KeyRow(
      "^C ^D", "On an empty line: quit.", .elsewhere, [.control("c"): .clearOrQuit, .control("d"): .deleteOrQuit]),
  ]
}
