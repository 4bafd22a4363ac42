internal import Knowledge

/// What each feature says for each topic, found by the feature's hash: a section of a pack.
///
/// The section: the number of buckets (a power of two, or 0) and of topics, and the largest weight as the bits of a `Float`,
/// 4 bytes each; for each bucket the place where its entries begin, and one more for the end; then the entries. An entry
/// has the upper half of the hash (4 bytes), what is 127 in its weights, in shares of the largest weight (2 bytes), the number
/// of topics that the feature stands in, and the number of weights that follow (a byte each; 255 where the number stands in 2
/// bytes behind). The topics of the weights follow, each as its distance from the one before in 1 byte, and then the weights,
/// 1 byte each with its sign; to a topic further away a weight of 0 leads. Where that would be longer than a weight for every
/// topic, these stand instead, and the number of weights is `wide`.
struct FeatureTable: Sendable {
  /// The entry of a feature.
  struct Entry {
    let feature: UInt64
    /// How many topics the feature stands in.
    let spread: Int
    fileprivate let share: Float
    /// Where its topics and their weights lie, or a weight for every topic.
    fileprivate let weights: Range<Int>
    fileprivate let isWide: Bool
  }

  static let wide = 0xFFFF
  static let largestShare: Float = 65_535
  static let wholeWeight: Float = 127
  private static let headLength = 12

  let topicCount: Int
  private let bytes: PackedBytes
  private let bucketCount: Int
  private let largest: Float

  /// The table in a section; one whose number of buckets is no power of two finds nothing.
  init(_ section: PackedBytes) {
    bytes = section
    let buckets = Int(section.looked(at: 0, as: Int32.self))
    bucketCount = buckets > 0 && buckets & (buckets - 1) == 0 ? buckets : 0
    topicCount = max(0, min(Int(section.looked(at: 4, as: Int32.self)), TopicIndex.mostTopics))
    largest = Float(bitPattern: section.looked(at: 8, as: UInt32.self))
  }

  /// The entry of a feature, or nil.
  func find(_ feature: UInt64) -> Entry? {
    guard bucketCount > 0 else { return nil }
    let entries = entries(of: Self.bucket(of: feature, of: bucketCount))
    let hash = UInt32(truncatingIfNeeded: feature >> 32)
    return bytes.look(at: entries) { raw in
      var place = 0
      while let head = EntryHead(raw, at: place) {
        place = head.end + (head.count == Self.wide ? topicCount : 2 * head.count)
        guard head.hash == hash else { continue }
        return Entry(
          feature: feature, spread: head.spread,
          share: Float(head.share) / Self.largestShare * largest / Self.wholeWeight,
          weights: entries.lowerBound + head.end..<entries.lowerBound + place, isWide: head.count == Self.wide)
      }
      return nil
    }
  }

  /// Where the entries of a bucket lie.
  private func entries(of bucket: Int) -> Range<Int> {
    let first = Self.headLength + 4 * (bucketCount + 1)
    func place(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> Int {
      let place = Int(Int32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
      return first + max(0, min(place, bytes.count - first))
    }
    let places = Self.headLength + 4 * bucket
    return bytes.look(at: places..<places + 8) { raw in
      guard raw.count == 8 else { return 0..<0 }
      let start = place(raw, 0)
      return start..<max(start, place(raw, 4))
    }
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
    bytes.look(at: entry.weights) { raw in
      guard raw.count == entry.weights.count, let sum = sums.baseAddress, let start = raw.baseAddress else { return }
      guard entry.isWide else {
        let count = raw.count / 2
        var topic = -1
        for number in 0..<count {
          topic += Int(raw[number])
          if topic >= 0, topic < sums.count { sum[topic] += factor * Float(Int8(bitPattern: raw[count + number])) }
        }
        return
      }
      // With no check in the loop, so that several numbers are added at once.
      let shares = start.assumingMemoryBound(to: Int8.self)
      for topic in 0..<min(raw.count, sums.count) { sum[topic] += factor * Float(shares[topic]) }
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
    /// In the order of the topics.
    let weights: [(topic: Int, weight: Float)]

    /// Its entry: weights that are 0 in their shares are left out.
    fileprivate func entry(_ topicCount: Int, largest: Float) -> [UInt8] {
      let most = weights.reduce(Float(0)) { max($0, abs($1.weight)) }
      let share = largest > 0 ? (most / largest * FeatureTable.largestShare).rounded(.up) : 0
      let whole = largest * share / FeatureTable.largestShare / FeatureTable.wholeWeight
      let shares = weights.map { ($0.topic, whole > 0 ? Int8(($0.weight / whole).rounded()) : 0) }.filter { $0.1 != 0 }
      let steps = Self.steps(shares)
      let isWide = 2 * steps.count >= topicCount && topicCount > 0
      var packer = Packer()
      EntryHead.pack(
        hash: UInt32(truncatingIfNeeded: feature >> 32), share: UInt16(share), spread: spread,
        count: isWide ? FeatureTable.wide : steps.count, into: &packer)
      if isWide {
        var all = [Int8](repeating: 0, count: topicCount)
        for (topic, share) in shares { all[topic] = share }
        for share in all { packer.fixed(share) }
      } else {
        for (distance, _) in steps { packer.fixed(distance) }
        for (_, share) in steps { packer.fixed(share) }
      }
      return packer.bytes
    }

    /// The distance from topic to topic, with the weight of each.
    private static func steps(_ shares: [(topic: Int, share: Int8)]) -> [(distance: UInt8, share: Int8)] {
      var steps: [(distance: UInt8, share: Int8)] = []
      var last = -1
      for (topic, share) in shares {
        while topic - last > 255 {
          steps.append((255, 0))
          last += 255
        }
        steps.append((UInt8(topic - last), share))
        last = topic
      }
      return steps
    }
  }

  /// Where a feature is looked for.
  private static func bucket(of feature: UInt64, of bucketCount: Int) -> Int {
    Int(truncatingIfNeeded: feature ^ (feature >> 32)) & (bucketCount - 1)
  }
}

/// What stands in an entry before its weights.
private struct EntryHead {
  let hash: UInt32
  let share: UInt16
  let spread: Int
  let count: Int
  /// Where it ends.
  let end: Int

  /// The head at a place; nil where there is none.
  init?(_ raw: UnsafeRawBufferPointer, at place: Int) {
    guard place <= raw.count - 8 else { return nil }
    hash = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    share = UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: place + 4, as: UInt16.self))
    var end = place + 8
    spread = Self.number(raw[place + 6], raw, &end)
    count = Self.number(raw[place + 7], raw, &end)
    self.end = end
  }

  /// A number below 255 that a byte is, else the one in the 2 bytes at `end`, which is moved behind them.
  private static func number(_ byte: UInt8, _ raw: UnsafeRawBufferPointer, _ end: inout Int) -> Int {
    guard byte == 255, end <= raw.count - 2 else { return Int(byte) }
    defer { end += 2 }
    return Int(UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: end, as: UInt16.self)))
  }

  static func pack(hash: UInt32, share: UInt16, spread: Int, count: Int, into packer: inout Packer) {
    packer.fixed(hash)
    packer.fixed(share)
    for number in [spread, count] { packer.fixed(UInt8(min(number, 255))) }
    for number in [spread, count] where number >= 255 { packer.fixed(UInt16(number)) }
  }
}
