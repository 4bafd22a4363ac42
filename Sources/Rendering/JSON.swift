public import Conversation
internal import Knowledge
internal import Matching

/// A reply as one JSON object on one line; all keys are always present.
public enum JSON {
  /// The object of a reply; with an explanation of how it was found as its last key, where there is one.
  public static func line(_ reply: Reply, explanation: JSONValue? = nil) -> String {
    JSONValue.object(fields(of: reply) + [explanation].compactMap { $0.map { ("explanation", $0) } }).text
  }

  private static func fields(of reply: Reply) -> [(String, JSONValue)] {
    [
      ("question", .string(reply.question)), ("outcome", .string(reply.outcome.rawValue)),
      ("alert", .optional(reply.alert)), ("check", .optional(reply.check)), ("topic", .optional(reply.topic)),
      ("choices", .array(ids(of: reply).map { .string($0) })), ("concepts", .array(reply.concepts.map { .string($0) })),
      ("about", .object(about(reply))), ("corrected", .array(corrected(reply))), ("score", .number(reply.score)),
      ("nearest", .array(nearest(reply))), ("reason", .optional(reply.reason?.rawValue)),
      ("audience", .string(reply.audience.rawValue)), ("language", .string(reply.language)),
      ("review", .string(reply.review.rawValue)),
      (
        "reply",
        .object([
          ("template", .string(reply.template.rawValue)), ("family", .optional(reply.family?.rawValue)),
          ("blocks", .array(reply.allBlocks.map { block($0) })),
        ])
      ),
    ]
  }

  /// At most four ids of topics and concepts, in the order offered.
  private static func ids(of reply: Reply) -> [String] {
    Array(reply.choices.compactMap(\.id).prefix(4))
  }

  private static func about(_ reply: Reply) -> [(String, JSONValue)] {
    reply.about.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .array($0.value.map { .string($0) })) }
  }

  private static func corrected(_ reply: Reply) -> [JSONValue] {
    reply.corrected.map { .object([("from", .string($0.from)), ("to", .string($0.to))]) }
  }

  private static func nearest(_ reply: Reply) -> [JSONValue] {
    reply.nearest.map { .object([("topic", .string($0.topic)), ("score", .number($0.score))]) }
  }

  private static func block(_ block: Reply.Block) -> JSONValue {
    var fields: [(String, JSONValue)] = [("kind", .string(block.kind))]
    if case .caveat(let level, _) = block { fields.append(("level", .string(level.rawValue))) }
    fields.append(("text", .string(block.words.text)))
    if !block.words.facts.isEmpty { fields.append(("facts", .array(block.words.facts.map { .string($0) }))) }
    if let ref = block.words.ref { fields.append(("ref", .string(ref))) }
    return .object(fields)
  }
}
