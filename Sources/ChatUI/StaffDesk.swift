internal import Conversation
internal import Knowledge
internal import Terminal

/// A heading of the staff page, and the lines below it.
public struct StaffNote: Equatable, Sendable {
  /// The heading.
  public var title: String
  /// What is said.
  public var lines: [String]

  /// From its parts.
  public init(_ title: String, _ lines: [String]) {
    self.title = title
    self.lines = lines
  }
}

/// The door for staff in the kiosk: Ctrl-X Ctrl-S, a PIN, a page; a counselor's lock has the same PIN and the same tries.
public struct StaffDesk: Equatable, Sendable {
  /// Wrong PINs so far.
  public var tries = PinTries()
  /// Whether there is a PIN at all.
  public var hasPin = false
  /// Whether staff must look: said on the last line of the first screen.
  public var hasProblem = false
  /// Which program and which knowledge this is: on the first screen, where there is room.
  public var version = ""
  /// What the page says.
  public var notes: [StaffNote] = []
  var stage: Stage?

  enum Stage: Equatable, Sendable {
    /// Ctrl-X was pressed.
    case knocked
    /// Digits are typed; `wait` is how many seconds no PIN is taken.
    case asking(digits: String, wait: Int?, wasWrong: Bool)
    /// The page, from a line on.
    case page(line: Int)
  }

  /// A desk without a PIN.
  public init() {}

  /// Whether the page or the question for the PIN stands on the screen.
  var isOpen: Bool { stage != nil && stage != .knocked }
}

extension ChatScreen {
  /// Tells whether the PIN of `Command.checkPin` was right; the page's notes must be there by then.
  public mutating func checkedPin(isRight: Bool, at now: Int) {
    if isLocked { return checkedAtLock(isRight: isRight, at: now) }
    guard case .asking = desk.stage else { return }
    if isRight {
      desk.tries.succeed()
      desk.stage = .page(line: 0)
    } else {
      desk.tries.fail(at: now / 1_000)
      desk.stage = .asking(digits: "", wait: desk.tries.wait(at: now / 1_000), wasWrong: true)
    }
  }

  /// Takes a key for staff; false where it is none.
  mutating func takeForStaff(_ key: Key, _ geometry: Geometry, _ now: Int) -> Bool {
    guard face == .kiosk else { return false }
    switch desk.stage {
    case nil:
      guard key == .control("x") else { return false }
      desk.stage = .knocked
    case .knocked:
      desk.stage = nil
      guard key == .control("s") else { return false }
      knock(at: now)
    case .asking where key == .function(9) || key == .function(10):
      // Somebody needs help: the card and the end of a session go first.
      desk.stage = nil
      return false
    case .asking(let digits, _, _): typePin(key, digits, at: now)
    case .page(let line): leaf(key, line, geometry)
    }
    return true
  }

  private mutating func knock(at now: Int) {
    guard desk.hasPin else {
      notice = Wording.noPin
      return
    }
    panel = nil
    browser = nil
    desk.stage = .asking(digits: "", wait: desk.tries.wait(at: now / 1_000), wasWrong: false)
  }

  private mutating func typePin(_ key: Key, _ digits: String, at now: Int) {
    let wait = desk.tries.wait(at: now / 1_000)
    switch key {
    case .escape: desk.stage = nil
    case .enter where wait == nil && !digits.isEmpty: ask(.checkPin(digits))
    case .backspace: desk.stage = .asking(digits: String(digits.dropLast()), wait: wait, wasWrong: false)
    case .character(let digit) where digit.isASCII && digit.isNumber && digits.count < 12 && wait == nil:
      desk.stage = .asking(digits: digits + String(digit), wait: nil, wasWrong: false)
    default: desk.stage = .asking(digits: digits, wait: wait, wasWrong: false)
    }
  }

  /// Leaving the page ends the session: what staff saw and typed goes with it.
  private mutating func leaf(_ key: Key, _ line: Int, _ geometry: Geometry) {
    let rows = max(1, geometry.pageRows - staffHead(geometry).count)
    let last = max(0, staffLines(geometry).count - rows)
    switch key {
    case .escape, .function(10), .character("1"), .character("b"): ask(.endSession(.done))
    case .character("2"), .character("s"): ask(.stop)
    case .up: desk.stage = .page(line: max(0, line - 1))
    case .down: desk.stage = .page(line: min(last, line + 1))
    case .pageUp: desk.stage = .page(line: max(0, line - rows))
    case .pageDown: desk.stage = .page(line: min(last, line + rows))
    case .home: desk.stage = .page(line: 0)
    case .end: desk.stage = .page(line: last)
    default: break
    }
  }

  /// The keys of the page, which stay where its text scrolls.
  func staffHead(_ geometry: Geometry) -> [StaffLine] {
    guard case .page = desk.stage else { return [] }
    let keys = wrap(Wording.staffKeys.words(small: geometry.isNarrow), width: geometry.width)
    return keys.map { StaffLine($0, isTitle: true) } + (geometry.isNarrow ? [] : [StaffLine("")])
  }

  /// What stands below it, or the question for the PIN.
  func staffLines(_ geometry: Geometry) -> [StaffLine] {
    switch desk.stage {
    case nil, .knocked: return []
    case .asking(_, let wait, let wasWrong):
      var lines = [StaffLine(Wording.staffOnly.text, isTitle: true), StaffLine("")]
      if wasWrong { lines.append(StaffLine(Wording.wrongPin.text)) }
      if let wait { lines.append(StaffLine(Wording.pinWaits((wait + 59) / 60).text)) }
      return lines + [StaffLine(Wording.panelHelp.text)]
    case .page:
      return desk.notes.flatMap { note in
        [StaffLine(note.title, isTitle: true)]
          + note.lines.flatMap { wrap($0, width: geometry.width) }.map { StaffLine($0) } + [StaffLine("")]
      }
    }
  }
}

/// A line of the staff page.
struct StaffLine: Equatable {
  let text: String
  let isTitle: Bool

  init(_ text: String, isTitle: Bool = false) {
    (self.text, self.isTitle) = (text, isTitle)
  }
}
