import Testing

@testable import Terminal

@Suite struct WrappingTests {
  @Test(
    arguments: [
      ("", 10, 0, [""]), ("one two", 10, 0, ["one two"]), ("one two", 7, 0, ["one two"]),
      ("one two", 6, 0, ["one", "two"]),
      ("one  two\tthree", 20, 0, ["one two three"]), (" one ", 20, 0, ["one"]), ("one\ntwo", 20, 0, ["one", "two"]),
      ("one\r\n\r\ntwo\n", 20, 0, ["one", "", "two", ""]), ("one two three", 8, 2, ["one two", "  three"]),
      ("one two", 3, 2, ["one", "  t", "  w", "  o"]), ("one two", 3, 99, ["one", "  t", "  w", "  o"]),
      ("abcdefgh", 3, 0, ["abc", "def", "gh"]), ("x abcdefgh", 3, 0, ["x", "abc", "def", "gh"]),
      ("abcdefgh x", 3, 0, ["abc", "def", "gh", "x"]), ("abcdefg x", 3, 0, ["abc", "def", "g x"]),
      ("日本語", 4, 0, ["日本", "語"]), ("日本語", 3, 0, ["日", "本", "語"]), ("日本", 1, 0, ["日", "本"]), ("日", 0, 0, ["日"]),
      ("ab", 1, 0, ["a", "b"]), ("ab", 0, 0, ["a", "b"]), ("ab", -5, -5, ["a", "b"]), ("a👩‍👩‍👧b", 2, 0, ["a", "👩‍👩‍👧", "b"]),
      ("call\u{A0}911 now", 8, 0, ["call\u{A0}911", "now"]), ("1-800-222-1222 x", 15, 0, ["1-800-222-1222", "x"]),
      ("a b c", 1, 3, ["a", "b", "c"]), ("e\u{301}e\u{301}", 1, 0, ["e\u{301}", "e\u{301}"]),
    ] as [(String, Int, Int, [String])])
  func `lines of a text`(text: String, width: Int, hanging: Int, lines: [String]) {
    #expect(wrap(text, width: width, hanging: hanging) == lines)
  }

  /// All but blanks; as scalars, because a mark at the beginning of a word joins the blank before it.
  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !" \t\r\n".unicodeScalars.contains($0) }
  }

  @Test func `lines fit, and joined again they give the same words`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let text = random.text(pieces: 30)
      let width = Int.random(in: 0...24, using: &random)
      let hanging = Int.random(in: 0...6, using: &random)
      let lines = wrap(text, width: width, hanging: hanging)
      #expect(lines.flatMap(letters) == letters(text))
      for line in lines where CellWidth.of(line) > max(width, 1) {
        #expect(line.drop { $0 == " " }.count { CellWidth.of($0) > 0 } == 1, "only one wide cluster may stick out")
      }
      #expect(!lines.contains { $0.last == " " && $0.contains { $0 != " " } })
    }
  }

  @Test func `no line could have taken the next one's first word`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let words = (0..<20).map { _ in String(repeating: "x", count: Int.random(in: 1...8, using: &random)) }
      let lines = wrap(words.joined(separator: " "), width: 10, hanging: 2)
      #expect(lines.flatMap { $0.split(separator: " ") }.map(String.init) == words)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = next.split(separator: " ").first ?? ""
        #expect(line.count + 1 + word.count > 10)
      }
    }
  }
}
