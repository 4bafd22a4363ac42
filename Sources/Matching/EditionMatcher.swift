internal import Knowledge

/// Everything that is needed to match one language.
struct EditionMatcher: Sendable {
  let edition: Edition
  let lexicon: Lexicon
  let reader: Reader
  private let repair: Repair
  private let index: CountingIndex
  private let alertIndex: CountingIndex
  private let exact: [String: String]

  init(_ edition: Edition) {
    self.edition = edition
    let lexicon = Lexicon(edition)
    let reader = Reader(language: edition.language)
    self.lexicon = lexicon
    self.reader = reader
    var words: [String: Int] = [:]
    for topic in edition.topics {
      let texts = topic.asks.map(\.text)
      for word in Set(texts.flatMap { reader.read($0).tokens.map(\.text) }) { words[word, default: 0] += 1 }
    }
    let frequent = Set(words.filter { $0.value >= 3 }.keys).union(lexicon.patternWords)
    repair = Repair(lexicon: lexicon, words: frequent, reader: reader)
    let examples = ExampleSet(edition: edition, lexicon: lexicon, reader: reader)
    index = CountingIndex(examples.asks, topicCount: edition.topics.count)
    alertIndex = CountingIndex(examples.dangers, topicCount: edition.alerts.count + 1)
    exact = examples.exact
  }

  /// A text read and repaired.
  func read(_ text: String) -> Reading {
    var reading = reader.read(text)
    repair.apply(to: &reading, lexicon: lexicon)
    noteMisspeltNames(&reading)
    return reading
  }

  /// A misspelling that the vocabulary lists is a repair too: the reply says how it was read.
  private func noteMisspeltNames(_ reading: inout Reading) {
    for named in lexicon.findNames(in: reading.tokens) where named.sort == .misspelling {
      guard let concept = lexicon.concepts[named.concept], concept.isTaken else { continue }
      let typed = reading.tokens[named.span.start..<named.span.end].map(\.surface).joined(separator: " ")
      let names = concept.names.filter { $0.sort == .brand || $0.sort == .generic }.map(\.text)
      let nearest = names.min { left, right in
        (Spelling.distance(typed.lowercased(), left.lowercased(), limit: 9), left)
          < (Spelling.distance(typed.lowercased(), right.lowercased(), limit: 9), right)
      }
      let correction = Correction(from: typed, to: nearest ?? typed)
      if let nearest, typed.lowercased() != nearest.lowercased(), !reading.corrections.contains(correction) {
        reading.corrections.append(correction)
      }
    }
  }

  /// A scan and the frame of a reading.
  func understand(_ reading: Reading) -> (Scan, Frame) {
    let scan = Scan(reading, lexicon: lexicon)
    return (scan, FrameBuilder(scan).build())
  }

  /// The topics that the gate and the audience admit, best first.
  func rank(_ reading: Reading, _ frame: Frame, audience: Audience) -> [Match] {
    let question = Features.question(reading, frame, lexicon: lexicon)
    let counts = index.scores(words: question.words, extras: question.extras, letters: question.letters)
    let gate = Gate(lexicon: lexicon, frame: frame)
    let topic = exact[reading.key]
    var matches: [Match] = []
    for (number, candidate) in edition.topics.enumerated() where gate.admits(candidate) {
      let count = candidate.id == topic ? 1 : counts[number]
      guard let shown = shownTopic(candidate, audience), shown == candidate.id || isAdmitted(shown, by: gate) else {
        continue
      }
      matches.append(Match(topic: shown, count: count, fit: gate.fit(candidate)))
    }
    matches.sort { ($1.score, $0.topic) < ($0.score, $1.topic) }
    var seen: Set<String> = []
    return matches.filter { seen.insert($0.topic).inserted }
  }

