import CNcurses
import Glibc

/// What a terminal understands, as its terminfo description has it: all that is read from there besides what curses uses.
struct Capabilities {
  /// The name of the description.
  let name: String
  /// The bytes that bring the screen back to how a program should leave it.
  let undo: [UInt8]

  /// Turns bracketed paste on and off; terminals without it ignore this.
  static let pasteOn = Array("\u{1B}[?2004h".utf8)
  static let pasteOff = Array("\u{1B}[?2004l".utf8)
  /// Turns the wheel's and buttons' reports on and off.
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
  /// Default colours, home, everything on the screen and in its history gone.
  static let forget = Array("\u{1B}[m\u{1B}[H\u{1B}[2J\u{1B}[3J".utf8)

  /// Looks the terminal up under the first name that is known, and makes sure that a full screen can be shown on it.
  init(names: [String], descriptor: Int32, forgets: Bool) throws(ScreenError) {
    defer { nc_forget_terminal() }
    var found: String?
    for name in names where found == nil {
      switch nc_look_up(name, descriptor) {
      case 1: found = name
      case -1: throw .noDescriptions
      default: continue
      }
    }
    guard let found else { throw .unknownTerminal(tried: names) }
    for needed in ["cup", "clear"] where Self.string(needed) == nil {
      throw .missingCapability(needed, terminal: found)
    }
    name = found
    undo = Self.undoing(forgets: forgets)
  }

  private static func undoing(forgets: Bool) -> [UInt8] {
    // Where there is no second screen to leave, what was asked does not stay on the only one.
    let leave = string("rmcup") ?? string("clear") ?? []
    let first = pasteOff + mouseOff + (forgets ? forget : [])
    return first + (string("sgr0") ?? []) + (string("cnorm") ?? []) + (forgets ? string("rmcup") ?? [] : leave)
  }

  private static func string(_ name: String) -> [UInt8]? {
    nc_capability(name).map(bytes)
  }

  /// The bytes of a capability without its padding: no terminal of our time needs the pauses.
  private static func bytes(_ capability: UnsafePointer<CChar>) -> [UInt8] {
    withoutPadding(Array(String(cString: capability).utf8))
  }

  /// `$<...>` taken out.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: Array("$<".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        kept.append(byte)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
