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
  /// The answers, in the order of their files.
  public var topics: [Topic]
  /// The vocabulary.
  public var concepts: [Concept]
  /// What people want.
  public var acts: [Act]
  /// Ids of acts, the head act first.
  public var precedence: [String]
  /// How medicines get their roles, in the order of trying.
  public var roles: [RoleRule]
  /// The kinds of danger.
  public var alerts: [Alert]
  /// What is known of two classes together.
  public var interactions: [Interaction]
  /// People who need extra care.
  public var groups: [Group]
  /// The fixed sentences.
  public var replies: Replies

  /// One that holds nothing yet.
  public init(language: String) {
    self.language = language
    self.title = ""
    self.licence = ""
    self.jurisdiction = ""
    self.topics = []
    self.concepts = []
    self.acts = []
    self.precedence = []
    self.roles = []
    self.alerts = []
    self.interactions = []
    self.groups = []
    self.replies = Replies([:])
  }
}

/// The whole knowledge base as values: English, the Spanish core, and what both rest on.
public struct KnowledgeBase: Equatable, Sendable {
  /// The whole in English.
  public var english: Edition
  /// The Spanish core, where there is one.
  public var spanish: Edition?
  /// What passages rest on.
  public var facts: [Fact]
  /// Where facts were read.
  public var sources: [Source]
  /// Who to talk to.
  public var contacts: [Contact]
  /// The clinic whose site is laid over it; nil where none is.
  public var site: Site?

  /// One that holds nothing yet.
  public init(english: Edition) {
    self.english = english
    self.facts = []
    self.sources = []
    self.contacts = []
  }
}
