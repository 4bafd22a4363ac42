internal import Knowledge

/// Whom a message is about.
struct PersonRules {
  private let scan: Scan
  private let asked: Int

  init(_ scan: Scan, asked: Int) {
    self.scan = scan
    self.asked = asked
  }

  /// Sets the person, the people named and the groups.
  func apply(to frame: inout Frame) {
    let lexicon = scan.lexicon
    frame.people = frame.mentions.map(\.concept).filter { lexicon.concepts[$0]?.kind == .person }
    frame.groups = lexicon.groups.filter { group in
      frame.mentions.contains { mention in
        mention.polarity != .negated && group.names.contains { lexicon.ancestors(of: mention.concept).contains($0) }
      }
    }.map(\.id)
    let here = frame.mentions.filter { $0.clause == asked }.map(\.concept)
    let named = person(of: here) ?? person(of: frame.people)
    let words = Set(scan.tokens.map(\.text))
    if let named {
      (frame.who, frame.whoIsSaid) = (named, true)
    } else if !words.isDisjoint(with: Self.others) {
      (frame.who, frame.whoIsSaid) = (.other, true)
    } else if !words.isDisjoint(with: Self.ownWords) {
      (frame.who, frame.whoIsSaid) = (.self, true)
    }
  }

  private func person(of concepts: [String]) -> Who? {
    let lines = concepts.map { Set(scan.lexicon.ancestors(of: $0)) }
    if lines.contains(where: { $0.contains("pet") }) { return .pet }
    if lines.contains(where: { $0.contains("client") }) { return .client }
    if lines.contains(where: { $0.contains("child") || $0.contains("baby") }) { return .child }
    return lines.contains { $0.contains("person") } ? .other : nil
  }

  private static let others: Set<String> = ["he", "she", "him", "hes", "shes", "his", "someone", "somebody", "ella"]
  private static let ownWords: Set<String> = [
    "i", "im", "ive", "id", "ill", "me", "my", "myself", "we", "yo", "mi", "me",
  ]
}

/// Where a pill came from.
enum SourceRules {
  /// The source that a message names, or unknown.
  static func source(of tokens: [Token]) -> PillSource {
    let words = tokens.map(\.text)
    for row in table {
      for phrase in row.phrases where words.indices.contains(where: { words[$0...].starts(with: phrase) }) {
        return row.source
      }
    }
    return .unknown
  }

  private static let table: [(source: PillSource, phrases: [[String]])] = phrases.map { row in
    (row.0, row.1.map { $0.split(separator: " ").map(String.init) })
  }

  private static let phrases: [(PillSource, [String])] = [
    (.online, ["online", "internet", "website", "snapchat", "telegram", "dark web", "ordered"]),
    (.street, ["street", "dealer", "plug", "off a guy", "from a guy", "some dude", "bought", "pressed", "fake"]),
    (
      .notMine,
      [
        "not mine", "my moms", "my friends", "my buddys", "my husbands", "my wifes", "my brothers", "my sisters",
        "my dads", "grandmas", "someone elses", "somebody elses", "roommates", "friend gave", "gave me one",
        "gave me some", "without a prescription", "no prescription", "leftover", "old prescription",
      ]
    ),
    (.staffGave, ["nurse gave", "they gave me", "clinic gave", "hospital gave", "doctor gave"]),
    (.ownPrescription, ["prescribed", "my prescription", "my doctor", "my script", "prescriber", "prescription"]),
  ]
}
