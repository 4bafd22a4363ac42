public import Conversation
public import Knowledge

/// One page to take along: an answer whole, what it rests on, whom to call, and where the page came from.
public struct Handout: Sendable {
  /// The answer, as it goes on paper.
  let reply: Reply
  /// Official ones first.
  let sources: [Source]
  /// The clinic's name, where one is known.
  let place: String?
  /// Which program and which knowledge it came from.
  let origin: String

  /// A page of a reply; there is no date on it but one that stands in `origin`.
  public init(_ reply: Reply, sources: [Source], place: String?, origin: String) {
    self.reply = reply.onPaper
    // Titles of sources name medicines: none of them beside words on suicide or violence.
    self.sources = reply.family == nil || reply.family == .act ? sources : []
    self.place = place
    self.origin = origin
  }

  /// The page as text of so many columns, ending with a line break.
  public func text(_ words: Replies, columns: Int = 72) -> String {
    let size = ScreenSize(columns: columns, rows: 10_000, isNarrow: false)
    var lines = place.map { [$0, ""] } ?? []
    lines += Layout(words, size: size).page(reply).lines.map(\.text).drop { $0.isEmpty }
    if let named { lines += [""] + fold("\(words["labels.sources"].text): \(named)", width: columns) }
    lines += [""] + foot(words).flatMap { fold($0, width: columns) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Whom to call in danger, what the page is not, where it came from.
  func foot(_ words: Replies) -> [String] {
    let danger = words["help-line.chat"].text
    let limits = words.list("start.chat.footer").first.flatMap { sentences($0.text).first }
    return [danger] + (limits.map { [$0] } ?? []) + [origin]
  }

  /// The titles of the first sources, and how many there are besides: with all of them few pages would be one page.
  ///
  /// Nil where there is none.
  var named: String? {
    guard !sources.isEmpty else { return nil }
    let more = sources.count - Self.mostSources
    return sources.prefix(Self.mostSources).map(\.title).joined(separator: "; ") + (more > 0 ? "; \(more) more" : "")
  }

  private static let mostSources = 6
}
