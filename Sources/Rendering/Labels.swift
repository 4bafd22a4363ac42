internal import Conversation
internal import Knowledge

extension Reply.Block {
  /// What stands before the block on a page, such as "Talk to someone"; nil where the words stand alone.
  func label(in reply: Reply, _ words: Replies) -> Passage? {
    switch self {
    case .caveat(let level, _): words["labels.\(level.rawValue)"]
    case .step: reply.template == .act ? nil : words["labels.do-now"]
    case .contact: words["labels.talk"]
    case .source: words["labels.sources"]
    case .choice:
      switch reply.template {
      case .act: reply.alert == nil ? words["labels.more"] : words["act.different-label"]
      case .stay, .safe, .clarify, .decline: nil
      case .urgent, .caution, .routine, .misuse: words["labels.more"]
      }
    case .readingLine, .classLine, .title, .opening, .action, .lead, .short, .paragraph, .doNot, .machineLine, .review,
      .notice:
      nil
    }
  }

  /// For staff the facts that the words rest on, the surest first: ` [A14 C60 high, C66b medium]`; empty for others.
  func factsForReader(of reply: Reply) -> String {
    var seen: Set<String> = ["site", "program"]
    let facts = words.facts.filter { seen.insert($0).inserted }
    guard reply.audience == .counselor, !facts.isEmpty else { return "" }
    switch self {
    case .action, .lead, .short, .paragraph, .caveat, .step, .doNot:
      return " [\(Self.graded(facts, reply.grades))]"
    case .readingLine, .classLine, .title, .opening, .contact, .machineLine, .source, .review, .choice, .notice:
      return ""
    }
  }

  /// Facts by their grades, those without one last.
  private static func graded(_ facts: [String], _ grades: [String: Grade]) -> String {
    let known = Grade.allCases.reversed().map { grade in (facts.filter { grades[$0] == grade }, " " + grade.rawValue) }
    let groups = known + [(facts.filter { grades[$0] == nil }, "")]
    return groups.filter { !$0.0.isEmpty }.map { $0.0.joined(separator: " ") + $0.1 }.joined(separator: ", ")
  }

  /// The key of the label in the plain face, without `plain.`.
  var plainLabel: String {
    switch self {
    case .readingLine: "read-as"
    case .classLine: "about"
    case .title, .opening, .lead: "answer"
    case .short, .paragraph: "more"
    case .caveat(let level, _): level.rawValue
    case .action, .step: "do-now"
    case .doNot: "do-not"
    case .contact: "talk"
    case .machineLine, .notice: "note"
    case .source: "sources"
    case .review: "review"
    case .choice: "choose"
    }
  }

  /// The number before the words, where there is one.
  var number: Int? {
    switch self {
    case .step(let number, _), .choice(let number, _): number
    case .readingLine, .classLine, .title, .opening, .action, .lead, .short, .paragraph, .caveat, .doNot, .contact,
      .machineLine, .source, .review, .notice:
      nil
    }
  }
}
