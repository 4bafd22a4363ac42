internal import Knowledge
internal import Matching

/// What was understood of a question, in lines for people who write answers.
struct Explanation {
  let lines: [String]

  init(_ question: String, _ found: Interpretation, by matcher: Matcher) {
    let frame = found.frame
    let roles = frame.roles.sorted { $0.key < $1.key }.map { "\($0.key.rawValue): \($0.value.joined(separator: ", "))" }
    let acts = frame.acts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "\($0.key) \(Self.figure($0.value))"
    }
    var lines = [
      "language \(found.language) · who \(frame.who.rawValue) · when \(frame.when.rawValue) · source \(frame.source.rawValue)",
      "acts: \(acts.joined(separator: ", ")) · head: \(frame.head ?? "none")",
      "roles: \(roles.joined(separator: " · "))",
      "mentions: \(frame.mentions.map { "\($0.concept) (\($0.polarity.rawValue))" }.joined(separator: ", "))",
    ]
    if !frame.amounts.isEmpty {
      lines.append(
        "amounts: "
          + frame.amounts.map { "\(Self.figure($0.value)) \($0.unit) \($0.kind.rawValue)" }.joined(separator: ", "))
    }
    for repaired in found.reading.corrections { lines.append("repaired: \(repaired.from) -> \(repaired.to)") }
    if !found.reading.unknown.isEmpty { lines.append("unknown: \(found.reading.unknown.joined(separator: " "))") }
    for raised in found.raised {
      lines.append(
        "alert: \(raised.alert) (\(raised.level.rawValue), \(raised.who.rawValue)) by \(raised.line ?? "likeness")")
    }
    if let odds = found.dangerOdds { lines.append("danger: \(Self.figure(odds))") }
    for match in found.ranked.prefix(5) {
      lines.append(
        "\(Self.figure(match.score))  words \(Self.figure(match.weight)) + fit \(Self.figure(match.fit))  \(match.topic)"
      )
    }
    for match in found.ranked.prefix(2) {
      let parts = matcher.parts(of: question, for: match.topic, in: found.language)
      lines.append("\(match.topic): \(parts.prefix(8).map(Self.part).joined(separator: ", "))")
    }
    self.lines = lines
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
