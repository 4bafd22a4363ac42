/// The gravity of a topic; it chooses the template of the reply and never raises an alert.
public enum Tier: String, Sendable, CaseIterable {
  case emergency, urgent, caution, routine
}

/// The order and the parts of a reply.
public enum Template: String, Sendable, CaseIterable {
  case act, stay, safe, urgent, caution, routine, misuse, clarify, decline
}

/// Who may read a topic.
public enum Audience: String, Sendable, CaseIterable {
  case `public`, counselor
}

/// The kind of person who would put a question that way.
public enum Voice: String, Sendable, CaseIterable {
  case search, story, street, staff, plain
  case secondLanguage = "second-language"
}

/// Which fixed lines a `safe` reply shows.
public enum SafeKind: String, Sendable, CaseIterable {
  case violence, child, assault, strangled
}

/// A question as somebody put it.
public struct Ask: Equatable, Sendable {
  /// Who would put it that way.
  public var voice: Voice
  /// The words.
  public var text: String

  /// From its parts.
  public init(voice: Voice, text: String) {
    self.voice = voice
    self.text = text
  }
}

/// A further paragraph of a topic, and the follow-up questions that it answers.
public struct Paragraph: Equatable, Sendable {
  /// Ids of acts.
  public var answers: [String]
  /// The group of people it is about, or nil.
  public var group: String?
  /// What is said.
  public var passage: Passage

  /// From its parts.
  public init(answers: [String], group: String?, passage: Passage) {
    self.answers = answers
    self.group = group
    self.passage = passage
  }
}

/// A question that belongs to a neighbouring topic: a test in both directions.
public struct Neighbour: Equatable, Sendable {
  /// Id of the topic that the question belongs to.
  public var topic: String
  /// The question.
  public var question: String

  /// From its parts.
  public init(topic: String, question: String) {
    self.topic = topic
    self.question = question
  }
}

/// When a text was written, checked, and when it must be read again; days as `2026-11-25`.
public struct Review: Equatable, Sendable {
  /// The day it was written.
  public var written: String
  /// The day a second reader traced each passage to its facts without the first one's marks; nil where nobody has.
  public var checked: String?
  /// The day by which it must be read again.
  public var due: String

  /// From its parts.
  public init(written: String, checked: String? = nil, due: String) {
    self.written = written
    self.checked = checked
    self.due = due
  }
}

/// One curated answer.
///
/// Its id is its path below `topics/`, such as `clonazepam/opioid-withdrawal`.
public struct Topic: Equatable, Sendable, Identifiable {
  /// Its path below `topics/`.
  public var id: String
  /// At most eight words; the name of a medicine is generic and brand.
  public var title: String
  /// How it is offered in a list: at most six words.
  public var choice: String
  /// How grave it is.
  public var tier: Tier
  /// The order and the parts of its reply.
  public var template: Template
  /// Who may read it.
  public var audience: Audience
  /// The topic that answers in a public face, for a counselor topic.
  public var publicTwin: String?
  /// Neutral title, no echo of the question, and its own time-outs in the kiosk.
  public var isPrivate: Bool
  /// Which lines a `safe` reply shows.
  public var safeKind: SafeKind?
  /// Roles of medicines that the topic is about; empty: no medicine in particular.
  public var about: [Role: [String]]
  /// Ids of acts.
  public var acts: [String]
  /// Whom it is about; empty: anybody.
  public var who: [Who]
  /// The time it is about; empty: any.
  public var when: [When]
  /// Whose pill it is about; empty: any.
  public var source: [PillSource]
  /// How people put it; each is an example and a test.
  public var asks: [Ask]
  /// Answers the question by itself.
  public var lead: Passage
  /// The same about a client, for staff; nil where the lead speaks to nobody.
  public var clientLead: Passage?
  /// A little more.
  public var short: Passage?
  /// Signs with which to go now.
  public var signs: [Passage]
  /// Risks, the gravest first.
  public var caveats: [Caveat]
  /// What to do now, in order.
  public var next: [Passage]
  /// The one thing not to do.
  public var doNot: Passage?
  /// Replaces the fixed first line of an `act` reply.
  public var first: Passage?
  /// What replaces it in the kiosk.
  public var firstKiosk: String?
  /// What helps the real aim, in a `misuse` reply.
  public var aim: Passage?
  /// Staying alive, in a `misuse` reply.
  public var alive: Passage?
  /// What opens on request, and answers follow-up questions.
  public var more: [Paragraph]
  /// What the answer depends on for one person.
  public var dependsOn: [Passage]
  /// Id of a contact.
  public var contact: String
  /// Ids of topics to go on to; the first two are numbered.
  public var seeAlso: [String]
  /// Neighbours' questions.
  public var near: [Neighbour]
  /// Statements of the founding page that it carries, such as `S19`.
  public var page: [String]
  /// When it was written and is due.
  public var review: Review

  /// A topic with the parts that every template has; the rest is set by its author.
  public init(
    id: String, title: String, choice: String, tier: Tier, template: Template, lead: Passage, contact: String,
    review: Review
  ) {
    self.id = id
    self.title = title
    self.choice = choice
    self.tier = tier
    self.template = template
    self.audience = .public
    self.isPrivate = false
    self.about = [:]
    self.acts = []
    self.who = []
    self.when = []
    self.source = []
    self.asks = []
    self.lead = lead
    self.signs = []
    self.caveats = []
    self.next = []
    self.more = []
    self.dependsOn = []
    self.contact = contact
    self.seeAlso = []
    self.near = []
    self.page = []
    self.review = review
  }

  /// The folder of the id: `clonazepam` of `clonazepam/uses`.
  public var subject: String {
    String(id.prefix { $0 != "/" })
  }

  /// Every passage of the topic that a person can read, in the order of the reply.
  public var passages: [Passage] {
    var all = [lead]
    all += [short, first, doNot, aim, alive].compactMap { $0 }
    all += signs + caveats.map(\.passage) + next + more.map(\.passage) + dependsOn
    return all
  }

  /// Ids of the facts it rests on, each once, in the order of the text; without `site` and `program`.
  public var facts: [String] {
    var seen: Set<String> = ["site", "program"]
    return passages.flatMap(\.facts).filter { seen.insert($0).inserted }
  }
}
