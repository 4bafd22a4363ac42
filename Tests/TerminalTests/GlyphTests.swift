import Testing

@testable import Terminal

@Suite struct GlyphTests {
  /// What glibc 2.36 says of the characters used here.
  private func measure(_ scalar: Unicode.Scalar) -> Int {
    scalar.value >= 0x1FAE8 ? -1 : WidthTable.cells(scalar)
  }

  private func sent(_ text: String, _ alphabet: Alphabet = .unicode) -> String {
    text.flatMap { character in
      let cell = Cell(character: character, width: CellWidth.of(character), style: .plain)
      return Glyph.of(cell, alphabet: alphabet, measured: measure)
    }.map { String(String.UnicodeScalarView([$0.base] + $0.marks)) }.joined(separator: "/")
  }

  @Test(
    arguments: [
      ("a", "a"), ("é", "é"), ("e\u{301}", "e\u{301}"), ("日", "日"), ("👩", "👩"), ("👩‍👩‍👧", "👩"), ("👍🏽", "👍"), ("🇩🇪", "D/E"),
      ("❤️", "❤/ "), ("❤\u{FE0E}", "❤"), ("1️⃣", "1/ "), ("क्षि", "क\u{94D}/ष/ि"), ("\u{1FAE9}", "\u{FFFD}/ "),
      ("a\u{308}\u{308}\u{308}\u{308}\u{308}\u{308}", "a\u{308}\u{308}\u{308}\u{308}"),
    ] as [(String, String)])
  func `only what all terminals agree on is sent`(text: String, expected: String) {
    #expect(sent(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    arguments: [
      ("é", "e"), ("ñ", "n"), ("Ü", "U"), ("e\u{301}", "e"), ("“", "\""), ("’", "'"), ("·", "|"), ("─", "-"),
      ("•", "*"), ("¿", "?"),
      ("日", "?/ "), ("👩‍👩‍👧", "?/ "), ("ß", "s"), ("ø", "o"), ("␛", "?"),
    ] as [(String, String)])
  func `in ASCII the nearest sign is sent`(text: String, expected: String) {
    #expect(sent(text, .ascii) == expected)
  }

  @Test(arguments: [Alphabet.unicode, .ascii])
  func `whatever curses believes about widths, a cell's glyphs fill the cell`(alphabet: Alphabet) {
    var random = SeededGenerator(seed: 2)
    let beliefs: [(Unicode.Scalar) -> Int] = [
      measure, { $0.isASCII || $0 == "\u{FFFD}" ? 1 : -1 }, { $0.isASCII || $0 == "\u{FFFD}" ? 1 : 2 }, { _ in 1 },
    ]
    for _ in 0..<300 {
      for character in CellWidth.sanitised(random.text(pieces: 8)) where CellWidth.of(character) > 0 {
        for belief in beliefs {
          let cell = Cell(character: character, width: CellWidth.of(character), style: .plain)
          let glyphs = Glyph.of(cell, alphabet: alphabet, measured: belief)
          #expect(glyphs.reduce(0) { $0 + belief($1.base) } == cell.width, "\(character)")
          #expect(glyphs.allSatisfy { $0.marks.count <= Glyph.mostMarks })
        }
      }
    }
  }
}
