import Testing

@testable import Knowledge
@testable import Matching

/// A clinic's own topics beside an index that was learned without them, as from a pack.
@Suite struct SiteIndexTests {
  /// The matcher over a pack of the small edition, with a site laid over it.
  private static func matcher(_ site: Site?) -> Matcher {
    var base = KnowledgeBase(english: .small)
    var builder = PackBuilder()
    Matcher.addIndex(of: base, to: &builder)
    base.pack = Pack(builder)
    return Matcher(site.map { base.laid($0) } ?? base)
  }

  private static let group = topic(
    "site/thursday-group", "when does the thursday group meet", "is there a group on thursday",
    "who leads the thursday circle")

  private static let site: Site = {
    var site = Site()
    site.topics = [group, topic("site/narcan", "where do you keep the rescue spray")]
    site.replaces = ["site/narcan": "naloxone/what-is-it"]
    return site
  }()

  @Test(arguments: [
    ("when does the thursday group meet", "site/thursday-group"),
    ("the thursday group, when does it meet", "site/thursday-group"),
    ("what is narcan", "site/narcan"),
    ("where do you keep the rescue spray", "site/narcan"),
    ("can i use klonopin for opioid detox", "clonazepam/opioid-withdrawal"),
  ])
  func `a question goes to the clinic's topic that it is like, others go where they went`(
    question: String, topic: String
  ) throws {
    let found = Self.matcher(Self.site).interpret(question, in: "en", audience: .public)
    #expect(found.ranked.first?.topic == topic)
    #expect(found.decision == .answer(topic))
  }

  @Test func `a question that is like none of them gets what it got without them`() {
    let (with, without) = (Self.matcher(Self.site), Self.matcher(nil))
    for question in ["how long does xanax last", "is ativan addictive", "how much is rehab"] {
      let (one, other) = (
        with.interpret(question, in: "en", audience: .public), without.interpret(question, in: "en", audience: .public)
      )
      #expect(one.ranked.first?.topic == other.ranked.first?.topic)
      #expect(one.decision == other.decision)
    }
  }
}
