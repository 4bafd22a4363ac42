internal import Knowledge

/// Messages that ask several things.
extension Matcher {
  /// A part is sure where its topic has this share of what speaks for any: it counts whatever the whole message speaks for.
  private static let sure = 0.95
  /// Another part counts where its topic is among the first so many that the whole message speaks for.
  ///
  /// Of 299 messages that were put together from two questions of other writers each, 256 had both answered or offered
  /// beside the answer; 25 had both among choices before. Of 2,076 single questions 19 got such an offer, and one another
  /// answer, the right one.
  private static let nearest = 4
  /// And where it has at least this share: "is it like a hospital", behind "what is detox", asks nothing new.
  private static let likely = 0.6
  /// Topics about the place that the screen stands in, which are asked by the way: another answers first, sure or not.
  private static let place = "kiosk/"
  /// How grave these are where they are routine, the gravest of all topics being 0.
  private static let byTheWay = Tier.allCases.count
  /// Topics about the program itself, and about what it does not know, are not what one also asks.
  private static let ownSubject = "assistant/"

  /// Answers the gravest of several questions, of equals the one that the whole message speaks for most, and keeps the
  /// others to be offered.
  ///
  /// A message with fewer than two topics among the parts that count stays as it is.
  func takeParts(
    in found: inout Interpretation, of question: Heard, audience: Audience, _ matcher: EditionMatcher
  ) {
    guard found.stop == nil, matcher.edition.language == "en", found.ranked.first?.isExact != true else { return }
    if case .clarify(_, let concepts) = found.decision, !concepts.isEmpty { return }
    let spans = AskedParts(question.reading, question.frame).spans
    guard spans.count > 1 else { return }
    let parts = spans.map { part($0, of: question, beside: found.ranked, audience: audience, matcher) }
    found.parts = parts.map(\.part)
    var seen: Set<String> = []
    let answers = parts.compactMap(\.match).filter { seen.insert($0.topic).inserted }
    guard answers.count > 1 else { return }
    take(answers, in: &found, matcher)
  }

  /// Answers one of several topics, and keeps the others.
  ///
  /// What the whole message is answered by gives way only to a graver one that is sure; where it is none of them, it stays.
  private func take(_ answers: [Match], in found: inout Interpretation, _ matcher: EditionMatcher) {
    let ordered = answers.map { match in
      let isByTheWay = match.topic.hasPrefix(Self.place) && matcher.tier(match.topic) == .routine
      let tier = isByTheWay ? Self.byTheWay : matcher.tier(of: match.topic)
      return (match: match, tier: tier, place: found.place(of: match.topic))
    }
    .sorted { ($0.tier, $0.place) < ($1.tier, $1.place) }
    var first = ordered[0].match
    if case .answer(let id) = found.decision {
      guard let own = ordered.first(where: { $0.match.topic == id }) else { return }
      let isByTheWay = own.tier == Self.byTheWay
      let graver = ordered.first { $0.tier < own.tier && (isByTheWay || $0.match.score >= Self.sure) }
      first = (graver ?? own).match
    }
    found.alsoAsked = ordered.map(\.match.topic).filter { $0 != first.topic }
    guard found.decision != .answer(first.topic) else { return }
    found.decision = .answer(first.topic)
    found.isLastResort = false
    found.ranked.removeAll { $0.topic == first.topic }
    found.ranked.insert(first, at: 0)
  }

  /// A part, and what answers it where it counts.
  ///
  /// It is read as it stands, and with what was named before it; of both the whole message decides.
  private func part(
    _ span: Range<Int>, of question: Heard, beside ranked: [Match], audience: Audience, _ matcher: EditionMatcher
  ) -> (part: Part, match: Match?) {
    let alone = Heard(question.reading.part(span, by: matcher.reader), matcher)
    let words = alone.reading.key
    guard matcher.saysSomething(alone) else { return (Part(words: words, topic: nil, share: 0), nil) }
    var best: (place: Int, match: Match, words: String)?
    for heard in [alone, carried(span, of: question, alone, matcher)].compactMap(\.self) {
      guard let match = answer(to: heard, audience: audience, matcher) else { continue }
      let place = ranked.firstIndex { $0.topic == match.topic } ?? .max
      guard place < Self.nearest && match.score >= Self.likely || match.score >= Self.sure else { continue }
      if best.map({ (place, -match.score) < ($0.place, -$0.match.score) }) ?? true {
        best = (place, match, heard.reading.key)
      }
    }
    guard let best else { return (Part(words: words, topic: nil, share: 0), nil) }
    return (Part(words: best.words, topic: best.match.topic, share: best.match.score), best.match)
  }

