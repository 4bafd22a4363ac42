import Knowledge
import Testing

@Suite struct ValueTests {
  static let replies = Replies([
    "one": Passage("One"), "menu.0": Passage("first"), "menu.1": Passage("second"), "menu.3": Passage("after a hole"),
    "menu.0.opens.0": Passage("deep"),
  ])

  @Test(arguments: [
    ("menu", ["first", "second"]), ("menu.0.opens", ["deep"]), ("menu.1", []), ("one", []), ("nothing", []), ("", []),
  ])
  func `a list ends at its first hole`(key: String, texts: [String]) {
    #expect(Self.replies.list(key).map(\.text) == texts)
  }

  @Test func `a missing sentence is shown as its key`() {
    #expect(Self.replies["one"].text == "One")
    #expect(Self.replies["none"].text == "none")
    #expect(Self.replies.has("one") && !Self.replies.has("none") && !Self.replies.has("menu"))
    #expect(Self.replies.keys == ["menu.0", "menu.0.opens.0", "menu.1", "menu.3", "one"])
  }

  /// What the alert answers with, the person asked for, and the topic that is right.
  static let answers: [(answer: [Who: String], who: Who, topic: String?)] = [
    ([.self: "s", .other: "o", .general: "g"], .self, "s"),
    ([.self: "s", .other: "o", .general: "g"], .other, "o"),
    ([.self: "s", .other: "o", .general: "g"], .child, "g"),
    ([.self: "s", .other: "o"], .child, "o"),
    ([.self: "s", .other: "o"], .general, "o"),
    ([.self: "s"], .client, "s"),
    ([.child: "c", .self: "s"], .child, "c"),
    ([.child: "c"], .pet, nil),
    ([:], .self, nil),
  ]

  @Test(arguments: answers)
  func `an alert answers for the person, else for anybody, another, oneself`(
    answer: [Who: String], who: Who, topic: String?
  ) {
    var alert = Alert(id: "a", family: .act, level: .stop, rank: 1)
    alert.answer = answer
    #expect(alert.topic(for: who) == topic)
  }

  @Test func `only medicines, classes and substances are taken`() {
    let taken = ConceptKind.allCases.filter { Concept(id: "x", kind: $0).isTaken }
    #expect(Set(taken) == [.medicine, .class, .substance])
  }

  @Test func `raw values are the words of the files`() {
    #expect(Set(Role.allCases.map(\.rawValue)).isSuperset(of: ["instead-of", "found-in", "class-asked"]))
    #expect(Lift(rawValue: "long-past") == .longPast && Lift(rawValue: "safe-now") == .safeNow)
    #expect(When(rawValue: "long-past") == .longPast && NameSort(rawValue: "ask-only") == .askOnly)
    #expect(
      PillSource(rawValue: "own-prescription") == .ownPrescription && Risk(rawValue: "ask-pharmacist") == .askPharmacist
    )
  }

  @Test func `roles are ordered by their word`() {
    #expect(Role.allCases.sorted().map(\.rawValue) == Role.allCases.map(\.rawValue).sorted())
  }
}
