public import Knowledge
public import Matching

/// What a conversation answers with: the knowledge, the matcher over it, and the face.
public struct Answerer: Sendable {
  /// What is known.
  public let base: KnowledgeBase
  /// What understands messages.
  public let matcher: Matcher
  /// Where the conversation takes place.
  public let face: Face
  /// Whether the kiosk's machine has a voice: the first screen then says which key reads aloud.
  public var hasVoice = false
  let compose: Compose

  /// An answerer over a knowledge base; its matcher is made once and kept.
  ///
  /// `canHide`: whether the face can take from sight what it has shown; lines that were written stay where they are.
  public init(_ base: KnowledgeBase, matcher: Matcher, face: Face, canHide: Bool = true) {
    self.base = base
    self.matcher = matcher
    self.face = face
    compose = Compose(base, face: face, canHide: canHide)
  }

  /// The same for a face that writes lines below each other, and can take none of them from sight.
  public var writingLines: Answerer {
    var lines = Answerer(base, matcher: matcher, face: face, canHide: false)
    lines.hasVoice = hasVoice
    return lines
  }

  /// Whether a text is longer than a question may be: it is looked through for danger, and kept, and not answered.
  public static func isTooLong(_ text: String) -> Bool {
    Matcher.isTooLong(text)
  }

  /// The reply to a message that stands alone; `language` is that of the talk.
  public func reply(to text: String, language: String = "en") -> Reply {
    compose.reply(to: matcher.interpret(text, in: language, audience: face.audience), question: text)
  }

  /// Whether a message plainly tells of danger: a line of an alert is met, or so much was learned that it would stop.
  public func hearsDanger(in text: String, language: String) -> Bool {
    matcher.interpret(text, in: language, audience: face.audience).raised.contains {
      $0.line != nil || $0.level == .stop
    }
  }

  /// The reply that shows a topic by its id, as when it is chosen from a list.
  public func reply(showing topic: String, language: String = "en") -> Reply {
    compose.reply(showing: topic, language: language)
  }

  /// What a reply rests on, official sources first; none for one that shows no topic.
  public func sources(of reply: Reply) -> [Source] {
    let topic = (reply.topic ?? reply.alert).flatMap { compose.shelf(reply.language).topic($0) }
    return topic.map { compose.sources.sources(of: $0) } ?? []
  }

  /// The facts that the words of a reply rest on, each once; for staff only.
  public func facts(of reply: Reply) -> [Fact] {
    face == .counselor ? compose.facts(of: reply) : []
  }

  /// The first screen.
  public func start(language: String = "en") -> Start {
    var start = Start(compose.shelf(language).replies, face: face, isReviewed: !base.approvals.seals.isEmpty)
    if !hasVoice { start.keys.removeAll { $0.text.contains(Start.voiceKey) } }
    if !offersSpanish { start.keys.removeAll { $0.text.contains("\(Start.languageKey)") } }
    return start
  }

  /// Whether the first screen can change to Spanish; alerts speak it in any case.
  var offersSpanish: Bool {
    base.spanish != nil && isOffered("es")
  }

  /// Whether the clinic, if there is one, offers a language.
  private func isOffered(_ language: String) -> Bool {
    base.site?.kiosk.languages.contains(language) ?? true
  }

  /// The fixed words of a language.
  public func words(language: String = "en") -> Replies {
    compose.shelf(language).replies
  }
}
