internal import Knowledge

/// What each feature says for each topic, found by the feature's hash: a section of a pack.
///
/// The section: the number of buckets (a power of two, or 0) and of topics, and the largest weight as the bits of a `Float`,
/// 4 bytes each; for each bucket the place where its entries begin, and one more for the end; then the entries. An entry
/// has the upper half of the hash (4 bytes), the number of topics that the feature stands in, the number of weights that
/// follow, and what is 127 in them, in shares of the largest weight (2 bytes each). The topics of the weights follow, each
/// in 1 byte where there are at most 256 topics, else in 2, and then the weights, 1 byte each with its sign. Where that would
/// be longer than a weight for every topic, these stand instead, and the number of weights is `wide`.
struct FeatureTable: Sendable {
  /// The entry of a feature.
  struct Entry {
    let feature: UInt64
    /// How many topics the feature stands in.
    let spread: Int
    fileprivate let share: Float
    /// Where the topics lie, each in `topicSize` bytes; empty where there is a weight for every topic.
    fileprivate let topics: Range<Int>
    fileprivate let weights: Range<Int>
    fileprivate let end: Int
  }

  static let wide = 0xFFFF
  static let largestShare: Float = 65_535
  static let wholeWeight: Float = 127
  private static let headLength = 12
  private static let entryLength = 10

  let topicCount: Int
  private let bytes: PackedBytes
  private let bucketCount: Int
  private let topicSize: Int
  private let largest: Float

  /// The table in a section; one whose number of buckets is no power of two finds nothing.
  init(_ section: PackedBytes) {
    bytes = section
    let buckets = Int(section.number(at: 0, as: Int32.self))
    bucketCount = buckets > 0 && buckets & (buckets - 1) == 0 ? buckets : 0
    topicCount = max(0, min(Int(section.number(at: 4, as: Int32.self)), TopicIndex.mostTopics))
    topicSize = Self.topicSize(topicCount)
    largest = Float(bitPattern: section.number(at: 8, as: UInt32.self))
  }

  /// The entry of a feature, or nil.
  func find(_ feature: UInt64) -> Entry? {
    guard bucketCount > 0 else { return nil }
    let bucket = Self.bucket(of: feature, of: bucketCount)
    var place = start(of: bucket)
    let end = start(of: bucket + 1)
    while place < end {
      let entry = entry(of: feature, at: place)
      if bytes.number(at: place, as: UInt32.self) == UInt32(truncatingIfNeeded: feature >> 32) { return entry }
      place = entry.end
    }
    return nil
  }

  private func start(of bucket: Int) -> Int {
    let place = Self.headLength + 4 * (bucketCount + 1)
    return place + max(0, min(Int(bytes.number(at: Self.headLength + 4 * bucket, as: Int32.self)), bytes.count - place))
  }

  private func entry(of feature: UInt64, at place: Int) -> Entry {
    let count = Int(bytes.number(at: place + 6, as: UInt16.self))
    let share = Float(bytes.number(at: place + 8, as: UInt16.self)) / Self.largestShare
    let topics = place + Self.entryLength
    let weights = topics + (count == Self.wide ? 0 : topicSize * count)
    let end = weights + (count == Self.wide ? topicCount : count)
    return Entry(
      feature: feature, spread: Int(bytes.number(at: place + 4, as: UInt16.self)),
      share: share * largest / Self.wholeWeight, topics: topics..<weights, weights: weights..<end, end: end)
  }

  /// What an entry says for a topic; 0 where it has no weight for it.
  func weight(_ entry: Entry, for topic: Int) -> Float {
    var sums = [Float](repeating: 0, count: topicCount)
    sums.withUnsafeMutableBufferPointer { add(entry, times: 1, to: $0) }
    return sums[safe: topic] ?? 0
  }

