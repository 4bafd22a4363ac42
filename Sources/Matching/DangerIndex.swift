internal import Knowledge

/// Weighs how a message speaks: like the sentences of danger of each alert, or like everyday questions.
///
/// Naive Bayes over words, pairs of words and slots, each weighed by (1 + ln tf) x idf and the message normalised to length
/// 1, so that a long story is not louder than a short one: `evidence` is the mean of two log odds, that of all danger
/// against what is quiet and that of the likeliest alert against it. Counted separately from the lines of the alerts, so
/// that either finds what the other misses.
///
/// The section: how many features, slots, alerts and postings there are; for each alert, then for all danger, then for
/// quiet, the logarithm of the share of a feature never seen there; for each feature its idf, the place of its first
/// posting (and one more for the end), and its entry of the `FeatureTable`; the postings, each the number of a row and
/// what its share's logarithm has more than that of a feature never seen. Shares are bits of `Float`.
struct DangerIndex: Sendable {
  static let headLength = 4

  /// How likely a message speaks of danger, and of which.
  struct Evidence: Equatable {
    /// Log odds: above 0 rather danger.
    var odds: Double
    /// The number of the likeliest alert.
    var alert: Int
  }

  private let numbers: PackedNumbers
  private let table: FeatureTable
  private let alertCount: Int
  private let idfs: Int
  private let places: Int
  private let postings: Int

  /// The index in a section of a pack.
  init(_ section: PackedBytes) {
    numbers = PackedNumbers(section)
    func size(_ place: Int) -> Int { max(0, min(PackedNumbers(section)[place], section.count)) }
    let features = size(0)
    alertCount = size(2)
    idfs = Self.headLength + alertCount + 2
    places = idfs + features
    let hashes = places + features + 1
    table = FeatureTable(numbers, hashes: hashes, slots: hashes + 2 * features, slotCount: size(1))
    postings = hashes + 2 * features + size(1)
  }

  /// What the counts say of a message, or nil for one without any word that is known.
  func evidence(of features: [UInt64]) -> Evidence? {
    var weights: [(feature: Int, weight: Double)] = []
    FeatureSpace.tally(features) { feature, times in
      guard let number = table.find(feature) else { return }
      weights.append((number, Double(FeatureSpace.weight(times) * float(idfs + number))))
    }
    let norm = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    guard norm > 0, alertCount > 0 else { return nil }
    let total = weights.reduce(0) { $0 + $1.weight } / norm
    var sums = (0..<alertCount + 2).map { total * Double(float(Self.headLength + $0)) }
    for (feature, weight) in weights {
      for posting in numbers.row(places + feature) {
        let row = numbers[postings + 2 * posting]
        guard sums.indices.contains(row) else { continue }
        sums[row] += weight / norm * Double(float(postings + 2 * posting + 1))
      }
    }
    guard let likeliest = sums[..<alertCount].indices.max(by: { (sums[$0], $1) < (sums[$1], $0) }) else { return nil }
    let quiet = sums[alertCount + 1]
    return Evidence(odds: (sums[alertCount] + sums[likeliest]) / 2 - quiet, alert: likeliest)
  }

  private func float(_ place: Int) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: numbers[place]))
  }
}
