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
    let kinds = Set(frame.mentions.filter { $0.polarity != .negated }.flatMap { lexicon.ancestors(of: $0.concept) })
    frame.groups = lexicon.groups.filter { !kinds.isDisjoint(with: $0.names) }.map(\.id)
    let here = frame.mentions.filter { $0.clause == asked }.map(\.concept)
    let named = person(of: here) ?? person(of: frame.people)
    if let named {
      (frame.who, frame.whoIsSaid) = (named, true)
    } else if says(Self.others) {
      (frame.who, frame.whoIsSaid) = (.other, true)
    } else if says(Self.ownWords) {
      (frame.who, frame.whoIsSaid) = (.self, true)
    }
  }

  private func says(_ words: Set<String>) -> Bool {
    scan.tokens.contains { words.contains($0.text) }
  }

  private func person(of concepts: [String]) -> Who? {
    let lines = concepts.map { scan.lexicon.ancestors(of: $0) }
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
  /// The source that a message names, or unknown; of several the one that stands first in `phrases`.
  static func source(of tokens: [Token]) -> PillSource {
    var first = phrases.count
    for index in tokens.indices {
      for phrase in table[tokens[index].text] ?? [] where phrase.rank < first {
        if tokens[(index + 1)...].lazy.map(\.text).starts(with: phrase.rest) { first = phrase.rank }
      }
    }
    return first < phrases.count ? phrases[first].0 : .unknown
  }

  /// By first word the others of each phrase, and the place of its source.
  private static let table: [String: [(rest: [String], rank: Int)]] = {
    var table: [String: [(rest: [String], rank: Int)]] = [:]
    for (rank, row) in phrases.enumerated() {
      for words in row.1.map({ $0.split(separator: " ").map(String.init) }) {
        table[words[0], default: []].append((Array(words.dropFirst()), rank))
      }
    }
    return table
  }()

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
