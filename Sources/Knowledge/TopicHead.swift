/// A topic without its texts: what the gate and the ranking look at.
package struct TopicHead: Sendable {
  /// Its id.
  package let id: String
  /// How urgent it is.
  package let tier: Tier
  /// For whom it is.
  package let audience: Audience
  /// The id of the topic that speaks in its place to the public, where there is one.
  package var publicTwin: String?
  /// What it is about, by role, in the order of the roles.
  package let about: [(role: Role, concepts: [String])]
  /// Ids of the acts that it answers.
  package let acts: [String]
  /// Whom it is about.
  package let who: [Who]
  /// Which times it is about.
  package let when: [When]
  /// Where the pills that it is about came from.
  package let source: [PillSource]

  /// The head of a topic.
  package init(_ topic: Topic) {
    (id, tier, audience, publicTwin) = (topic.id, topic.tier, topic.audience, topic.publicTwin)
    about = topic.about.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    (acts, who, when, source) = (topic.acts, topic.who, topic.when, topic.source)
  }
}

extension TopicHead: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    id = unpacker.text()
    tier = unpacker.word(.routine)
    audience = unpacker.word(.public)
    publicTwin = unpacker.optional { $0.text() }
    about = unpacker.list { ($0.word(Role.subject), $0.texts()) }
    acts = unpacker.texts()
    who = unpacker.words(.general)
    when = unpacker.words(.general)
    source = unpacker.words(.unknown)
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.word(tier)
    packer.word(audience)
    packer.optional(publicTwin) { $0.text($1) }
    packer.list(about) {
      $0.word($1.role)
      $0.texts($1.concepts)
    }
    packer.texts(acts)
    packer.words(who)
    packer.words(when)
    packer.words(source)
  }
}

extension [TopicHead] {
  /// The heads with those of a clinic's own topics in the places of those that they take over.
  package func replaced(by site: Site) -> [TopicHead] {
    var heads = self
    for own in site.topics {
      guard let old = site.replaces[own.id], let place = heads.firstIndex(where: { $0.id == old }) else { continue }
      heads[place] = TopicHead(own)
      for place in heads.indices where heads[place].publicTwin == old { heads[place].publicTwin = own.id }
    }
    return heads
  }
}
