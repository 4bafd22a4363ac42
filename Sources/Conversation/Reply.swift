public import Knowledge
public import Matching

/// What became of a message.
public enum Outcome: String, Sendable, CaseIterable {
  case answer, clarify, decline
}

/// How far a text was approved; a reply has the weakest state of its parts.
public enum ReviewState: String, Sendable, CaseIterable {
  case draft, changed, approved
}

/// Everything that is said to one message, as a value that every face shows in its own way.
public struct Reply: Equatable, Sendable {
  /// One piece of a reply.
  ///
  /// The list is closed: every renderer has a case for each.
  public enum Block: Equatable, Sendable {
    case readingLine(Words)
    case classLine(Words)
    case title(Words)
    case opening(Words)
    /// A thing to do at once, or the signs to go now.
    case action(Words)
    case lead(Words)
    case short(Words)
    case paragraph(Words)
    case caveat(Level, Words)
    /// A numbered thing to do.
    case step(Int, Words)
    case doNot(Words)
    case contact(Words)
    /// That this screen calls nobody.
    case machineLine(Words)
    case source(Words)
    case review(Words)
    /// A numbered choice; `choices` has what it opens.
    case choice(Int, Words)
    case notice(Words)
  }

  /// Whether it answers, asks back or declines.
  public var outcome: Outcome
  /// The family of the alert that speaks; nil for other replies.
  public var family: Family?
  /// The order and the parts that it has.
  public var template: Template
  /// Topic of a stop-level alert.
  public var alert: String?
  /// Topic of a check-level alert.
  public var check: String?
  /// The topic that is shown; never the one of `alert`.
  public var topic: String?
  /// The numbered choices, in the order of their blocks.
  public var choices: [Choice]
  /// The first view, in order.
  public var blocks: [Block]
  /// What opens on request, in order.
  public var more: [Block]
  /// `en` or `es`.
  public var language: String
  /// Whether it is text to read from its top to its end, and no first view is picked out of it.
  public var isWhole: Bool
  /// No echo of the question, and the kiosk's own time-outs.
  public var isPrivate: Bool
  /// The weakest state of its parts.
  public var review: ReviewState
  /// Whose topics it may show.
  public var audience: Audience
  /// How sure the facts are that its words rest on, by their ids; only for staff.
  public var grades: [String: Grade]
  /// The message as it was typed.
  ///
  /// No face shows it where `isPrivate` is set.
  public var question: String
  /// Spellings that were repaired.
  public var corrected: [Correction]
  /// Ids of the concepts that were understood.
  public var concepts: [String]
  /// Ids of medicines by role, as they were understood.
  public var about: [Role: [String]]
  /// How sure the best topic is, 0...1; 1 for an alert.
  public var score: Double
  /// The three nearest topics, whatever the outcome.
  public var nearest: [Match]
  /// Why nothing was answered.
  public var reason: Reason?

  /// A reply that says nothing yet.
  public init(_ outcome: Outcome, template: Template, language: String, audience: Audience) {
    self.outcome = outcome
    self.template = template
    self.choices = []
    self.blocks = []
    self.more = []
    self.language = language
    self.isWhole = false
    self.isPrivate = false
    self.review = .draft
    self.audience = audience
    self.grades = [:]
    self.question = ""
    self.corrected = []
    self.concepts = []
    self.about = [:]
    self.score = 0
    self.nearest = []
  }

  /// Puts what opens on request between the answer and its foot: the contact, the choices, the sources.
  mutating func openEverything() {
    let foot = blocks.firstIndex { ["contact", "choice", "source", "review"].contains($0.kind) } ?? blocks.count
    blocks.insert(contentsOf: more, at: foot)
    more = []
  }

  /// Every block: the first view, then what opens on request.
  public var allBlocks: [Block] {
    blocks + more
  }
}

extension Reply.Block {
  /// The words of the block.
  public var words: Words {
    switch self {
    case .readingLine(let words), .classLine(let words), .title(let words), .opening(let words), .action(let words),
      .lead(let words), .short(let words), .paragraph(let words), .caveat(_, let words), .step(_, let words),
      .doNot(let words), .contact(let words), .machineLine(let words), .source(let words), .review(let words),
      .choice(_, let words), .notice(let words):
      words
    }
  }

  /// The name of the kind, as in JSON.
  public var kind: String {
    switch self {
    case .readingLine: "readingLine"
    case .classLine: "classLine"
    case .title: "title"
    case .opening: "opening"
    case .action: "action"
    case .lead: "lead"
    case .short: "short"
    case .paragraph: "paragraph"
    case .caveat: "caveat"
    case .step: "step"
    case .doNot: "doNot"
    case .contact: "contact"
    case .machineLine: "machineLine"
    case .source: "source"
    case .review: "review"
    case .choice: "choice"
    case .notice: "notice"
    }
  }
}
