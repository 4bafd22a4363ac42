/// A list that is kept as values, or in a pack until it is asked for.
///
/// The type itself asks nothing of its values, as `PackedItems`.
enum Kept<Item: Sendable>: Sendable {
  case values([Item])
  case packed(PackedItems<Item>)
}

extension Kept where Item: Packable {
  /// All of them; from a pack they are read once and kept.
  var all: [Item] {
    switch self {
    case .values(let items): items
    case .packed(let items): items.all
    }
  }

  /// Whether there are none.
  var isEmpty: Bool {
    switch self {
    case .values(let items): items.isEmpty
    case .packed(let items): items.count == 0
    }
  }
}

extension Kept: Equatable where Item: Packable & Equatable {
  static func == (left: Self, right: Self) -> Bool {
    left.all == right.all
  }
}

extension Kept where Item: Packable & Identifiable, Item.ID == String {
  /// The first one with an id, without reading the others.
  func first(id: String) -> Item? {
    switch self {
    case .values(let items): items.first { $0.id == id }
    case .packed(let items): items.first(id: id)
    }
  }
}
