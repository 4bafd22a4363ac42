internal import Knowledge

/// What the gate looks at in a topic: its slots, with concepts by number.
///
/// An object, so that walking all topics for each question copies none of them.
final class TopicSlots: Sendable {
  /// The number that stands for `any`, which covers whatever is named.
  static let any = -2
  /// That of a concept that the vocabulary does not have: nothing that is named is one.
  private static let unknown = -1

  /// What it is about, by role; and all of that together.
  let about: [(role: Role, concepts: [Int])]
  let all: [Int]
  let acts: [String]
  let who: [Who]
  let when: [When]
  let source: [PillSource]
  /// Whether it may be about any medicine that is named.
  let isComparing: Bool
  let isForStaff: Bool
  /// The id of the topic that speaks in its place to the public, and the place of that topic, where there is one.
  let publicTwin: String?
  let twin: Int?

  /// The slots of a topic whose public twin stands at a place.
  init(_ topic: TopicHead, twin: Int? = nil, lexicon: Lexicon) {
    about = topic.about.map { role, concepts in
      (role, concepts.map { $0 == "any" ? Self.any : lexicon.conceptIDs.find($0) ?? Self.unknown })
    }
    all = about.flatMap(\.concepts)
    (acts, who, when, source) = (topic.acts, topic.who, topic.when, topic.source)
    isComparing = topic.acts.contains { Gate.comparing.contains($0) }
    isForStaff = topic.audience == .counselor
    publicTwin = topic.publicTwin
    self.twin = twin
  }

  /// The slots of topics in their order.
  static func all(_ topics: [TopicHead], lexicon: Lexicon) -> [TopicSlots] {
    let places = Dictionary(topics.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    return topics.map { topic in
      TopicSlots(topic, twin: topic.publicTwin.flatMap { places[$0] }, lexicon: lexicon)
    }
  }
}
