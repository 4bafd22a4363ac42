internal import Rendering

/// One turn of the transcript, or the first screen, laid out for a screen.
struct Section: Equatable, Sendable {
  /// Its lines; blank ones at the end make whole pages of it.
  let lines: [ScreenLine]
  /// The line that is at the top when it is opened.
  let start: Int
  /// The line from which on it is text that goes on from screen to screen.
  let text: Int

  /// Pads the lines so that paging from `start` ends exactly at the end.
  init(_ lines: [ScreenLine], start: Int = 0, text: Int = 0, pageRows: Int) {
    let rest = (lines.count - start) % pageRows
    let missing = lines.count == start ? pageRows : (pageRows - rest) % pageRows
    self.lines = lines + Array(repeating: .blank, count: missing)
    self.start = start
    self.text = text
  }

  /// Whether text goes on behind a line, if only after an empty one.
  func goesOn(after line: Int) -> Bool {
    line >= text && lines.dropFirst(line + 1).prefix(2).contains { $0.kind != .blank }
  }

  /// Letters of the lines from the start up to a line, without hints.
  func letters(before line: Int) -> Int {
    guard line > start else { return 0 }
    return lines[start..<min(line, lines.count)].reduce(0) { $0 + Self.letters(in: $1) }
  }

  /// The line that holds a letter, counted from the start.
  func line(ofLetter letter: Int) -> Int {
    guard letter > 0 else { return start }
    var passed = 0
    for line in start..<lines.count {
      passed += Self.letters(in: lines[line])
      if passed > letter { return line }
    }
    return max(start, lines.count - 1)
  }

  private static func letters(in line: ScreenLine) -> Int {
    line.kind == .hint ? 0 : line.text.reduce(0) { $0 + ($1 == " " ? 0 : 1) }
  }
}
