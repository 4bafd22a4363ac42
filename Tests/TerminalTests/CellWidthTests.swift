import Testing

@testable import Terminal

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("abc", 3), ("\u{7}", 1), ("\t", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("日", 2),
    ("한", 2),
    ("한", 2), ("Ａ", 2), ("ｱ", 1), ("·", 1), ("–", 1), ("─", 1), ("…", 1), ("👩", 2), ("👩‍👩‍👧", 2), ("👨🏽‍💻", 2), ("👍🏽", 2),
    ("☝🏽", 2),
    ("🇩🇪", 2), ("🇩🇪🇫🇷", 4), ("🇩", 1), ("❤️", 2), ("❤", 1), ("❤\u{FE0E}", 1), ("⚠️", 2), ("⚠", 1), ("1️⃣", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("क्षि", 3), ("நி", 2),
    ("\u{1FAE8}", 2), ("\u{1FAE9}", 2), ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{AD}", 0), ("\u{202E}", 1), ("\u{85}", 1),
    ("\r\n", 1), ("\u{A0}", 1), ("\u{3000}", 2), ("Can I?", 6),
  ])
  func `cells of a text`(text: String, width: Int) {
    #expect(CellWidth.of(text) == width)
  }

  @Test(arguments: [
    ("plain é 日", "plain é 日"), ("a\u{0}b", "a␀b"), ("\u{1B}[2J", "␛[2J"), ("a\tb", "a b"), ("a\nb", "a␊b"),
    ("a\r\nb", "a␊b"),
    ("\u{7F}", "␡"), ("\u{9B}2J", "\u{FFFD}2J"), ("\u{85}", "\u{FFFD}"), ("x\u{202E}y", "x\u{FFFD}y"),
    ("\u{2067}", "\u{FFFD}"), ("\u{200F}", "\u{FFFD}"),
    ("\u{2028}", "\u{FFFD}"), ("👩‍👩‍👧", "👩‍👩‍👧"),
  ])
  func `controls and overrides become symbols`(text: String, shown: String) {
    #expect(CellWidth.sanitised(text) == shown)
  }

  @Test func `line feeds stay when asked for`() {
    #expect(CellWidth.sanitised("a\nb\r\nc\rd\u{7}", keepsLines: true) == "a\nb\nc␍d␇")
  }

  @Test func `a sanitised text holds nothing dangerous and stays as it is`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let shown = CellWidth.sanitised(random.text(pieces: 12))
      let categories = shown.unicodeScalars.map(\.properties.generalCategory)
      #expect(!categories.contains(.control) && !categories.contains(.lineSeparator))
      #expect(!shown.unicodeScalars.contains { ("\u{202A}"..."\u{202E}").contains($0) })
      #expect(CellWidth.sanitised(shown) == shown)
    }
  }

  @Test(arguments: [WidthTable.wide, WidthTable.zero])
  func `the tables are sorted and made of pairs`(table: [UInt32]) {
    #expect(table.count.isMultiple(of: 2))
    for index in table.indices.dropFirst() {
      #expect(index.isMultiple(of: 2) ? table[index - 1] < table[index] : table[index - 1] <= table[index])
    }
  }

  @Test func `the search finds what a walk through the tables finds`() {
    func walks(_ value: UInt32, _ table: [UInt32]) -> Bool {
      stride(from: 0, to: table.count, by: 2).contains { table[$0] <= value && value <= table[$0 + 1] }
    }
    for value in (WidthTable.wide + WidthTable.zero).flatMap({ [$0 - 1, $0, $0 + 1] }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cells = walks(value, WidthTable.zero) ? 0 : walks(value, WidthTable.wide) ? 2 : 1
      #expect(WidthTable.cells(scalar) == cells)
    }
  }
}
