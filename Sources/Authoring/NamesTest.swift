internal import Documents
public import Knowledge
internal import Matching

/// Asks whether one medicine's name is ever taken for another's; English only.
///
/// Every pair of medicines whose names are at most three letters apart, or that are declared to sound alike, is asked
/// about by both names, by words between the two, and by their declared misspellings; and each ask of each topic about a
/// medicine is asked with the name of every medicine that its own is near to. Nothing of it is written down: a new name
/// is tried with all others.
public func testNames(_ base: KnowledgeBase) -> NamesReport {
  let test = NamesTest(base)
  var report = NamesReport()
  for word in test.words {
    report.add(word.kind, test.sentences(with: word.text).map { ($0, test.fault(of: $0, word)) })
  }
  for topic in test.edition.topics {
    let asks = test.asks(of: topic)
    guard !asks.isEmpty else { continue }
    for other in test.strangers(to: topic) {
      let sentences = asks.map { $0.text.replacing($0.name, with: other.text) }
      report.add(.topics, sentences.map { ($0, test.fault(of: $0, naming: other, topic.audience)) })
    }
  }
  return report
}

/// The names of one edition, and what was understood of sentences with them.
struct NamesTest {
  /// A word that somebody may type for a medicine.
  struct Word {
    let text: String
    let kind: NamesReport.Kind
    /// The medicine that it names; nil where the word is none's name.
    let concept: String?
  }

  let edition: Edition
  let matcher: Matcher
  private let concepts: [String: Concept]
  /// Generic and brand names of one word, each with its medicine; names that two things share are left out.
  private let names: [(text: String, concept: String)]
  /// The medicine of each of these names.
  private let owner: [String: String]
  /// Everything that is somebody's name.
  private let taken: Set<String>
  /// Medicines that are near to a medicine, with the names that are.
  private let pairs: [(left: (text: String, concept: String), right: (text: String, concept: String))]

  init(_ base: KnowledgeBase) {
    let edition = base.english
    self.edition = edition
    var english = base
    english.spanish = nil
    matcher = Matcher(english)
    concepts = Dictionary(edition.concepts.map { ($0.id, $0) }) { first, _ in first }
    var owners: [String: Set<String>] = [:]
    for concept in edition.concepts {
      for name in concept.names { owners[name.text.lowercased(), default: []].insert(concept.id) }
    }
    taken = Set(owners.keys)
    var seen: Set<String> = []
    names = edition.concepts.filter { $0.kind == .medicine }.flatMap { concept in
      concept.names.filter { $0.sort == .generic || $0.sort == .brand }.map { ($0.text.lowercased(), concept.id) }
    }.filter { name, _ in
      name.utf8.count >= 4 && name.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        && owners[name]?.count == 1 && seen.insert(name).inserted
    }
    owner = Dictionary(names) { first, _ in first }
    pairs = Self.pairs(names, concepts)
  }

  private static func pairs(
    _ names: [(text: String, concept: String)], _ concepts: [String: Concept]
  ) -> [(left: (text: String, concept: String), right: (text: String, concept: String))] {
    names.indices.flatMap { one in
      names[(one + 1)...].filter { other in
        let name = names[one]
        guard name.concept != other.concept else { return false }
        let isDeclared =
          concepts[name.concept]?.soundsLike.contains(other.concept) == true
          || concepts[other.concept]?.soundsLike.contains(name.concept) == true
        return isDeclared || Spelling.distance(name.text, other.text, limit: 3) <= 3
      }.map { (names[one], $0) }
    }
  }

  /// The names of all pairs, words between each two, and misspellings; each once.
  var words: [Word] {
    var seen: Set<String> = []
    var words: [Word] = []
    func add(_ text: String, _ kind: NamesReport.Kind, _ concept: String?) {
      if seen.insert(text).inserted { words.append(Word(text: text, kind: kind, concept: concept)) }
    }
    for (left, right) in pairs {
      for name in [left, right] {
        add(name.text, .names, name.concept)
        for other in concepts[name.concept]?.names ?? [] where other.sort == .misspelling {
          let text = other.text.lowercased()
          if !text.contains(" ") { add(text, .misspelt, name.concept) }
        }
      }
      for text in between(left.text, right.text) where !taken.contains(text) { add(text, .between, nil) }
    }
    return words
  }

  /// Words on the way from one name to another: one letter from the one, and nearer to the other; at most three.
  private func between(_ from: String, _ to: String) -> [String] {
    let (from, to) = (Array(from.utf8), Array(to.utf8))
    let apart = Spelling.distance(from, to, limit: 3)
    guard apart > 1, apart <= 3 else { return [] }
    var words: [String] = []
    for place in from.indices {
      var edits = [Array(from[..<place] + from[(place + 1)...])]
      for letter in Set(to).sorted() where letter != from[place] {
        edits.append(Array(from[..<place] + [letter] + from[(place + 1)...]))
        edits.append(Array(from[..<place] + [letter] + from[place...]))
      }
      for edit in edits where Spelling.distance(edit, to, limit: apart) < apart {
        words.append(String(decoding: edit, as: UTF8.self))
        if words.count == 3 { return words }
      }
    }
    return words
  }

