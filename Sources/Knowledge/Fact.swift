/// Who may be shown a fact.
public enum Showing: String, Sendable, CaseIterable {
  case `public`, careful, counselor, design
}

/// How far the source was opened and read.
public enum Checked: String, Sendable, CaseIterable {
  case seen, partly, unconfirmed
}

/// A statement that was read in a source; passages rest on facts.
public struct Fact: Equatable, Sendable, Identifiable {
  public var id: String
  public var statement: String
  /// Ids of sources.
  public var sources: [String]
  public var confidence: String
  public var limits: String?
  /// How a `careful` fact is to be worded.
  public var how: String?
  public var show: Showing
  public var checked: Checked

  public init(
    id: String, statement: String, sources: [String], confidence: String, show: Showing, checked: Checked
  ) {
    self.id = id
    self.statement = statement
    self.sources = sources
    self.confidence = confidence
    self.show = show
    self.checked = checked
  }
}

/// Where a fact was read.
public struct Source: Equatable, Sendable, Identifiable {
  public var id: String
  public var title: String
  public var kind: String
  public var address: String
  /// How a reply names it: "FDA 2020".
  public var short: String

  public init(id: String, title: String, kind: String, address: String, short: String) {
    self.id = id
    self.title = title
    self.kind = kind
    self.address = address
    self.short = short
  }
}

/// Somebody to talk to.
public struct Contact: Equatable, Sendable, Identifiable {
  public var id: String
  public var name: String
  public var phone: String?
  /// What is shown after "Talk to someone".
  public var line: Passage

  public init(id: String, name: String, phone: String?, line: Passage) {
    self.id = id
    self.name = name
    self.phone = phone
    self.line = line
  }
}