  /// Adds what an entry says for each topic, times `factor`.
  func add(_ entry: Entry, times factor: Float, to sums: UnsafeMutableBufferPointer<Float>) {
    let factor = factor * entry.share
    bytes.withBytes(of: entry.topics.lowerBound..<entry.end) { raw in
      guard raw.count == entry.end - entry.topics.lowerBound else { return }
      let start = entry.topics.count
      guard start > 0 else {
        guard let sum = sums.baseAddress, let share = raw.baseAddress?.assumingMemoryBound(to: Int8.self) else {
          return
        }
        // With no check in the loop, so that several numbers are added at once.
        for topic in 0..<min(raw.count, sums.count) { sum[topic] += factor * Float(share[topic]) }
        return
      }
      for number in 0..<entry.weights.count {
        let topic =
          topicSize == 1
          ? Int(raw[number])
          : Int(UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: 2 * number, as: UInt16.self)))
        if topic < sums.count { sums[topic] += factor * Float(Int8(bitPattern: raw[start + number])) }
      }
    }
  }

  /// The section for features, each of which stands once.
  static func section(_ rows: [Row], topicCount: Int) -> [UInt8] {
    let largest = rows.lazy.flatMap(\.weights).reduce(Float(0)) { max($0, abs($1.weight)) }
    var bucketCount = 1
    while 4 * bucketCount < rows.count { bucketCount *= 2 }
    var buckets = [[UInt8]](repeating: [], count: bucketCount)
    for row in rows { buckets[bucket(of: row.feature, of: bucketCount)] += row.entry(topicCount, largest: largest) }
    var packer = Packer()
    packer.fixed(Int32(bucketCount))
    packer.fixed(Int32(truncatingIfNeeded: topicCount))
    packer.fixed(largest.bitPattern)
    var place = 0
    for entries in buckets {
      packer.fixed(Int32(place))
      place += entries.count
    }
    packer.fixed(Int32(place))
    for entries in buckets { packer.raw(entries) }
    return packer.bytes
  }

  /// A feature with what it says for the topics that it stands in.
  struct Row {
    let feature: UInt64
    /// How many topics it stands in.
    let spread: Int
    let weights: [(topic: Int, weight: Float)]

    /// Its entry: weights that are 0 in their shares are left out.
    fileprivate func entry(_ topicCount: Int, largest: Float) -> [UInt8] {
      let most = weights.reduce(Float(0)) { max($0, abs($1.weight)) }
      let share = largest > 0 ? (most / largest * FeatureTable.largestShare).rounded(.up) : 0
      let whole = largest * share / FeatureTable.largestShare / FeatureTable.wholeWeight
      let shares = weights.map { ($0.topic, whole > 0 ? Int8(($0.weight / whole).rounded()) : 0) }.filter { $0.1 != 0 }
      let topicSize = FeatureTable.topicSize(topicCount)
      let isWide = shares.count * (topicSize + 1) >= topicCount && topicCount > 0
      var packer = Packer()
      packer.fixed(UInt32(truncatingIfNeeded: feature >> 32))
      packer.fixed(UInt16(truncatingIfNeeded: spread))
      packer.fixed(UInt16(truncatingIfNeeded: isWide ? FeatureTable.wide : shares.count))
      packer.fixed(UInt16(share))
      if isWide {
        var all = [Int8](repeating: 0, count: topicCount)
        for (topic, share) in shares { all[topic] = share }
        for share in all { packer.fixed(share) }
      } else {
        for (topic, _) in shares {
          if topicSize == 1 { packer.fixed(UInt8(topic)) } else { packer.fixed(UInt16(topic)) }
        }
        for (_, share) in shares { packer.fixed(share) }
      }
      return packer.bytes
    }
  }

  /// How many bytes the number of a topic has.
  private static func topicSize(_ topicCount: Int) -> Int { topicCount <= 256 ? 1 : 2 }

  /// Where a feature is looked for.
  private static func bucket(of feature: UInt64, of bucketCount: Int) -> Int {
    Int(truncatingIfNeeded: feature ^ (feature >> 32)) & (bucketCount - 1)
  }
}
