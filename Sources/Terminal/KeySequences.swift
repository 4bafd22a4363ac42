/// What the escape sequences of xterm, the Linux console, tmux, screen, rxvt, PuTTY and the VT family stand for.
///
/// From their manuals and terminfo entries. We never switch a keypad to its application mode, but terminals left in it, and
/// those that have no other, are understood too.
enum KeySequences {
  /// The key of `ESC [ parameters final`; `unknown` for every sequence that is not a key.
  static func control(_ parameters: [UInt8], final: UInt8) -> Key {
    if parameters.first == 0x3C { return mouse(parameters.dropFirst(), final: final) }
    let numbers = parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map(number)
    let modifier = numbers.count > 1 ? numbers[1] ?? 1 : 1
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }), numbers.count <= 2 else { return .unknown }
    switch final {
    case UInt8(ascii: "~"): return tilde(numbers.first ?? nil, modifier)
    case UInt8(ascii: "^"): return tilde(numbers.first ?? nil, 5)  // rxvt: Ctrl
    case UInt8(ascii: "$"): return tilde(numbers.first ?? nil, 2)  // rxvt: Shift
    case UInt8(ascii: "@"): return tilde(numbers.first ?? nil, 6)  // rxvt: both
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return cursor(final - 0x20, 2)  // rxvt: Shift
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      // Without a modifier these are Pause of the Linux console and replies, never keys.
      return numbers.count == 2 && numbers[0] == 1 ? function(Int(final) - 0x4F, modifier) : .unknown
    default: return cursor(final, modifier)
    }
  }

  /// The key of `ESC O final`, or `ESC O modifier final` as older terminals have it.
  static func single(_ parameters: [UInt8], final: UInt8) -> Key {
    let modifier = number(parameters[...]) ?? 1
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return function(Int(final) - 0x4F, modifier)
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return cursor(final - 0x20, 5)  // rxvt: Ctrl
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .character(Character(Unicode.Scalar(final - 0x40)))  // the number pad
    default: return cursor(final, modifier)
    }
  }

  /// The key of `ESC [ [ final`: F1 to F5 of the Linux console.
  static func linuxFunction(_ final: UInt8) -> Key {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .function(Int(final) - 0x40) : .unknown
  }

  private static func cursor(_ final: UInt8, _ modifier: Int) -> Key {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): modifier > 2 ? .alt("f") : .right
    case UInt8(ascii: "D"): modifier > 2 ? .alt("b") : .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    default: .unknown
    }
  }

  private static func tilde(_ number: Int?, _ modifier: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number):
      functions.firstIndex(of: number).map { function($0 + 1, modifier) } ?? .unknown
    case nil: .unknown
    }
  }

  /// The numbers of F1 to F20, with the gaps the VT220's keyboard had.
  private static let functions = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]

  private static func function(_ number: Int, _ modifier: Int) -> Key {
    switch modifier {
    case 0, 1: .function(number)
    case 2: .function(number + 12)
    case 5: .function(number + 24)
    case 6: .function(number + 36)
    case 3: .function(number + 48)
    case 4: .function(number + 60)
    default: .unknown
    }
  }

  /// The wheel in an SGR mouse report, button 64 or 65 with any modifier; other reports are nobody's.
  private static func mouse(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Key {
    guard final == UInt8(ascii: "M"), let button = number(parameters.prefix { $0 != 0x3B }) else { return .unknown }
    switch button & ~0b11100 {
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return .unknown
    }
  }

  /// A decimal number of at most four digits, nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
