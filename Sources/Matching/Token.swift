/// A word of a message, folded: lower case, no accents or apostrophes, stretched letters shortened to two.
public struct Token: Equatable, Sendable {
  /// The folded word; after a repair the repaired one.
  public var text: String
  /// Its stem.
  public var stem: String
  /// The word as it was typed.
  public var surface: String
  /// Which sentence it stands in, from 0.
  public var sentence: Int
  /// Which clause it stands in, from 0; clauses never cross sentences.
  public var clause: Int
  /// Whether a comma stands before it.
  public var followsComma: Bool
  /// Its value when it is a number in digits or words.
  public var number: Double?

  init(text: String, stem: String, surface: String, sentence: Int) {
    self.text = text
    self.stem = stem
    self.surface = surface
    self.sentence = sentence
    self.clause = 0
    self.followsComma = false
    self.number = nil
  }
}

/// A message as words.
public struct Reading: Equatable, Sendable {
  /// The words, in order.
  public var tokens: [Token]
  /// The sentences that end with a question mark.
  public var questions: Set<Int>
  /// What was repaired, in order.
  public var corrections: [Correction]
  /// Words of the message that nothing knows, as typed.
  public var unknown: [String]
  /// The folded words before any repair, joined by spaces: two messages with one key say the same.
  var key: String

  init() {
    tokens = []
    questions = []
    corrections = []
    unknown = []
    key = ""
  }
}

/// A spelling that was repaired.
public struct Correction: Equatable, Sendable {
  /// The word as typed.
  public var from: String
  /// The word it was read as, in the spelling that replies use.
  public var to: String

  /// A repair of one word.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}
