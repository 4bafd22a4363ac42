/// What came of asking whether one medicine's name is taken for another's.
public struct NamesReport: Equatable, Sendable, CustomStringConvertible {
  /// What stood in the sentences, in the order in which they are asked.
  public enum Kind: String, CaseIterable, Sendable {
    case names, misspelt, between, topics
  }

  /// How many sentences there were of each kind.
  public private(set) var asked: [Kind: Int] = [:]
  /// Each sentence in which a name was taken for another, and how.
  public private(set) var faults: [String] = []

  /// A line for each fault, then the figures.
  public var description: String {
    let figures = Kind.allCases.map { "\($0.rawValue) \(asked[$0] ?? 0)" }.joined(separator: ", ")
    return (faults + ["sentences: \(figures); \(faults.count) taken for another medicine"]).joined(separator: "\n")
  }

  /// Counts sentences with what is wrong with each, if anything.
  mutating func add(_ kind: Kind, _ sentences: [(text: String, fault: String?)]) {
    asked[kind, default: 0] += sentences.count
    faults += sentences.compactMap { text, fault in fault.map { "'\(text)' \($0)" } }
  }
}
