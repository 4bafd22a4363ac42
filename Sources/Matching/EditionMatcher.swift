internal import Knowledge

/// Everything that is needed to match one language.
final class EditionMatcher: Sendable {
  /// Alerts, acts and groups without their texts.
  let edition: Edition
  /// The topics.
  let heads: [TopicHead]
  let lexicon: Lexicon
  let reader: Reader
  private let whole: Edition
  private let repair: Repair
  private let index: TopicIndex
  private let dangers: DangerIndex
  private let known: Dangers
  private let exact: AskTable
  private let emergencies: Set<String>
  /// What the gate looks at, by the place of a topic.
  private let slots: [TopicSlots]

  /// The matcher of an edition; costs a reading of all its examples.
  convenience init(_ edition: Edition, site: Site? = nil) {
    var learned = edition
    learned.topics.removeAll { topic in site?.isNew(topic.id) == true }
    var builder = PackBuilder()
    IndexBuilder.add(learned, to: &builder, prefix: "")
    self.init(edition, site: site, index: Pack(builder), prefix: "")
  }

  /// The matcher of an edition whose index is in a pack, in sections whose names begin with `prefix`.
  ///
  /// Topics of the clinic's own stand in the places of those that they take over.
  init(_ whole: Edition, site: Site?, index pack: Pack, prefix: String) {
    let lexicon = Lexicon(pack, prefix: prefix, language: whole.language)
    var edition = Edition(language: whole.language)
    let heads: [TopicHead] = PackedItems(pack.section(prefix + "heads")).all
    self.heads = site.map { heads.replaced(by: $0) } ?? heads
    edition.alerts = PackedItems(pack.section(prefix + "alerts")).all
    edition.acts = lexicon.acts.map(\.act)
    edition.groups = lexicon.groups
    self.edition = edition
    self.whole = whole
    self.lexicon = lexicon
    reader = Reader(language: whole.language)
    repair = Repair(pack, prefix: prefix)
    index = TopicIndex(pack.section(prefix + "asks"))
    dangers = DangerIndex(pack.section(prefix + "dangers"))
    known = Dangers(edition.alerts, heads)
    exact = AskTable(pack.section(prefix + "exact"))
    slots = TopicSlots.all(self.heads, lexicon: lexicon)
    emergencies = Set(self.heads.lazy.filter { $0.tier == .emergency }.map(\.id))
  }

  /// What each feature of a text counts, all together of length 1.
  func weighed(_ text: String) -> [UInt64: Float] {
    let reading = read(text)
    return weighed(Features(reading, understand(reading).1, lexicon: lexicon))
  }

