/// Something on the machine that lets a person out of the kiosk, or shows the screen to the room.
public struct Finding: Equatable, Sendable, CustomStringConvertible {
  /// What is open.
  public let what: String
  /// How to close it.
  public let remedy: String

  /// `what; remedy`.
  public var description: String { "\(what); \(remedy)" }
}
