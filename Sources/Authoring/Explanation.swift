public import Knowledge
public import Matching

/// The whole way from a message's letters to what was done with it, for people who are not programmers.
///
/// Four parts: what was read, what was heard of danger, which topics could answer and why, and what was decided; of a message
/// that asks several things, what each of them is; and of one that its talk decided, what each way to read it says. Numbers
/// are shares of 1 for topics, and log odds, where above 0 speaks for and below 0 against, for everything else.
public struct Explanation: Sendable {
  /// A topic with what the parts of the message said for it, the weightiest first.
  public struct Reason: Sendable {
    /// The topic, with its share.
    public let match: Match
    /// Words, pairs of words, slots and groups of letters, each with its log odds.
    public let parts: [(name: String, weight: Double)]
  }

  /// A way to read a message in its talk, with the best three topics by it alone.
  public struct Way: Sendable {
    /// The words, and what they count.
    public let reading: TalkReading
    /// The topics with their shares.
    public let topics: [Match]
  }

  /// What was understood.
  public let found: Interpretation
  /// The ways to read the message in its talk; empty where it stands alone.
  public let talk: [Way]
  /// The best two topics.
  public let reasons: [Reason]
  /// Where answering, asking back and declining part.
  public let thresholds: Thresholds

  /// Explains how a matcher understands a message, alone or where these readings of it decide together.
  public init(_ message: String, amid readings: [TalkReading] = [], by matcher: Matcher, audience: Audience) {
    let alone = matcher.interpret(message, in: "en", audience: audience)
    found = readings.isEmpty ? alone : matcher.interpret(alone, amid: readings, audience: audience)
    talk = readings.map { reading in
      let own = matcher.interpret(reading.text, in: alone.language, audience: audience)
      return Way(reading: reading, topics: Array(own.ranked.prefix(3)))
    }
    thresholds = matcher.thresholds(in: found.language)
    reasons = found.ranked.prefix(2).map { [found] match in
      Reason(
        match: match, parts: Array(matcher.parts(of: message, for: match.topic, in: found.language).prefix(8)))
    }
  }

  /// The explanation as lines; those of a part stand indented below its name.
  public var lines: [String] {
    var parts = [("Read", read), ("Danger", danger), ("Topics", topics)]
    for reason in reasons {
      let said = reason.parts.map { part in "\(Self.signed(part.weight))  \(Self.told(part.name))" }
      parts.append(("For \(reason.match.topic)", said))
    }
    if !found.parts.isEmpty { parts.append(("Parts", questions)) }
    if !talk.isEmpty { parts.append(("In the talk", ways)) }
    parts.append(("Decision", [decision] + alsoAsked))
    return parts.flatMap { name, lines in [name] + lines.map { "  " + $0 } }
  }

  // MARK: The parts

