/// Bytes from a terminal turned into keys.
///
/// Pure: however the bytes are cut into pieces, the same keys come out. Only time is not in the bytes: an Esc that nothing
/// follows is the key, one that is followed at once begins a sequence. Who reads the bytes tells by `flush()` that
/// `patience` has passed. Invalid UTF-8 becomes U+FFFD without taking valid bytes with it; a sequence that is not known is
/// one `unknown`; C1 controls are `unknown` too, never the beginning of a sequence.
public struct KeyDecoder: Hashable, Sendable {
  /// Bytes of one paste that are kept; the rest of it is dropped.
  public static let longestPaste = 1 << 20

  private enum State: Hashable {
    case ground
    case escape(isDouble: Bool)
    case control, single, linuxFunction
    case report(missing: Int)
    case string(sawEscape: Bool, isEmpty: Bool)
    case paste
  }

  private var state = State.ground
  private var utf8 = UTF8Assembler()
  private var isAlt = false
  private var introducer: UInt8 = 0
  private var parameters: [UInt8] = []
  private var paste = PasteCollector()

  /// A decoder between keys.
  public init() {}

  /// How many milliseconds to wait for more bytes before calling `flush()`, nil when no key is unfinished.
  ///
  /// 50 for Esc: nobody types a sequence that fast, and no slower link than that splits one in practice. 200 within a
  /// sequence, two seconds within a paste, so that a lost end does not swallow the keyboard.
  public var patience: Int? {
    switch state {
    case .ground: utf8.isInside ? 200 : nil
    case .escape: 50
    case .control, .single, .linuxFunction, .report, .string: 200
    case .paste: 2000
    }
  }

  /// The keys that these bytes complete.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// The keys that are complete because nothing more came.
  ///
  /// An Esc is the key; `ESC [` and the other beginnings are Alt and that character; the rest of a sequence is `unknown`;
  /// half a character is U+FFFD; a paste ends as it is.
  public mutating func flush() -> [Key] {
    var keys: [Key] = []
    switch state {
    case .ground: if utf8.isInside { keys = [.character("\u{FFFD}")] }
    case .escape(let isDouble): keys = isDouble ? [.escape, .escape] : [.escape]
    case .control, .single, .string(sawEscape: false, isEmpty: true):
      keys = [parameters.isEmpty ? .alt(Character(Unicode.Scalar(introducer))) : .unknown]
    case .linuxFunction, .report, .string: keys = [.unknown]
    case .paste: keys = [.paste(paste.finished())]
    }
    self = KeyDecoder()
    return keys
  }

  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: takeText(byte, &keys)
    case .escape(let isDouble): takeEscaped(byte, isDouble: isDouble, &keys)
    case .control, .single: takeParameter(byte, &keys)
    case .linuxFunction: finish(KeySequences.linuxFunction(byte), &keys)
    case .report(let missing):
      state = .report(missing: missing - 1)
      if missing == 1 { finish(.unknown, &keys) }
    case .string(let sawEscape, _): takeString(byte, sawEscape: sawEscape, &keys)
    case .paste:
      if paste.take(byte) { finish(.paste(paste.finished()), &keys) }
    }
  }

  private mutating func finish(_ key: Key, _ keys: inout [Key]) {
    keys.append(key)
    state = .ground
    parameters = []
  }

  // MARK: Text

  private mutating func takeText(_ byte: UInt8, _ keys: inout [Key]) {
    switch utf8.take(byte) {
    case .unfinished: return
    case .scalar(let scalar): takeScalar(scalar, &keys)
    case .broken: keys.append(.character("\u{FFFD}"))
    case .brokenBefore:
      keys.append(.character("\u{FFFD}"))
      isAlt = false
      takeText(byte, &keys)
    }
    if !utf8.isInside { isAlt = false }
  }

  private mutating func takeScalar(_ scalar: Unicode.Scalar, _ keys: inout [Key]) {
    if scalar.value == 0x1B {
      state = .escape(isDouble: false)
      return
    }
    let isC1 = (0x80...0x9F).contains(scalar.value)
    keys.append(isC1 ? .unknown : isAlt ? .alt(Character(scalar)) : Self.key(of: scalar))
  }

  private static func key(of scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    default: .character(Character(scalar))
    }
  }

  // MARK: Sequences

  /// The byte after Esc, or after two.
  ///
  /// Two before a sequence are Alt and its key in rxvt and PuTTY, and come as the key.
  private mutating func takeEscaped(_ byte: UInt8, isDouble: Bool, _ keys: inout [Key]) {
    introducer = byte
    switch byte {
    case 0x1B:
      if isDouble { keys.append(.escape) }
      state = .escape(isDouble: true)
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(sawEscape: false, isEmpty: true)
    default:
      if isDouble { keys.append(.escape) }
      state = .ground
      isAlt = byte >= 0x20 || byte == 0x08 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !isAlt { keys.append(.escape) }
      takeText(byte == 0x08 ? 0x7F : byte == 0x0A ? 0x0D : byte, &keys)
    }
  }

  private mutating func takeParameter(_ byte: UInt8, _ keys: inout [Key]) {
    let isFirst = parameters.isEmpty
    switch byte {
    case UInt8(ascii: "[") where state == .control && isFirst: state = .linuxFunction
    case UInt8(ascii: "M") where state == .control && isFirst: state = .report(missing: 3)
    case UInt8(ascii: "$") where state == .control && parameters.allSatisfy { (0x30...0x39).contains($0) } && !isFirst:
      finishSequence(byte, &keys)
    case 0x20...0x3F: if parameters.count < 64 { parameters.append(byte) }
    case 0x40...0x7E: finishSequence(byte, &keys)
    default:
      finish(.unknown, &keys)
      takeText(byte, &keys)
    }
  }

  private mutating func finishSequence(_ final: UInt8, _ keys: inout [Key]) {
    if state == .single {
      finish(KeySequences.single(parameters, final: final), &keys)
    } else if parameters == Array("200".utf8), final == UInt8(ascii: "~") {
      parameters = []
      paste = PasteCollector()
      state = .paste
    } else {
      finish(KeySequences.control(parameters, final: final), &keys)
    }
  }

  /// A string for the program (OSC, DCS and the like): it ends with BEL or `ESC \`.
  ///
  /// Any other control gives it up, so that Alt-P, which looks like the beginning of one, swallows no more than the
  /// line.
  private mutating func takeString(_ byte: UInt8, sawEscape: Bool, _ keys: inout [Key]) {
    switch byte {
    case UInt8(ascii: "\\") where sawEscape: finish(.unknown, &keys)
    case _ where sawEscape:
      finish(.unknown, &keys)
      takeEscaped(byte, isDouble: false, &keys)
    case 0x07: finish(.unknown, &keys)
    case 0x00...0x1A, 0x1C...0x1F:
      finish(.unknown, &keys)
      takeText(byte, &keys)
    default: state = .string(sawEscape: byte == 0x1B, isEmpty: false)
    }
  }
}
