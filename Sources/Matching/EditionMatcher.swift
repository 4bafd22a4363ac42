internal import Knowledge

/// Everything that is needed to match one language.
struct EditionMatcher: Sendable {
  /// Topics, alerts, acts and groups without their texts.
  let edition: Edition
  let lexicon: Lexicon
  let reader: Reader
  private let whole: Edition
  private let repair: Repair
  private let index: CountingIndex
  private let alertIndex: CountingIndex
  /// Asks by their folded words, and the topic of each.
  private let exact: StringTable
  private let exactTopics: PackedNumbers
  private let emergencies: Set<String>

  /// The matcher of an edition; costs a reading of all its examples.
  init(_ edition: Edition) {
    var builder = PackBuilder()
    IndexBuilder.add(edition, to: &builder, prefix: "")
    self.init(edition, index: Pack(builder), prefix: "")
  }

  /// The matcher of an edition whose index is in a pack, in sections whose names begin with `prefix`.
  init(_ whole: Edition, index pack: Pack, prefix: String) {
    func counting(_ name: String) -> CountingIndex {
      CountingIndex(
        words: pack.section(prefix + name + "-words"), letters: pack.section(prefix + name + "-letters"))
    }
    let lexicon = Lexicon(pack, prefix: prefix, language: whole.language)
    var edition = Edition(language: whole.language)
    edition.topics = PackedItems(pack.section(prefix + "heads")).all
    edition.alerts = PackedItems(pack.section(prefix + "alerts")).all
    edition.acts = lexicon.acts.map(\.act)
    edition.groups = lexicon.groups
    self.edition = edition
    self.whole = whole
    self.lexicon = lexicon
    reader = Reader(language: whole.language)
    repair = Repair(pack, prefix: prefix)
    index = counting("asks")
    alertIndex = counting("dangers")
    exact = StringTable(pack.section(prefix + "exact"))
    exactTopics = PackedNumbers(pack.section(prefix + "exact-topics"))
    emergencies = Set(edition.topics.filter { $0.tier == .emergency }.map(\.id))
  }

  /// A text read and repaired.
  func read(_ text: String) -> Reading {
    repaired(reader.read(text))
  }

  /// What the reader read, repaired.
  func repaired(_ reading: Reading) -> Reading {
    var reading = reading
    repair.apply(to: &reading, lexicon: lexicon)
    noteMisspeltNames(&reading)
    return reading
  }

  /// A misspelling that the vocabulary lists is a repair too: the reply says how it was read.
  private func noteMisspeltNames(_ reading: inout Reading) {
    let stems = lexicon.stemNumbers(of: reading.tokens)
    for named in lexicon.findNames(in: reading.tokens, stems: stems) where named.sort == .misspelling {
      guard let concept = whole.concept(lexicon.conceptIDs[named.concept]), concept.isTaken else { continue }
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

  /// What a question shares with the asks and with the sentences of danger.
  struct Evidence {
    fileprivate let asks: CountingIndex.Shared
    fileprivate let question: Features
  }

  /// What a question shares with all examples; costs most of what a question costs.
  func evidence(_ reading: Reading, _ frame: Frame) -> Evidence {
    let question = Features.question(reading, frame, lexicon: lexicon)
    return Evidence(
      asks: index.shared(words: question.words, extras: question.extras, letters: question.letters),
      question: question)
  }

  /// The topics that the gate and the audience admit, best first.
  func rank(_ reading: Reading, _ frame: Frame, _ evidence: Evidence, audience: Audience) -> [Match] {
    let counts = evidence.asks.scores
    let gate = Gate(lexicon: lexicon, frame: frame)
    let topic = exact.find(reading.key).flatMap { edition.topics[safe: exactTopics[$0]]?.id }
    var matches: [Match] = []
    for (number, candidate) in edition.topics.enumerated() where gate.admits(candidate) {
      let count = candidate.id == topic ? 1 : counts[safe: number] ?? 0
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
  func likeDanger(_ frame: Frame, _ evidence: Evidence) -> (raised: Raised, score: Double)? {
    let question = evidence.question
    let scores = alertIndex.best(words: question.words, extras: question.extras, letters: question.letters)
    // The last score is that of look-alikes: what is nearer to them, or to an everyday question, is no danger.
    let dangers = scores.dropLast().enumerated()
    guard let (number, score) = dangers.max(by: { ($0.element, $1.offset) < ($1.element, $0.offset) }),
      score > scores.last ?? 0, score > nearestQuietAsk(evidence), let alert = edition.alerts[safe: number],
      let topic = alert.topic(for: frame.who)
    else { return nil }
    let raised = Raised(
      alert: alert.id, family: alert.family, level: .check, rank: alert.rank, topic: topic, who: frame.who, line: nil)
    return (raised, score)
  }

  /// Without an alert an emergency is rarely what is asked about: its topics step back a little.
  func quietFirst(_ ranked: [Match]) -> [Match] {
    ranked.map { match in
      var match = match
      if emergencies.contains(match.topic), match.count < 1 { match.score *= 0.75 }
      return match
    }.sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
  }

  /// How near the nearest ask of a topic without danger is.
  private func nearestQuietAsk(_ evidence: Evidence) -> Double {
    let quiet = zip(edition.topics, evidence.asks.best).filter { $0.0.tier == .caution || $0.0.tier == .routine }
    return quiet.map(\.1).max() ?? 0
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