  /// What each feature of a question counts, all together of length 1.
  func weighed(_ question: Features) -> [UInt64: Float] {
    index.weighed(words: question.counted, letters: question.letters)
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
      // Forms of a word share a stem: "benzo" is that of the misspelling "benzoes", and a good name all the same.
      let isName = concept.names.contains { $0.sort != .misspelling && $0.text.lowercased() == typed.lowercased() }
      if isName { continue }
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

  /// What a question's features say for each topic, by its place, in log odds; `byLast`: beside the whole only its last sentence
  /// speaks for itself.
  func weights(of question: Features, byLast: Bool = false) -> [Float] {
    index.weights(of: index.known(question, byLast: byLast))
  }

  /// What speaks for each topic in one reading of a message.
  private struct Chances {
    /// By the place of a topic, also of those that may not answer.
    var odds: [Float] = []
    /// How well the slots fit; nil for a topic that may not answer.
    var fits: [Double?] = []
    /// The topic that has this very question.
    var exact: Int?

    /// The topics that may answer.
    var open: [Int] { fits.indices.filter { fits[$0] != nil } }
  }

  private func chances(_ reading: Reading, _ frame: Frame, _ weights: [Float], audience: Audience) -> Chances {
    let gate = Gate(lexicon: lexicon, frame: frame)
    var chances = Chances(exact: exact.topic(of: reading.key))
    chances.odds.reserveCapacity(slots.count)
    chances.fits.reserveCapacity(slots.count)
    for (number, topic) in slots.enumerated() {
      let weight = weights[safe: number] ?? 0
      // Whoever wrote a topic's question knew what it is about.
      let fit = isOpen(topic, to: audience, gate, asked: number == chances.exact) ? gate.fit(topic) : nil
      chances.odds.append(Match.sharpness * (weight + Float(fit ?? 0)) + (fit == nil ? Match.shutOut : 0))
      chances.fits.append(fit)
    }
    return chances
  }

  /// The topics that the gate and the audience admit, best first, with the share of what speaks for each.
  func rank(_ reading: Reading, _ frame: Frame, _ weights: [Float], audience: Audience) -> [Match] {
    let chances = chances(reading, frame, weights, audience: audience)
    var best = Match.best(of: chances.open, by: chances.odds)
    // The topic that has this very question is looked at wherever it stands.
    if let exact = chances.exact, !best.contains(exact), chances.fits[exact] != nil { best.append(exact) }
    let matches = best.map { number in
      Match(
        topic: shownTopic(number, audience), weight: Double(weights[safe: number] ?? 0),
        fit: chances.fits[number] ?? 0, isExact: number == chances.exact, odds: chances.odds[number])
    }
    return Match.shared(matches, all: chances.odds)
  }

  /// The same by several readings of a message, each of which says how likely a topic is: by the mean of the logarithms, in which
  /// each counts by its weight.
  ///
  /// What the medicines of the message itself (`own`) shut out does not answer, whatever was spoken of before; nor, where it has
  /// an answer of its own (`isAnswered`), what is about other medicines only.
  func rank(
    _ readings: [(heard: Matcher.Heard, odds: [Float], weight: Float)], shutBy own: Frame, isAnswered: Bool,
    audience: Audience
  ) -> [Match] {
    let gate = Gate(lexicon: lexicon, frame: own)
    var odds = [Float](repeating: 0, count: slots.count)
    var fits = [Double?](repeating: nil, count: slots.count)
    let whole = readings.reduce(0) { $0 + $1.weight }
    for (heard, own, weight) in readings {
      let chances = chances(heard.reading, heard.frame, own, audience: audience)
      let shares = Match.logShares(chances.odds)
      for number in slots.indices {
        let fit = chances.fits[number]
        let share = fit == nil ? Match.leastShare : max(shares[number], Match.leastShare)
        odds[number] += Match.agreement * share * weight / whole
        fits[number] = fit ?? fits[number]
      }
    }
    let open = fits.indices.filter {
      fits[$0] != nil && gate.admits(slots[$0]) && !(isAnswered && gate.isOfOthers(slots[$0]))
    }
    let matches = Match.best(of: open, by: odds).map { number in
      Match(
        topic: shownTopic(number, audience), weight: Double(odds[number]), fit: fits[number] ?? 0, isExact: false,
        odds: odds[number])
    }
    return Match.shared(matches, all: odds)
  }

  /// The topic that the words speak for though nothing but the roles of what is named shut it out, and whether it is about
  /// all that is named.
  ///
  /// Before the program says that there is no answer it takes this one: as the answer where it is about all that is
  /// named, else as a choice. Among 2,076 questions of other writers, 11 were declined though one topic that the gate shut
  /// out had more than 0.4 of what was learned; it was the right one each time.
  func lastResort(_ frame: Frame, _ weights: [Float], audience: Audience) -> Grounds.LastResort? {
    let gate = Gate(lexicon: lexicon, frame: frame)
    let places = slots.indices.filter { !slots[$0].isForStaff || audience == .counselor }
    guard let best = places.max(by: { (weights[$0], $1) < (weights[$1], $0) }),
      !gate.admits(slots[best]), gate.touches(slots[best])
    else { return nil }
    let odds = weights.map { Match.sharpness * $0 }
    let match = Match(
      topic: heads[best].id, weight: Double(weights[best]), fit: gate.fit(slots[best]), isExact: false,
      odds: odds[best])
    return Match.shared([match], all: odds).first.map { match in
      Grounds.LastResort(match: match, tier: heads[best].tier, isWhole: gate.coversAll(slots[best]))
    }
  }

  /// Whether a topic is about suicide, violence or abuse: in the fixed words of these nobody is answered who asks for other things.
  func isOfHarm(_ topic: String) -> Bool {
    switch whole.topic(topic)?.template {
    case .stay, .safe: true
    default: false
    }
  }

  /// Whether a topic tells what a thing is.
  func defines(_ topic: String) -> Bool {
    heads.first { $0.id == topic }?.acts.contains("define") == true
  }

  /// Whether a thing offers topics of its own.
  func hasOffers(_ concept: String) -> Bool {
    whole.concept(concept)?.offers.isEmpty == false
  }

  /// The topics that a thing offers, then those of what it is a kind of, the nearest first; at most four.
  func offers(of concept: String) -> [String] {
    var found: [String] = []
    for kind in lexicon.kinds(of: concept) {
      found += (whole.concept(lexicon.conceptIDs[kind.concept])?.offers ?? []).filter { !found.contains($0) }
    }
    return Array(found.prefix(Grounds.mostOffered))
  }

  /// What each feature of a question says for a topic, in log odds; what says most for it or against it first.
  func parts(_ features: Features, of topic: String) -> [(name: String, weight: Double)] {
    guard let number = heads.firstIndex(where: { $0.id == topic }) else { return [] }
    return index.parts(of: index.known(features), for: number)
      .map { (features.names?[$0.feature] ?? "", Double($0.weight)) }
      .sorted { (abs($1.weight), $0.name) < (abs($0.weight), $1.name) }
  }

  /// What was learned says of danger in a message, by sentences of danger and by the topics of emergencies.
  func danger(_ scan: Scan, _ frame: Frame, _ question: Features, _ weights: [Float]) -> LearnedDanger? {
    guard let evidence = dangers.evidence(words: question.all, letters: question.letters) else { return nil }
    var learned = LearnedDanger(odds: evidence.odds) { [self] in
      guard let alert = edition.alerts[safe: evidence.danger] else {
        return known.topic(evidence.danger).flatMap { heard($0, scan, frame) }
      }
      return scan.topic(of: alert, for: frame.who).map { raised(alert, topic: $0, scan, frame) }
    }
    let places = zip(heads.indices, weights).filter { place, _ in
      heads[place].audience == .public && emergencies.contains(heads[place].id)
    }
    guard let best = places.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), let largest = weights.max() else {
      return learned
    }
    let total = weights.reduce(0) { $0 + exponential(Match.sharpness * ($1 - largest)) }
    learned.share = Double(exponential(Match.sharpness * (best.1 - largest)) / total)
    learned.emergency = { [self] in heard(heads[best.0].id, scan, frame) }
    return learned
  }

