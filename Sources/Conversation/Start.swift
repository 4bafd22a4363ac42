public import Knowledge

/// The first screen: who speaks, what is kept, and a menu.
public struct Start: Equatable, Sendable {
  /// The clinic's name, or the program's.
  public var place: Passage
  /// What stands beside it in the header, where something does.
  public var header: Passage?
  /// What one can do here.
  public var heading: Passage
  /// What is kept, and who may see the screen.
  public var privacy: [Passage]
  /// Each opens a list of topics.
  public var menu: [Choice]
  /// How to choose or ask.
  public var instructions: Passage
  /// The number that changes the language on the first screen.
  public static let languageKey = 9

  /// The key that reads the screen aloud.
  static let voiceKey = "F2"

  /// Keys for language and speech.
  public var keys: [Passage]
  /// Questions as people ask them.
  public var examples: [Passage]
  /// What the program is not.
  public var footer: [Passage]

  /// The first screen of a face, from the fixed words.
  ///
  /// In a language without one for staff the counselor's is the one of `chat`.
  /// `isReviewed`: clinicians have approved some answers.
  public init(_ replies: Replies, face: Face, isReviewed: Bool = false) {
    let own = "start.\(face.rawValue)"
    let key = replies.has("\(own).place") ? own : "start.chat"
    place = replies["\(key).place"]
    header = replies.has("\(key).header") ? replies["\(key).header"] : nil
    heading = replies["\(key).heading"]
    privacy = replies.list("\(key).privacy")
    menu = replies.list("\(key).menu").enumerated().map { index, text in
      let topics = replies.list("\(key).menu.\(index).opens").map(\.text)
      return Choice(index + 1, text.unnumbered, opens: .menu(topics))
    }
    instructions = replies["\(key).instructions"]
    keys = replies.list("\(key).keys")
    examples = replies.list("\(key).examples")
    footer = replies.list("\(key).footer") + [replies[isReviewed ? "start.reviewed" : "start.draft"]]
  }
}
