internal import Documents
internal import Knowledge

/// Finds pairs of topics that no slot tells apart and that do not name each other as neighbours.
///
/// Slots are acts, roles of medicines, person, time and source of the pill. Acts tell two topics apart where each has
/// one of its own. A topic about a medicine is told apart from one about its class: the nearer one wins. English only: the Spanish core has the same slots.
struct TellApartCheck {
  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found.
  func problems() -> [Problem] {
    let topics = authored.base.english.topics
    for (number, topic) in topics.enumerated() {
      for other in topics[..<number] where Self.overlap(topic, other) && !Self.areNeighbours(topic, other) {
        log.warning(
          authored.place("topic", topic.id, in: "en"),
          "nothing tells '\(topic.id)' and '\(other.id)' apart; change a slot (about, acts, who, when, source) of one, "
            + "or name the other in 'near' with a question that goes there")
      }
    }
    return log.problems
  }

  /// Whether one question could fill the slots of both.
  static func overlap(_ left: Topic, _ right: Topic) -> Bool {
    let (acts, others) = (Set(left.acts), Set(right.acts))
    return !acts.isDisjoint(with: others) && (acts.isSubset(of: others) || others.isSubset(of: acts))
      && Set(left.about.keys) == Set(right.about.keys)
      && left.about.allSatisfy { role, concepts in !Set(concepts).isDisjoint(with: right.about[role] ?? []) }
      && meet(left.who, right.who) && meet(left.when, right.when) && meet(left.source, right.source)
  }

  static func areNeighbours(_ left: Topic, _ right: Topic) -> Bool {
    left.near.contains { $0.topic == right.id } || right.near.contains { $0.topic == left.id }
  }

  /// An empty slot means any.
  private static func meet<Word: Hashable>(_ left: [Word], _ right: [Word]) -> Bool {
    left.isEmpty || right.isEmpty || !Set(left).isDisjoint(with: right)
  }
}
