internal import Knowledge

/// Makes the section of a `DangerIndex` from sentences.
struct DangerIndexBuilder {
  /// Added to each feature's count: the smoothing of an alert's own counts, and of those of all danger and of quiet.
  ///
  /// Tried over 0.003 to 1 on sentences of other writers; these were best, and near values little worse.
  private static let smoothing = (alert: 0.01, whole: 0.03)
  /// A look-alike says more of what is quiet than an everyday question: it counts so many times.
  ///
  /// With 3 instead of 1 an eighth of the look-alikes of other writers would raise a check, instead of a fifth.
  private static let lookAlikeWeight = 3.0

  /// Fewer sentences of danger than this say nothing of how danger is told: then only the lines speak.
  static let fewest = 500

  private let alertCount: Int
  private var numbers: [UInt64: Int] = [:]
  private var hashes: [UInt64] = []
  private var rows: [(alert: Int?, times: Double, counts: [(feature: Int, weight: Float)])] = []

  /// A builder for so many alerts.
  init(alertCount: Int) {
    self.alertCount = alertCount
  }

  /// Adds a sentence of danger.
  mutating func add(danger alert: Int, _ features: [UInt64]) {
    rows.append((alert, 1, counted(features)))
  }

  /// Adds a sentence without danger.
  mutating func add(quiet features: [UInt64], isLookAlike: Bool) {
    rows.append((nil, isLookAlike ? Self.lookAlikeWeight : 1, counted(features)))
  }

  private mutating func counted(_ features: [UInt64]) -> [(feature: Int, weight: Float)] {
    var counts: [(feature: Int, weight: Float)] = []
    FeatureSpace.tally(features) { feature, times in
      let number = numbers[feature] ?? hashes.count
      if number == hashes.count {
        numbers[feature] = number
        hashes.append(feature)
      }
      counts.append((number, FeatureSpace.weight(times)))
    }
    return counts
  }

  /// The section; empty where there are too few sentences of danger.
  func section() -> [UInt8] {
    guard rows.count(where: { $0.alert != nil }) >= Self.fewest else { return [] }
    let idf = idf()
    let sums = sums(idf)
    let table = FeatureTable.parts(hashes)
    var never: [Double] = []
    var columns = [[(row: Int, more: Double)]](repeating: [], count: hashes.count)
    for (row, counts) in sums.enumerated() {
      let smoothing = row < alertCount ? Self.smoothing.alert : Self.smoothing.whole
      let total = counts.values.sorted().reduce(0, +) + smoothing * Double(hashes.count)
      never.append(naturalLogarithm(smoothing / total))
      for (feature, count) in counts {
        columns[feature].append((row, naturalLogarithm((count + smoothing) / smoothing)))
      }
    }
    var places = [0]
    for column in columns { places.append((places.last ?? 0) + column.count) }
    var section = [hashes.count, table.slots.count, alertCount, places.last ?? 0]
    section += never.map { bits(Float($0)) }
    section += idf.map(bits)
    section += places
    section += table.hashes
    section += table.slots
    for column in columns { for (row, more) in column { section += [row, bits(Float(more))] } }
    return PackedNumbers.section(section)
  }

  private func idf() -> [Float] {
    var spread = [Int](repeating: 0, count: hashes.count)
    for count in rows.lazy.map(\.counts).joined() { spread[count.feature] += 1 }
    return spread.map { Float(naturalLogarithm((Double(rows.count) + 1) / (Double($0) + 0.5))) }
  }

  /// The weights of each feature in each alert, in all danger, and in what is quiet.
  private func sums(_ idf: [Float]) -> [[Int: Double]] {
    var sums = [[Int: Double]](repeating: [:], count: alertCount + 2)
    for row in rows {
      let weights = row.counts.map { ($0.feature, Double($0.weight * idf[$0.feature])) }
      let norm = weights.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
      guard norm > 0 else { continue }
      for (feature, weight) in weights {
        let share = row.times * weight / norm
        guard let alert = row.alert else {
          sums[alertCount + 1][feature, default: 0] += share
          continue
        }
        sums[alert][feature, default: 0] += share
        sums[alertCount][feature, default: 0] += share
      }
    }
    return sums
  }

  private func bits(_ value: Float) -> Int {
    Int(value.bitPattern)
  }
}
