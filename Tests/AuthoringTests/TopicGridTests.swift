import Testing

@testable import Authoring
@testable import Knowledge

struct TopicGridTests {
  private static func topic(_ id: String, _ about: [Role: [String]], _ acts: [String], staff: Bool = false) -> Topic {
    var topic = Topic(
      id: id, title: "", choice: "", tier: .routine, template: .routine, lead: Passage(""), contact: "",
      review: Review(written: "", due: ""))
    (topic.about, topic.acts, topic.audience) = (about, acts, staff ? .counselor : .public)
    return topic
  }

  private static func edition(_ topics: [Topic], acts: [String]) -> Edition {
    var edition = Edition(language: "en")
    edition.topics = topics
    edition.acts = acts.map { Act(id: $0, isLow: false, not: [], forms: []) }
    edition.concepts = [Concept(id: "opioid", kind: .class)]
    return edition
  }

  private static let some = TopicGrid(
    edition(
      [
        topic("a/staff", [.subject: ["opioid"]], ["define", "danger"], staff: true),
        topic("a/all", [.subject: ["opioid"], .target: ["opioid"]], ["define", "define"]),
        topic("b/mix", [.subject: ["opioid"], .with: ["alcohol"]], ["danger"]),
        topic("c/none", [:], ["define"]),
        topic("c/any", [.on: ["any"]], ["danger", "unheard"]),
      ], acts: ["define", "danger", "nobody"]))

  @Test func cellsHoldTheTopicsOfAnActAndAThingThePublicFirst() {
    #expect(Self.some.classes == ["opioid", "(any medicine)", "(no medicine)", "alcohol"])
    for (act, about, topics) in [
      ("define", "opioid", ["a/all", "a/staff"]), ("danger", "opioid", ["b/mix", "a/staff"]),
      ("danger", "alcohol", ["b/mix"]), ("define", "(no medicine)", ["c/none"]),
      ("danger", "(any medicine)", ["c/any"]), ("nobody", "opioid", []), ("define", "alcohol", []),
    ] {
      #expect(Self.some.answers(act, about: about) == topics, "\(act) \(about)")
    }
  }

  @Test func aPageIsTheGridThenWhatItsSignsStandFor() {
    #expect(
      Self.some.pages == [
        [
          "         A   B   C   D",
          "define   2+  .   4   .",
          "danger   3+  5   .   3",
          "nobody   .   .   .   .",
          "",
          "A opioid, class                         C (no medicine)",
          "B (any medicine)                        D alcohol",
          "",
          "2 a/all                                 4 c/none",
          "3 b/mix                                 5 c/any",
        ]
      ])
  }

  @Test func whatIsWiderThanEightyColumnsGoesToAnotherPage() {
    let longest = String(repeating: "x", count: 60)
    let topics = (10..<35).map { Self.topic("s/\($0)", [.subject: ["c\($0)"]], ["act"]) }
    let grid = TopicGrid(Self.edition(topics + [Self.topic(longest, [:], ["act"])], acts: ["act"]))
    #expect(grid.pages.map { $0.count } == [17, 16, 6])
    #expect(grid.pages[0][0].split(separator: " ").joined() == "ABCDEFGHIJKL")
    #expect(grid.pages.joined().allSatisfy { $0.count <= 80 && $0.last != " " })
    #expect(
      grid.pages[0].last == "26 \(longest)" && grid.pages[2].contains("A c33                                   B c34"))
    #expect(TopicGrid(Self.edition([], acts: ["act"])).pages == [])
  }
}
