internal import Knowledge
internal import Matching

/// The texts of one language, found by id.
struct Shelf: Sendable {
  let edition: Edition
  /// Read when a text is first looked through for medicines: most sessions never pay for it.
  private let medicines: OnDemand<MedicineNames>
  private let lowActs: OnDemand<Set<String>>

  init(_ edition: Edition) {
    self.edition = edition
    medicines = OnDemand { MedicineNames(edition.concepts) }
    lowActs = OnDemand { Set(edition.acts.filter(\.isLow).map(\.id)) }
  }

  var replies: Replies { edition.replies }

  func topic(_ id: String) -> Topic? { edition.topic(id) }

  func concept(_ id: String) -> Concept? { edition.concept(id) }

  func alert(_ id: String) -> Alert? { edition.alert(id) }

  /// Whether an act says little by itself; acts that nothing declares are low.
  func isLow(_ act: String) -> Bool {
    lowActs.value.contains(act)
  }

  /// The topic that a face shows for an id: a counselor topic gives way to its public twin, or to nothing.
  func shown(_ id: String, to audience: Audience) -> Topic? {
    guard let topic = edition.topic(id) else { return nil }
    guard topic.audience == .counselor, audience == .public else { return topic }
    return topic.publicTwin.flatMap { edition.topic($0) }.flatMap { $0.audience == .public ? $0 : nil }
  }

  /// A concept and everything it is a kind of, with the number of steps; the concept itself has none.
  func ancestors(of concept: String) -> [String: Int] {
    var steps = [concept: 0]
    var row = [concept]
    while !row.isEmpty {
      let parents = row.flatMap { id in (edition.concept(id)?.parents ?? []).map { ($0, (steps[id] ?? 0) + 1) } }
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
    medicines.value.occur(in: text)
  }
}

/// The generic names, brands and abbreviations of what is taken, as words.
struct MedicineNames: Sendable {
  private let names: Set<[Substring]>
  private let longest: Int

  init(_ concepts: [Concept]) {
    let names = concepts.filter(\.isTaken).flatMap { concept in
      concept.names.filter { [.generic, .brand, .abbreviation].contains($0.sort) }.map { $0.text.plainWords }
    }
    self.names = Set(names.filter { !$0.isEmpty })
    longest = names.map(\.count).max() ?? 0
  }

  /// Whether one of them stands in a text.
  func occur(in text: String) -> Bool {
    let words = text.plainWords
    return words.indices.contains { start in
      (1...max(1, longest)).contains { length in
        start + length <= words.count && names.contains(Array(words[start..<start + length]))
      }
    }
  }
}

extension String {
  /// The words in lower case, without signs; a curly apostrophe is a straight one.
  var plainWords: [Substring] {
    let scalars = lowercased().unicodeScalars.map { Folding.isApostrophe($0) ? "'" : $0 }
    return String(String.UnicodeScalarView(scalars)).split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }
  }
}
