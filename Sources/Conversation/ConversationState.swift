internal import Knowledge
public import Matching

/// One turn of the transcript.
public struct Entry: Equatable, Sendable {
  /// What was typed; nil for a private turn and for a chosen number.
  public var question: String?
  /// What was said to it.
  public var reply: Reply
}

/// A message as it was typed, for dangers told in several.
struct Told: Equatable, Sendable {
  var text: String
  /// The number of its turn.
  var turn: Int
  /// The alert that spoke to it.
  var answered: Raised?
  /// Whether the line of an earlier alert still stood.
  var isInAlert: Bool
  /// Whether it was answered with a question on danger.
  var isChecked: Bool
}

/// Somebody who is pregnant or nurses.
struct Expecting: Equatable, Sendable {
  /// "pregnant", as it was written.
  var phrase: String
  /// Whom it was said of, as named; nil for the person who writes.
  var person: String?
  /// The number of the turn.
  var turn: Int
}

/// An alert whose line opens the replies of the next turns.
struct StickyAlert: Equatable, Sendable {
  var alert: String
  var family: Family
  var topic: String
  /// Whom the danger is about.
  var who: Who
  /// What was said to be taken, then and since.
  var roles: [Role: [String]] = [:]
  var turnsLeft: Int
  /// Whether a line raised it, or the person said that it is so, and not only what was learned.
  var isSure = false
}

/// Everything that a conversation remembers: what was said, and what the next message may lean on.
public struct ConversationState: Equatable, Sendable {
  /// The transcript, oldest first.
  public internal(set) var entries: [Entry] = []
  /// The entry that is shown; nil for the first screen.
  ///
  /// Numbers choose from it.
  public internal(set) var current: Int?
  /// The language of the last reply.
  public internal(set) var language = "en"
  /// Turns that were answered, oldest first, at most seven.
  var memories: [Memory] = []
  /// The last message, where it had no answer: what is put right then is put right in it.
  var unanswered: Memory?
  /// The last messages, oldest first, at most two.
  var told: [Told] = []
  /// How the last message was read where its talk decided: by itself, as what it may be short for, and behind the messages
  /// before it; empty where it stood alone.
  public internal(set) var readings: [TalkReading] = []
  /// What was said in the last turns that the next message may lean on, oldest first, at most three: no word on dying or
  /// violence.
  var said: [String] = []
  /// The persons spoken of, as named ("my son"), newest last, at most three.
  var people: [String] = []
  /// Who was said last to be pregnant or to nurse.
  var expecting: Expecting?
  /// Whether the person has said that they are under 18.
  var isMinor = false
  var sticky: StickyAlert?
  /// Messages so far, and answered ones.
  var turns = 0
  var answered = 0
  var declines = 0
  var hasAskedBack = false

  /// A conversation that has not begun, in a language.
  public init(language: String = "en") {
    self.language = language
  }

  /// Who is pregnant or nurses, if it was said in the last six turns.
  var stillExpecting: Expecting? { expecting.flatMap { turns - $0.turn <= 6 ? $0 : nil } }

  /// The reply that is shown, if it is not the first screen.
  public var reply: Reply? {
    current.flatMap { entries.indices.contains($0) ? entries[$0].reply : nil }
  }
}

/// What happens in a conversation.
public enum Event: Equatable, Sendable {
  /// A message was submitted.
  case asked(String)
  /// A number was chosen.
  case chose(Int)
  /// A topic was picked from the list of all topics, by its id.
  case picked(String)
  /// Everything else of what is shown.
  case more
  /// The entry before the shown one; before the first, the first screen.
  case back
  /// The first screen: its numbers choose from now on.
  case first
  /// Everything is wiped at once.
  case hide
  /// The next message leans on nothing; the transcript and an open alert stay.
  case newQuestion
  /// A new person: nothing stays.
  case newPerson
}

/// What a face must do after an event.
public enum Effect: Equatable, Sendable {
  /// Show this entry from its top.
  case opened(Int)
  /// Show this beside what is shown; it is no turn.
  case say(Reply)
  /// Show the first screen.
  case showStart
  /// Leave the typed words in the input line.
  case keepDraft(String)
  /// Show the card that one shows to staff.
  case staffCard
  /// Everything typed is gone; the face wipes its own traces.
  case wiped
}
