internal import Conversation

/// A line being written: its text, a cursor between two characters, what was deleted last, and one undo.
///
/// Characters are grapheme clusters: the cursor never stands inside of one, and a combining mark joins what is before it.
public struct LineEditor: Equatable, Sendable {
  /// More than this many UTF-8 bytes are not taken.
  public static let longest = 1 << 17

  /// The text on both sides of the cursor.
  private struct Text: Equatable {
    var before = ""
    var after = ""
  }

  /// Edits of one sort in a row are undone together.
  private enum Sort: Equatable {
    case move, type, delete, other
  }

  private var line = Text()
  private var undone: Text?
  private var killed = ""
  private var last = Sort.move

  /// An empty line.
  public init() {}

  /// The whole text.
  public var text: String { line.before + line.after }

  /// What is left of the cursor.
  public var before: String { line.before }

  /// Whether nothing was typed.
  public var isEmpty: Bool { line.before.isEmpty && line.after.isEmpty }

  /// Whether it is more than a question may be: such a line says so and is kept.
  public var isTooLong: Bool { Answerer.isTooLong(text) }

  /// Empties the line; the deleted text and the undo stay.
  public mutating func clear() {
    replace(with: "")
  }

  /// Puts another text in place of the line, the cursor at its end.
  public mutating func replace(with text: String) {
    change(.other) { $0 = Text(before: text) }
  }

  /// Does one edit.
  public mutating func apply(_ edit: Edit) {
    switch edit {
    case .insert(let text): insert(text)
    case .back, .forward, .wordBack, .wordForward, .start, .end: move(edit)
    case .deleteBack: change(.delete) { $0.before = String($0.before.dropLast()) }
    case .deleteForward: change(.delete) { $0.after = String($0.after.dropFirst()) }
    case .killToEnd: kill { Text(before: $0.before) }
    case .killToStart: kill { Text(after: $0.after) }
    case .killWordBack: kill { Text(before: Self.withoutLastWord($0.before), after: $0.after) }
    case .killWordForward: kill { Text(before: $0.before, after: Self.split(after: $0.after).rest) }
    case .yank: change(.other) { [killed] in $0.before += killed }
    case .undo:
      guard let undone else { return }
      (self.undone, line, last) = (line, undone, .other)
    }
  }

  /// Adds text at the cursor; white space other than spaces becomes spaces, what is over the limit is left out.
  private mutating func insert(_ text: String) {
    var room = Self.longest - line.before.utf8.count - line.after.utf8.count
    var taken = ""
    for character in text {
      let character = character.isNewline || character == "\t" ? " " : character
      room -= character.utf8.count
      if room < 0 { break }
      taken.append(character)
    }
    change(text.count > 1 ? .other : .type) { $0.before += taken }
  }

  private mutating func move(_ edit: Edit) {
    last = .move
    let (before, after) = (line.before, line.after)
    switch edit {
    case .back: place(before.count - 1)
    case .forward: place(before.count + 1)
    case .wordBack: place(before.count - Self.split(after: String(before.reversed())).word.count)
    case .wordForward: place(before.count + Self.split(after: after).word.count)
    case .start: line = Text(after: text)
    default: line = Text(before: text)
    }
  }

  /// Puts the cursor after so many characters; places outside are brought to the ends.
  private mutating func place(_ count: Int) {
    let all = text
    let index = all.index(all.startIndex, offsetBy: max(0, count), limitedBy: all.endIndex) ?? all.endIndex
    line = Text(before: String(all[..<index]), after: String(all[index...]))
  }

  private mutating func change(_ sort: Sort, _ edit: (inout Text) -> Void) {
    let old = line
    edit(&line)
    guard line != old else { return }
    if sort == .other || sort != last { undone = old }
    last = sort
  }

  private mutating func kill(_ rest: (Text) -> Text) {
    let old = line
    change(.other) { $0 = rest($0) }
    guard line != old else { return }
    let isBack = line.after == old.after
    killed = String(isBack ? old.before.dropFirst(line.before.count) : old.after.dropLast(line.after.count))
  }

  /// The next word with what stands before it, and the rest; a word is letters and digits.
  private static func split(after text: String) -> (word: String, rest: String) {
    let start = text.drop { !isWord($0) }
    let rest = start.drop { isWord($0) }
    return (String(text.dropLast(rest.count)), String(rest))
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Without the last run of anything but spaces, and the spaces after it.
  private static func withoutLastWord(_ text: String) -> String {
    String(text.reversed().drop { $0.isWhitespace }.drop { !$0.isWhitespace }.reversed())
  }
}
