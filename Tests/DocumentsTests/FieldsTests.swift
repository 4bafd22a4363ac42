import Testing

@testable import Documents

private enum Tier: String, CaseIterable {
  case urgent, routine
}

/// What a reading of the fields of a text logs, as `line:column: message`.
private func problems(_ text: String, _ body: (Fields) -> Void) -> [String] {
  let log = ProblemLog()
  if let tree = readYAML(Array(text.utf8), file: "a.yaml", log: log),
    let fields = Fields(tree, what: "a topic", log: log)
  {
    body(fields)
    fields.finish()
  }
  return log.problems.map { "\($0.place.line):\($0.place.column): \($0.message)" }
}

struct FieldsTests {
  @Test func missingKey() {
    #expect(
      problems("a: b\n") { _ = ($0.text("a"), $0.requiredText("title")) } == ["1:1: a topic needs the key 'title'"])
  }

  @Test func unknownKeys() {
    let found = problems("titel: x\nwhatever: y\nlead: z\n") { _ = ($0.text("title"), $0.text("lead")) }
    #expect(
      found == [
        "1:1: a topic has no key 'titel'; did you mean 'title'?", "2:1: a topic has no key 'whatever'",
      ])
  }

  @Test func groupExpected() {
    #expect(problems("- a\n") { _ in } == ["1:1: a topic is written as keys with values; a list stands here"])
    #expect(problems("a\n") { _ in } == ["1:1: a topic is written as keys with values; a text stands here"])
  }

  @Test(arguments: [
    ("a: [b]\n", "1:4: 'a' takes a text; a list stands here"),
    ("a: {b: c}\n", "1:4: 'a' takes a text; a group of keys stands here"),
    ("a: ''\n", "1:4: 'a' is empty; write its text or leave the key out"),
    ("a: '  '\n", "1:4: 'a' is empty; write its text or leave the key out"),
  ])
  func textExpected(text: String, message: String) {
    #expect(problems(text) { _ = $0.text("a") } == [message])
  }

  @Test func textsTakeOneOrMany() {
    _ = problems("a: x\nb: [y, z]\n") {
      #expect($0.texts("a") == ["x"])
      #expect($0.texts("b") == ["y", "z"])
      #expect($0.texts("c") == [])
    }
    #expect(problems("a: [x, [y]]\n") { _ = $0.texts("a") } == ["1:8: 'a' takes a text; a list stands here"])
  }

  @Test func closedLists() {
    let found = problems("a: urgnt\nb: [routine, other]\n") {
      let tier: Tier? = $0.word("a")
      let tiers: [Tier] = $0.words("b")
      #expect(tier == nil)
      #expect(tiers == [.routine])
    }
    #expect(
      found == [
        "1:4: 'urgnt' is not known here; did you mean 'urgent'?; one of: urgent, routine",
        "2:14: 'other' is not known here; one of: urgent, routine",
      ])
  }

  @Test func flagsAndNumbers() {
    let found = problems("a: yes\nb: no\nc: true\nd: 7\ne: seven\n") {
      #expect($0.flag("a"))
      #expect(!$0.flag("b"))
      #expect(!$0.flag("c"))
      #expect(!$0.flag("absent"))
      #expect($0.number("d") == 7)
      #expect($0.number("e") == nil)
    }
    #expect(
      found == ["3:4: 'c' is 'true'; write yes or no", "5:4: 'e' is 'seven'; write a whole number"])
  }

  @Test func keysOfTheAuthorsOwn() {
    let found = problems("near:\n  x/y: question\n") {
      let near = $0.fields("near", what: "near")
      #expect(near?.all().map(\.key) == ["x/y"])
      near?.finish()
    }
    #expect(found == [])
  }

  @Test(arguments: [("lead", "lead", 0), ("", "abc", 3), ("titel", "title", 2), ("kitten", "sitting", 3)])
  func distances(left: String, right: String, distance: Int) {
    #expect(editDistance(left, right) == distance)
    #expect(editDistance(right, left) == distance)
  }

  @Test func suggestions() {
    #expect(suggestion(for: "leed", among: ["short", "lead"]) == "; did you mean 'lead'?")
    #expect(suggestion(for: "xyz", among: ["short", "lead"]) == "")
    #expect(suggestion(for: "ab", among: ["ac", "ad"]) == "; did you mean 'ac'?")
  }
}

/// What a reader asks of a document that nobody has written stands in its shape.
struct ShapeTests {
  private enum Colour: String, CaseIterable { case red, green }

  @Test func everyWayOfAskingIsNoted() throws {
    let shape = Shape()
    let log = ProblemLog()
    let fields = try #require(Fields(.unwritten(shape), what: "a thing", log: log))
    #expect(fields.requiredText("name") == nil && fields.texts("names") == [] && fields.alternativeText("uses") == nil)
    #expect(fields.number("size") == nil && !fields.flag("big") && fields.has("seen"))
    let colour: Colour? = fields.word("colour")
    let colours: [Colour] = fields.words("colours")
    #expect(colour == .red && colours == [.red])
    let own = try #require(fields.fields("own", what: "own"))
    for entry in own.all() {
      let key: Colour? = own.closed(entry.key, entry.place)
      #expect(key == .red && own.texts(entry.key) == [])
    }
    fields.finish()
    #expect(log.problems == [])
    #expect(shape.takesGroup && !shape.takesText && shape.item == nil)
    #expect(shape.required == ["name"] && shape.alternatives == ["uses"])
    #expect(shape.keys.map(\.name) == ["name", "names", "uses", "size", "big", "seen", "colour", "colours", "own"])
    #expect(shape["name"].takesText && shape["names"].item?.takesText == true && shape["size"].isNumber)
    #expect(shape["big"].words == ["yes", "no"] && shape["colour"].words == ["red", "green"])
    #expect(shape["colours"].item?.words == ["red", "green"] && !shape["seen"].takesText)
    #expect(shape["own"].ownWords == ["red", "green"] && shape["own"].own?.item?.takesText == true)
  }
}
