/// Where answering, asking back and declining part, and where counts raise or lower an alert.
public struct Thresholds: Equatable, Sendable {
  /// From this score on, 0...1, the best topic answers.
  public var answer: Double
  /// Below this score the program declines.
  public var floor: Double
  /// The second best may have this share of the best one's score at most for the best to answer.
  public var share: Double
  /// A story is less like any one ask than a short question is: of more than `storyLength` words, `answer` and `floor` count
  /// so much.
  public var story: Double
  /// Words from which a message is a story.
  public static let storyLength = 15
  /// From these log odds on, counts raise an alert as a check.
  public var check: Double
  /// From these log odds on, counts raise it as a stop.
  public var stop: Double
  /// Of the family `stay`, where a missed message weighs most, so much of `check` and `stop` is enough.
  public var stay: Double
  /// Below these log odds a stop of the family `act` becomes a check.
  public var quiet: Double

  /// Thresholds that are in use.
  ///
  /// Picked by hand on 1,200 labelled questions and 676 sentences that were written to be danger or to look like it. A
  /// share of 0.95 instead of 0.9 answers 3 in 100 more rightly and 5 more wrongly.
  public static let standard = Thresholds(
    answer: 0.12, floor: 0.09, share: 0.92, story: 0.75, check: 3, stop: 5, stay: 0.5, quiet: 0)
}
