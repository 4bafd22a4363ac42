public import Knowledge

/// The file of a topic that is still to be written: every key that its template needs, without content.
///
/// `checkKnowledge` finds in it what is missing, and nothing else.
public struct TopicSkeleton: Sendable {
  /// The text of the file.
  public let text: String

  /// A skeleton for an id, written on a day; `about` is the concept that it is the subject of, nil for no medicine.
  public init(_ id: String, tier: Tier, about: String?, written: Day) {
    let rules = PartRules(KnowledgeReader.template(of: tier))
    var lines = [
      "# \(id): what each key takes is told in knowledge/README.md; `signpost knowledge check` names what is missing.",
      "title:   # at most \(PartRules.titleWords) words", "choice:   # at most \(PartRules.choiceWords) words",
      "tier: \(tier.rawValue)", about.map { "about: {subject: \($0)}" } ?? "about: none", "acts:",
      "asks:   # at least \(AsksCheck.fewest.asks), in at least \(AsksCheck.fewest.voices) voices",
    ]
    lines += Voice.allCases.filter { $0 != .plain }.map { "  \($0.rawValue):" }
    for part in Self.order where rules.needed.contains(part) { lines += Self.lines(of: part, rules) }
    lines += ["contact:", "review: {written: \(written), due: \(written.adding(months: tier.reviewMonths))}"]
    text = lines.joined(separator: "\n") + "\n"
  }

  /// Parts in the order of the reply.
  private static let order = ["lead", "do-not", "caveats", "next"]

  private static func lines(of part: String, _ rules: PartRules) -> [String] {
    let limit = rules.words[part].map { "   # at most \($0) words" } ?? ""
    let passage = "{text: , facts: []}"
    switch part {
    case "caveats": return ["caveats:\(limit)", "  - {level: warning, text: , facts: []}"]
    case "next": return ["next:\(limit)"] + Array(repeating: "  - \(passage)", count: rules.steps?.lowerBound ?? 1)
    default: return ["\(part): \(passage)\(limit)"]
    }
  }
}
