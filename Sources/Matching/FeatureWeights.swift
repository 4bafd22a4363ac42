/// How much the features of a message count: (1 + ln tf) x idf, the whole normalised to a length.
enum FeatureWeights {
  /// Each feature once, in the order of their hashes, and how often it stands.
  static func tally(_ features: [UInt64]) -> (features: [UInt64], times: [Float]) {
    var once: [UInt64] = []
    var times: [Float] = []
    once.reserveCapacity(features.count)
    times.reserveCapacity(features.count)
    for feature in features.sorted() {
      if feature == once.last {
        times[times.count - 1] += 1
      } else {
        once.append(feature)
        times.append(1)
      }
    }
    return (once, times)
  }

  /// What a feature counts that stands so many times: 1 + ln tf.
  static func weight(_ times: Float) -> Float {
    times == 1 ? 1 : times < Float(weights.count) ? weights[Int(times)] : Float(1 + naturalLogarithm(Double(times)))
  }

  /// How telling a feature is that stands in the examples of so many topics: ln((K + 1) / (cf + 0.5)) + 0.3, over topics
  /// rather than examples.
  static func idf(spread: Int, of topics: Int) -> Float {
    Float(naturalLogarithm((Double(topics) + 1) / (Double(spread) + 0.5)) + 0.3)
  }

  /// The features that are known, with their weights, brought to `length`; unknown ones count in what is brought there,
  /// so that a question with many of them says little.
  static func normalised(
    _ features: [UInt64], to length: Float, unknown: Float, find: ([UInt64]) -> [(number: Int, idf: Float)?]
  ) -> [(feature: Int, weight: Float)] {
    let (once, times) = tally(features)
    var known: [(feature: Int, weight: Float)] = []
    known.reserveCapacity(once.count)
    var norm: Float = 0
    for (found, times) in zip(find(once), times) {
      let weight = weight(times) * (found?.idf ?? unknown)
      norm += weight * weight
      if let found { known.append((found.number, weight)) }
    }
    let scale = norm > 0 ? length / norm.squareRoot() : 0
    for place in known.indices { known[place].weight *= scale }
    return known
  }

  /// The weights of small counts.
  private static let weights: [Float] = [0, 1] + (2..<64).map { Float(1 + naturalLogarithm(Double($0))) }
}
