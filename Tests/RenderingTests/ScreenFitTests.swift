import Conversation
import Knowledge
import Rendering
import Samples
import Testing

/// The check that every topic's first view holds what it must, on both sizes of screen.
@Suite struct ScreenFitTests {
  private static let long = String(repeating: "Words that fill a screen are no help to a person. ", count: 40)

  @Test func theSamplesFit() {
    #expect(misfits(of: KnowledgeBase.sample.english, in: .sample) == [])
  }

  @Test(arguments: [
    ("clonazepam/opioid-withdrawal", false, ["step", "contact", "choice", "source", "review"]),
    ("clonazepam/opioid-withdrawal", true, ["caveat"]),
    ("overdose/snoring-or-hard-to-wake", true, ["step"]),
  ])
  func whatHasNoRoomIsNamed(_ id: String, _ isNarrow: Bool, _ kinds: [String]) throws {
    var base = KnowledgeBase.sample
    let index = try #require(base.english.topics.firstIndex { $0.id == id })
    if base.english.topics[index].template == .act {
      base.english.topics[index].next[2] = Passage(Self.long, facts: ["D4"])
    } else {
      base.english.topics[index].caveats[0].passage = Passage(
        isNarrow ? "Short." : Self.long, small: Self.long, facts: ["A14"])
    }
    let found = misfits(of: base.english, in: base).filter { $0.isNarrow == isNarrow }
    #expect(found.map(\.topic) == [id])
    #expect(Set(kinds).isSubset(of: Set(found.first?.kinds ?? [])), "\(found)")
  }
}
