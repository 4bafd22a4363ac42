/// How much the features of a message count: (1 + ln tf) x idf, the whole normalised to a length.
enum FeatureWeights {
  /// Tells each feature once, in the order of their hashes, with how often it stands.
  static func tally(_ features: [UInt64], _ tell: (UInt64, Float) -> Void) {
    let sorted = features.sorted()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      tell(sorted[start], Float(end - start))
      start = end
    }
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
  static func normalised<Entry>(
    _ features: [UInt64], to length: Float, unknown: Float, find: (UInt64) -> (entry: Entry, idf: Float)?
  ) -> [(entry: Entry, weight: Float)] {
    var known: [(entry: Entry, weight: Float)] = []
    var norm: Float = 0
    tally(features) { feature, times in
      let found = find(feature)
      let weight = weight(times) * (found?.idf ?? unknown)
      norm += weight * weight
      if let found { known.append((found.entry, weight)) }
    }
    let scale = norm > 0 ? length / norm.squareRoot() : 0
    return known.map { ($0.entry, $0.weight * scale) }
  }

  /// The weights of small counts.
  private static let weights: [Float] = [0, 1] + (2..<64).map { Float(1 + naturalLogarithm(Double($0))) }
}