  /// The alerts that the sentences of danger raise by likeness: checks only, at most one.
  func likeDanger(_ reading: Reading, _ frame: Frame) -> (raised: Raised, score: Double)? {
    let question = Features.question(reading, frame, lexicon: lexicon)
    let scores = alertIndex.best(words: question.words, extras: question.extras, letters: question.letters)
    // The last score is that of look-alikes: what is nearer to them, or to an everyday question, is no danger.
    let dangers = scores.dropLast().enumerated()
    guard let (number, score) = dangers.max(by: { ($0.element, $1.offset) < ($1.element, $0.offset) }),
      score > scores[edition.alerts.count], score > nearestQuietAsk(question)
    else { return nil }
    let alert = edition.alerts[number]
    guard let topic = alert.topic(for: frame.who) else { return nil }
    let raised = Raised(
      alert: alert.id, family: alert.family, level: .check, rank: alert.rank, topic: topic, who: frame.who, line: nil)
    return (raised, score)
  }

  /// Without an alert an emergency is rarely what is asked about: its topics step back a little.
  func quietFirst(_ ranked: [Match]) -> [Match] {
    let emergencies = Set(edition.topics.filter { $0.tier == .emergency }.map(\.id))
    return ranked.map { match in
      var match = match
      if emergencies.contains(match.topic), match.count < 1 { match.score *= 0.75 }
      return match
    }.sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
  }

  /// How near the nearest ask of a topic without danger is.
  private func nearestQuietAsk(_ question: Features) -> Double {
    let scores = index.best(words: question.words, extras: question.extras, letters: question.letters)
    return zip(edition.topics, scores).filter { $0.0.tier == .caution || $0.0.tier == .routine }.map(\.1).max() ?? 0
  }

  /// A check where nothing was answered and an emergency is among the two nearest topics: better asked than missed.
  func doubtfulDanger(_ decision: Decision, _ frame: Frame, _ ranked: [Match]) -> Raised? {
    if case .answer = decision { return nil }
    guard let best = ranked.first, best.score >= 0.1, frame.whoIsSaid else { return nil }
    for match in ranked.prefix(2) where match.score >= 0.85 * best.score {
      guard edition.topics.contains(where: { $0.id == match.topic && $0.tier == .emergency }),
        let alert = edition.alerts.first(where: { $0.answer.values.contains(match.topic) })
      else { continue }
      return Raised(
        alert: alert.id, family: alert.family, level: .check, rank: alert.rank, topic: match.topic, who: frame.who,
        line: nil)
    }
    return nil
  }

  private func isAdmitted(_ id: String, by gate: Gate) -> Bool {
    edition.topics.first { $0.id == id }.map { gate.admits($0) } ?? true
  }

  /// A counselor topic in a public face answers through its public twin, or not at all.
  private func shownTopic(_ topic: Topic, _ audience: Audience) -> String? {
    topic.audience == .counselor && audience == .public ? topic.publicTwin : topic.id
  }
}

/// The asks of an edition as examples, and its danger sentences.
private struct ExampleSet {
  var asks: [CountingIndex.Example] = []
  var dangers: [CountingIndex.Example] = []
  var exact: [String: String] = [:]

  init(edition: Edition, lexicon: Lexicon, reader: Reader) {
    for (number, topic) in edition.topics.enumerated() {
      let about = Set(topic.about.values.joined())
      for ask in topic.asks {
        let (reading, features) = Self.example(ask.text, about: about, lexicon, reader)
        exact[reading.key] = topic.id
        asks.append(.init(topic: number, words: features.words, letters: features.letters))
      }
    }
    for (number, alert) in edition.alerts.enumerated() {
      for text in alert.must { addDanger(text, number, lexicon, reader) }
      for text in alert.mustNot { addDanger(text, edition.alerts.count, lexicon, reader) }
    }
  }

  private mutating func addDanger(_ text: String, _ number: Int, _ lexicon: Lexicon, _ reader: Reader) {
    let features = Self.example(text, about: [], lexicon, reader).features
    dangers.append(.init(topic: number, words: features.words, letters: features.letters))
  }

  private static func example(
    _ text: String, about: Set<String>, _ lexicon: Lexicon, _ reader: Reader
  ) -> (reading: Reading, features: Features) {
    let reading = reader.read(text)
    let frame = FrameBuilder(Scan(reading, lexicon: lexicon)).build()
    return (reading, Features.example(reading, frame, about: about, lexicon: lexicon))
  }
}
