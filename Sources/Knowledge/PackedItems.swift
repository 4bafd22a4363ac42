internal import Synchronization

/// Values in a section of a pack, each read when it is first asked for, and kept.
///
/// The section: their number; for each the place where it begins, and one more for the end; their places in the order
/// of their ids (4 bytes each); then the values.
package final class PackedItems<Item: Packable & Sendable>: Sendable {
  private let bytes: PackedBytes
  private let made = Mutex<[Int: Item]>([:])
  private let list = Mutex<[Item]?>(nil)
  /// How many there are.
  package let count: Int

  /// The values in a section.
  package init(_ section: PackedBytes) {
    bytes = section
    count = min(Int(section.number(at: 0, as: UInt32.self)), section.count / 8)
  }

  /// The section that holds values.
  ///
  /// `id` gives the text by which one is found, with which its bytes begin; without, they cannot be found by id.
  package static func section(_ items: [Item], id: ((Item) -> String)? = nil) -> [UInt8] {
    var values = Packer()
    var places: [Int] = []
    for item in items {
      places.append(values.bytes.count)
      values.value(item)
    }
    places.append(values.bytes.count)
    let ids = items.map { Array((id?($0) ?? "").utf8) }
    let order = items.indices.sorted { left, right in
      ids[left] == ids[right] ? left < right : ids[left].lexicographicallyPrecedes(ids[right])
    }
    var section = Packer()
    section.fixed(UInt32(items.count))
    for place in places { section.fixed(UInt32(place)) }
    for place in order { section.fixed(UInt32(place)) }
    section.raw(values.bytes)
    return section.bytes
  }

  /// The value at a place; `place` is one of them.
  package subscript(place: Int) -> Item {
    made.withLock { made in
      if let item = made[place] { return item }
      let item = read(place)
      made[place] = item
      return item
    }
  }

  private func read(_ place: Int) -> Item {
    var unpacker = Unpacker(bytes[range(of: place)])
    return Item(unpacking: &unpacker)
  }

  /// All of them, in order; read once and kept.
  package var all: [Item] {
    list.withLock { kept in
      if let kept { return kept }
      let all = (0..<count).map { read($0) }
      kept = all
      return all
    }
  }

  /// The first one with an id, found by halving.
  package func first(id: String) -> Item? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if compare(sorted(middle), with: id) < 0 { low = middle + 1 } else { high = middle }
    }
    guard low < count, compare(sorted(low), with: id) == 0 else { return nil }
    return self[sorted(low)]
  }

  /// Whether every value can be read to its end.
  var isWhole: Bool {
    (0..<count).allSatisfy { place in
      var unpacker = Unpacker(bytes[range(of: place)])
      _ = Item(unpacking: &unpacker)
      return unpacker.isDone
    }
  }

  private func sorted(_ rank: Int) -> Int {
    min(Int(bytes.number(at: 4 * (count + 2 + rank), as: UInt32.self)), count - 1)
  }

  private func range(of place: Int) -> Range<Int> {
    let values = 4 * (2 + 2 * count)
    let start = values + Int(bytes.number(at: 4 * (1 + place), as: UInt32.self))
    return start..<max(start, values + Int(bytes.number(at: 4 * (2 + place), as: UInt32.self)))
  }

  private func compare(_ place: Int, with id: String) -> Int {
    let range = range(of: place)
    // The length of the id as `Packer.int` wrote it, in one byte or two.
    let first = Int(bytes[range.lowerBound])
    let start = range.lowerBound + (first < 0x80 ? 1 : 2)
    let length = (first < 0x80 ? first : first & 0x7F | Int(bytes[range.lowerBound + 1]) << 7) >> 1
    return bytes.compare(start..<start + length, with: id)
  }
}
