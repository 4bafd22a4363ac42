import Testing

@testable import Rendering

@Suite struct FoldTests {
  @Test(
    arguments: [
      ("", 10, [""]), ("one two", 10, ["one two"]), ("one two", 6, ["one", "two"]), ("one\ntwo", 10, ["one two"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      // A word of one letter does not end a line, where the next line has room for it.
      ("say: \"I need to talk", 8, ["say:", "\"I need", "to talk"]), ("take a pill", 6, ["take", "a pill"]),
      ("a pill", 3, ["a", "pil", "l"]), ("take a tablet", 7, ["take a", "tablet"]),
      ("I I I I I", 3, ["I I", "I I", "I"]),
      // A number is read with what stands before it.
      ("press 2 now", 7, ["press 2", "now"]), ("stay. A call", 7, ["stay.", "A call"]),
    ] as [(String, Int, [String])])
  func lines(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(fold(text, width: width) == lines)
  }

  @Test func furtherLinesBeginAtTheIndent() {
    #expect(fold("one two three", width: 9, indent: 3, first: 3) == ["one", "two", "three"])
    #expect(fold("do a thing", width: 8, indent: 2, first: 4) == ["do a", "thing"])
    #expect(fold("do a thing", width: 9, indent: 2, first: 4) == ["do", "a thing"])
  }
}
