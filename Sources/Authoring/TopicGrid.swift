public import Knowledge

/// What is answered: acts down, what topics are about across, and in each cell the topics that answer.
///
/// English. A topic stands in the cells of all its acts and of everything that it is about, in any role. A question
/// about a medicine without a topic of its own is answered by the topic of its class; such cells are empty here.
public struct TopicGrid: Sendable {
  /// Stands for topics that are about no medicine.
  public static let noMedicine = "(no medicine)"
  /// Stands for topics that say `any`.
  public static let anyMedicine = "(any medicine)"

  /// Ids of acts, in the order of the vocabulary.
  public let acts: [String]
  /// What topics are about: that with the most topics first, then by name.
  public let classes: [String]
  /// Ids of all topics, in order; their numbers in the grid begin with 1.
  public let topics: [String]
  private var cells: [Cell: [Int]] = [:]
  private let kinds: [String: String]

  private struct Cell: Hashable {
    var act: String
    var about: String
  }

  /// The grid of an edition.
  public init(_ edition: Edition) {
    acts = edition.acts.map(\.id)
    topics = edition.topics.map(\.id)
    kinds = Dictionary(edition.concepts.map { ($0.id, $0.kind.rawValue) }) { first, _ in first }
    var counts: [String: Int] = [:]
    let numbered = edition.topics.enumerated()
    let ordered = [Audience.public, .counselor].flatMap { audience in
      numbered.filter { $0.element.audience == audience }
    }
    for (number, topic) in ordered {
      for about in Self.classes(of: topic) {
        counts[about, default: 0] += 1
        for act in Set(topic.acts) { cells[Cell(act: act, about: about), default: []].append(number) }
      }
    }
    classes = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private static func classes(of topic: Topic) -> Set<String> {
    let named = Set(topic.about.values.joined().map { $0 == "any" ? anyMedicine : $0 })
    return named.isEmpty ? [noMedicine] : named
  }

  /// Ids of the topics that answer an act about something; those for the public first.
  public func answers(_ act: String, about: String) -> [String] {
    (cells[Cell(act: act, about: about)] ?? []).map { topics[$0] }
  }
}

// MARK: Pages

extension TopicGrid {
  /// Columns on a page of 80.
  private static let across = 12

  /// Pages of at most 80 columns: the grid, then what its letters and numbers stand for.
  ///
  /// A cell holds the number of its first topic, with `+` where there are more; an empty cell is a point.
  public var pages: [[String]] {
    stride(from: 0, to: classes.count, by: Self.across).map { start in
      page(Array(classes[start..<min(start + Self.across, classes.count)]))
    }
  }

  private func page(_ columns: [String]) -> [String] {
    let lead = (acts.map(\.count).max() ?? 0) + 1
    let letters = columns.indices.map { String(UnicodeScalar(UInt8(ascii: "A") + UInt8($0))) }
    func line(_ name: String, _ cells: [String]) -> String {
      name.padded(to: lead) + cells.map { String(repeating: " ", count: max(0, 4 - $0.count)) + $0 }.joined()
    }
    var lines = [line("", letters.map { $0 + " " }).trimmed]
    var shown: Set<Int> = []
    for act in acts {
      let numbers = columns.map { cells[Cell(act: act, about: $0)] ?? [] }
      shown.formUnion(numbers.compactMap(\.first))
      lines.append(line(act, numbers.map { Self.mark($0) }).trimmed)
    }
    lines.append("")
    lines += Self.inColumns(zip(letters, columns).map { "\($0) \($1)\(kinds[$1].map { ", \($0)" } ?? "")" })
    lines.append("")
    return lines + Self.inColumns(shown.sorted().map { "\($0 + 1) \(topics[$0])" })
  }

  private static func mark(_ numbers: [Int]) -> String {
    guard let first = numbers.first else { return ". " }
    return "\(first + 1)" + (numbers.count > 1 ? "+" : " ")
  }

  /// Items in two columns of 40, read down; one that is longer has a line to itself.
  private static func inColumns(_ items: [String]) -> [String] {
    let short = items.filter { $0.count < 40 }
    let half = (short.count + 1) / 2
    let pairs = short[..<half].enumerated().map { number, left in
      let right = half + number < short.count ? short[half + number] : ""
      return (left.padded(to: 40) + right).trimmed
    }
    return pairs + items.filter { $0.count >= 40 }
  }
}

extension String {
  /// With spaces up to a length.
  fileprivate func padded(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }

  /// Without the spaces at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
