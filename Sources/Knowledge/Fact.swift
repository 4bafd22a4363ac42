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
  /// Its id, such as `A14`.
  public var id: String
  /// What is true.
  public var statement: String
  /// Ids of sources.
  public var sources: [String]
  /// How sure it is: H, M, L and shades.
  public var confidence: String
  /// Where or for whom it holds.
  public var limits: String?
  /// How a `careful` fact is to be worded.
  public var how: String?
  /// Words of which a passage on it has at least one, that a `careful` fact is not said too boldly; empty: any words do.
  public var say: [String] = []
  /// Words that a passage on it must not have, `#` for any number: `# hours`.
  public var never: [String] = []
  /// Who may be shown it.
  public var show: Showing
  /// How far its source was read.
  public var checked: Checked

  /// From its parts.
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
  /// Its id, such as `A14`.
  public var id: String
  /// Organisation, title and year.
  public var title: String
  /// `official`, `journal`, `secondary`, `mirror` or `weak`; a weak one is never cited.
  public var kind: String
  /// Where it stands on the web, or empty.
  public var address: String
  /// How a reply names it: "FDA 2020".
  public var short: String

  /// From its parts.
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
  /// Its id, such as `A14`.
  public var id: String
  /// What it is called.
  public var name: String
  /// Its number, where it has one.
  public var phone: String?
  /// What is shown after "Talk to someone".
  public var line: Passage

  /// From its parts.
  public init(id: String, name: String, phone: String?, line: Passage) {
    self.id = id
    self.name = name
    self.phone = phone
    self.line = line
  }
}
