/// Where answering, asking back and declining part.
///
/// Scores are 0...1.
public struct Thresholds: Equatable, Sendable {
  /// From this score on the best topic answers.
  public var answer: Double
  /// Below this score the program declines.
  public var floor: Double
  /// The second best must be at least this far behind for the best to answer.
  public var margin: Double
  /// The cosine with a danger sentence from which the counting layer raises a check.
  public var alert: Double

  /// Thresholds that were chosen on a coarse grid over 234 labelled questions, in and out of scope: of the cheaper ones
  /// that which asks back least.
  public static let standard = Thresholds(answer: 0.18, floor: 0.13, margin: 0.02, alert: 0.4)
}
