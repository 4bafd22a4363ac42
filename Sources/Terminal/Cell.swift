/// One place of a frame: a character, how wide it is, and how it is shown.
public struct Cell: Hashable, Sendable {
  /// What is shown.
  ///
  /// In a place that a wide character to the left covers it is a space.
  public let character: Character
  /// How many cells the character takes, from here to the right; 0 where one to the left covers this place.
  public let width: Int
  /// How it is shown.
  public let style: Style

  /// A cell nothing was put in.
  static let blank = Cell(character: " ", width: 1, style: .plain)
}
