internal import Authoring
internal import Knowledge
internal import Matching
internal import Rendering

extension Explanation {
  /// The explanation as JSON: `read`, `danger`, `topics`, `parts`, `talk`, `decision`, with the same figures as the lines.
  var json: JSONValue {
    .object([
      ("read", read), ("danger", danger), ("topics", topics), ("parts", questions), ("talk", ways),
      ("decision", decision),
    ])
  }

  private var ways: JSONValue {
    .array(
      talk.map { way in
        let topics = way.topics.map { JSONValue.object([("topic", .string($0.topic)), ("score", .number($0.score))]) }
        return .object([
          ("text", .string(way.reading.text)), ("weight", .number(Double(way.reading.weight))),
          ("topics", .array(topics)),
        ])
      })
  }

  private var read: JSONValue {
    let frame = found.frame
    return .object([
      ("language", .string(found.language)), ("words", .strings(found.reading.tokens.map(\.text))),
      ("who", .string(frame.who.rawValue)), ("when", .string(frame.when.rawValue)),
      ("source", .string(frame.source.rawValue)), ("head", .optional(frame.head)),
      ("acts", .object(frame.acts.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })),
      ("names", .array(frame.mentions.map(Self.mention))),
      (
        "amounts",
        .array(
          frame.amounts.map {
            .object([
              ("value", .number($0.value)), ("unit", .string($0.unit)), ("kind", .string($0.kind.rawValue)),
            ])
          })
      ),
      (
        "corrected",
        .array(found.reading.corrections.map { .object([("from", .string($0.from)), ("to", .string($0.to))]) })
      ),
      ("unknown", .strings(found.reading.unknown)),
    ])
  }

  private var danger: JSONValue {
    .object([
      ("odds", found.danger.map { .number($0.odds) } ?? .null),
      ("emergency", found.danger?.emergency.map { .number($0) } ?? .null),
      ("evidence", found.danger.map { .number($0.both) } ?? .null),
      ("check", .number(found.danger?.check ?? thresholds.check)),
      ("stop", .number(found.danger?.stop ?? thresholds.stop)), ("quiet", .number(thresholds.quiet)),
      ("unmeant", .number(thresholds.unmeant)), ("silent", .optional(found.danger?.isThin == true ? "few-words" : nil)),
      (
        "raised",
        .array(
          found.raised.map {
            .object([
              ("alert", .string($0.alert)), ("level", .string($0.level.rawValue)), ("who", .string($0.who.rawValue)),
              ("topic", .string($0.topic)), ("line", .optional($0.line)),
            ])
          })
      ),
    ])
  }

  /// The best ten; of the first two the parts too.
  private var topics: JSONValue {
    .array(
      found.ranked.map { match in
        let parts = reasons.first { $0.match.topic == match.topic }?.parts ?? []
        return .object([
          ("topic", .string(match.topic)), ("score", .number(match.score)), ("words", .number(match.weight)),
          ("slots", .number(match.fit)), ("exact", .string(match.isExact ? "yes" : "no")),
          ("parts", .array(parts.map { .object([("name", .string($0.name)), ("odds", .number($0.weight))]) })),
        ])
      })
  }

  /// The questions of a message that asks several, with what answers each.
  private var questions: JSONValue {
    .array(
      found.parts.map {
        .object([("words", .string($0.words)), ("topic", .optional($0.topic)), ("score", .number($0.share))])
      })
  }

  private var decision: JSONValue {
    let (outcome, topics, reason): (String, [String], String?) =
      switch found.decision {
      case .answer(let topic): ("answer", [topic], nil)
      case .clarify(let topics, let concepts): ("clarify", topics + concepts, nil)
      case .decline(let reason): ("decline", [], reason.rawValue)
      }
    return .object([
      ("outcome", .string(outcome)), ("ids", .strings(topics)), ("also-asked", .strings(found.alsoAsked)),
      ("reason", .optional(reason)),
      ("answer-from", .number(thresholds.answer[found.tier])), ("lead", .number(thresholds.lead)),
      ("ask-back-from", .number(thresholds.floor)),
    ])
  }

  private static func mention(_ mention: Mention) -> JSONValue {
    .object([
      ("concept", .string(mention.concept)), ("or", .strings(mention.others)),
      ("role", .optional(mention.role?.rawValue)), ("polarity", .string(mention.polarity.rawValue)),
    ])
  }
}

extension JSONValue {
  fileprivate static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
