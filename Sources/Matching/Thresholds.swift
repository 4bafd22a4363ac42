/// Where answering, asking back and declining part, and where counts raise or lower an alert.
public struct Thresholds: Equatable, Sendable {
  /// From this score on, 0...1, the best topic answers.
  public var answer: Double
  /// Below this score the program declines.
  public var floor: Double
  /// The second best may have this share of the best one's score at most for the best to answer.
  public var share: Double
  /// From these log odds on, counts raise an alert as a check.
  public var check: Double
  /// From these log odds on, counts raise it as a stop.
  public var stop: Double
  /// Below these log odds a stop of the family `act` becomes a check.
  public var quiet: Double

  /// Thresholds that are in use.
  public static let standard = Thresholds(answer: 0.1, floor: 0.07, share: 0.9, check: 3, stop: 6, quiet: 0)
}
