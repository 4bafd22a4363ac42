internal import Matching

/// The words by which a message leans on the one before it.
///
/// English; Spanish messages stand alone.
enum FollowUpWords {
  static let openers: Set<String> = [
    "and", "what", "whats", "how", "or", "also", "then", "so", "but", "vs", "for", "with", "plus", "ok",
  ]
  static let adding: Set<String> = ["with", "add", "adding", "mix", "mixing", "plus", "too", "together"]
  /// Words that carry no content.
  static let small: Set<String> = openers.union(Pronouns.things).union([
    "a", "an", "the", "about", "of", "in", "on", "to", "i", "if", "is", "are", "do", "does", "my", "me", "can", "not",
    "no",
    "just", "at", "im", "if", "was",
  ])
  static let corrections = [
    ["no", "i", "meant"], ["no", "i", "mean"], ["not", "me"], ["i", "meant"], ["i", "mean"], ["no", "not"], ["nvm"],
    ["nevermind"], ["never", "mind"], ["typo"], ["sorry"], ["actually"],
  ]
  static let returns = [
    ["back", "to"], ["going", "back", "to"], ["anyway"], ["anyways"], ["like", "i", "was", "saying"],
    ["as", "i", "was", "saying"],
  ]

  /// What a word of the first person becomes for somebody else: the first time and later.
  static let own: [String: (first: @Sendable (String) -> String, later: String)] = [
    "i": ({ $0 }, "they"), "im": ({ "\($0) is" }, "they are"), "ive": ({ "\($0) has" }, "they have"),
    "me": ({ $0 }, "them"), "my": ({ "\($0)s" }, "their"), "myself": ({ $0 }, "themselves"),
  ]

  static let men: Set<String> = [
    "son", "brother", "dad", "father", "husband", "boyfriend", "uncle", "grandpa", "grandfather", "nephew", "boy",
    "man", "guy",
  ]
  static let women: Set<String> = [
    "daughter", "sister", "mom", "mother", "wife", "girlfriend", "aunt", "grandma", "grandmother", "niece", "girl",
    "woman",
  ]
  /// Pronouns for persons, with the kin they agree with.
  static let persons: [String: Set<String>] = [
    "he": men, "him": men, "hes": men, "she": women, "her": women, "shes": women,
  ]

  /// The acts that a set phrase asks for inside the last topic; nil for any other message.
  static func acts(_ words: [String]) -> [String]? {
    var words = words
    while let first = words.first, words.count > 1, ["and", "ok", "but", "so"].contains(first) { words.removeFirst() }
    return phrases[words.joined(separator: " ")]
  }

  /// How many words of the message one of the openings takes, the longest first.
  static func length(of openings: [[String]], in words: [String]) -> Int? {
    openings.filter { words.starts(with: $0) }.map(\.count).max()
  }

  private static let danger = ["danger-of", "overdose-possible", "danger-of-stopping", "side-effects"]
  private static let phrases: [String: [String]] = [
    "why": ["how-it-works", "danger-of", "process"], "why not": ["danger-of", "how-it-works"],
    "why is that": ["how-it-works", "danger-of", "process"], "how": ["process", "how-to-take", "how-it-works"],
    "how come": ["how-it-works", "danger-of"], "then": ["process", "get-help"], "then what": ["process", "get-help"],
    "what then": ["process", "get-help"], "now what": ["process", "get-help"], "what next": ["process", "get-help"],
    "what now": ["process", "get-help"], "how many times": ["usual-amount", "how-to-take", "amount-for-me"],
    "how often": ["usual-amount", "how-to-take", "amount-for-me"], "is that dangerous": danger,
    "is it dangerous": danger,
    "is that bad": danger, "is it bad": danger, "is that safe": danger, "is it safe": danger, "tell me more": [],
    "go on": [], "more info": [], "more information": [], "anything else": [], "what else": [],
    "for how long": [
      "effect-length", "treatment-length", "withdrawal-length", "detect-window",
    ],
  ]
}