  /// Whether a topic that is no emergency, nor urgent, has nearly all that speaks for any.
  func isCalm(_ match: Match) -> Bool {
    match.score >= 0.8 && [.caution, .routine].contains(tier(match.topic))
  }

  /// The alert of a topic of an emergency, raised by what was learned.
  ///
  /// What no alert answers with is often asked before it happens (the signs of an overdose, how naloxone is used): a check. Of
  /// dying nobody asks so.
  private func heard(_ topic: String, _ scan: Scan, _ frame: Frame) -> Raised? {
    let isAnswered = edition.alerts.contains { $0.answer.values.contains(topic) }
    return emergency(topic, scan, frame).map { isAnswered || $0.family == .stay ? $0 : $0.lowered }
  }

  /// The gravest alert of its family that answers with a topic of an emergency; where none does, the gravest one of the family,
  /// with that topic.
  func emergency(_ topic: String, _ scan: Scan, _ frame: Frame) -> Raised? {
    let family: Family? =
      switch whole.topic(topic)?.template {
      case .act: .act
      case .stay: .stay
      case .safe: .safe
      default: nil
      }
    let kin = edition.alerts.filter { $0.family == family }
    let answering = kin.filter { $0.answer.values.contains(topic) || $0.causes.contains { $0.topic == topic } }
    // In `act` the gravest ones that nothing lifts are about a place or a child.
    let others = kin.filter { family != .act || $0.lift.contains(.general) }
    return (answering.isEmpty ? others : answering).min { $0.rank < $1.rank }
      .map { raised($0, topic: topic, scan, frame) }
  }

  private func raised(_ alert: Alert, topic: String, _ scan: Scan, _ frame: Frame) -> Raised {
    let level = AlertScan(scan, frame: frame).level(of: alert)
    // Whichever of its answers the words are nearest to: a helper is not told to lie down.
    let own = alert.answer.values.contains(topic) ? alert.answer[frame.who] ?? alert.answer[.general] : nil
    return Raised(
      alert: alert.id, family: alert.family, level: level, rank: alert.rank, topic: own ?? topic, who: frame.who,
      line: nil, isVeiled: scan.isVeiled(alert.id), isLifted: level != alert.level)
  }

  /// Whether what was learned may lower an alert as soon as a lift could: where one may, and for nobody who cannot speak for
  /// himself.
  func mayLift(_ raised: Raised) -> Bool {
    guard raised.family == .act, raised.who != .child, raised.who != .pet else { return false }
    return edition.alerts.first { $0.id == raised.alert }?.lift.isEmpty == false
  }

  /// Whether a topic speaks to or about a person: one on somebody's own thoughts of dying does not answer about a husband.
  func isAbout(_ topic: String, _ who: Who) -> Bool {
    guard let people = whole.topic(topic)?.who, !people.isEmpty, who != .general else { return true }
    return people.contains(who) || who == .client && people.contains(.other)
  }

  /// How urgent a topic is; nil for one that is not there.
  func tier(_ topic: String) -> Tier? {
    heads.first { $0.id == topic }?.tier ?? whole.topic(topic)?.tier
  }

  /// Without an alert an emergency is rarely what is asked about: its topics step back a little.
  func quietFirst(_ ranked: [Match]) -> [Match] {
    ranked.map { match in
      var match = match
      if emergencies.contains(match.topic), !match.isExact { match.score *= 0.75 }
      return match
    }.sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
  }

  /// Whether a topic may answer: by its slots, and for whom it is.
  ///
  /// A counselor topic in a public face answers through its public twin, or not at all.
  private func isOpen(_ topic: TopicSlots, to audience: Audience, _ gate: Gate, asked isAsked: Bool) -> Bool {
    guard isAsked || gate.admits(topic) else { return false }
    guard topic.isForStaff, audience == .public else { return true }
    guard topic.publicTwin != nil else { return false }
    return topic.twin.map { gate.admits(slots[$0]) } ?? true
  }

  private func shownTopic(_ number: Int, _ audience: Audience) -> String {
    let topic = heads[number]
    return topic.audience == .counselor && audience == .public ? topic.publicTwin ?? topic.id : topic.id
  }
}
