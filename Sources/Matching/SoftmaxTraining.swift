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
  private static let rate: (first: Float, decline: Float) = (4, 3.4)
  /// A smaller error than this moves nothing: most topics are plainly not meant.
  private static let leastError: Float = 0.001

  /// For each feature the place of its first topic, and one more for the end.
  let places: [Int]
  /// The topics of all features, in the order of the features and then of their numbers.
  let topics: [Int32]
  /// What each says for its topic.
  private(set) var weights: [Float]
  private let rows: Rows
  private let topicCount: Int

  /// Nothing learned yet: all weights are 0.
  init(_ rows: Rows, featureCount: Int, topicCount: Int) {
    self.rows = rows
    self.topicCount = topicCount
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
    (self.places, self.topics) = (places, topics)
    weights = [Float](repeating: 0, count: topics.count)
  }

  /// Looks at all examples, round after round, each round in another order.
  mutating func run() {
    let count = rows.topics.count
    guard count > 0, topicCount > 1 else { return }
    let rounds = max(Self.rounds.lowerBound, min(Self.rounds.upperBound, Self.steps / count))
    var order = Array(0..<count)
    var random = Xorshift()
    var errors = [Float](repeating: 0, count: topicCount)
    for round in 0..<rounds {
      for place in stride(from: count - 1, to: 0, by: -1) { order.swapAt(place, random.next(below: place + 1)) }
      let rate = Self.rate.first / (1 + (Self.rate.decline - 1) * Float(round) / Float(rounds))
      for row in order { Self.learn(row, of: rows, rate, places, topics, &weights, &errors) }
    }
  }

  /// Looks at one example: what its features say moves towards its topic, and away from those that it was taken for.
  private static func learn(
    _ row: Int, of rows: Rows, _ rate: Float, _ places: [Int], _ topics: [Int32], _ weights: inout [Float],
    _ errors: inout [Float]
  ) {
    let own = rows.places[row]..<rows.places[row + 1]
    errors.withUnsafeMutableBufferPointer { errors in
      weights.withUnsafeMutableBufferPointer { weights in
        topics.withUnsafeBufferPointer { topics in
          errors.update(repeating: 0)
          for place in own {
            let (feature, weight) = (Int(rows.features[place]), rows.weights[place])
            for pair in places[feature]..<places[feature + 1] { errors[Int(topics[pair])] += weight * weights[pair] }
          }
          softmax(errors)
          errors[Int(rows.topics[row])] -= 1
          for place in own {
            let (feature, step) = (Int(rows.features[place]), rows.weights[place] * rate)
            for pair in places[feature]..<places[feature + 1] {
              let error = errors[Int(topics[pair])]
              if abs(error) >= leastError { weights[pair] -= step * error }
            }
          }
        }
      }
    }
  }

  /// Turns log odds into shares.
  private static func softmax(_ values: UnsafeMutableBufferPointer<Float>) {
    let largest = values.max() ?? 0
    var sum: Float = 0
    for place in values.indices {
      values[place] = exponential(values[place] - largest)
      sum += values[place]
    }
    for place in values.indices { values[place] /= sum }
  }

  /// Marsaglia's xorshift with 64 bits: an order that looks like chance and is always the same.
  private struct Xorshift {
    private var state: UInt64 = 88_172_645_463_325_252

    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
  }
}
