import Testing

@testable import Terminal

@Suite struct FrameTests {
  @Test func `a text is seen where it was put`() {
    var frame = Frame(rows: 3, columns: 12)
    #expect(frame.put("Danger:", row: 0, column: 1, style: Style(.danger, bold: true)) == 8)
    #expect(frame.put("日é", row: 1, column: 0) == 3)
    frame.fill(row: 2, style: Style(.help))
    #expect(frame.plainText == " Danger:\n日é\n")
    #expect(frame.styleText == ".DDDDDDD\n\nhhhhhhhhhhhh")
    #expect(frame[1, 0].width == 2)
    #expect(frame[1, 1] == Cell(character: " ", width: 0, style: .plain))
  }

  @Test(
    arguments: [
      ("abc", -1, "bc"), ("abc", -3, ""), ("abc", 3, "   ab"), ("abc", 5, ""), ("abc", .max, ""), ("abc", .min, ""),
      ("日本", -1, " 本"), ("日本", 2, "  日"), ("日本", 4, ""), ("a日", 3, "   a"), ("क्षि", 3, ""), ("\u{1B}[2J", 0, "␛[2J"),
      ("\u{301}\u{200B}x", 0, "x"), ("a\r\nb", 0, "a␊b"), ("abcdefgh", 0, "abcde"),
    ] as [(String, Int, String)])
  func `what sticks out is cut`(text: String, column: Int, seen: String) {
    var frame = Frame(rows: 1, columns: 5)
    frame.put(text, row: 0, column: column)
    #expect(frame.plainText == seen)
  }

  @Test(
    arguments: [
      (0, "x 語漢"), (1, " x語漢"), (2, "日x 漢"), (3, "日 x漢"), (4, "日語x"), (5, "日語 x"),
    ] as [(Int, String)])
  func `the rest of a wide character that is overwritten is blank`(column: Int, seen: String) {
    var frame = Frame(rows: 1, columns: 6)
    frame.put("日語漢", row: 0, column: 0)
    frame.put("x", row: 0, column: column)
    #expect(frame.plainText == seen)
  }

  @Test(arguments: [(0, 0), (1, 1), (0, 5), (5, 0), (-3, -3)])
  func `whatever is put outside, nothing changes`(rows: Int, columns: Int) {
    var frame = Frame(rows: rows, columns: columns)
    let empty = frame
    for row in [-1, 5, .min, .max] { frame.put("日a", row: row, column: 0) }
    for column in [-3, 5, .min, .max] { frame.put("日a", row: 0, column: column) }
    frame.fill(row: 9, columns: -5..<50, style: Style(.help))
    frame.fill(row: 0, columns: 5..<50, style: Style(.help))
    #expect(frame == empty)
    #expect(frame[7, 7] == .blank && frame[-1, .min] == .blank)
    #expect(frame.plainText == Array(repeating: "", count: max(rows, 0)).joined(separator: "\n"))
  }

  @Test func `a huge size is cut`() {
    #expect(Size(rows: .max, columns: 65535) == Size(rows: 1000, columns: 1000))
  }

  /// Every place belongs to exactly one character, and no character leaves its row.
  private func check(_ frame: Frame) {
    for row in 0..<frame.rows {
      var column = 0
      while column < frame.columns {
        let width = frame[row, column].width
        guard width > 0, column + width <= frame.columns else {
          Issue.record("cell at \(row),\(column) has width \(width)")
          return
        }
        for covered in column + 1..<column + width { #expect(frame[row, covered].width == 0) }
        column += width
      }
    }
  }

  @Test func `nothing is ever written outside, and rows stay whole`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      let size = Size(rows: .random(in: 0...5, using: &random), columns: .random(in: 0...12, using: &random))
      var frame = Frame(size)
      for _ in 0..<6 {
        let row = Int.random(in: -2...6, using: &random)
        let before = frame
        let column = Int.random(in: -9...14, using: &random)
        let text = random.text(pieces: 8)
        #expect(frame.put(text, row: row, column: column, style: Style(.note)) <= max(size.columns + 2, column))
        for other in 0..<size.rows where other != row { #expect(frame.row(other) == before.row(other)) }
        for left in 0..<size.columns where left < column - 3 && row >= 0 && row < size.rows {
          #expect(frame[row, left] == before[row, left])
        }
      }
      check(frame)
    }
  }

  @Test func `a frame shows the part of a larger one that it covers`() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<300 {
      var small = Frame(rows: 1, columns: .random(in: 0...10, using: &random))
      var large = Frame(rows: 1, columns: 40)
      let text = random.text(pieces: 8)
      small.put(text, row: 0, column: 0)
      large.put(text, row: 0, column: 0)
      for column in 0..<small.columns {
        let isCut = large[0, column] != small[0, column]
        #expect(!isCut || small[0, column] == .blank && column > small.columns - 3)
      }
    }
  }
}
