/// Words that stand for something named before.
public enum Pronouns {
  /// Those that stand for things, in English.
  public static let things: Set<String> = ["it", "its", "that", "this", "them", "those", "these"]
}
