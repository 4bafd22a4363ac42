/// A piece of text that a person reads, with the facts it rests on.
public struct Passage: Equatable, Sendable {
  /// The words as shown where there is room.
  public var text: String
  /// The same passage for a screen of 40 columns and 12 rows; nil where `text` fits there too.
  public var small: String?
  /// Ids of facts, or the words `site` (how a clinic works) and `program` (what this program does).
  public var facts: [String]

  /// From its parts.
  public init(_ text: String, small: String? = nil, facts: [String] = []) {
    self.text = text
    self.small = small
    self.facts = facts
  }

  /// The words for a size of screen: `small` at 40x12 when there is such a variant.
  public func words(small wantsSmall: Bool) -> String {
    wantsSmall ? small ?? text : text
  }
}

/// How grave a caveat is; also the word it is shown with.
public enum Level: String, Sendable, CaseIterable {
  case danger, warning, note
}

/// A risk that is said with an answer.
public struct Caveat: Equatable, Sendable {
  /// How grave it is.
  public var level: Level
  /// What is said.
  public var passage: Passage
  /// The shared block it came from, or nil for words of the topic's own.
  public var block: String?

  /// From its parts.
  public init(level: Level, passage: Passage, block: String? = nil) {
    self.level = level
    self.passage = passage
    self.block = block
  }
}

/// A passage that many answers share, reviewed once.
public struct Block: Equatable, Sendable {
  /// The name of its file.
  public var name: String
  /// How grave it is.
  public var level: Level
  /// What is said.
  public var passage: Passage

  /// From its parts.
  public init(name: String, level: Level, passage: Passage) {
    self.name = name
    self.level = level
    self.passage = passage
  }
}
