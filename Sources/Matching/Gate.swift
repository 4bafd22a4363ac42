internal import Knowledge

/// Decides which topics may answer at all, and how well their slots fit.
///
/// The gate is hard: a topic about one medicine never answers for another.
package struct Gate {
  /// A medicine or substance of the question that has a role.
  private struct Named {
    let concept: String
    let role: Role
    /// It and what it is a kind of, and how many steps up that is.
    let kinds: [(concept: Int, steps: Int)]
    /// The same of the other things that its name may stand for.
    let others: [[(concept: Int, steps: Int)]]
  }

  private let lexicon: Lexicon
  private let frame: Frame
  private let named: [Named]
  /// Those of them that shut topics out.
  private let barring: [Named]

  /// The gate for a question.
  init(lexicon: Lexicon, frame: Frame) {
    (self.lexicon, self.frame) = (lexicon, frame)
    named = frame.mentions.compactMap { mention in
      mention.role.map { role in
        Named(
          concept: mention.concept, role: role, kinds: lexicon.kinds(of: mention.concept),
          others: mention.others.map { lexicon.kinds(of: $0) })
      }
    }
    barring = named.filter { $0.role != .insteadOf && $0.role != .tried }
  }

  /// Whether a topic may answer.
  func admits(_ topic: TopicSlots) -> Bool {
    guard !barring.isEmpty, !topic.about.isEmpty else { return true }
    if topic.isComparing { return barring.contains { covers(topic.all, $0.kinds) } }
    if topic.about.contains(where: { $0.role == .with }) { return admitsPair(topic) }
    // Whatever the roles: a topic that is about none of the medicines that are named does not answer.
    let known = barring.count { isMeant(topic.all, $0) }
    guard known > 0 else { return false }
    // And one that is about a medicine in a certain role answers for no other medicine in that role. Where it is about all that
    // are named, each of them may stand in another of its roles.
    return topic.about.allSatisfy { role, concepts in
      let isBarred = barring.contains { mention in
        mention.role == role || known < barring.count && Self.isNear(role, mention.role)
      }
      return !isBarred || barring.contains { isMeant(concepts, $0) }
    }
  }

  /// Whether nothing but roles shuts a topic out: it is about something that is named or a kind of it, and about no other
  /// medicine of the same class as one that is named.
  func touches(_ topic: TopicSlots) -> Bool {
    var isNamed = false
    for mention in barring {
      if isMeant(topic.all, mention) {
        isNamed = true
        continue
      }
      for concept in topic.all where concept >= 0 {
        let kinds = lexicon.kinds(of: lexicon.conceptIDs[concept])
        if kinds.contains(where: { $0.concept == mention.kinds.first?.concept }) {
          isNamed = true
        } else if kinds.contains(where: { kind in mention.kinds.contains { $0.concept == kind.concept } }) {
          return false
        }
      }
    }
    return isNamed
  }

  /// Whether the question names a medicine and the topic is about others only: "does methadone make you sleepy" is not about
  /// clonidine in withdrawal, whatever was spoken of before.
  func isOfOthers(_ topic: TopicSlots) -> Bool {
    let own = topic.all.filter { $0 >= 0 && lexicon.concepts[lexicon.conceptIDs[$0]]?.kind == .medicine }
    return !own.isEmpty && !barring.isEmpty && !barring.contains { isMeant(own, $0) }
  }

  /// Whether a topic is about all that is named, whatever the roles.
  func coversAll(_ topic: TopicSlots) -> Bool {
    barring.allSatisfy { isMeant(topic.all, $0) }
  }

  /// Whether a topic's concepts cover what is named, or another reading of an ambiguous name.
  private func isMeant(_ concepts: [Int], _ mention: Named) -> Bool {
    covers(concepts, mention.kinds) || mention.others.contains { covers(concepts, $0) }
  }

  /// A topic about two things together: a question that names two must name both sides; roles do not matter.
  private func admitsPair(_ topic: TopicSlots) -> Bool {
    let sides = topic.about.flatMap { role, concepts in role == .with ? concepts.map { [$0] } : [concepts] }
    let filled = sides.count { side in barring.contains { covers(side, $0.kinds) } }
    return barring.allSatisfy { $0.concept == barring[0].concept } ? filled > 0 : filled >= 2
  }

  /// How well a topic's slots fit the question, 0...1: 0.43 act, 0.43 about, 0.14 person, time and source.
  func fit(_ topic: TopicSlots) -> Double {
    0.43 * actFit(topic) + 0.43 * aboutFit(topic) + 0.14 * (whoFit(topic) + whenFit(topic) + sourceFit(topic)) / 3
  }

  private func actFit(_ topic: TopicSlots) -> Double {
    if let head = frame.head, topic.acts.contains(head) { return 1 }
    var shared = 0.0
    for (act, weight) in frame.acts where weight > shared && topic.acts.contains(act) { shared = weight }
    return shared >= 1 ? 0.6 : shared > 0 ? 0.3 : 0
  }

  /// The share of the question's medicines that the topic is about, each nearer the better, times the share of the
  /// topic's roles that the question fills.
  private func aboutFit(_ topic: TopicSlots) -> Double {
    guard !named.isEmpty else { return topic.about.isEmpty ? 1 : 0.5 }
    guard !topic.about.isEmpty else { return 0.4 }
    var covered = 0.0
    for mention in named { covered += nearness(of: topic, to: mention) }
    let filled = topic.about.count { _, concepts in named.contains { covers(concepts, $0.kinds) } }
    let share = covered / Double(named.count)
    return share * (0.4 + 0.6 * Double(filled) / Double(topic.about.count))
  }

  private func nearness(of topic: TopicSlots, to mention: Named) -> Double {
    var best = 0.0
    for (role, concepts) in topic.about {
      guard let steps = steps(from: mention.kinds, to: concepts) else { continue }
      let sameRole = role == mention.role ? 1.0 : Self.isNear(role, mention.role) ? 0.8 : 0.4
      best = max(best, sameRole * (0..<steps).reduce(1.0) { value, _ in value * 0.9 })
    }
    return best
  }

  private func whoFit(_ topic: TopicSlots) -> Double {
    guard !topic.who.isEmpty, frame.whoIsSaid else { return 0.7 }
    return topic.who.contains(frame.who) ? 1 : 0
  }

  private func whenFit(_ topic: TopicSlots) -> Double {
    guard !topic.when.isEmpty, frame.whenIsSaid else { return 0.7 }
    return topic.when.contains(frame.when) ? 1 : 0.2
  }

  private func sourceFit(_ topic: TopicSlots) -> Double {
    guard !topic.source.isEmpty else { return frame.source == .unknown ? 0.7 : 0.5 }
    return topic.source.contains(frame.source) ? 1 : 0
  }

  /// Whether one of a topic's concepts is among the kinds of what is named.
  private func covers(_ concepts: [Int], _ kinds: [(concept: Int, steps: Int)]) -> Bool {
    concepts.contains { concept in concept == TopicSlots.any || kinds.contains { $0.concept == concept } }
  }

  /// How many steps up the nearest of a topic's concepts is from what is named; `any` is three steps away.
  private func steps(from kinds: [(concept: Int, steps: Int)], to concepts: [Int]) -> Int? {
    var least: Int?
    for concept in concepts {
      let steps = concept == TopicSlots.any ? 3 : kinds.first { $0.concept == concept }?.steps
      if let steps, steps < least ?? .max { least = steps }
    }
    return least
  }

  /// Topics with these acts may be about any medicine that is named.
  package static let comparing: Set<String> = ["compare", "belongs-to-class", "convert"]

  /// Roles that a question and a topic may give the same medicine.
  private static func isNear(_ left: Role, _ right: Role) -> Bool {
    left == right || near.contains { $0.contains(left) && $0.contains(right) }
  }

  private static let near: [[Role]] = [
    [.subject, .on, .foundIn, .classAsked, .versus, .from],
    [.subject, .aid, .tried, .to, .insteadOf],
    [.target, .on, .from],
  ]
}
