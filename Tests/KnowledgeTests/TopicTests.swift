import Knowledge
import Testing

@Suite struct TopicTests {
  static func passage(_ text: String, _ facts: String...) -> Passage {
    Passage(text, facts: facts)
  }

  /// A topic with a passage in every place that has one.
  static let full: Topic = {
    var topic = Topic(
      id: "clonazepam/uses", title: "t", choice: "c", tier: .routine, template: .routine, lead: passage("lead", "A1"),
      contact: "clinic", review: Review(written: "2026-11-25", due: "2027-11-25"))
    topic.short = passage("short", "A2", "A1")
    topic.first = passage("first", "site")
    topic.doNot = passage("do not", "A3")
    topic.aim = passage("aim", "program")
    topic.alive = passage("alive", "A4")
    topic.signs = [passage("sign 1", "A3"), passage("sign 2", "A5")]
    topic.caveats = [Caveat(level: .danger, passage: passage("caveat", "A6"), block: "shared")]
    topic.next = [passage("next 1", "site"), passage("next 2", "A2")]
    topic.more = [Paragraph(answers: ["why"], group: nil, passage: passage("more", "A7"))]
    topic.dependsOn = [passage("depends", "A8")]
    return topic
  }()

  static var bare: Topic {
    Topic(
      id: "alone", title: "t", choice: "c", tier: .routine, template: .routine, lead: passage("lead"),
      contact: "clinic",
      review: Review(written: "2026-11-25", due: "2027-11-25"))
  }

  @Test func `every passage is listed once, in the order of the reply`() {
    #expect(
      Self.full.passages.map(\.text) == [
        "lead", "short", "first", "do not", "aim", "alive", "sign 1", "sign 2", "caveat", "next 1", "next 2", "more",
        "depends",
      ])
    #expect(Self.bare.passages.map(\.text) == ["lead"])
  }

  @Test func `facts stand once, in the order of the text, without site and program`() {
    #expect(Self.full.facts == ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"])
    #expect(Self.bare.facts.isEmpty)
  }

  @Test(arguments: [("clonazepam/uses", "clonazepam"), ("a/b/c", "a"), ("alone", "alone"), ("/x", ""), ("", "")])
  func `the subject is the folder of the id`(id: String, subject: String) {
    var topic = Self.bare
    topic.id = id
    #expect(topic.subject == subject)
  }

  @Test func `a new topic answers anybody, at any time, in public`() {
    let topic = Self.bare
    #expect(topic.audience == .public && !topic.isPrivate && topic.publicTwin == nil && topic.safeKind == nil)
    #expect(topic.about.isEmpty && topic.acts.isEmpty && topic.who.isEmpty && topic.when.isEmpty)
    #expect(topic.source.isEmpty && topic.asks.isEmpty && topic.near.isEmpty && topic.page.isEmpty)
  }

  @Test(arguments: [
    ("long", "short", true, "short"), ("long", "short", false, "long"), ("long", nil, true, "long"),
    ("long", nil, false, "long"), ("long", "", true, ""),
  ])
  func `the words for a size of screen`(text: String, small: String?, wantsSmall: Bool, words: String) {
    #expect(Passage(text, small: small).words(small: wantsSmall) == words)
  }
}
