/// A value in a document, with its place.
public indirect enum Node {
  /// A text exactly as written: `no` and `12:30` are words.
  case scalar(String, Place)
  case list([Node], Place)
  case map([Entry], Place)
  /// Whatever may be written: what a reader asks of it is noted in its shape.
  case unwritten(Shape)

  /// A key with its value.
  public struct Entry {
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
    case .unwritten: Place(file: "")
    }
  }

  /// The text of a scalar, or nil.
  public var text: String? {
    switch self {
    case .scalar(let text, _): return text
    case .unwritten(let shape): shape.takeText()
    case .list, .map: break
    }
    return nil
  }

  /// Whether it is a group of keys, or may become one.
  public var mayBeGroup: Bool {
    switch self {
    case .map, .unwritten: true
    case .scalar, .list: false
    }
  }

  /// Whether it is a text or a list, or may become one.
  public var mayBeList: Bool {
    switch self {
    case .scalar, .list, .unwritten: true
    case .map: false
    }
  }

  /// What it is, for messages.
  var kind: String {
    switch self {
    case .scalar: "a text"
    case .list: "a list"
    case .map: "a group of keys"
    case .unwritten: "nothing yet"
    }
  }
}
