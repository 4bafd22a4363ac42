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
  /// The same, for a message that nothing answers and that has an emergency among its nearest topics.
  public var doubt: Double

  /// Thresholds that are in use.
  ///
  /// Answer, floor and margin were picked by hand from a coarse grid over 234 labelled questions: the cheapest point there
  /// asked back on more than half of them. Those of danger were tried on the same questions, without a grid.
  public static let standard = Thresholds(answer: 0.18, floor: 0.13, margin: 0.02, alert: 0.4, doubt: 0.2)
}
