internal import Synchronization

/// Values in a section of a pack, each read when it is first asked for by its id, and kept.
///
/// The section: their number; for each the place where it begins, and one more for the end; their places in the order of
/// their ids; for each of these the place where its id begins, and one more for the end (4 bytes each); the ids, which lie
/// together since looking for one looks at several; then the values.
///
/// The type itself asks nothing of its values: what it did would be looked up among all types of the program at each start.
package final class PackedItems<Item: Sendable>: Sendable {
  private let bytes: PackedBytes
  private let found = Mutex<[String: Item]>([:])
  private let list = Mutex<[Item]?>(nil)
  /// How many there are.
  package let count: Int

  /// The values in a section.
  package init(_ section: PackedBytes) {
    bytes = section
    count = min(Int(section.looked(at: 0, as: UInt32.self)), section.count / 12)
  }
}

extension PackedItems where Item: Packable {
  /// The section that holds values.
  ///
  /// `id` gives the text by which one is found; without, they cannot be found.
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
    var letters: [UInt8] = []
    var idPlaces = [0]
    for place in order {
      letters += ids[place]
      idPlaces.append(letters.count)
    }
    var section = Packer()
    section.raw(PackedNumbers.section([items.count] + places + order + idPlaces))
    section.raw(letters)
    section.raw(values.bytes)
    return section.bytes
  }

  private func read(_ place: Int) -> Item {
    var unpacker = Unpacker(bytes.part(range(of: place)))
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

  /// The first one with an id.
  package func first(id: String) -> Item? {
    found.withLock { found in
      if let item = found[id] { return item }
      let item = place(of: id).map { read($0) }
      if let item { found[id] = item }
      return item
    }
  }

  /// The place of the first one with an id, found by halving.
  private func place(of id: String) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if compare(middle, with: id) < 0 { low = middle + 1 } else { high = middle }
    }
    guard low < count, compare(low, with: id) == 0 else { return nil }
    return min(number(2 + count + low), count - 1)
  }

  /// Whether every value can be read to its end.
  var isWhole: Bool {
    (0..<count).allSatisfy { place in
      var unpacker = Unpacker(bytes[range(of: place)])
      _ = Item(unpacking: &unpacker)
      return unpacker.isDone
    }
  }

  /// A number of the head.
  private func number(_ place: Int) -> Int {
    Int(bytes.looked(at: 4 * place, as: UInt32.self))
  }

  /// Where the ids begin.
  private var ids: Int { 4 * (3 + 3 * count) }

  private func range(of place: Int) -> Range<Int> {
    let values = ids + number(2 + 3 * count)
    let start = values + number(1 + place)
    return start..<max(start, values + number(2 + place))
  }

  /// How the id at a rank stands to another.
  private func compare(_ rank: Int, with id: String) -> Int {
    let start = ids + number(2 + 2 * count + rank)
    let own = bytes.part(start..<max(start, ids + number(3 + 2 * count + rank)))
    return own.compare(0..<own.count, with: id)
  }
}
