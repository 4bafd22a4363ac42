/// Where answering, asking back and declining part, and where what was learned raises or lowers an alert.
public struct Thresholds: Equatable, Sendable {
  /// From this score on, 0...1, the best topic answers.
  public var answer: Double
  /// The second best may have this share of the best one's score at most for the best to answer.
  public var lead: Double
  /// Below this score the program declines.
  public var floor: Double
  /// Where the program asks back, it offers topics with at least this share of the best one's score.
  public var share: Double
  /// From these log odds on, what was learned raises an alert as a check.
  public var check: Double
  /// From these log odds on, it raises it as a stop; at least `check`.
  public var stop: Double
  /// Of the family `stay`, where a missed message weighs most, so much less than `stop` is enough.
  public var stay: Double
  /// Below these log odds a stop becomes a check, but never in `stay`.
  public var quiet: Double
  /// Where nothing could lift it, only if the likeliest topic of an emergency has a smaller share than this.
  public var calm: Double
  /// From these log odds on a stop is raised too, where the topic of an emergency has a share of `emergency`.
  public var likely: Double
  /// See `likely`.
  public var emergency: Double
  /// From this share on the topic of an emergency names the danger of a check that was learned.
  public var named: Double
  /// From this share on the topic of an emergency is that of the danger that was heard, whichever words raised it.
  public var sure: Double
  /// From this share on also where that is of another family.
  public var certain: Double

  /// Thresholds that are in use.
  ///
  /// Picked by hand on 1,500 labelled questions and 1,350 sentences that were written to be danger or to look like it; of half
  /// of these only the counts were looked at. `answer` at 0.5 in place of 0.45 asks back in place of 1 of 100 wrong answers
  /// and hardly a right one; at 0.6 it asked back for one in five.
  ///
  /// Shares shrink as topics grow in number: where these have moved by more than a tenth from `topicsWhenPicked`, pick anew.
  public static let standard = Thresholds(
    answer: 0.5, lead: 0.8, floor: 0.2, share: 0.15, check: -2.5, stop: 2.5, stay: 1, quiet: -3, calm: 0.05,
    likely: 1, emergency: 0.7, named: 0.3, sure: 0.8, certain: 0.9)
  /// How many English topics there were when the standard ones were picked.
  public static let topicsWhenPicked = 269
}
