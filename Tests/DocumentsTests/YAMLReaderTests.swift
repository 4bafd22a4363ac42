import Testing

@testable import Documents

/// The problems of a text as `line:column: message`, and whether it gave a tree.
private func read(_ bytes: [UInt8]) -> (problems: [String], tree: Node?) {
  let log = ProblemLog()
  let tree = readYAML(bytes, file: "a.yaml", log: log)
  return (log.problems.map { "\($0.place.line):\($0.place.column): \($0.message)" }, tree)
}

/// A tree in one line: `{a: [x, y]}`.
private func shape(_ node: Node) -> String {
  switch node {
  case .scalar(let text, _): text
  case .list(let items, _): "[\(items.map(shape).joined(separator: ", "))]"
  case .unwritten: "?"
  case .map(let entries, _): "{\(entries.map { "\($0.key): \(shape($0.value))" }.joined(separator: ", "))}"
  }
}

@Suite(.timeLimit(.minutes(1)))
struct YAMLReaderTests {
  static let broken: [(text: String, problems: [String])] = [
    ("", ["1:1: the file is empty"]),
    ("# only a comment\n", ["1:1: the file is empty"]),
    ("a: x: y\n", ["1:5: a colon and a space inside text; put the line in quotes"]),
    (
      "a:\n\tb: c\n",
      ["2:1: a tab or a special sign begins this text; use spaces to indent, and quotes around the text"]
    ),
    ("a: @x\n", ["1:4: a tab or a special sign begins this text; use spaces to indent, and quotes around the text"]),
    ("a: \"open\nb: c\n", ["3:1: a quote that opens is not closed; close it at the end of its text"]),
    ("a: 'open\n", ["2:1: a quote that opens is not closed; close it at the end of its text"]),
    (
      "a: [b, c\nd: e\n",
      ["2:2: a '[' or '{' is not closed, or a comma is missing; close it, or put text with commas in quotes"]
    ),
    (
      "a: {b: c\n",
      ["2:1: a '[' or '{' is not closed, or a comma is missing; close it, or put text with commas in quotes"]
    ),
    (
      "a: b\n  c\n d: e\n",
      ["3:3: a colon and a space inside text; put the line in quotes"]
    ),
    (
      "a:\n  - b\n c: d\n",
      [
        "3:2: the indentation does not fit the lines above, or a colon is missing after a key; align it with its neighbours"
      ]
    ),
    ("a: b\na: c\n", ["2:1: the key 'a' stands twice, first in line 1; keep one of them"]),
    ("a: &x b\n", ["1:4: anchors (&), aliases (*) and tags (!) are not used here; put the text in quotes"]),
    ("a: !!str b\n", ["1:4: anchors (&), aliases (*) and tags (!) are not used here; put the text in quotes"]),
    ("<<: {b: c}\n", ["1:1: merge keys (<<) are not used here; write the keys out"]),
    ("a: b\n---\nc: d\n", ["2:1: a second document begins here; keep one document in a file"]),
    ("? [a]\n: b\n", ["1:3: a key must be a word; a list stands here"]),
    (
      "a: &x b\na: !t c\n",
      [
        "1:4: anchors (&), aliases (*) and tags (!) are not used here; put the text in quotes",
        "2:1: the key 'a' stands twice, first in line 1; keep one of them",
        "2:4: anchors (&), aliases (*) and tags (!) are not used here; put the text in quotes",
      ]
    ),
  ]

  @Test(arguments: broken)
  func tellsWhatIsWrong(text: String, problems: [String]) {
    let found = read(Array(text.utf8))
    #expect(found.problems == problems)
    #expect(found.tree == nil || problems.isEmpty)
  }

  @Test(arguments: [
    ("a: no\nb: 12:30\nc: ~\nd: 007\n", "{a: no, b: 12:30, c: ~, d: 007}"),
    ("- a\n- [b, {c: d}]\n", "[a, [b, {c: d}]]"),
    ("a: \"x: y\" # comment\n", "{a: x: y}"),
    ("a: |\n  one\n  two\n", "{a: one\ntwo\n}"),
    ("a:\n", "{a: }"),
    ("plain", "plain"),
    ("é: ñ\n", "{é: ñ}"),
    ("\u{FEFF}a: b\n", "{a: b}"),
  ])
  func keepsTextAsWritten(text: String, expected: String) throws {
    let found = read(Array(text.utf8))
    #expect(found.problems == [])
    #expect(shape(try #require(found.tree)) == expected)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF, 0x0A], "1:4"), ([0x61, 0x3A, 0x20, 0x62, 0x0A, 0x63, 0xC3, 0x28], "2:2"),
      ([0xED, 0xA0, 0x80], "1:1"), ([0x61, 0x3A, 0x20, 0xE2, 0x82], "1:4"),
    ] as [([UInt8], String)])
  func refusesOtherEncodings(bytes: [UInt8], place: String) {
    let found = read(bytes)
    #expect(found.problems == ["\(place): this is not UTF-8 text; save the file with the encoding UTF-8"])
    #expect(found.tree == nil)
  }

  /// After a syntax error libyaml goes on to succeed without an event; the reader once waited for an end that never came.
  @Test(arguments: ["- [a, b\n- c", "a:\n - {b: [c, d\ne: f", "[[[[", "{a: {b: {c", "- 'x\n- \"y", "? [a\n: {"])
  func endsAfterASyntaxError(text: String) {
    let found = read(Array(text.utf8))
    #expect(found.tree == nil)
    #expect(found.problems.count == 1)
  }

  /// Any beginning of a file gives a tree or a problem, never neither, and never waits.
  @Test func everyBeginningEnds() {
    let text = Array(
      "a: {b: [c, 'd', \"e\"], f: |\n  g}\n\"h\":\n  - i: &j k\n    l: !m n\n  - *j\n? o\n: p\n---\nq".utf8)
    for length in 0...text.count {
      let found = read(Array(text[..<length]))
      #expect(found.tree != nil || !found.problems.isEmpty, "after \(length) bytes")
    }
  }

  @Test func knowsThePlaceOfEveryValue() throws {
    let tree = try #require(read(Array("a: b\nc:\n  - d\n  - e: f\n".utf8)).tree)
    guard case .map(let entries, _) = tree, case .list(let items, let place) = entries[1].value else {
      Issue.record("not a map with a list")
      return
    }
    #expect(entries[0].value.place == Place(file: "a.yaml", line: 1, column: 4))
    #expect(entries[1].place == Place(file: "a.yaml", line: 2, column: 1))
    #expect(place == Place(file: "a.yaml", line: 3, column: 3))
    #expect(items.map(\.place.line) == [3, 4])
  }
}
