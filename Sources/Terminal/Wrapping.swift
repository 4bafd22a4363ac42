/// The text broken into lines no wider than `width` cells.
///
/// Breaks come at spaces, which are not kept at a break; runs of spaces and tabs become one. A line feed in the text always
/// ends a line, so an empty text is one empty line. A word wider than a line is broken between characters, never inside a
/// grapheme cluster; a cluster wider than the line stands alone and sticks out. Lines after the first of each line of the
/// text begin with `hanging` spaces, fewer where not one cell would be left for words. A width below 1 counts as 1.
/// No-break spaces and hyphens do not break.
public func wrap(_ text: String, width: Int, hanging: Int = 0) -> [String] {
  let width = max(width, 1)
  let indent = min(max(hanging, 0), width - 1)
  return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.flatMap { line in
    var wrapping = Wrapping(width: width, indent: indent)
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) { wrapping.add(word) }
    return wrapping.finished()
  }
}

/// One line of text on its way to being several.
private struct Wrapping {
  let width: Int
  let indent: Int
  var lines: [String] = []
  var line = ""
  var used = 0
  var holdsWord = false

  /// Puts a word on the line if it fits, else on the next, else in pieces.
  mutating func add(_ word: Substring) {
    let needed = CellWidth.of(word)
    let gap = holdsWord ? 1 : 0
    if holdsWord, used + gap + needed > width { breakLine() }
    if used + needed > width {
      addInPieces(word)
      return
    }
    if holdsWord { append(" ", cells: 1) }
    append(word, cells: needed)
  }

  private mutating func addInPieces(_ word: Substring) {
    for character in word {
      let needed = CellWidth.of(character)
      if holdsWord, used + needed > width { breakLine() }
      append(String(character), cells: needed)
    }
  }

  private mutating func append(_ piece: some StringProtocol, cells: Int) {
    line += piece
    used += cells
    holdsWord = true
  }

  private mutating func breakLine() {
    lines.append(line)
    line = String(repeating: " ", count: indent)
    used = indent
    holdsWord = false
  }

  func finished() -> [String] { lines + [line] }
}
