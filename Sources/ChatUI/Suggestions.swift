internal import Conversation
internal import Knowledge

/// The topics that are offered while one types: those in whose names and asks the typed words begin words.
///
/// Made from the topics that a face lists, one after the other, so that no key waits for all of them; those not yet looked
/// through are not offered. Private topics and those that refuse never are.
struct Suggestions: Sendable {
  private struct Candidate {
    let suggestion: Suggestion
    /// The words of the topic's title and its name in lists, in small letters.
    let names: [[UInt8]]
    /// Words of its asks that are none of the names, and that people use often enough to mean this topic.
    let asks: [[UInt8]]
  }

  let language: String
  private var candidates: [Candidate] = []
  /// Topics that were not looked through yet.
  private var waiting: ArraySlice<Topic>

  /// How many are offered at once.
  static let count = 3
  /// Longer names are not offered, in cells.
  static let longest = 44
  /// What is offered at once is no longer, in cells: its update stays below 200 bytes, with 15 a row for its place and 45
  /// for colours.
  static let together = 100
  /// Shorter words say nothing about the subject, in bytes; those one letter shorter ("for") order what longer ones find.
  static let leastLetters = 4
  /// A word that fewer than one in so many of a topic's asks have says nothing about it: "draft" in one of sixty.
  static let share = 16

  init(_ answerer: Answerer, language: String) {
    self.language = language
    waiting = answerer.listedTopics(language: language).filter(Self.isOffered)[...]
  }

  /// Looks through one more topic; false where none was left.
  mutating func learn() -> Bool {
    guard let topic = waiting.popFirst() else { return false }
    let names = Set(Self.words(topic.title) + Self.words(topic.choice))
    var uses: [[UInt8]: Int] = [:]
    for ask in topic.asks { for word in Set(Self.words(ask.text)) { uses[word, default: 0] += 1 } }
    let asks = uses.filter { $0.value * Self.share >= topic.asks.count && !names.contains($0.key) }.keys
    let suggestion = Suggestion(topic: topic.id, text: topic.choice)
    candidates.append(Candidate(suggestion: suggestion, names: Array(names), asks: Array(asks)))
    return true
  }

  private static func isOffered(_ topic: Topic) -> Bool {
    switch topic.template {
    case .stay, .safe, .misuse: false
    case .act, .urgent, .caution, .routine, .clarify, .decline: !topic.isPrivate && topic.choice.count <= longest
    }
  }

  /// The nearest to what is typed, the best first.
  ///
  /// Half of the letters of telling words must be found. Words of a name count twice; of equals the one that comes
  /// first in the list of topics is nearer.
  func nearest(_ typed: String) -> [Suggestion] {
    guard typed.utf8.count <= 200 else { return [] }
    let words = Self.words(typed).filter { $0.count + 1 >= Self.leastLetters }
    guard words.contains(where: { $0.count >= Self.leastLetters }) else { return [] }
    var best: [(score: Int, suggestion: Suggestion)] = []
    for candidate in candidates {
      let score = Self.score(words, candidate)
      guard score > 0 else { continue }
      let place = best.firstIndex { $0.score < score } ?? best.count
      if place < Self.count { best.insert((score, candidate.suggestion), at: place) }
      if best.count > Self.count { best.removeLast() }
    }
    return best.map(\.suggestion)
  }

  private static func score(_ words: [[UInt8]], _ candidate: Candidate) -> Int {
    var (found, needed, score) = (0, 0, 0)
    for word in words {
      let isTelling = word.count >= leastLetters
      needed += isTelling ? word.count : 0
      if candidate.names.contains(where: { $0.starts(with: word) }) {
        found += isTelling ? word.count : 0
        score += 2 * word.count
      } else if isTelling, candidate.asks.contains(where: { $0.starts(with: word) }) {
        found += word.count
        score += word.count
      }
    }
    return found > 0 && 2 * found >= needed ? score : 0
  }

  private static func words(_ text: String) -> [[UInt8]] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Array($0.utf8) }
    }
    // 0x20 makes a capital small, and leaves small letters and digits as they are.
    return text.utf8.split { !isPlain($0) }.map { word in word.map { $0 | 0x20 } }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

/// A topic that is offered for the line being written.
struct Suggestion: Equatable, Sendable {
  let topic: String
  let text: String
}

/// What is offered for the line being written, and how far Tab has gone through it.
struct Offer: Equatable, Sendable {
  /// The best first.
  let suggestions: [Suggestion]
  /// What was typed before the first was taken.
  private var typed: String?
  private var place = 0

  init(_ suggestions: [Suggestion] = []) {
    self.suggestions = suggestions
  }

  /// The one that Tab has put into the line.
  var taken: Suggestion? { typed == nil ? nil : suggestions[place] }

  /// The next line in place of the one being written: each suggestion in turn, then what was typed.
  mutating func take(insteadOf line: String) -> String? {
    guard !suggestions.isEmpty else { return nil }
    if typed == nil {
      typed = line
      place = 0
    } else {
      place += 1
    }
    if place < suggestions.count { return suggestions[place].text }
    defer { typed = nil }
    return typed
  }
}

extension ChatScreen {
  /// Gets one more topic ready to be offered; false where there is nothing left to do.
  ///
  /// To be called again and again while no key comes.
  public mutating func prepare() -> Bool {
    let language = conversation.language
    if suggestions?.language != language { suggestions = Suggestions(answerer, language: language) }
    return suggestions?.learn() ?? false
  }

  /// Looks up what to offer for the line as it is now.
  mutating func suggest(_ geometry: Geometry) {
    let isOpen = panel == nil && browser == nil && finding == nil && geometry.form != .tiny
    guard isOpen, draft.text == draft.before, draft.text.first != "/", !draft.isEmpty else {
      offer = Offer()
      return
    }
    let nearest = suggestions?.nearest(draft.text) ?? []
    var room = Suggestions.together
    offer = Offer(
      nearest.filter { $0.text.count < geometry.width - Wording.tab.text.count - 3 }.prefix { suggestion in
        room -= suggestion.text.count
        return room >= 0
      }.map(\.self))
  }
}
