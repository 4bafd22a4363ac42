/// A text that is approved by itself: a topic, a block, a line about two things, a fixed sentence.
public struct TextUnit: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    case topic, block, interaction, group, alert, reply
  }

  /// `en` or `es`.
  public var language: String
  /// What it is.
  public var kind: Kind
  /// Its id among those of its kind and language; of two things together `a+b`, in the order of the letters.
  public var id: String

  /// From its parts.
  public init(_ kind: Kind, _ id: String, language: String = "en") {
    self.language = language
    self.kind = kind
    self.id = id
  }

  /// The unit with a name; nil where it is the name of none.
  ///
  /// The two things of an interaction may stand in either order, and `topic:` before the id of a topic.
  public init?(named name: String) {
    var rest = name[...]
    language = "en"
    if rest.hasPrefix("es/") {
      language = "es"
      rest = rest.dropFirst(3)
    }
    guard let colon = rest.firstIndex(of: ":") else {
      guard rest.contains("/") else { return nil }
      (kind, id) = (.topic, String(rest))
      return
    }
    guard let kind = Kind(rawValue: String(rest[..<colon])) else { return nil }
    self.kind = kind
    let named = rest[rest.index(after: colon)...]
    guard !named.isEmpty else { return nil }
    id = kind == .interaction ? Self.pair(named.split(separator: "+").map(String.init)) : String(named)
  }

  /// The id of two things together, whatever their order.
  public static func pair(_ between: [String]) -> String {
    between.sorted().joined(separator: "+")
  }

  /// Its name: `clonazepam/uses`, `block:naloxone-first`, `es/reply:draft`.
  public var description: String {
    (language == "en" ? "" : language + "/") + (kind == .topic ? id : "\(kind.rawValue):\(id)")
  }

  /// By language, English first, then kind, then id.
  public static func < (left: Self, right: Self) -> Bool {
    if left.language != right.language { return left.language < right.language }
    if left.kind != right.kind { return left.place < right.place }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }

  private var place: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}
