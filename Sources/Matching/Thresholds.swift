public import Knowledge

/// Where answering, asking back and declining part, and where what was learned raises or lowers an alert.
public struct Thresholds: Equatable, Sendable {
  /// From this score on, 0...1, the best topic answers, by how grave it is.
  public var answer: ByTier
  /// The second best may have this share of the best one's score at most for the best to answer.
  public var lead: Double
  /// Below this score the program declines.
  public var floor: Double
  /// Where the program asks back, it offers topics with at least this share of the best one's score.
  public var share: Double
  /// From this evidence on, log odds and a power of ten, what was learned raises an alert as a check.
  public var check: Double
  /// From this evidence on, it raises it as a stop; at least `check`.
  public var stop: Double
  /// Of the family `stay`, where a missed message weighs most, so much less than `stop` is enough.
  public var stay: Double
  /// In a message of few words so much more is needed for a check and for a stop: among what people type in the middle of a talk
  /// few sentences tell of danger.
  public var brief: Double
  /// Below these log odds a stop becomes a check, but never in `stay`, and only above them what was learned raises anything:
  /// at them stands a text of which too little is known (`DangerIndex`).
  public var quiet: Double
  /// Where nothing could lift it, only if the likeliest topic of an emergency has a smaller share than this.
  public var calm: Double
  /// With less evidence than this what a line raised was not meant, but never in `stay`.
  public var unmeant: Double
  /// From these log odds on a stop is raised too, where the topic of an emergency has a share of `emergency`.
  public var likely: Double
  /// See `likely`.
  public var emergency: Double
  /// From this share on the topic of an emergency names the danger of a check that was learned.
  public var named: Double
  /// From this share on the topic of an emergency is that of the danger that was heard, whichever words raised it, of whichever
  /// family.
  public var sure: Double
  /// From this share on also where the words were those of `stay`, and the topic is of another family.
  public var certain: Double
  /// What a message counts behind those before it, beside what it counts alone.
  ///
  /// Knowledge of few asks has learned nothing of talks, and hears only the first message in them.
  public var talk: Float

  /// Thresholds for knowledge that none were fitted to: of another program, or of few topics.
  ///
  /// Picked by hand. Those of alerts are in use everywhere: picked on 3,609 sentences of danger, 3,095 look-alikes and 4,213
  /// everyday questions that nothing had been learned from. With a `check` of -4.5 and a `stop` of -0.5 seven of 412 dangers
  /// in seven sets of other people raised nothing, and with -5.2 and -0.75 four; of 1,474 harmless messages one more was asked
  /// about, and one more stopped. With a stop of -2.5, and 850 asks more, 215 of 256 dangers in four other sets were stopped where
  /// 206 had been, and 10 of 897 harmless messages where 7 had been.
  public static let standard = Thresholds(
    answer: ByTier(0.5), lead: 0.8, floor: 0.2, share: 0.15, check: -5.2, stop: -2.5, stay: 1, brief: 1.9, quiet: -3,
    calm: 0.2, unmeant: -9.5, likely: 1, emergency: 0.7, named: 0.3, sure: 0.8, certain: 0.9, talk: 1)

  /// A threshold for each tier.
  public struct ByTier: Equatable, Sendable {
    private var values: SIMD4<Double>

    /// The same for all tiers.
    public init(_ value: Double) {
      values = SIMD4(repeating: value)
    }

    /// The threshold of a tier.
    public subscript(tier: Tier) -> Double {
      get { values[Self.place(of: tier)] }
      set { values[Self.place(of: tier)] = newValue }
    }

    private static func place(of tier: Tier) -> Int {
      switch tier {
      case .emergency: 0
      case .urgent: 1
      case .caution: 2
      case .routine: 3
      }
    }
  }
}

extension Thresholds {
  /// Thresholds as they were fitted; the standard ones where none were.
  public init(_ fitted: FittedThresholds?) {
    self = .standard
    guard let fitted else { return }
    for tier in Tier.allCases { answer[tier] = Double(fitted.answer[tier] ?? 50) / 100 }
    (lead, floor) = (Double(fitted.lead) / 100, Double(fitted.floor) / 100)
    talk = 2.3
  }
}
