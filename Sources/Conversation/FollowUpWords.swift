internal import Matching

/// The words by which a message leans on the one before it.
///
/// English; Spanish messages stand alone.
enum FollowUpWords {
  static let openers: Set<String> = [
    "and", "what", "whats", "how", "or", "also", "then", "so", "but", "vs", "for", "with", "plus", "ok", "okay", "to",
    "in", "like",
  ]
  /// Words before a follow-up that say nothing.
  static let interjections: Set<String> = [
    "and", "ok", "okay", "but", "so", "oh", "well", "hmm", "alright", "yeah",
  ]
  /// What others do with a medicine: who is named before it is spoken of for the first time.
  static let doing: Set<String> = [
    "takes", "uses", "drinks", "smokes", "does", "took", "used", "has", "is", "on", "quit", "stopped", "needs", "wants",
  ]
  static let adding: Set<String> = [
    "with", "add", "adding", "mix", "mixing", "plus", "too", "together", "also", "top",
  ]
  /// What one does with a thing that one may take.
  static let using: Set<String> = [
    "take", "drink", "have", "use", "smoke", "eat", "do", "mix", "add", "try", "vape", "drinking", "taking", "using",
  ]
  /// What one does for somebody else: "should i give him narcan" is a question of its own.
  static let giving: Set<String> = ["give", "gave", "given", "giving", "spray", "sprayed"]
  /// What one does with a medicine that need not be said.
  static let ending: Set<String> = ["stop", "stopped", "stopping", "quit", "quitting", "restart", "restarted"]
  /// Words of whoever asks whether a thing does harm.
  static let judging: Set<String> = ["ok", "okay", "safe", "bad", "alright", "fine", "dangerous", "if"]
  /// Words for two things at once.
  static let pairing: Set<String> = ["together", "both", "combined", "combine", "combo", "mixing", "mix"]
  /// Words that tell a few of something: "and a couple percs" comes to what was taken before.
  static let amounts: Set<String> = ["couple", "few", "some", "another", "more"]
  /// Words that carry no content.
  static let small: Set<String> = openers.union(things).union([
    "a", "an", "the", "about", "of", "on", "i", "if", "is", "are", "do", "does", "my", "me", "can", "not", "no", "just",
    "at", "im", "was", "were", "same", "you",
  ])
  /// Words of which a message may be made that says nothing without the one before it.
  static let light: Set<String> = small.union(interjections).union(persons.keys).union(times).union([
    "he", "she", "we", "us", "am", "be", "been", "being", "did", "done", "doing", "didnt", "dont", "doesnt", "cant",
    "wont", "isnt", "should", "would", "could", "will", "ill", "id", "have", "has", "had", "having", "go", "going",
    "get",
    "gonna", "take", "takes", "took", "taking", "give", "need", "want", "keep", "try", "know", "tell", "say", "said",
    "mean", "means", "happen", "happens", "work", "works", "help", "start", "stop", "wait", "feel", "make", "use",
    "why", "when", "where", "which", "who", "ever", "next", "first", "last", "else", "more", "less", "most", "much",
    "many", "often", "long", "soon", "fast", "quick", "slow", "bad", "worse", "worst", "good", "better", "best", "safe",
    "okay",
    "normal", "right", "wrong", "hard", "easy", "true", "sure", "really", "very", "too", "still", "yet", "even", "only",
    "instead", "either", "both", "all", "any", "some", "something", "anything", "nothing", "thing", "one", "ones",
    "way",
    "part", "other", "there", "here", "up", "out", "over", "back", "tho", "though", "case", "because", "cause", "by",
    "from", "actually", "dangerous", "please", "maybe", "u",
  ])
  /// Words of time, with which a length, a day or an age is told.
  static let times: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "yr", "yrs", "yo", "hour", "hours", "hr", "hrs",
    "wk", "wks", "mo", "mos", "minutes", "night", "nights", "old", "ago", "every", "daily", "now", "today", "yesterday",
    "since", "after",
    "before", "per", "times", "twice", "once", "already", "almost", "about", "around", "age", "aged",
  ]
  /// Days and times of a day, behind what was stopped or is gone.
  static let moments: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "last", "morning", "tonight",
  ]
  /// Pronouns that stand for things alone.
  static let sure = Pronouns.things.union(["em"])
  /// Pronouns for things; "they" where nobody was spoken of.
  static let things = Pronouns.things.union(["em", "they", "theyre"])

  static let corrections = [
    ["no", "i", "meant"], ["no", "i", "mean"], ["not", "me"], ["i", "meant"], ["i", "mean"], ["i", "ment"],
    ["no", "not"],
    ["nvm"], ["nevermind"], ["never", "mind"], ["typo"], ["sorry"], ["sry"], ["actually"], ["oops"], ["whoops"],
    ["my", "bad"], ["wait", "no"], ["scratch", "that"], ["meant"], ["correction"], ["i", "said"],
  ]
  /// The words of which corrections are made.
  static let correcting = Set(corrections.joined())
  /// Corrections that let go of what was asked; a sentence of its own goes with them.
  static let dismissals: Set<String> = ["nvm", "nevermind", "never", "scratch"]
  static let returns = [
    ["back", "to"], ["going", "back", "to"], ["getting", "back", "to"], ["anyway"], ["anyways"],
    ["like", "i", "was", "saying"], ["as", "i", "was", "saying"], ["like", "i", "said"], ["as", "i", "said"],
    ["back", "on"],
  ]
  /// Words after which only what is gone back to is named.
  static let returned: Set<String> = ["that", "it", "this", "what", "the", "my", "thing", "question", "one", "we", "i"]

  /// What a word of the first person becomes for somebody else: the first time and later.
  static let own: [String: (first: @Sendable (String) -> String, later: String)] = [
    "i": ({ $0 }, "they"), "im": ({ "\($0) is" }, "they are"), "ive": ({ "\($0) has" }, "they have"),
    "me": ({ $0 }, "them"), "my": ({ "\($0)s" }, "their"), "myself": ({ $0 }, "themselves"),
  ]

  static let men: Set<String> = [
    "son", "brother", "dad", "father", "husband", "boyfriend", "uncle", "grandpa", "grandfather", "nephew", "boy",
    "man", "guy", "bf", "stepdad", "grandson",
  ]
  static let women: Set<String> = [
    "daughter", "sister", "mom", "mother", "wife", "girlfriend", "aunt", "grandma", "grandmother", "niece", "girl",
    "woman", "gf", "stepmom", "granddaughter", "mum",
  ]
  /// Pronouns for persons, with the kin they agree with; "they" agrees with all.
  static let persons: [String: Set<String>] = [
    "he": men, "him": men, "hes": men, "his": men, "she": women, "her": women, "shes": women, "they": [], "them": [],
    "theyre": [], "their": [],
  ]
  /// Words that stand for a person without naming one.
  static let unnamed: Set<String> = Set(persons.keys).union([
    "someone", "somebody", "whoever", "anyone", "anybody", "person", "people",
  ])

  /// The acts that a set phrase asks for inside the last topic; nil for any other message.
  static func acts(_ words: [String]) -> [String]? {
    var words = words
    while let first = words.first, words.count > 1, interjections.contains(first) { words.removeFirst() }
    return phrases[words.joined(separator: " ")]
  }

  /// How many words of the message one of the openings takes, the longest first.
  static func length(of openings: [[String]], in words: [String]) -> Int? {
    openings.filter { words.starts(with: $0) }.map(\.count).max()
  }

  private static let danger = ["danger-of", "overdose-possible", "danger-of-stopping", "side-effects"]
  private static let process = ["process", "get-help"]
  private static let amount = ["usual-amount", "how-to-take", "amount-for-me"]
  private static let much = ["usual-amount", "amount-for-me", "overdose-possible", "danger-of"]
  private static let wait = ["start", "withdrawal-start", "onset"]
  private static let reason = ["how-it-works", "danger-of", "process"]
  private static let phrases: [String: [String]] = [
    "why": reason, "why not": ["danger-of", "how-it-works"], "why is that": reason, "how come": reason,
    "how": ["process", "how-to-take", "how-it-works"], "then": process, "then what": process, "what then": process,
    "now what": process, "what next": process, "what now": process, "what do i do": process,
    "then what do i do": process, "what do i do then": process, "what do i do now": process,
    "what should i do": process, "what happens next": process, "what happens then": process, "and then": process,
    "after that": ["process", "post-acute", "treatment-length"], "what about after": ["process", "post-acute"],
    "what happens after": ["process", "post-acute"], "what happens after that": ["process", "post-acute"],
    "what should i do instead": ["instead-of", "for-purpose", "get-help"],
    "what can i do instead": ["instead-of", "for-purpose", "get-help"],
    "what else can i do": ["instead-of", "for-purpose", "get-help"],
    "what else can i take": ["instead-of", "for-purpose", "get-help"], "like what": [], "such as": [],
    "for example": [],
    "how many times": amount, "how often": amount, "how many": amount, "how much": amount,
    "is that dangerous": danger, "is it dangerous": danger, "is that bad": danger, "is it bad": danger,
    "is that safe": danger, "is it safe": danger, "is that ok": danger, "is it ok": danger, "is that risky": danger,
    "can it kill you": danger, "can it kill me": danger, "can that kill you": danger, "can you die": danger,
    "can you die from it": danger, "can i die": danger, "could i die": danger, "can that kill me": danger,
    "will i be ok": danger, "will i be okay": danger, "will i be fine": danger, "am i going to be ok": danger,
    "am i ok": danger, "will they be ok": danger, "should i worry": danger, "should i be worried": danger,
    "is it that bad": danger, "is it really that bad": danger, "how dangerous": danger, "how bad": danger,
    "is that high": much, "is that a lot": much, "is that too much": much, "is that normal": amount + danger,
    "is that low": much, "is that enough": much, "is it too much": much,
    "how long do i have to wait": wait, "how long do i wait": wait, "how long should i wait": wait,
    "how long do you have to wait": wait, "how long do you wait": wait,
    "tell me more": [], "go on": [], "more info": [], "more information": [], "anything else": [], "what else": [],
    "more": [], "keep going": [], "what do you mean": [], "what does that mean": [], "explain": [],
    "for how long": ["effect-length", "treatment-length", "withdrawal-length", "detect-window"],
    "how long": ["withdrawal-length", "effect-length", "treatment-length", "detect-window"],
    "after how long": ["dependence", "onset", "withdrawal-start", "effect-length"],
    "whats the worst day": ["withdrawal-length", "symptoms", "withdrawal-start"],
    "what is the worst day": ["withdrawal-length", "symptoms", "withdrawal-start"],
    "which day is the worst": ["withdrawal-length", "symptoms", "withdrawal-start"],
    "when is it worst": ["withdrawal-length", "symptoms", "withdrawal-start"],
    "when does it peak": ["withdrawal-length", "symptoms", "withdrawal-start"],
    "when does it start": ["withdrawal-start", "onset"],
  ]
}
