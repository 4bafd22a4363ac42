internal import Knowledge
internal import Synchronization

/// What each concept is a kind of; read from the pack when a concept is first asked about, and kept.
final class Kin: Sendable {
  /// A concept with all above it.
  struct Line {
    /// The concept and everything it is a kind of, the nearest first.
    var line: [String]
    /// How many steps up each of them is; at most six.
    var steps: [String: Int]
    /// The same by number, the nearest first; empty for one that the vocabulary does not have.
    var kinds: [(concept: Int, steps: Int)]
  }

  private let ids: StringTable
  private let parents: PackedRows
  private let lines: PackedRows
  private let known = Mutex<[String: Line]>([:])

  /// `lines` has for each concept of the vocabulary itself and all above it.
  init(ids: StringTable, parents: PackedRows, lines: PackedRows) {
    self.ids = ids
    self.parents = parents
    self.lines = lines
  }

  /// The line of a concept; one that the vocabulary does not have is alone.
  subscript(concept: String) -> Line {
    known.withLock { known in
      if let line = known[concept] { return line }
      let line = line(of: concept)
      if ids.find(concept) != nil { known[concept] = line }
      return line
    }
  }

  /// The numbers of a concept and of everything it is a kind of; empty for one that the vocabulary does not have.
  func line(of number: Int) -> PackedRow {
    lines[number]
  }

  private func line(of concept: String) -> Line {
    guard let number = ids.find(concept), !lines[number].isEmpty else {
      return Line(line: [concept], steps: [concept: 0], kinds: ids.find(concept).map { [($0, 0)] } ?? [])
    }
    var kinds = [(concept: number, steps: 0)]
    var level = [number]
    for distance in 1...6 {
      level = level.flatMap { parents[$0] }
      for parent in level where !kinds.contains(where: { $0.concept == parent }) { kinds.append((parent, distance)) }
    }
    let steps = Dictionary(kinds.map { (ids[$0.concept], $0.steps) }) { first, _ in first }
    return Line(line: lines[number].map { ids[$0] }, steps: steps, kinds: kinds)
  }
}
