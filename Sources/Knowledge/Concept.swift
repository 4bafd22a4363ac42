/// What sort of thing a concept is.
public enum ConceptKind: String, Sendable, CaseIterable {
  case medicine, `class`, substance, condition, symptom, person, care, place, law, thing, event
  /// Words that only the lines of alerts put together; they say nothing of what a question is about.
  case sign
}

/// What sort of name it is; also how far it may be trusted alone.
public enum NameSort: String, Sendable, CaseIterable {
  case generic, brand, abbreviation, misspelling
  /// A street name that is clear by itself.
  case solo
  /// A street name that counts only beside a word that licenses a medicine.
  case company
  /// An everyday word, recognised only where its meaning is asked for.
  case askOnly = "ask-only"
}

/// One name of a concept.
public struct Name: Equatable, Sendable {
  /// The name as written.
  public var text: String
  /// What sort of name it is.
  public var sort: NameSort

  /// From its parts; phrases and the rest are set later.
  public init(_ text: String, _ sort: NameSort) {
    self.text = text
    self.sort = sort
  }
}

/// A medicine, symptom, person or other thing that questions speak of.
public struct Concept: Equatable, Sendable, Identifiable {
  /// In kebab-case, the generic name of a medicine.
  public var id: String
  /// What sort of thing it is.
  public var kind: ConceptKind
  /// Ids of what it is a kind of.
  public var parents: [String]
  /// How a reply names it, such as `Klonopin (clonazepam), a benzodiazepine`.
  public var says: String?
  /// All its names.
  public var names: [Name]
  /// Patterns in the line grammar of alerts.
  public var phrases: [String]
  /// Idioms, as patterns, in which its names do not count.
  public var unless: [String]
  /// Ids of concepts it is mistaken for.
  public var soundsLike: [String]
  /// Ids of the topics that are offered where it is named and nothing is asked; those of what it is a kind of come after them.
  public var offers: [String]

  /// From its parts; phrases and the rest are set later.
  public init(id: String, kind: ConceptKind, parents: [String] = [], says: String? = nil, names: [Name] = []) {
    self.id = id
    self.kind = kind
    self.parents = parents
    self.says = says
    self.names = names
    self.phrases = []
    self.unless = []
    self.soundsLike = []
    self.offers = []
  }

  /// Whether it is something that a person takes.
  public var isTaken: Bool {
    switch kind {
    case .medicine, .class, .substance: true
    case .condition, .symptom, .person, .care, .place, .law, .thing, .event, .sign: false
    }
  }
}
