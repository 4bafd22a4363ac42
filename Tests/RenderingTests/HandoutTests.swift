import Conversation
import Knowledge
import Matching
import Samples
import Testing

@testable import Rendering

/// The page to take along.
@Suite struct HandoutTests {
  private static let sources = [
    Source(id: "S1", title: "A label", kind: "official", address: "https://example.org/a?b=1&c=2", short: "FDA 2020"),
    Source(
      id: "S2", title: "A guideline with a title that is so long that it goes on in a second line of the page",
      kind: "official", address: "", short: "ASAM 2025"),
  ]

  private static func page(_ topic: String, place: String? = "Riverside Clinic", face: Face = .chat) -> Handout {
    let answerer = Answerer(.sample, matcher: matcher, face: face)
    return Handout(
      answerer.reply(showing: topic), sources: sources, place: place,
      origin: "Signpost 1.2.3, knowledge 0123456789abcdef")
  }

  @Test(arguments: [
    ("caution", "clonazepam/opioid-withdrawal"), ("act", "overdose/snoring-or-hard-to-wake"),
    ("stay", "crisis/suicidal-thoughts"), ("safe", "crisis/unsafe-at-home"), ("staff", "counselor/tapering"),
  ])
  func `the page is as drawn`(name: String, topic: String) {
    let page = Self.page(topic, face: name == "staff" ? .counselor : .chat)
    for (text, ending) in [(page.text(.sample), "txt"), (HTML(.sample).page(page), "html")] {
      let problem = Golden.difference(text, file: "\(folder)/Pages/\(name).\(ending)")
      #expect(problem == nil)
    }
  }

  @Test(arguments: Face.allCases) func `every page is well formed and fits its columns`(face: Face) {
    for topic in Topic.samples where topic.audience == .public || face == .counselor {
      let page = Self.page(topic.id, face: face)
      #expect(flaw(in: HTML(.sample).page(page)) == nil, "\(topic.id)")
      let lines = page.text(.sample, columns: 40).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 40 }, "\(topic.id)")
    }
  }

  @Test func `a private matter is not in the title`() {
    let titles = ["crisis/unsafe-at-home", "clonazepam/opioid-withdrawal"].map { topic in
      HTML(.sample).page(Self.page(topic)).split(separator: "\n").first { $0.hasPrefix("<title>") }
    }
    #expect(
      titles == ["<title>Riverside Clinic</title>", "<title>Klonopin (clonazepam) for opioid withdrawal</title>"])
    #expect(HTML(.sample).page(Self.page("crisis/unsafe-at-home", place: nil)).contains("<title>Signpost</title>"))
  }

  /// Their titles name medicines.
  @Test(arguments: ["crisis/suicidal-thoughts", "crisis/unsafe-at-home", "overdose/lethal-dose"])
  func `a reply to suicide or violence names no source`(topic: String) {
    let page = Self.page(topic)
    for text in [page.text(.sample), HTML(.sample).page(page)] { #expect(!text.contains("A label")) }
  }

  /// Words that try to leave their place, one in each kind of block.
  private static let hostile = [
    "</title><script>alert(1)</script>", "\" onload=\"x", "'>&lt;&amp;", "<\u{301}b \u{301}>\"\u{301}", "]]> <!-- -->",
    "\u{0}\u{1B}[31m\u{202E}\u{2066}\u{FFFE}", "</style></html>",
  ]

  @Test(arguments: hostile) func `no words leave their place`(text: String) {
    var reply = Reply(.answer, template: .caution, language: "en", audience: .public)
    let words = Words(Passage(text, facts: ["A14"]), part: 3)
    reply.blocks = [
      .notice(words), .title(words), .opening(words), .lead(words), .action(words), .caveat(.danger, words),
      .short(words), .step(1, words), .doNot(words), .paragraph(words), .contact(words), .review(words),
    ]
    let source = Source(id: "S", title: text, kind: "official", address: text, short: text)
    let page = HTML(.sample).page(Handout(reply, sources: [source], place: text, origin: text))
    #expect(flaw(in: page) == nil)
    #expect(!page.contains("<script") && !page.contains("onload=\""))
    for scalar in ["\u{0}", "\u{1B}", "\u{202E}", "\u{2066}", "\u{FFFE}"] as [Unicode.Scalar] {
      #expect(!page.unicodeScalars.contains(scalar))
    }
  }

  private var folder: String {
    String(#filePath.reversed().drop { $0 != "/" }.dropFirst().reversed())
  }
}
