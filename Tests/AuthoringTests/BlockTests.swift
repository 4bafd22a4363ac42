import Testing

@testable import Authoring
import Documents
import Knowledge

/// Passages that are written once and used by name.
struct BlockTests {
  @Test func `a step that uses a block says what the block says, and rests on its facts`() throws {
    let plain = try #require(try smallBase().base.english.topic("clonazepam/uses"))
    let step = #"{text: "Ask your pharmacist what yours is for.", facts: site}"#
    var files = try small("en/topics/clonazepam/uses.yaml", step, "{uses: ask-pharmacist}")
    files["en/blocks/ask-pharmacist.yaml"] = "text: Ask your pharmacist what yours is for.\nfacts: site\nlevel: note\n"
    #expect(files.values.contains { $0.contains("uses: ask-pharmacist") })
    try withSmallBase(over: files) { authored in
      #expect(authored.base.english.topic("clonazepam/uses")?.next == plain.next)
      #expect(checkKnowledge(authored).map(\.description) == [])
    }
  }
}
