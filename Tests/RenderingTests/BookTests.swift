import Conversation
import Knowledge
import Samples
import Testing

@testable import Rendering

/// The review sheets.
@Suite struct BookTests {
  private static let origin = "Signpost 1.2.3, knowledge 0123456789abcdef"
  private static let book = Book(.sample, origin: origin).html

  @Test func `a sheet is as drawn`() {
    let problem = Golden.difference(
      Book(.sample, subject: "clonazepam", origin: Self.origin).html, file: "\(folder)/Pages/book.html")
    #expect(problem == nil)
  }

  @Test func `every topic has a sheet, with every passage, its facts, and every question`() {
    #expect(flaw(in: Self.book) == nil)
    for topic in Topic.samples {
      let sheet = Self.sheet(topic.id)
      let facts = topic.facts.map { "<strong>\($0)</strong>" }
      let wanted = topic.passages.map(\.text) + topic.passages.compactMap(\.small) + topic.asks.map(\.text)
      for text in wanted.map(HTML.escaped) + facts { #expect(sheet.contains(text), "\(topic.id): \(text)") }
      for near in topic.near { #expect(Self.sheet(near.topic).contains(HTML.escaped(near.question)), "\(topic.id)") }
    }
  }

  @Test func `a subject alone has its own topics only`() {
    let part = Book(.sample, subject: "crisis", origin: Self.origin).html
    let count = Topic.samples.count { $0.subject == "crisis" }
    #expect(count > 1 && part.split(separator: "<section class=\"sheet\"").count == count + 1)
  }

  @Test(arguments: ["</pre><script>", "\" id=\"x", "<\u{301}\"\u{301}", "]]>&<!--"])
  func `no words leave their place`(text: String) {
    var base = KnowledgeBase.sample
    let passage = Passage(text, small: text, facts: [text, "A14"])
    var topic = Topic(
      id: "a/\(text)", title: text, choice: text, tier: .caution, template: .caution, lead: passage, contact: text,
      review: Review(written: text, due: text))
    topic.asks = [Ask(voice: .street, text: text)]
    topic.near = [Neighbour(topic: text, question: text)]
    topic.caveats = [Caveat(level: .danger, passage: passage, block: text)]
    topic.more = [Paragraph(answers: [text], group: text, passage: passage)]
    base.english.topics = [topic]
    base.english.title = text
    base.facts = base.facts.map { fact in
      var fact = fact
      fact.statement = text
      fact.limits = text
      return fact
    }
    let book = Book(base, origin: text).html
    #expect(flaw(in: book) == nil)
    #expect(!book.contains("<script"))
  }

  private static func sheet(_ topic: String) -> String {
    let marked = book.split(separator: "<section class=\"sheet\"").dropFirst()
    return marked.first { $0.split(separator: ">").first?.hasSuffix("id=\"en/\(topic)\"") == true }.map(String.init)
      ?? ""
  }

  private var folder: String {
    String(#filePath.reversed().drop { $0 != "/" }.dropFirst().reversed())
  }
}
