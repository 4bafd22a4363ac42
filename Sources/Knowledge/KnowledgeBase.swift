/// Everything of one language.
public struct Edition: Equatable, Sendable {
  /// `en` or `es`.
  public var language: String
  /// What it is called.
  public var title: String
  /// Under which it may be passed on.
  public var licence: String
  /// Whose law and lines it speaks of: `US`.
  public var jurisdiction: String
  /// Ids of acts, the head act first.
  public var precedence: [String]
  /// The fixed sentences.
  public var replies: Replies
  /// Where answering, asking back and declining part; nil where nobody has fitted it to the asks.
  public var fitted: FittedThresholds?
  var keptTopics = Kept<Topic>.values([])
  var keptConcepts = Kept<Concept>.values([])
  var keptActs = Kept<Act>.values([])
  var keptRoles = Kept<RoleRule>.values([])
  var keptAlerts = Kept<Alert>.values([])
  var keptInteractions = Kept<Interaction>.values([])
  var keptGroups = Kept<Group>.values([])

  /// One that holds nothing yet.
  public init(language: String) {
    self.language = language
    self.title = ""
    self.licence = ""
    self.jurisdiction = ""
    self.precedence = []
    self.replies = Replies([:])
  }

  /// The answers, in the order of their files.
  public var topics: [Topic] {
    get { keptTopics.all }
    set { keptTopics = .values(newValue) }
  }

  /// The vocabulary.
  public var concepts: [Concept] {
    get { keptConcepts.all }
    set { keptConcepts = .values(newValue) }
  }

  /// What people want.
  public var acts: [Act] {
    get { keptActs.all }
    set { keptActs = .values(newValue) }
  }

  /// How medicines get their roles, in the order of trying.
  public var roles: [RoleRule] {
    get { keptRoles.all }
    set { keptRoles = .values(newValue) }
  }

  /// The kinds of danger.
  public var alerts: [Alert] {
    get { keptAlerts.all }
    set { keptAlerts = .values(newValue) }
  }

  /// What is known of two classes together.
  public var interactions: [Interaction] {
    get { keptInteractions.all }
    set { keptInteractions = .values(newValue) }
  }

  /// People who need extra care.
  public var groups: [Group] {
    get { keptGroups.all }
    set { keptGroups = .values(newValue) }
  }

  /// The topic with an id; from a pack it alone is read.
  public func topic(_ id: String) -> Topic? { keptTopics.first(id: id) }

  /// The concept with an id; from a pack it alone is read.
  public func concept(_ id: String) -> Concept? { keptConcepts.first(id: id) }

  /// The alert with an id; from a pack it alone is read.
  public func alert(_ id: String) -> Alert? { keptAlerts.first(id: id) }
}

/// The whole knowledge base as values: English, the Spanish core, and what both rest on.
public struct KnowledgeBase: Equatable, Sendable {
  /// The whole in English.
  public var english: Edition { didSet { pack = nil } }
  /// The Spanish core, where there is one.
  public var spanish: Edition? { didSet { pack = nil } }
  /// The pack it was read from, with the index over it; nil where it was made of values or changed since.
  public internal(set) var pack: Pack?
  var keptFacts = Kept<Fact>.values([])
  var keptSources = Kept<Source>.values([])
  var keptContacts = Kept<Contact>.values([])
  /// The clinic whose site is laid over it; nil where none is.
  public var site: Site?
  /// What people signed, in the knowledge folder; nothing of it is verified.
  public var signed: [Approval] = []
  /// Who has approved what; none where no clinic says who may sign.
  public var approvals = Approvals()

  /// One that holds nothing yet.
  public init(english: Edition) {
    self.english = english
  }

  /// The same with the index of a pack, where that was made of the same knowledge; else as it is.
  ///
  /// Costs a packing of everything, which is a hundredth of making the index.
  public func indexed(by other: Pack) -> KnowledgeBase {
    var base = self
    if other.has(Self.contentSection), let packed = try? KnowledgeBase(other), packed.contentHash == contentHash {
      base.pack = other
    }
    return base
  }

  /// Whether it has no English topics.
  public var isEmpty: Bool { english.keptTopics.isEmpty }

  /// What passages rest on.
  public var facts: [Fact] {
    get { keptFacts.all }
    set { keptFacts = .values(newValue) }
  }

  /// Where facts were read.
  public var sources: [Source] {
    get { keptSources.all }
    set { keptSources = .values(newValue) }
  }

  /// Who to talk to.
  public var contacts: [Contact] {
    get { keptContacts.all }
    set { keptContacts = .values(newValue) }
  }

  /// The fact with an id; from a pack it alone is read.
  public func fact(_ id: String) -> Fact? { keptFacts.first(id: id) }

  /// The source with an id; from a pack it alone is read.
  public func source(_ id: String) -> Source? { keptSources.first(id: id) }

  /// The contact with an id; from a pack it alone is read.
  public func contact(_ id: String) -> Contact? { keptContacts.first(id: id) }

  /// Whether two hold the same, wherever they were read from.
  public static func == (left: Self, right: Self) -> Bool {
    left.english == right.english && left.spanish == right.spanish && left.keptFacts == right.keptFacts
      && left.keptSources == right.keptSources && left.keptContacts == right.keptContacts && left.signed == right.signed
  }
}