  /// A part with the one thing that was named before it, in the place of "it" or at its end; nil where it has its own.
  private func carried(
    _ span: Range<Int>, of question: Heard, _ alone: Heard, _ matcher: EditionMatcher
  ) -> Heard? {
    let before = question.frame.mentions.filter { $0.role != nil && $0.tokens.upperBound <= span.lowerBound }
    guard let last = before.last, before.allSatisfy({ $0.concept == last.concept && $0.others.isEmpty }) else {
      return nil
    }
    let leans = alone.reading.tokens.contains { Pronouns.things.contains($0.text) }
    guard leans || alone.frame.taken.isEmpty else { return nil }
    return Heard(question.reading.part(span, naming: last.tokens, by: matcher.reader), matcher)
  }

  /// What would answer a part if it were all that was asked, with its whole share.
  private func answer(to heard: Heard, audience: Audience, _ matcher: EditionMatcher) -> Match? {
    let features = Features(heard.reading, heard.frame, lexicon: matcher.lexicon)
    let all = ranked(heard, features, matcher.weights(of: features), audience: audience, matcher)
    let naming = Naming(heard.reading, heard.frame, matcher)
    let grounds = Grounds(
      heard.reading, heard.frame, matcher.quietFirst(all), isQuiet: false, isBare: false, naming, matcher)
    let decision = Decider(thresholds(in: matcher.edition.language)).decision(on: grounds)
    guard case .answer(let topic) = decision, !topic.hasPrefix(Self.ownSubject) else { return nil }
    return all.first { $0.topic == topic }
  }
}

extension Interpretation {
  /// Where a topic stands among those that the message speaks for.
  fileprivate func place(of topic: String) -> Int {
    ranked.firstIndex { $0.topic == topic } ?? .max
  }
}

extension EditionMatcher {
  /// How grave a topic is, the gravest 0.
  fileprivate func tier(of topic: String) -> Int {
    Tier.allCases.firstIndex(of: tier(topic) ?? .routine) ?? Tier.allCases.count
  }

  /// Whether a part has something of its own to be answered: a thing that is named, or an act that is not low.
  ///
  /// "What about xanax" asks again what was asked before it.
  fileprivate func saysSomething(_ heard: Matcher.Heard) -> Bool {
    let acts = heard.frame.acts.keys.contains { id in
      id != "for-group" && edition.acts.contains { $0.id == id && !$0.isLow }
    }
    if acts { return true }
    let named = heard.frame.mentions.filter { mention in
      switch lexicon.concepts[mention.concept]?.kind {
      case .person, .thing, .sign, nil: false
      case .medicine, .class, .substance, .condition, .symptom, .care, .law, .event, .place: true
      }
    }
    let isAgain = heard.reading.tokens.dropFirst().first?.text == "about"
    return named.contains { $0.role == nil || !isAgain }
  }
}

extension Reading {
  /// Some of the words as a message of their own, with the words of a name in the place of "it" or at the end.
  fileprivate func part(_ span: Range<Int>, naming name: Range<Int>? = nil, by reader: Reader) -> Reading {
    var part = Reading()
    part.tokens = Array(tokens[span])
    if let name {
      if let place = part.tokens.firstIndex(where: { Pronouns.things.contains($0.text) }) {
        part.tokens.replaceSubrange(place...place, with: tokens[name])
      } else {
        part.tokens += tokens[name]
      }
    }
    if questions.contains(tokens[span.lowerBound].sentence) { part.questions = [0] }
    for index in part.tokens.indices { part.tokens[index].sentence = 0 }
    reader.markClauses(&part)
    part.key = part.tokens.map(\.text).joined(separator: " ")
    return part
  }
}
