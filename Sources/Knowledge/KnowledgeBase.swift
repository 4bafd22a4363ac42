/// Everything of one language.
public struct Edition: Equatable, Sendable {
  /// `en` or `es`.
  public var language: String
  public var title: String
  public var licence: String
  public var jurisdiction: String
  public var topics: [Topic]
  public var concepts: [Concept]
  public var acts: [Act]
  /// Ids of acts, the head act first.
  public var precedence: [String]
  public var roles: [RoleRule]
  public var alerts: [Alert]
  public var interactions: [Interaction]
  public var groups: [Group]
  public var replies: Replies

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
  public var english: Edition
  public var spanish: Edition?
  public var facts: [Fact]
  public var sources: [Source]
  public var contacts: [Contact]

  public init(english: Edition) {
    self.english = english
    self.facts = []
    self.sources = []
    self.contacts = []
  }
}
