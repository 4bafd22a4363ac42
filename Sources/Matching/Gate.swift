internal import Knowledge

/// Decides which topics may answer at all, and how well their slots fit.
///
/// The gate is hard: a topic about one medicine never answers for another.
package struct Gate {
  let lexicon: Lexicon
  let frame: Frame

  /// Whether a topic may answer.
  func admits(_ topic: Topic) -> Bool {
    let named = frame.mentions.filter { $0.role != nil && $0.role != .insteadOf && $0.role != .tried }
    guard !named.isEmpty, !topic.about.isEmpty else { return true }
    if !topic.acts.allSatisfy({ !Self.comparing.contains($0) }) {
      return named.contains { mention in topic.about.values.joined().contains { covers($0, mention.concept) } }
        || topic.about.values.joined().contains("any")
    }
    if topic.about[.with] != nil { return admitsPair(topic, named) }
    // Whatever the roles: a topic that is about none of the medicines that are named does not answer.
    let others = named.filter { mention in !topic.about.values.joined().contains { covers($0, mention) } }
    guard others.count < named.count else { return false }
    // And one that is about a medicine in a certain role answers for no other medicine in that role.
    return topic.about.allSatisfy { role, concepts in
      let relevant = named.filter { mention in
        mention.role == role || Self.isNear(role, mention.role ?? .subject) && others.contains(mention)
      }
      return relevant.isEmpty || named.contains { mention in concepts.contains { covers($0, mention) } }
    }
  }

  /// A topic about two things together: a question that names two must name both sides; roles do not matter.
  private func admitsPair(_ topic: Topic, _ named: [Mention]) -> Bool {
    let sides = topic.about.flatMap { role, concepts in role == .with ? concepts.map { [$0] } : [concepts] }
    let filled = sides.count { side in named.contains { mention in side.contains { covers($0, mention.concept) } } }
    return Set(named.map(\.concept)).count < 2 ? filled > 0 : filled >= 2
  }

  /// How well a topic's slots fit the question, 0...1: 0.43 act, 0.43 about, 0.14 person, time and source.
  func fit(_ topic: Topic) -> Double {
    0.43 * actFit(topic) + 0.43 * aboutFit(topic) + 0.14 * (whoFit(topic) + whenFit(topic) + sourceFit(topic)) / 3
  }

  private func actFit(_ topic: Topic) -> Double {
    if let head = frame.head, topic.acts.contains(head) { return 1 }
    let shared = topic.acts.compactMap { frame.acts[$0] }.max() ?? 0
    return shared >= 1 ? 0.6 : shared > 0 ? 0.3 : 0
  }

  /// The share of the question's medicines that the topic is about, each nearer the better, times the share of the
  /// topic's roles that the question fills.
  private func aboutFit(_ topic: Topic) -> Double {
    let named = frame.mentions.filter { $0.role != nil }
    guard !named.isEmpty else { return topic.about.isEmpty ? 1 : 0.5 }
    guard !topic.about.isEmpty else { return 0.4 }
    let covered = named.map { mention in
      topic.about.map { role, concepts -> Double in
        guard let steps = concepts.compactMap({ self.steps(from: mention.concept, to: $0) }).min() else { return 0 }
        let sameRole = role == mention.role ? 1.0 : Self.isNear(role, mention.role ?? .subject) ? 0.8 : 0.4
        return sameRole * pow(0.9, steps)
      }.max() ?? 0
    }
    let filled = topic.about.values.count { concepts in
      named.contains { mention in concepts.contains { covers($0, mention.concept) } }
    }
    let share = covered.reduce(0, +) / Double(covered.count)
    return share * (0.4 + 0.6 * Double(filled) / Double(topic.about.count))
  }

  private func whoFit(_ topic: Topic) -> Double {
    guard !topic.who.isEmpty, frame.whoIsSaid else { return 0.7 }
    return topic.who.contains(frame.who) ? 1 : 0
  }

  private func whenFit(_ topic: Topic) -> Double {
    guard !topic.when.isEmpty, frame.whenIsSaid else { return 0.7 }
    return topic.when.contains(frame.when) ? 1 : 0.2
  }

  private func sourceFit(_ topic: Topic) -> Double {
    guard !topic.source.isEmpty else { return frame.source == .unknown ? 0.7 : 0.5 }
    return topic.source.contains(frame.source) ? 1 : 0
  }

  /// Whether a mention, in one of its readings, is a topic's concept or a kind of it.
  private func covers(_ concept: String, _ mention: Mention) -> Bool {
    covers(concept, mention.concept) || mention.others.contains { covers(concept, $0) }
  }

  /// Whether a topic's concept is the named one or something it is a kind of.
  private func covers(_ concept: String, _ named: String) -> Bool {
    steps(from: named, to: concept) != nil
  }

  private func steps(from named: String, to concept: String) -> Int? {
    concept == "any" ? 3 : lexicon.steps(from: named, to: concept)
  }

  private func pow(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { value, _ in value * base }
  }

  /// Topics with these acts may be about any medicine that is named.
  package static let comparing: Set<String> = ["compare", "belongs-to-class", "convert"]

  /// Roles that a question and a topic may give the same medicine.
  private static func isNear(_ left: Role, _ right: Role) -> Bool {
    if left == right { return true }
    return near.contains { $0.contains(left) && $0.contains(right) }
  }

  private static let near: [Set<Role>] = [
    [.subject, .on, .foundIn, .classAsked, .versus, .from],
    [.subject, .aid, .tried, .to, .insteadOf],
    [.target, .on, .from],
  ]
}
