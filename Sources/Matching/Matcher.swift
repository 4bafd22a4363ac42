public import Knowledge

/// Turns a message into what was understood: language, alerts, frame, ranked topics, and what to do.
///
/// Pure: the same message against the same knowledge gives the same interpretation on every machine.
public struct Matcher: Sendable {
  /// Questions longer than this many `Character`s are not matched to topics; alerts still are looked for.
  public static let questionLimit = 2_000
  /// Alerts are looked for in this many UTF-8 bytes of a message.
  public static let alertLimit = 1 << 20

  private let english: EditionMatcher
  /// Made when the first message that may be Spanish comes: most sessions never pay for it.
  private let spanish: OnDemand<EditionMatcher>?
  private let thresholds: Thresholds

  /// A matcher over a knowledge base.
  ///
  /// Costs a reading of all examples: make one and keep it.
  public init(_ base: KnowledgeBase, thresholds: Thresholds = .standard) {
    english = EditionMatcher(base.english)
    spanish = base.spanish.map { edition in OnDemand { EditionMatcher(edition) } }
    self.thresholds = thresholds
  }

  /// What a message means.
  ///
  /// `previous` is the message before it, for dangers that are told in two messages. `chosen` is the language that the person
  /// has chosen: short messages that may be in it are.
  public func interpret(
    _ text: String, after previous: String? = nil, in chosen: String = "en", audience: Audience
  ) -> Interpretation {
    let isLong = text.utf8.count > Self.questionLimit && text.count > Self.questionLimit
    let short = isLong ? "" : text
    let beginning = isLong ? String(text.prefix(Self.questionLimit)) : text
    let speaking = language(of: beginning, chosen: chosen)
    var raised = alerts(in: text, after: previous, english)
    var language = speaking
    if let spanish, speaking == "es" || mayBeSpanish(beginning) {
      let found = alerts(in: text, after: previous, spanish.value)
      if !found.isEmpty { language = "es" }
      if language == "es" { raised = joined(found, raised) }
    }
    let matcher = language == "es" ? spanish?.value ?? english : english
    let reading = matcher.read(short)
    let (_, frame) = matcher.understand(reading)
    let all = matcher.rank(reading, frame, audience: audience)
    let ranked = raised.isEmpty ? matcher.quietFirst(all) : all
    let decision = isLong ? .decline(.tooLong) : Decider(matcher, thresholds).decide(reading, frame, ranked)
    if raised.isEmpty, !isLong {
      raised = [likelyDanger(reading, frame, decision, all, matcher)].compactMap { $0 }
    }
    return Interpretation(
      language: language, reading: reading, frame: frame, raised: raised, ranked: Array(ranked.prefix(10)),
      decision: decision)
  }

  /// `es` for a message with three Spanish function words or more, or two where there are only a few words.
  ///
  /// Where Spanish was chosen, it is Spanish unless more than half of its words are English ones.
  private func language(of text: String, chosen: String) -> String {
    guard spanish != nil else { return "en" }
    let words = english.reader.read(text).tokens.map(\.text)
    let count = words.count { SpanishWords.functionWords.contains($0) }
    if chosen == "es", mayBeSpanish(text) { return "es" }
    return count >= 3
      || (count >= 2 && words.count <= 4 && !words.contains { CommonWords.contains($0) && $0.count > 3 })
      ? "es" : "en"
  }

  /// The check that likeness to sentences of danger raises: by itself, or where an emergency is near too.
  private func likelyDanger(
    _ reading: Reading, _ frame: Frame, _ decision: Decision, _ ranked: [Match], _ matcher: EditionMatcher
  ) -> Raised? {
    guard let like = matcher.likeDanger(reading, frame), like.score >= thresholds.doubt else { return nil }
    return like.score >= thresholds.alert ? like.raised : matcher.doubtfulDanger(decision, frame, ranked)
  }

  /// Spanish alerts with the English ones on a Spanish message.
  ///
  /// English lines see false friends there: those of the family `act` may warn, not speak. The others stay as they are.
  private func joined(_ spanish: [Raised], _ english: [Raised]) -> [Raised] {
    let others = english.filter { found in !spanish.contains { $0.alert == found.alert } }
      .map { $0.family == .act ? $0.lowered : $0 }
    return (spanish + others).sorted(by: Self.speaksBefore)
  }

  /// Whether Spanish lines may speak: at most half of the words are English.
  private func mayBeSpanish(_ text: String) -> Bool {
    let words = english.reader.read(text).tokens.map(\.text)
    return !words.isEmpty && 2 * words.count { CommonWords.contains($0) } <= words.count
  }

  private func alerts(in text: String, after previous: String?, _ matcher: EditionMatcher) -> [Raised] {
    var found: [Raised] = []
    for piece in pieces(of: text) {
      let reading = matcher.read(piece)
      let (scan, frame) = matcher.understand(reading)
      found += AlertScan(scan, frame: frame).raised()
    }
    if let previous, found.isEmpty, text.utf8.count <= Self.questionLimit {
      // A few words and then more are one sentence that was sent too early.
      let before = matcher.read(previous)
      let joint = before.tokens.count <= 6 ? ", " : ". "
      let (scan, frame) = matcher.understand(matcher.read(previous + joint + text))
      found += AlertScan(scan, frame: frame).raised(fresh: before.tokens.count)
    }
    var seen: Set<String> = []
    return found.sorted(by: Self.speaksBefore)
      .filter { seen.insert($0.alert).inserted }
  }

  /// A long text in overlapping pieces, so that the work grows with its length and no faster.
  private func pieces(of text: String) -> [String] {
    let size = 1_500
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
