import Conversation
import Knowledge
import Samples
import Testing

/// What of a reply goes on paper, and in which order.
@Suite struct PaperTests {
  /// What only a screen has.
  private static let screenOnly: Set<String> = ["readingLine", "classLine", "machineLine", "source", "choice"]

  private static func replies(_ face: Face) -> [Reply] {
    let answerer = answerers[face]
    return Topic.samples.compactMap { answerer?.reply(showing: $0.id) }
      + ["can i use klonipin for opioid detox", "i cant wake him", "zorblatt"].compactMap { answerer?.reply(to: $0) }
  }

  @Test(arguments: Face.allCases) func `everything but what only a screen has is on paper once`(face: Face) {
    for reply in Self.replies(face) {
      let kept = reply.allBlocks.filter { block in
        let isOfTheProgram = reply.family != nil && block.kind == "paragraph" && block.words.facts.first == "program"
        return !Self.screenOnly.contains(block.kind) && block.words.ref != "safe.privacy" && !isOfTheProgram
      }
      let paper = reply.onPaper
      #expect(paper.blocks.map(\.words.text).sorted() == kept.map(\.words.text).sorted(), "\(reply.topic ?? "")")
      #expect(paper.more.isEmpty && paper.choices.isEmpty)
    }
  }

  @Test func `what a reply to danger says of this screen is not on paper`() throws {
    var reply = try #require(answerers[.chat]).reply(showing: "crisis/suicidal-thoughts")
    for (text, facts) in [
      ("This screen tells nobody.", ["program"]), ("This screen tells nobody. Staff may have to.", ["program", "D4"]),
      ("A counselor answers.", ["D4"]), ("Staff tell you how many.", ["D4", "program"]),
    ] {
      reply.more.append(.paragraph(Words(Passage(text, facts: facts), part: 12)))
    }
    let paper = reply.onPaper.blocks.map(\.words.text)
    #expect(!paper.contains { $0.hasPrefix("This screen tells") }, "\(paper)")
    #expect(Set(["A counselor answers.", "Staff tell you how many."]).isSubset(of: Set(paper)))
  }

  @Test func `an answer has its risks before its steps, and the steps together`() {
    let kinds = answerers[.chat]?.reply(showing: "clonazepam/opioid-withdrawal").onPaper.blocks.map(\.kind) ?? []
    #expect(
      kinds == [
        "title", "lead", "caveat", "caveat", "short", "step", "step", "paragraph", "paragraph", "paragraph", "contact",
        "review",
      ])
  }

  @Test(arguments: ["overdose/snoring-or-hard-to-wake", "crisis/suicidal-thoughts", "crisis/unsafe-at-home"])
  func `a reply to danger keeps its order`(topic: String) throws {
    let reply = try #require(answerers[.chat]).reply(showing: topic)
    let order = reply.blocks.map(\.words.text).filter { text in reply.onPaper.blocks.contains { $0.words.text == text }
    }
    let paper = reply.onPaper.blocks.map(\.words.text).filter { order.contains($0) }
    #expect(!order.isEmpty && paper == order)
  }
}
