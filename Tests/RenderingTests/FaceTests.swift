import Conversation
import Knowledge
import Matching
import Rendering
import Samples
import Testing

/// What holds in every face for every reply.
@Suite struct FaceTests {
  static let questions = [
    "i cant wake him", "i want to kill myself", "he hits me", "how many klonopin would kill a person", "zorblatt",
    "what does it mean when you cant wake someone", "", "can i use klonipin for opioid detox",
    "i took 20 and want to die", "klonipin", "can i mix heroin and klonopin",
    "is klonopin addictive when pregnant",
  ]

  static func replies(_ face: Face) -> [Reply] {
    let answerer = Answerer(.sample, matcher: matcher, face: face)
    return Topic.samples.map { answerer.reply(showing: $0.id) } + questions.map { answerer.reply(to: $0) }
  }

  @Test(arguments: Face.allCases) func everyWordOfEveryBlockIsInEveryFace(_ face: Face) {
    let words = Replies.sample
    for reply in Self.replies(face) {
      let plain = unlabelled(Plain(words, width: 60).allLines(reply))
      let json = JSON.line(reply)
      let markdown = Markdown(words).text(reply).filter { $0 != "\\" }
      let html = HTML(words).text(reply)
      let wide = text(Layout(words, size: .wide).page(reply))
      let narrow = text(Layout(words, size: .narrow).page(reply))
      for block in reply.allBlocks {
        let said = block.words.text
        #expect(plain.contains(said.squeezed), "plain: \(said)")
        #expect(json.contains(JSONValue.string(said).text), "json: \(said)")
        #expect(markdown.contains(said), "markdown: \(said)")
        #expect(html.contains(HTML.escaped(said)), "html: \(said)")
        let isBrief = block.kind == "classLine" && wide.contains(block.words.words(small: true).squeezed)
        #expect(isBrief || wide.contains(said.squeezed), "wide: \(said)")
        #expect(narrow.contains(block.words.words(small: true).squeezed), "narrow: \(said)")
      }
    }
  }

  @Test func everyKindOfBlockOccurs() {
    let kinds = Set(Face.allCases.flatMap { Self.replies($0) }.flatMap(\.allBlocks).map(\.kind))
    #expect(
      kinds.isSuperset(of: [
        "readingLine", "classLine", "title", "opening", "action", "lead", "short", "paragraph", "caveat", "step",
        "doNot",
        "contact", "machineLine", "source", "review", "choice", "notice",
      ]))
  }

  @Test func everyPassageOfATopicIsShown() {
    let answerer = Answerer(.sample, matcher: matcher, face: .counselor)
    for topic in Topic.samples where topic.template != .stay && topic.template != .safe {
      let shown = answerer.reply(showing: topic.id).allBlocks.map(\.words.text).joined(separator: "\n")
      for passage in topic.passages { #expect(shown.contains(passage.text), "\(topic.id): \(passage.text)") }
    }
  }

  @Test func plainLinesAreLabelledAndFit() {
    for width in [20, 40, 80] {
      for reply in Self.replies(.kiosk) {
        for line in Plain(.sample, width: width).allLines(reply) {
          #expect(line.count <= width)
          #expect(line.split(separator: " ").prefix(2).contains { $0.hasSuffix(":") }, "\(line)")
        }
      }
    }
  }

  @Test func jsonHasAllKeysInOrderAndEscapes() {
    let answerer = Answerer(.sample, matcher: matcher, face: .chat)
    let line = JSON.line(answerer.reply(to: "say \"hi\"\n\u{1}\\ \u{85}"))
    #expect(
      line.hasPrefix(
        #"{"question":"say \"hi\"\n\u0001\\ \u0085","outcome":"decline","alert":null,"check":null,"topic":null,"choices":"#
      ))
    let keys = [
      "question", "outcome", "alert", "check", "topic", "choices", "concepts", "about", "corrected", "score", "nearest",
      "reason", "audience", "language", "review", "reply",
    ]
    var start = line.startIndex
    for key in keys {
      let wanted = "\"\(key)\":"
      let found = line[start...].indices.first { line[$0...].hasPrefix(wanted) }
      #expect(found != nil, "\(key)")
      start = found ?? start
    }
    #expect(!line.contains("\n"))
    #expect(JSONValue.number(0.42).text == "0.42")
    #expect(JSONValue.number(1).text == "1")
    #expect(JSONValue.number(0.00005).text == "0.0001")
    #expect(JSONValue.number(-.infinity).text == "0")
  }

  @Test func htmlEscapes() {
    #expect(HTML.escaped(#"<a href="x">'&"#) == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;")
  }

  private func unlabelled(_ lines: [String]) -> String {
    let labels = ["do now:", "do not:", "talk to:", "read as:"]
    return lines.map { line in
      let label = labels.first { line.hasPrefix($0) } ?? String(line.prefix { $0 != " " })
      return String(line.dropFirst(label.count))
    }.joined(separator: " ").squeezed
  }

  private func text(_ page: ScreenPage) -> String {
    page.lines.map(\.text).joined(separator: " ").squeezed
  }
}
