/// One of several questions in a message.
public struct Part: Equatable, Sendable {
  /// Its words, with the name of what was named before it where that is what it speaks of.
  public var words: String
  /// The topic that answers it, or nil where it does not count beside the others.
  public var topic: String?
  /// How much of what speaks for any topic speaks for that one, 0...1.
  public var share: Double
}
