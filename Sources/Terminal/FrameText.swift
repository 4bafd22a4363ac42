extension Frame {
  /// The frame as seen: one line a row, without spaces at the end, no line feed after the last.
  public var plainText: String {
    text { String($0.character) }
  }

  /// The frame's styles: for each cell the first letter of its role (`.` for plain), capital when bold, reverse,
  /// underline or dim is asked for on top (`_` in plain).
  ///
  /// Lines as in `plainText`, without `.` at the end.
  public var styleText: String {
    text { cell in
      let isPlain = cell.style == Style(cell.style.role)
      if cell.style.role == .plain { return isPlain ? "." : "_" }
      let letter = "\(cell.style.role)".prefix(1)
      return String(repeating: isPlain ? String(letter) : letter.uppercased(), count: cell.width)
    }
  }

  private func text(_ shown: (Cell) -> String) -> String {
    (0..<rows).map { index in
      var line = row(index).filter { $0.width > 0 }.map(shown).joined()
      while let last = line.last, last == " " || last == "." && shown(.blank) == "." { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
