public import Knowledge
internal import Matching

extension Answerer {
  /// The topics of a list that some words lead to: first those that have all of them in their names, in the order of the
  /// list, then those that answer them, best first.
  ///
  /// Names are what lists show, the title, the subject and the id; a part of a word is enough there, so that one can look
  /// while one types.
  public func topics(_ list: [Topic], found by: String, language: String) -> [Topic] {
    let words = by.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty else { return [] }
    let replies = self.words(language: language)
    let named = list.filter { topic in
      let text = "\(topic.choice) \(topic.title) \(replies.subject(topic.subject)) \(topic.id)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    let found = matcher.interpret(by, in: language, audience: face.audience)
    // What is near to words that mean nothing is no answer to them.
    if case .decline = found.decision { return named }
    let ranked = found.ranked.map(\.topic)
    var seen = Set(named.map(\.id))
    return named + ranked.filter { seen.insert($0).inserted }.compactMap { id in list.first { $0.id == id } }
  }
}
