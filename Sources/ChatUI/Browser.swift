public import Conversation
public import Knowledge

/// The list of all topics: subjects first, then the topics of one; typed words filter it.
struct Browser: Equatable, Sendable {
  /// A line of the list.
  enum Item: Equatable, Sendable {
    case subject(String, name: String, count: Int)
    case topic(id: String, title: String)
  }

  var filter = LineEditor()
  /// The subject that is open.
  var subject: String?
  /// The chosen line, from 0.
  var selected = 0

  /// The lines: subjects while none is open and nothing was typed, else the topics that the typed words find.
  func items(_ answerer: Answerer, language: String) -> [Item] {
    let (topics, names) = (answerer.listedTopics(language: language), answerer.words(language: language))
    let isBlank = !filter.text.contains { $0.isLetter || $0.isNumber }
    if subject == nil, isBlank {
      let counts = topics.reduce(into: [String: Int]()) { $0[$1.subject, default: 0] += 1 }
      let named = counts.map { (name: names.subject($0.key), subject: $0.key, count: $0.value) }
      return named.sorted { ($0.name, $0.subject) < ($1.name, $1.subject) }.map {
        .subject($0.subject, name: $0.name, count: $0.count)
      }
    }
    let listed = topics.filter { subject == nil || $0.subject == subject }
    let found = isBlank ? listed : answerer.topics(listed, found: filter.text, language: language)
    return found.map { .topic(id: $0.id, title: $0.choice) }
  }

  /// Moves the choice, as far as there are lines.
  mutating func select(_ index: Int, of count: Int) {
    selected = min(max(index, 0), max(count - 1, 0))
  }
}

extension Browser.Item {
  /// The words of the line.
  var text: String {
    switch self {
    case .subject(_, let name, let count): "\(name) (\(count))"
    case .topic(_, let title): title
    }
  }
}

extension Answerer {
  /// The topics that a face may list, in the order of the base.
  public func listedTopics(language: String) -> [Topic] {
    let edition = language == "es" ? base.spanish ?? base.english : base.english
    return edition.topics.filter { $0.audience == .public || face.audience == .counselor }
  }
}
