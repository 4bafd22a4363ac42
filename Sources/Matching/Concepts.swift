internal import Knowledge

/// What matching must know of the concepts of a vocabulary, found by id.
final class Concepts: Sendable {
  /// What sort of thing a concept is.
  struct Head {
    let kind: ConceptKind
    /// Whether it is something that a person takes.
    let isTaken: Bool
  }

  private let ids: StringTable
  private let heads: PackedNumbers

  /// `heads`: for each number of a concept twice the place of its kind and 1 where it is taken; 0 where only patterns
  /// name it; all plus 2.
  init(ids: StringTable, heads: PackedNumbers) {
    self.ids = ids
    self.heads = heads
  }

  /// What is known of a concept, nil where the vocabulary has none of this id.
  subscript(id: String) -> Head? {
    guard let number = ids.find(id), heads[number] >= 2 else { return nil }
    return Head(kind: ConceptKind(code: heads[number] / 2 - 1), isTaken: heads[number] % 2 == 1)
  }

  /// The number that stands for a concept in `heads`.
  static func head(of concept: Concept) -> Int {
    2 + 2 * (ConceptKind.allCases.firstIndex(of: concept.kind) ?? 0) + (concept.isTaken ? 1 : 0)
  }
}

extension ConceptKind {
  fileprivate init(code: Int) {
    self = Self.allCases.indices.contains(code) ? Self.allCases[code] : .thing
  }
}
