import Testing

@testable import ChatUI

/// What each edit makes of a line; `|` is the cursor.
@Suite struct LineEditorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let edits: [Edit]
    let becomes: String
    var testDescription: String { "\(line) \(edits)" }
  }

  static let cases = [
    Case(line: "ab|cd", edits: [.start], becomes: "|abcd"),
    Case(line: "ab|cd", edits: [.end], becomes: "abcd|"),
    Case(line: "ab|cd", edits: [.back], becomes: "a|bcd"),
    Case(line: "|cd", edits: [.back], becomes: "|cd"),
    Case(line: "ab|cd", edits: [.forward], becomes: "abc|d"),
    Case(line: "ab|", edits: [.forward], becomes: "ab|"),
    Case(line: "one, two|", edits: [.wordBack], becomes: "one, |two"),
    Case(line: "one, two|", edits: [.wordBack, .wordBack], becomes: "|one, two"),
    Case(line: "|one, two", edits: [.wordForward], becomes: "one|, two"),
    Case(line: "one|, two", edits: [.wordForward], becomes: "one, two|"),
    Case(line: "ab|cd", edits: [.deleteBack], becomes: "a|cd"),
    Case(line: "|cd", edits: [.deleteBack], becomes: "|cd"),
    Case(line: "ab|cd", edits: [.deleteForward], becomes: "ab|d"),
    Case(line: "ab|cd", edits: [.killToEnd], becomes: "ab|"),
    Case(line: "ab|cd", edits: [.killToStart], becomes: "|cd"),
    Case(line: "ab|cd", edits: [.killToEnd, .start, .yank], becomes: "cd|ab"),
    Case(line: "ab|cd", edits: [.killToStart, .end, .yank], becomes: "cdab|"),
    Case(line: "2 mg  klonopin? |x", edits: [.killWordBack], becomes: "2 mg  |x"),
    Case(line: "2 mg  klonopin? |x", edits: [.killWordBack, .yank], becomes: "2 mg  klonopin? |x"),
    Case(line: "a| bc d", edits: [.killWordForward], becomes: "a| d"),
    Case(line: "a| bc d", edits: [.killWordForward, .end, .yank], becomes: "a d bc|"),
    Case(line: "ab|cd", edits: [.killToEnd, .undo], becomes: "ab|cd"),
    Case(line: "ab|cd", edits: [.killToEnd, .undo, .undo], becomes: "ab|"),
    Case(line: "|", edits: [.insert("a"), .insert("b"), .undo], becomes: "|"),
    Case(line: "|", edits: [.insert("a"), .end, .insert("b"), .undo], becomes: "a|"),
    Case(line: "abc|", edits: [.deleteBack, .deleteBack, .undo], becomes: "abc|"),
    Case(line: "|", edits: [.undo], becomes: "|"),
    Case(line: "|", edits: [.yank], becomes: "|"),
    Case(line: "|", edits: [.insert("e"), .insert("\u{301}"), .back], becomes: "|e\u{301}"),
    Case(line: "|", edits: [.insert("👩"), .insert("\u{200D}"), .insert("👧"), .deleteBack], becomes: "|"),
    Case(line: "|", edits: [.insert("one\ntwo\r\nthree\tx")], becomes: "one two three x|"),
  ]

  @Test(arguments: cases) func edit(_ edit: Case) {
    var editor = LineEditor(marked: edit.line)
    for change in edit.edits { editor.apply(change) }
    #expect(editor.marked == edit.becomes)
  }

  @Test func theLimitIsInCharacters() {
    var editor = LineEditor()
    editor.apply(.insert(String(repeating: "é", count: 2_000)))
    #expect(!editor.isTooLong)
    editor.apply(.insert("x"))
    #expect(editor.isTooLong)
  }

  @Test func memoryIsBounded() {
    var editor = LineEditor()
    for _ in 0..<3 { editor.apply(.insert(String(repeating: "日", count: 100_000))) }
    #expect(editor.text.utf8.count <= LineEditor.longest)
    #expect(editor.text.utf8.count > LineEditor.longest - 3)
  }

  @Test func historyGoesBackAndForth() {
    var history = InputHistory(longest: 2)
    for line in ["one", "two", "two"] { history.add(line) }
    #expect(history.newer() == nil)
    #expect(history.older(than: "draft") == "two")
    #expect(history.older(than: "two") == "one")
    #expect(history.older(than: "one") == nil)
    #expect(history.newer() == "two")
    #expect(history.newer() == "draft")
    #expect(history.newer() == nil)
    history.add("three")
    #expect(history.older(than: "") == "three")
    #expect(history.older(than: "three") == "two")
    #expect(history.older(than: "two") == nil)
    var none = InputHistory(longest: -1)
    none.add("one")
    #expect(none.older(than: "") == nil)
  }
}

extension LineEditor {
  /// A line with its cursor at `|`.
  init(marked: String) {
    self.init()
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    replace(with: parts.joined())
    for _ in 0..<(parts.last?.count ?? 0) { apply(.back) }
  }

  var marked: String {
    before + "|" + text.dropFirst(before.count)
  }
}
