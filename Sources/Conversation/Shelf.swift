internal import Knowledge

/// The texts of one language, found by id.
struct Shelf: Sendable {
  let edition: Edition
  private let topics: [String: Topic]
  private let concepts: [String: Concept]
  private let alerts: [String: Alert]
  private let medicineNames: Set<[Substring]>
  private let lowActs: Set<String>
  private let longestName: Int

  init(_ edition: Edition) {
    self.edition = edition
    topics = Dictionary(edition.topics.map { ($0.id, $0) }) { first, _ in first }
    concepts = Dictionary(edition.concepts.map { ($0.id, $0) }) { first, _ in first }
    alerts = Dictionary(edition.alerts.map { ($0.id, $0) }) { first, _ in first }
    lowActs = Set(edition.acts.filter(\.isLow).map(\.id))
    let names = edition.concepts.filter(\.isTaken).flatMap { concept in
      concept.names.filter { [.generic, .brand, .abbreviation].contains($0.sort) }.map { $0.text.plainWords }
    }
    medicineNames = Set(names.filter { !$0.isEmpty })
    longestName = names.map(\.count).max() ?? 0
  }

  var replies: Replies { edition.replies }

  func topic(_ id: String) -> Topic? { topics[id] }

  func concept(_ id: String) -> Concept? { concepts[id] }

  func alert(_ id: String) -> Alert? { alerts[id] }

  /// Whether an act says little by itself; acts that nothing declares are low.
  func isLow(_ act: String) -> Bool {
    lowActs.contains(act)
  }

  /// The topic that a face shows for an id: a counselor topic gives way to its public twin, or to nothing.
  func shown(_ id: String, to audience: Audience) -> Topic? {
    guard let topic = topics[id] else { return nil }
    guard topic.audience == .counselor, audience == .public else { return topic }
    return topic.publicTwin.flatMap { topics[$0] }.flatMap { $0.audience == .public ? $0 : nil }
  }

  /// A concept and everything it is a kind of, with the number of steps; the concept itself has none.
  func ancestors(of concept: String) -> [String: Int] {
    var steps = [concept: 0]
    var row = [concept]
    while !row.isEmpty {
      let parents = row.flatMap { id in (concepts[id]?.parents ?? []).map { ($0, (steps[id] ?? 0) + 1) } }
      row = []
      for (parent, step) in parents where steps[parent] == nil {
        steps[parent] = step
        row.append(parent)
      }
    }
    return steps
  }

  /// Whether a text has the generic name, brand or abbreviation of anything that is taken.
  func namesMedicine(_ text: String) -> Bool {
    let words = text.plainWords
    return words.indices.contains { start in
      (1...max(1, longestName)).contains { length in
        start + length <= words.count && medicineNames.contains(Array(words[start..<start + length]))
      }
    }
  }
}

extension String {
  /// The words in lower case, without signs.
  var plainWords: [Substring] {
    lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }
  }
}
