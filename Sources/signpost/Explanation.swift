internal import Knowledge
internal import Matching

/// What was understood of a question, in lines for people who write answers.
struct Explanation {
  let lines: [String]

  init(_ question: String, _ found: Interpretation, by matcher: Matcher) {
    lines =
      Self.slots(found) + Self.repairs(found.reading) + Self.dangers(found) + Self.topics(question, found, matcher)
  }

  private static func slots(_ found: Interpretation) -> [String] {
    let frame = found.frame
    let roles = frame.roles.sorted { $0.key < $1.key }.map { "\($0.key.rawValue): \($0.value.joined(separator: ", "))" }
    let acts = frame.acts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \(figure($0.value))" }
    let amounts = frame.amounts.map { "\(figure($0.value)) \($0.unit) \($0.kind.rawValue)" }
    let lines = [
      "language \(found.language) · who \(frame.who.rawValue) · when \(frame.when.rawValue) · source \(frame.source.rawValue)",
      "acts: \(acts.joined(separator: ", ")) · head: \(frame.head ?? "none")",
      "roles: \(roles.joined(separator: " · "))",
      "mentions: \(frame.mentions.map { "\($0.concept) (\($0.polarity.rawValue))" }.joined(separator: ", "))",
    ]
    return amounts.isEmpty ? lines : lines + ["amounts: " + amounts.joined(separator: ", ")]
  }

  private static func repairs(_ reading: Reading) -> [String] {
    let repaired = reading.corrections.map { "repaired: \($0.from) -> \($0.to)" }
    return reading.unknown.isEmpty ? repaired : repaired + ["unknown: " + reading.unknown.joined(separator: " ")]
  }

  private static func dangers(_ found: Interpretation) -> [String] {
    let raised = found.raised.map { raised in
      "alert: \(raised.alert) (\(raised.level.rawValue), \(raised.who.rawValue)) by \(raised.line ?? "likeness")"
    }
    return found.dangerOdds.map { raised + ["danger: \(figure($0))"] } ?? raised
  }

  /// The best topics with their evidence; of the first two, what each part of the question said for it.
  private static func topics(_ question: String, _ found: Interpretation, _ matcher: Matcher) -> [String] {
    let best = found.ranked.prefix(5).map { match in
      "\(figure(match.score))  words \(figure(match.weight)) + fit \(figure(match.fit))  \(match.topic)"
    }
    let parts = found.ranked.prefix(2).map { match in
      let parts = matcher.parts(of: question, for: match.topic, in: found.language)
      return "\(match.topic): \(parts.prefix(8).map(part).joined(separator: ", "))"
    }
    return best + parts
  }

  private static func part(_ part: (name: String, weight: Double)) -> String {
    "\(part.name) \(part.weight < 0 ? "" : "+")\(figure(part.weight))"
  }

  /// Two places, without Foundation; what is endless or no number in its own words.
  private static func figure(_ value: Double) -> String {
    guard abs(value) < 1e12 else { return "\(value)" }
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    return "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
