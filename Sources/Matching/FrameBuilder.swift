internal import Knowledge

/// Builds the frame of a message from its scan.
struct FrameBuilder {
  let scan: Scan
  private let clauses: ClauseWeights

  init(_ scan: Scan) {
    self.scan = scan
    self.clauses = ClauseWeights(scan.reading)
  }

  private var lexicon: Lexicon { scan.lexicon }

  /// The frame.
  ///
  /// The scan's amounts are set on the way, so that `#N:taken` works from then on.
  func build() -> Frame {
    var frame = Frame()
    frame.mentions = mentions()
    let time = TimeRules(scan)
    (frame.when, frame.whenIsSaid) = time.when(in: clauses.asked)
    frame.amounts = AmountRules(scan, when: frame.when).amounts()
    scan.amounts = frame.amounts
    setActs(&frame)
    RoleBinder(scan).bind(&frame)
    for mention in frame.mentions {
      guard let role = mention.role, !(frame.roles[role] ?? []).contains(mention.concept) else { continue }
      frame.roles[role, default: []].append(mention.concept)
    }
    PersonRules(scan, asked: clauses.asked).apply(to: &frame)
    frame.source = SourceRules.source(of: scan.reading.tokens)
    return frame
  }

  // MARK: Mentions

  private func mentions() -> [Mention] {
    var spans: [(span: TokenSpan, ids: [String])] = []
    for number in scan.possibleConcepts.all {
      for span in scan.ownSpans(of: number) {
        let id = lexicon.conceptIDs[number]
        if let place = spans.firstIndex(where: { $0.span == span }) {
          spans[place].ids.append(id)
        } else {
          spans.append((span, [id]))
        }
      }
    }
    let all = spans.flatMap { mention($0.span, $0.ids.sorted()) }
    let kept = all.filter { mention in !all.contains { hides($0, mention) } }
    return kept.sorted { ($0.tokens.lowerBound, $0.concept) < ($1.tokens.lowerBound, $1.concept) }
  }

  /// Mentions of one span: one for what is taken (readings of an ambiguous name are kept), one for each other thing.
  private func mention(_ span: TokenSpan, _ ids: [String]) -> [Mention] {
    let specific = ids.filter { id in
      !ids.contains { $0 != id && (lexicon.steps(from: $0, to: id) ?? 0) > 0 }
    }
    let taken = specific.filter { lexicon.concepts[$0]?.isTaken == true }
    let others = specific.filter { lexicon.concepts[$0]?.isTaken == false }
    let readings = taken.first.map { [($0, Array(taken.dropFirst()))] } ?? []
    return (readings + others.map { ($0, []) }).map { concept, rest in
      Mention(
        concept: concept, tokens: span.start..<span.end, clause: scan.tokens[span.start].clause,
        polarity: scan.polarity(of: span), role: nil, others: rest)
    }
  }

  /// Whether a longer mention of the same sort covers a shorter one.
  private func hides(_ long: Mention, _ short: Mention) -> Bool {
    long.tokens.count > short.tokens.count && long.tokens.lowerBound <= short.tokens.lowerBound
      && long.tokens.upperBound >= short.tokens.upperBound
      && lexicon.concepts[long.concept]?.isTaken == lexicon.concepts[short.concept]?.isTaken
      && lexicon.concepts[long.concept]?.kind == lexicon.concepts[short.concept]?.kind
  }

  // MARK: Acts

  private func setActs(_ frame: inout Frame) {
    var found: [(act: Act, clause: Int)] = []
    for place in scan.possibleActs.all {
      let compiled = lexicon.acts[place]
      let spans = Set(compiled.forms.flatMap { scan.matches($0) })
      for clause in Set(spans.map { scan.tokens[$0.end - 1].clause }) { found.append((compiled.act, clause)) }
    }
    if found.contains(where: { !$0.act.isLow }) { found.removeAll { $0.act.isLow } }
    for (act, clause) in found {
      frame.acts[act.id] = max(frame.acts[act.id] ?? 0, clauses.weight(of: clause))
    }
    if frame.acts.isEmpty, frame.mentions.contains(where: { lexicon.groupConcepts.contains($0.concept) }) {
      frame.acts["for-group"] = 1
    }
    let top = frame.acts.values.max() ?? 0
    frame.head = frame.acts.filter { $0.value == top }.map(\.key).min { rank($0) < rank($1) }
  }

  private func rank(_ act: String) -> (Int, String) {
    (lexicon.precedence[act] ?? Int.max, act)
  }
}

/// How much each clause of a message counts.
struct ClauseWeights {
  /// The clause that asks.
  let asked: Int
  private let reported: Set<Int>

  init(_ reading: Reading) {
    var openers: [Int] = []
    var questions: [Int] = []
    var reported: Set<Int> = []
    var last = -1
    for (index, token) in reading.tokens.enumerated() where token.clause != last {
      last = token.clause
      if Self.openers.contains(token.text) { openers.append(token.clause) }
      let two = reading.tokens[index...].prefix(3).map(\.text).joined(separator: " ")
      if Self.reports.contains(where: { two.hasPrefix($0) }) { reported.insert(token.clause) }
    }
    for token in reading.tokens where reading.questions.contains(token.sentence) { questions.append(token.clause) }
    asked = questions.last ?? openers.last ?? 0
    self.reported = reported.subtracting([asked])
  }

  /// 1 for the clause that asks, 0.35 for others, 0.15 for what somebody else said.
  func weight(of clause: Int) -> Double {
    clause == asked ? 1 : reported.contains(clause) ? 0.15 : 0.35
  }

  private static let openers: Set<String> = [
    "what", "whats", "how", "hows", "why", "can", "could", "is", "are", "does", "do", "did", "will", "would", "should",
    "when", "where", "wheres", "who", "which", "am", "que", "como", "puedo", "donde", "cuanto", "es",
  ]
  private static let reports = ["he says", "she says", "they say", "people say", "i heard", "it says", "somebody said"]
}