  private var read: [String] {
    let frame = found.frame
    let words = found.reading.tokens.map(\.text).joined(separator: " ")
    let acts = frame.acts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "\($0.key) \(Self.figure($0.value))"
    }
    var lines = [
      words.isEmpty ? "no words" : "words: \(words)",
      "about \(Self.person(frame.who)); time: \(frame.when.rawValue); the pill: \(frame.source.rawValue); "
        + "in \(found.language == "es" ? "Spanish" : "English")",
      "asks for: \(acts.isEmpty ? "nothing that is known" : acts.joined(separator: ", "))"
        + (frame.head.map { "; above all \($0)" } ?? ""),
      "names: \(frame.mentions.isEmpty ? "nothing" : frame.mentions.map(Self.mention).joined(separator: ", "))",
    ]
    let amounts = frame.amounts.map { "\(Self.figure($0.value)) \($0.unit) \($0.kind.rawValue)" }
    if !amounts.isEmpty { lines.append("amounts: " + amounts.joined(separator: ", ")) }
    lines += found.reading.corrections.map { "spelling: '\($0.from)' is read as '\($0.to)'" }
    if !found.reading.unknown.isEmpty { lines.append("not known: " + found.reading.unknown.joined(separator: " ")) }
    return lines
  }

  private var danger: [String] {
    let raised = found.raised.map { raised in
      "\(raised.level.rawValue): \(raised.alert), about \(Self.person(raised.who)), by "
        + (raised.line.map { "the line \($0)" } ?? "what was learned from sentences like it")
    }
    let learned = found.danger.map { danger in
      [
        "learned: \(Self.signed(danger.odds)); lines only warn below \(Self.signed(thresholds.quiet))",
        danger.emergency.map { "topics: the likeliest emergency has \(Self.figure($0)) of what speaks for any" },
        "both: \(Self.signed(danger.both)); a check from \(Self.signed(danger.check)), a stop from "
          + "\(Self.signed(danger.stop)), and lines were not meant below \(Self.signed(thresholds.unmeant))",
        danger.isThin ? "few words: what was learned raises nothing by itself" : nil,
      ].compactMap(\.self)
    }
    return (raised.isEmpty ? ["no alert"] : raised) + (learned ?? [])
  }

  private var topics: [String] {
    found.ranked.isEmpty
      ? ["none may answer"]
      : found.ranked.prefix(5).map { match in
        "\(Self.figure(match.score))  \(match.topic)"
          + (match.isExact ? ", which has this question" : "")
          + ": words \(Self.signed(match.weight)), slots \(Self.signed(match.fit))"
      }
  }

  /// The questions of a message that asks several.
  private var questions: [String] {
    found.parts.map { part in
      "'\(part.words)': " + (part.topic.map { "\(Self.figure(part.share))  \($0)" } ?? "no answer of its own")
    }
  }

  private var ways: [String] {
    talk.map { way in
      "'\(way.reading.text)', which counts \(Self.figure(Double(way.reading.weight))): "
        + way.topics.map { "\(Self.figure($0.score))  \($0.topic)" }.joined(separator: ", ")
    } + ["the mean of their logarithms decides"]
  }

  private var alsoAsked: [String] {
    found.alsoAsked.isEmpty ? [] : ["offered first, as also asked: " + found.alsoAsked.joined(separator: ", ")]
  }

  private var decision: String {
    switch found.decision {
    case .answer(let topic):
      "answered by \(topic): a share of \(Self.figure(thresholds.answer[found.tier])) is needed, and the next may have "
        + "\(Self.figure(thresholds.lead)) of it at most"
    case .clarify(let topics, let concepts): "asks back: \((topics + concepts).joined(separator: ", "))"
    case .decline(let reason):
      "declined: \(reason.rawValue)"
        + ([.offTopic, .unknownWords].contains(reason)
          ? "; a share of \(Self.figure(thresholds.floor)) is needed to ask back" : "")
    }
  }

  // MARK: Words and figures

  /// `clonazepam (aid, ended)`, or `fentanyl or heroin (subject)` where a name has two readings.
  private static func mention(_ mention: Mention) -> String {
    let marks = [mention.role?.rawValue, mention.polarity == .said ? nil : mention.polarity.rawValue].compactMap(\.self)
    return ([mention.concept] + mention.others).joined(separator: " or ")
      + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
  }

  private static func person(_ who: Who) -> String {
    switch who {
    case .self: "the person who asks"
    case .other: "somebody else"
    case .child: "a child"
    case .client: "a client"
    case .pet: "a pet"
    case .general: "nobody in particular"
    }
  }

  /// A feature in words: `pair wake up` is `'wake up'`, and `letters ^wa` the words that begin with them.
  private static func told(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    switch (words.first, words.dropFirst()) {
    case ("word", let rest) where rest.count == 1: return "'\(rest[1])'"
    case ("pair", let rest) where rest.count == 2: return "'\(rest[1]) \(rest[2])'"
    case ("near", let rest) where rest.count == 2: return "'\(rest[1])' near '\(rest[2])'"
    case ("letters", let rest) where rest.count == 1: return letters(rest[1])
    case ("act", let rest) where rest.count == 1: return "asks for \(rest[1])"
    case ("role", let rest) where rest.count == 2: return "\(rest[2]) as \(rest[1])"
    case ("act-role", let rest) where rest.count == 3: return "asks for \(rest[1]), with \(rest[3]) as \(rest[2])"
    default: return name
    }
  }

  /// `^wa` begins a word, `at$` ends one, `^at$` is one.
  private static func letters(_ gram: String) -> String {
    let plain = gram.filter { $0 != "^" && $0 != "$" }
    switch (gram.hasPrefix("^"), gram.hasSuffix("$")) {
    case (true, true): return "the letters '\(plain)'"
    case (true, false): return "a word that begins with '\(plain)'"
    case (false, true): return "a word that ends in '\(plain)'"
    case (false, false): return "a word with '\(plain)' in it"
    }
  }

  private static func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + figure(value) }

  /// Two places, without Foundation; what is endless or no number in its own words.
  private static func figure(_ value: Double) -> String {
    guard abs(value) < 1e12 else { return "\(value)" }
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    return "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
