/// Learns which features speak for which topics: multinomial logistic regression by stochastic gradient descent.
///
/// Only features that stand in some example of a topic have a weight there: on 1,006 questions of other writers letting all
/// have one brought nothing, and the weights would be 25 times as many. Neither did a penalty on large weights:
/// descent that stops early keeps them small. The same examples in the same order give the same bits: no clock, no chance,
/// and an exponential of our own.
struct SoftmaxTraining {
  /// Examples as weighed features, one row after the other.
  struct Rows {
    fileprivate var topics: [Int32] = []
    fileprivate var places = [0]
    fileprivate var features: [Int32] = []
    fileprivate var weights: [Float] = []

    /// Adds an example of a topic.
    mutating func add(_ topic: Int, _ row: [(entry: Int, weight: Float)]) {
      topics.append(Int32(truncatingIfNeeded: topic))
      features += row.map { Int32(truncatingIfNeeded: $0.entry) }
      weights += row.map(\.weight)
      places.append(features.count)
    }
  }

  /// How many examples are looked at in all, at least; and how often each, at least and at most.
  private static let steps = 40_000
  private static let rounds = 5...100
  /// The length of a step at the start, and what it is divided by at the end.
  ///
  /// 3 to 5 at the start were equally good.
  private static let rates: (first: Float, decline: Float) = (4, 3.4)
  /// A smaller error than this moves nothing: most topics are plainly not meant.
  static let leastError: Float = 0.001

  /// A feature of more than one topic in so many has a weight for every topic, which is 0 for those it does not stand in:
  /// a row without gaps is added several numbers at once.
  private static let wideShare = 5

  /// For each feature the place of its first topic, and one more for the end.
  let places: [Int]
  /// The topics of all features, in the order of the features and then of their numbers.
  let topics: [Int32]
  /// What each says for its topic.
  private(set) var weights: [Float]
  private let rows: Rows
  private let topicCount: Int
  /// For each feature where its row without gaps begins, or -1; whether it stands in each topic; and what it says for it.
  private let wide: [Int]
  private let wideMask: [Bool]
  private var wideWeights: [Float]

  /// Nothing learned yet: all weights are 0.
  init(_ rows: Rows, featureCount: Int, topicCount: Int) {
    self.rows = rows
    self.topicCount = topicCount
    (places, topics) = Self.pairs(of: rows, featureCount: featureCount)
    weights = [Float](repeating: 0, count: topics.count)
    var wide = [Int](repeating: -1, count: featureCount)
    var mask: [Bool] = []
    for feature in 0..<featureCount {
      let pairs = places[feature]..<places[feature + 1]
      guard pairs.count * Self.wideShare > topicCount else { continue }
      wide[feature] = mask.count
      mask += repeatElement(false, count: topicCount)
      for pair in pairs { mask[wide[feature] + Int(topics[pair])] = true }
    }
    (self.wide, wideMask) = (wide, mask)
    wideWeights = [Float](repeating: 0, count: mask.count)
  }

  /// The topics of each feature.
  private static func pairs(of rows: Rows, featureCount: Int) -> (places: [Int], topics: [Int32]) {
    // Walked by topic, so that each feature meets its topics in order.
    let order = rows.topics.indices.sorted { (rows.topics[$0], $0) < (rows.topics[$1], $1) }
    func walk(_ meet: (_ feature: Int, _ topic: Int32) -> Void) {
      var last = [Int32](repeating: -1, count: featureCount)
      for row in order {
        for place in rows.places[row]..<rows.places[row + 1] {
          let feature = Int(rows.features[place])
          guard last[feature] != rows.topics[row] else { continue }
          last[feature] = rows.topics[row]
          meet(feature, rows.topics[row])
        }
      }
    }
    var places = [Int](repeating: 0, count: featureCount + 1)
    walk { feature, _ in places[feature + 1] += 1 }
    for feature in 0..<featureCount { places[feature + 1] += places[feature] }
    var topics = [Int32](repeating: 0, count: places[featureCount])
    var next = places
    walk { feature, topic in
      topics[next[feature]] = topic
      next[feature] += 1
    }
    return (places, topics)
  }

  /// How often each of so many examples is looked at.
  static func roundCount(of examples: Int) -> Int {
    max(rounds.lowerBound, min(rounds.upperBound, steps / max(1, examples)))
  }

