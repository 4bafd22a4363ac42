public import Knowledge

/// What a choice opens.
public enum Opening: Equatable, Sendable {
  /// The answer of a topic.
  case topic(String)
  /// The question again, with this reading of an ambiguous name.
  case concept(String)
  /// Everything else that the shown topic says.
  case everything
  /// "Yes, this is happening now": the check becomes the stop, with this topic.
  case confirm(topic: String)
  /// A follow-up of an alert's reply.
  case followUp(FollowUp)
  /// A list of topics behind a line of the first screen.
  case menu([String])
  /// Something that was not offered.
  case somethingElse
  /// Wipes the screen.
  case hide
}

/// The follow-ups that replies to alerts offer.
public enum FollowUp: String, Sendable, CaseIterable {
  case awake, earlier, meantElse, tellStaff, alreadyDone, aboutOther, aboutMe, needDoctor
  /// "No" to the question whether the person thinks of suicide.
  case no
}

/// A numbered choice of a reply.
public struct Choice: Equatable, Sendable {
  /// From 1, once through the whole reply.
  public var number: Int
  /// What it says, without its number.
  public var text: Passage
  /// What happens when it is chosen.
  public var opens: Opening

  /// A choice with its number.
  public init(_ number: Int, _ text: Passage, opens: Opening) {
    self.number = number
    self.text = text
    self.opens = opens
  }

  /// Whether a message says the choice in its own words, and nothing else.
  func says(_ message: String) -> Bool {
    let words = message.plainWords
    return !words.isEmpty && [true, false].contains { text.words(small: $0).plainWords == words }
  }

  /// The id of the topic or concept that it opens, if it opens one.
  public var id: String? {
    switch opens {
    case .topic(let id), .concept(let id), .confirm(let id): id
    case .everything, .followUp, .menu, .somethingElse, .hide: nil
    }
  }
}
