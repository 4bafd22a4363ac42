/// A value in a document, with its place.
public indirect enum Node: Sendable {
  /// A text exactly as written: `no` and `12:30` are words.
  case scalar(String, Place)
  case list([Node], Place)
  case map([Entry], Place)

  /// A key with its value.
  public struct Entry: Sendable {
    /// The name before the colon.
    public var key: String
    /// Where the key begins.
    public var place: Place
    /// What follows the colon.
    public var value: Node
  }

  /// Where it begins.
  public var place: Place {
    switch self {
    case .scalar(_, let place), .list(_, let place), .map(_, let place): place
    }
  }

  /// The text of a scalar, or nil.
  public var text: String? {
    if case .scalar(let text, _) = self { text } else { nil }
  }

  /// What it is, for messages.
  var kind: String {
    switch self {
    case .scalar: "a text"
    case .list: "a list"
    case .map: "a group of keys"
    }
  }
}