  /// The length of a step in a round.
  static func rate(in round: Int, of rounds: Int) -> Float {
    rates.first / (1 + (rates.decline - 1) * Float(round) / Float(rounds))
  }

  /// Looks at all examples, round after round, each round in another order.
  mutating func run() {
    let count = rows.topics.count
    guard count > 0, topicCount > 1 else { return }
    let rounds = Self.roundCount(of: count)
    var order = Array(0..<count)
    var random = Xorshift()
    var errors = [Float](repeating: 0, count: topicCount)
    for round in 0..<rounds {
      for place in stride(from: count - 1, to: 0, by: -1) { order.swapAt(place, random.next(below: place + 1)) }
      let rate = Self.rate(in: round, of: rounds)
      errors.withUnsafeMutableBufferPointer { errors in
        for row in order {
          weigh(row, into: errors)
          Self.softmax(errors)
          errors[Int(rows.topics[row])] -= 1
          learn(row, rate, from: errors)
        }
      }
    }
    takeWide()
  }

  /// What the features of an example say for each topic.
  private func weigh(_ row: Int, into sums: UnsafeMutableBufferPointer<Float>) {
    sums.update(repeating: 0)
    weights.withUnsafeBufferPointer { weights in
      wideWeights.withUnsafeBufferPointer { wideWeights in
        topics.withUnsafeBufferPointer { topics in
          for place in rows.places[row]..<rows.places[row + 1] {
            let (feature, weight) = (Int(rows.features[place]), rows.weights[place])
            let start = wide[feature]
            if start >= 0 {
              Self.add(UnsafeBufferPointer(rebasing: wideWeights[start..<start + sums.count]), times: weight, to: sums)
            } else {
              for pair in places[feature]..<places[feature + 1] { sums[Int(topics[pair])] += weight * weights[pair] }
            }
          }
        }
      }
    }
  }

  /// Adds a row without gaps, with no check in the loop that would keep it from being done several numbers at once.
  private static func add(
    _ row: UnsafeBufferPointer<Float>, times weight: Float, to sums: UnsafeMutableBufferPointer<Float>
  ) {
    guard let row = row.baseAddress, let sum = sums.baseAddress else { return }
    for topic in 0..<sums.count { sum[topic] += weight * row[topic] }
  }

  /// What the features of an example say moves towards its topic, and away from those that it was taken for.
  private mutating func learn(_ row: Int, _ rate: Float, from errors: UnsafeMutableBufferPointer<Float>) {
    let (rows, wide, wideMask, places, topics) = (rows, wide, wideMask, places, topics)
    let mistaken = errors.indices.filter { abs(errors[$0]) >= Self.leastError }
    weights.withUnsafeMutableBufferPointer { weights in
      wideWeights.withUnsafeMutableBufferPointer { wideWeights in
        topics.withUnsafeBufferPointer { topics in
          for place in rows.places[row]..<rows.places[row + 1] {
            let (feature, step) = (Int(rows.features[place]), rows.weights[place] * rate)
            let start = wide[feature]
            if start >= 0 {
              for topic in mistaken where wideMask[start &+ topic] {
                wideWeights[start &+ topic] -= step * errors[topic]
              }
            } else {
              for pair in places[feature]..<places[feature + 1] {
                let error = errors[Int(topics[pair])]
                if abs(error) >= Self.leastError { weights[pair] -= step * error }
              }
            }
          }
        }
      }
    }
  }

  /// Brings what was learned in the rows without gaps to its places.
  private mutating func takeWide() {
    for feature in wide.indices where wide[feature] >= 0 {
      for pair in places[feature]..<places[feature + 1] {
        weights[pair] = wideWeights[wide[feature] + Int(topics[pair])]
      }
    }
  }

  /// Turns log odds into shares.
  static func softmax(_ values: UnsafeMutableBufferPointer<Float>) {
    let largest = values.max() ?? 0
    var sum: Float = 0
    for place in values.indices {
      values[place] = exponential(values[place] - largest)
      sum += values[place]
    }
    for place in values.indices { values[place] /= sum }
  }

  /// Marsaglia's xorshift with 64 bits: an order that looks like chance and is always the same.
  struct Xorshift {
    private var state: UInt64 = 88_172_645_463_325_252

    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
  }
}
