/// Where answering, asking back and declining part. Scores are 0...1.
public struct Thresholds: Equatable, Sendable {
  /// From this score on the best topic answers.
  public var answer: Double
  /// Below this score the program declines.
  public var floor: Double
  /// The second best must be at least this far behind for the best to answer.
  public var margin: Double
  /// The cosine with a danger sentence from which the counting layer raises a check.
  public var alert: Double

  /// Thresholds that were chosen by hand on the asks of the knowledge base, each voice left out in turn.
  public static let standard = Thresholds(answer: 0.42, floor: 0.3, margin: 0.015, alert: 0.62)
}