  /// A few sentences with a word, as one asks about a medicine.
  func sentences(with word: String) -> [String] {
    ["what is \(word)", "can i take \(word) for withdrawal", "is \(word) addictive", "\(word) side effects"]
  }

  /// The names that the names of a topic's medicines are near to.
  func strangers(to topic: Topic) -> [(text: String, concept: String)] {
    let about = Set(topic.about.values.joined())
    var seen: Set<String> = []
    return pairs.flatMap { [($0.left, $0.right), ($0.right, $0.left)] }
      .filter { about.contains($0.0.concept) && !about.contains($0.1.concept) && seen.insert($0.1.text).inserted }
      .map(\.1)
  }

  /// The first asks of a topic that name one of its medicines and no other thing that is taken, with that name; at most
  /// twelve.
  func asks(of topic: Topic) -> [(text: String, name: String)] {
    let own = Set(topic.about.values.joined())
    let asks = topic.asks.lazy.compactMap { ask -> (text: String, name: String)? in
      let text = ask.text.lowercased()
      let named = text.split { !$0.isLetter }.map(String.init).filter { owner[$0] != nil }
      guard let name = named.first, named.count == 1, owner[name].map(own.contains) ?? false,
        matcher.interpret(ask.text, in: "en", audience: topic.audience).frame.taken.count == 1
      else { return nil }
      return (text, name)
    }
    return Array(asks.prefix(12))
  }

  // MARK: Judging

  /// What is wrong with how a sentence with a word was understood, nil where nothing is.
  func fault(of sentence: String, _ word: Word) -> String? {
    fault(in: matcher.interpret(sentence, in: "en", audience: .public), word)
  }

  /// The same of a sentence with a medicine's name in it.
  func fault(of sentence: String, naming name: (text: String, concept: String), _ audience: Audience) -> String? {
    fault(in: matcher.interpret(sentence, in: "en", audience: audience), naming: name.concept)
  }

  func fault(in found: Interpretation, _ word: Word) -> String? {
    if let concept = word.concept { return fault(in: found, naming: concept) }
    let nearest = nearest(to: word.text)
    for mention in medicines(found) where mention.others.isEmpty {
      if nearest.count > 1, nearest.contains(mention.concept) { return "is as near to \(list(nearest))" }
      guard found.reading.corrections.contains(where: { $0.from.lowercased() == word.text }) else {
        return "is read as \(mention.concept), and nothing tells so"
      }
    }
    return contradiction(of: found, medicines(found).flatMap { [$0.concept] + $0.others })
  }

  func fault(in found: Interpretation, naming concept: String) -> String? {
    let own = closure([concept])
    for mention in medicines(found) where !own.contains(mention.concept) && !mention.others.contains(concept) {
      return "is read as \(mention.concept)"
    }
    return contradiction(of: found, [concept] + found.frame.taken)
  }

  /// Why the topic that answers can not: it is about other medicines than those that are named.
  func contradiction(of found: Interpretation, _ named: [String]) -> String? {
    guard case .answer(let id) = found.decision, let topic = edition.topics.first(where: { $0.id == id }),
      !named.isEmpty, !topic.acts.contains(where: Gate.comparing.contains)
    else { return nil }
    let about = topic.about.values.joined()
    let known = closure(named)
    guard !about.isEmpty, !about.contains("any") else { return nil }
    let isNone = about.allSatisfy { !known.contains($0) }
    let isOther = topic.about.contains { role, ids in
      [.subject, .aid, .on].contains(role) && ids.allSatisfy { !known.contains($0) && concepts[$0]?.kind == .medicine }
    }
    return isNone || isOther ? "is answered by \(id)" : nil
  }

  private func medicines(_ found: Interpretation) -> [Mention] {
    found.frame.mentions.filter { concepts[$0.concept]?.kind == .medicine }
  }

  /// The medicines whose names are fewest letters from a word; kinds of each other count as one.
  private func nearest(to word: String) -> Set<String> {
    let distances = names.map { ($0.concept, Spelling.distance(word, $0.text, limit: 3)) }
    let least = distances.map(\.1).min() ?? 0
    let nearest = Set(distances.filter { $0.1 == least }.map(\.0))
    return nearest.filter { id in nearest.allSatisfy { $0 == id || !closure([id]).contains($0) } }
  }

  /// Concepts with everything that they are a kind of.
  private func closure(_ ids: [String]) -> Set<String> {
    var all: Set<String> = []
    var waiting = ids
    while let id = waiting.popLast() {
      if all.insert(id).inserted { waiting += concepts[id]?.parents ?? [] }
    }
    return all
  }

  private func list(_ ids: Set<String>) -> String { ids.sorted().joined(separator: " as to ") }
}
