public import Knowledge

/// Turns a message into what was understood: language, alerts, frame, ranked topics, and what to do.
///
/// Pure: the same message against the same knowledge gives the same interpretation on every machine.
public struct Matcher: Sendable {
  /// Questions longer than this many `Character`s are not matched to topics; alerts still are looked for.
  public static let questionLimit = 2_000
  /// Alerts are looked for in this many UTF-8 bytes of a message.
  public static let alertLimit = 1 << 20

  /// Whether a text is longer than a question may be.
  ///
  /// Of marks that are heaped upon a `Character` it may have four bytes for each, on the whole.
  public static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > 4 * questionLimit || text.utf8.count > questionLimit && text.count > questionLimit
  }

  /// As much of a text as a question may be long.
  private static func beginning(of text: String) -> String {
    isTooLong(text) ? String(decoding: text.utf8.prefix(questionLimit), as: UTF8.self) : text
  }

  /// A longer text is searched for alerts in pieces of so many bytes.
  private static let pieceLength = 1_500

  let english: EditionMatcher
  /// Made when the first message that may be Spanish comes: most sessions never pay for it.
  let spanish: OnDemand<EditionMatcher>?
  let site: SiteIndex?
  let thresholds: Thresholds
  private let spanishThresholds: Thresholds

  /// A matcher over a knowledge base, with the thresholds that were fitted to it, or with others.
  ///
  /// The index of a base that was read from a pack is there; else it costs a reading of all examples. Make one and
  /// keep it.
  public init(_ base: KnowledgeBase, thresholds: Thresholds? = nil) {
    english = Self.matcher(base.english, base.pack, base.site)
    spanish = base.spanish.map { edition in OnDemand { [pack = base.pack] in Self.matcher(edition, pack, nil) } }
    site = SiteIndex(base.site, english)
    self.thresholds = thresholds ?? Thresholds(base.english.fitted)
    // None were fitted to Spanish: those of English, but for talks, of which it has learned less.
    var spanishThresholds = thresholds ?? Thresholds(base.spanish?.fitted ?? base.english.fitted)
    if thresholds == nil, base.spanish?.fitted == nil { spanishThresholds.talk = Thresholds.standard.talk }
    self.spanishThresholds = spanishThresholds
  }

  /// A matcher of English alone.
  private init(_ english: EditionMatcher, thresholds: Thresholds) {
    self.english = english
    (self.thresholds, spanishThresholds) = (thresholds, thresholds)
    (spanish, site) = (nil, nil)
  }

  /// For each part of an edition's asks a matcher that has learned nothing from that part; of this language alone.
  ///
  /// Costs a reading of all examples, and learning from them for each part.
  public static func leavingOut(_ parts: AskParts, of edition: Edition, thresholds: Thresholds? = nil) -> [Matcher] {
    IndexBuilder.packs(of: edition, leavingOut: parts).map { pack in
      Matcher(
        EditionMatcher(edition, site: nil, index: pack, prefix: ""),
        thresholds: thresholds ?? Thresholds(edition.fitted))
    }
  }

  /// Where answering, asking back and declining part in a language.
  public func thresholds(in language: String) -> Thresholds {
    language == "es" ? spanishThresholds : thresholds
  }

  /// Adds the index over a knowledge base to a pack.
  public static func addIndex(of base: KnowledgeBase, to builder: inout PackBuilder) {
    for edition in [base.english, base.spanish].compactMap(\.self) {
      IndexBuilder.add(edition, to: &builder, prefix: prefix(edition))
    }
  }

  private static func matcher(_ edition: Edition, _ pack: Pack?, _ site: Site?) -> EditionMatcher {
    pack.map { EditionMatcher(edition, site: site, index: $0, prefix: prefix(edition)) }
      ?? EditionMatcher(edition, site: site)
  }

  private static func prefix(_ edition: Edition) -> String { "\(edition.language).index." }

  /// What a message means.
  ///
  /// `previous` is the message before it, for dangers that are told in two messages; `answered` is the alert that spoke to it:
  /// what both tell together speaks again only where it is graver, or of another family. `spoken` is the language of the talk so far:
  /// short messages that may be in it are.
  public func interpret(
    _ text: String, after previous: String? = nil, answered: Raised? = nil, in spoken: String,
    audience: Audience
  ) -> Interpretation {
    let found = interpret(text, after: previous, answered, in: spoken, mayGuess: true, audience)
    // What Spanish has no answer to may have one in English, whose topics were asked about in Spanish too.
    guard found.language == "es", spoken != "es", found.raised.isEmpty, case .decline = found.decision else {
      return found
    }
    let english = interpret(text, after: previous, answered, in: spoken, mayGuess: false, audience)
    guard english.language == "en", english.raised.isEmpty, case .answer = english.decision else { return found }
    return english
  }

  /// The same; `mayGuess`: whether a few words may be taken for Spanish.
  private func interpret(
    _ text: String, after previous: String?, _ answered: Raised?, in spoken: String, mayGuess: Bool,
    _ audience: Audience
  ) -> Interpretation {
    let isLong = Self.isTooLong(text)
    var message = message(text, isLong: isLong, after: previous, in: spoken, mayGuess: mayGuess)
    let matcher = message.language == "es" ? spanish?.value ?? english : english
    let question = message.heard ?? Heard(matcher.read(isLong ? "" : text), matcher)
    let (reading, frame) = (question.reading, question.frame)
    let features = Features(reading, frame, lexicon: matcher.lexicon, bySentence: true)
    let weights = matcher.weights(of: features)
    let all = ranked(question, features, weights, audience: audience, matcher)
    let isFalseFriend = matcher.edition.language == "en" && soundsSpanish(message.words)
    let isBare = BareWords.areAll(reading, frame, matcher)
    let naming = Naming(reading, frame, matcher)
    var danger =
      isLong || isFalseFriend || isBare || naming != nil
      ? nil : matcher.danger(question.scan, frame, features, weights)
    danger?.wordCount = reading.tokens.count
    danger?.isAnswered = all.first.map { matcher.isCalm($0) } ?? false
    if let answered { message.alerts.told.removeAll { $0.family == answered.family && $0.rank >= answered.rank } }
    let thresholds = thresholds(in: matcher.edition.language)
    if let danger {
      message.alerts.own = danger.weighed(message.alerts.own, thresholds, mayLift: matcher.mayLift)
      message.alerts.told = danger.weighedTogether(message.alerts.told, thresholds, mayLift: matcher.mayLift)
    }
    // What the message tells with the one before it tells more than what few words sound like, unless that is dying.
    let isTold = message.alerts.told.contains { $0.level == .stop }
    if isTold { message.alerts.own.removeAll { $0.line == nil && $0.family != .stay } }
    let heard = eachOnce(message.alerts.own + message.alerts.told)
    let raised = isTold ? heard : precise(heard, all, question, matcher)
    var found = Interpretation(
      language: message.language, reading: reading, frame: frame, raised: raised, danger: danger?.summary(thresholds),
      ranked: raised.isEmpty ? matcher.quietFirst(all) : all, decision: .decline(.tooLong))
    if !isLong {
      decide(&found, weights, isBare: isBare, naming, audience: audience, matcher)
      takeParts(in: &found, of: question, audience: audience, matcher)
    }
    found.ranked = Array(found.ranked.prefix(10))
    return found
  }

  /// A message in the language that it is in, as far as it was understood for its alerts.
  private struct Message {
    var language: String
    /// As English reads it.
    let words: [String]
    /// The whole of it, where it is of one piece.
    var heard: Heard?
    var alerts: Alerts
  }

  private func message(
    _ text: String, isLong: Bool, after previous: String?, in spoken: String, mayGuess: Bool
  ) -> Message {
    let raw = english.reader.read(isLong ? Self.beginning(of: text) : text)
    let words = raw.tokens.map(\.text)
    // A text of one piece is understood once, for its alerts and for its topic.
    let isOnePiece = text.utf8.count <= Self.pieceLength
    let heard = isOnePiece ? Heard(english.repaired(raw), english) : nil
    let alerts = alerts(in: text, heard, after: previous, english)
    let language = language(of: words, spoken, mayGuess: mayGuess)
    var message = Message(language: language, words: words, heard: heard, alerts: alerts)
    guard let spanish, message.language == "es" || mayBeSpanish(words) else { return message }
    let spanishHeard = isOnePiece ? Heard(spanish.value.read(text), spanish.value) : nil
    let found = self.alerts(in: text, spanishHeard, after: previous, spanish.value)
    if !found.isEmpty { message.language = "es" }
    if message.language == "es" {
      message.alerts = Alerts(own: joined(found.own, alerts.own), told: joined(found.told, alerts.told))
      message.heard = spanishHeard
    }
    return message
  }

  /// The topics that may answer, with those of the clinic's own in their places.
  func ranked(
    _ question: Heard, _ features: Features, _ weights: [Float], audience: Audience, _ matcher: EditionMatcher
  ) -> [Match] {
    let all = matcher.rank(question.reading, question.frame, weights, audience: audience)
    guard let site, matcher === english else { return all }
    let gate = Gate(lexicon: matcher.lexicon, frame: question.frame)
    return site.placed(among: all, asked: matcher.weighed(features), gate: gate, audience: audience)
  }

  /// Decides what to do; a topic that roles shut out is looked for where there would be no answer.
  private func decide(
    _ found: inout Interpretation, _ weights: [Float], isBare: Bool, _ naming: Naming?, audience: Audience,
    _ matcher: EditionMatcher
  ) {
    let decider = Decider(thresholds(in: matcher.edition.language))
    let isQuiet = found.danger.map { $0.odds < thresholds.quiet } ?? false
    var grounds = Grounds(found.reading, found.frame, found.ranked, isQuiet: isQuiet, isBare: isBare, naming, matcher)
    found.decision = decider.decision(on: grounds)
    if case .decline(let reason) = found.decision, reason != .empty {
      grounds.lastResort = matcher.lastResort(found.frame, weights, audience: audience)
      found.decision = decider.decision(on: grounds)
      if found.decision != .decline(reason), let match = grounds.lastResort?.match {
        found.isLastResort = true
        found.ranked.insert(match, at: 0)
      }
    }
    found.grounds = grounds
  }

  /// What each word, pair of words, slot and group of letters of a message says for a topic, in log odds; the largest first.
  ///
  /// They add up to the topic's `Match.weight`, but for rounding.
  public func parts(of text: String, for topic: String, in language: String) -> [(name: String, weight: Double)] {
    let matcher = language == "es" ? spanish?.value ?? english : english
    let heard = Heard(matcher.read(Self.beginning(of: text)), matcher)
    return matcher.parts(
      Features(heard.reading, heard.frame, lexicon: matcher.lexicon, bySentence: true, named: true), of: topic)
  }

  /// `es` for a message with three different Spanish function words or more, or two where there are few words and no
  /// English one; where it may be guessed, for any word of Spanish where none is English: "hola", "tengo miedo".
  ///
  /// Where Spanish was chosen, it is Spanish unless more than half of its words are English ones.
  private func language(of words: [String], _ spoken: String, mayGuess: Bool) -> String {
    guard spanish != nil else { return "en" }
    if spoken == "es", 2 * words.count(where: isEnglish) <= words.count { return "es" }
    let count = SpanishWords.functionWords.intersection(words).count
    if count >= 3 || count >= 2 && words.count <= 8 && !words.contains(where: { isEnglish($0) && $0.count > 3 }) {
      return "es"
    }
    let isSpanish = mayGuess && (words.count > 1 || words.contains { $0.utf8.count > 3 })
    return isSpanish && words.contains(where: SpanishWords.contains) && !words.contains(where: isEnglish) ? "es" : "en"
  }

  private func isEnglish(_ word: String) -> Bool {
    CommonWords.contains(word) && !SpanishWords.isShared(word)
  }

  /// Where the topics are sure which emergency an alert is about, that one answers, as loudly; what was heard first keeps its one
  /// line.
  ///
  /// One about a child or a pet stays as it is, what a lift lowered stays lowered, and `stay` gives way to another family only
  /// where they are certain. In nearly all of 18 messages of seven sets whose alert was of another family than their likeliest
  /// topic, which had half of all shares or more, the topic's family was nearer: "how many 2mg to just not wake up",
  /// "pain in my spine like a knife, last shot was in my foot".
  private func precise(
    _ raised: [Raised], _ ranked: [Match], _ question: Heard, _ matcher: EditionMatcher
  ) -> [Raised] {
    guard let first = raised.first, first.who != .child, first.who != .pet,
      let best = ranked.first, best.score >= thresholds.sure, best.topic != first.topic,
      matcher.tier(best.topic) == .emergency,
      var told = matcher.emergency(best.topic, question.scan, question.frame), !told.isLifted,
      !raised.contains(where: { $0.alert == told.alert && $0.isLifted }),
      matcher.isAbout(best.topic, first.who),
      first.family != .stay || told.family == .stay || best.score >= thresholds.certain
    else { return raised }
    (told.level, told.rank, told.who, told.line, told.isVeiled) = (
      first.level, first.rank, first.who, first.line, first.isVeiled
    )
    return [told] + raised.filter { $0.alert != told.alert }
  }

  /// Spanish alerts with the English ones on a Spanish message.
  ///
  /// English lines see false friends there: those of the family `act` may warn, not speak, and say nothing where Spanish ones speak
  /// of dying. The others stay as they are.
  private func joined(_ spanish: [Raised], _ english: [Raised]) -> [Raised] {
    let isOfDying = spanish.contains { $0.family == .stay }
    let others = english.filter { found in !spanish.contains { $0.alert == found.alert } }
      .filter { $0.family != .act || !isOfDying }
      .map { $0.family == .act ? $0.lowered : $0 }
    return (spanish + others).sorted(by: Self.speaksBefore)
  }

  /// Whether Spanish lines may speak: at most half of the words are words of English, whatever else they are.
  private func mayBeSpanish(_ words: [String]) -> Bool {
    !words.isEmpty && 2 * words.count { CommonWords.contains($0) } <= words.count
  }

  /// Whether what was learned from English has no say: a few Spanish words share letters with any danger.
  ///
  /// One function word beside English ones is a misspelling: "i swalowed al my pils", "yo he took 10 percs".
  private func soundsSpanish(_ words: [String]) -> Bool {
    guard spanish != nil, mayBeSpanish(words) else { return false }
    let count = SpanishWords.functionWords.intersection(words).count
    return count > 1 || count == 1 && !words.contains(where: isEnglish)
  }

  /// A text under the lexicon of one language, with its frame.
  struct Heard {
    let reading: Reading
    let scan: Scan
    let frame: Frame

    init(_ reading: Reading, _ matcher: EditionMatcher) {
      self.reading = reading
      (scan, frame) = matcher.understand(reading)
    }
  }

  /// What the lines raise: by the message itself, or only by it and the one before it together.
  private struct Alerts {
    var own: [Raised]
    var told: [Raised]
    var isEmpty: Bool { own.isEmpty && told.isEmpty }
  }

  /// The alerts of a text by their lines; `heard` is the whole of it, where it was understood already.
  private func alerts(in text: String, _ heard: Heard?, after previous: String?, _ matcher: EditionMatcher) -> Alerts {
    let own = pieces(of: text).flatMap { piece in
      let heard = heard ?? Heard(matcher.read(piece), matcher)
      return AlertScan(heard.scan, frame: heard.frame).raised()
    }
    guard let previous, own.isEmpty, text.utf8.count <= Self.questionLimit else { return Alerts(own: own, told: []) }
    // A few words and then more are one sentence that was sent too early.
    let before = matcher.read(previous)
    let joint = before.tokens.count <= 6 ? ", " : ". "
    let (scan, frame) = matcher.understand(matcher.read(previous + joint + text))
    return Alerts(own: [], told: AlertScan(scan, frame: frame).raised(fresh: before.tokens.count))
  }

  /// Each alert once, those that speak first before the others.
  private func eachOnce(_ found: [Raised]) -> [Raised] {
    var seen: Set<String> = []
    return found.sorted(by: Self.speaksBefore).filter { seen.insert($0.alert).inserted }
  }

  /// A long text in overlapping pieces, so that the work grows with its length and no faster.
  private func pieces(of text: String) -> [String] {
    let size = Self.pieceLength
    guard text.utf8.count > size else { return [text] }
    let words = text.utf8.prefix(Self.alertLimit)
    var pieces: [String] = []
    var start = words.startIndex
    while start < words.endIndex {
      let end = words.index(start, offsetBy: size, limitedBy: words.endIndex) ?? words.endIndex
      pieces.append(String(decoding: words[start..<end], as: UTF8.self))
      guard end < words.endIndex else { break }
      start = words.index(end, offsetBy: -300)
    }
    return pieces
  }

  /// Stops before checks, then by rank.
  private static func speaksBefore(_ left: Raised, _ right: Raised) -> Bool {
    (left.level == .stop ? 0 : 1, left.rank) < (right.level == .stop ? 0 : 1, right.rank)
  }
}
