import Testing

@testable import Knowledge

/// The name of a content.
@Suite struct ContentHashTests {
  @Test func `it is the same from values and from a pack, and sixteen digits`() throws {
    let hash = Full.base.contentHash
    #expect(try KnowledgeBase(Pack(PackingTests.bytes)).contentHash == hash)
    #expect(hash.count == 16 && hash.allSatisfy { "0123456789abcdef".contains($0) })
  }

  @Test func `one changed letter changes it, and so does a site`() {
    var base = Full.base
    base.english.topics[0].lead.text += "."
    var site = Site()
    site.clinic.name = "Riverside Clinic"
    site.clinic.hours = "until 5 pm"
    let hashes = [Full.base, base, Full.base.laid(site)].map(\.contentHash)
    #expect(Set(hashes).count == hashes.count)
  }
}
