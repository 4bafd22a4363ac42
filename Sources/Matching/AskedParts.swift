/// Cuts a message into the questions that it asks.
///
/// A question is a sentence that asks, or what follows `and`, `also`, `plus`, `or` or a comma inside a sentence and begins
/// like a question of its own: "and can i", "also how", ", is it". What tells and does not ask is no part, but where "also"
/// or "plus" begins a question behind it.
struct AskedParts {
  /// At most so many are told apart, the first ones.
  static let most = 4

  private let tokens: [Token]
  private let questions: Set<Int>
  /// Where something that is taken is named.
  private let names: Set<Int>

  init(_ reading: Reading, _ frame: Frame) {
    tokens = reading.tokens
    questions = reading.questions
    names = Set(frame.mentions.lazy.filter { $0.role != nil }.map(\.tokens.lowerBound))
  }

  /// The words of each question, without the joiner before it; empty for a message that asks nothing.
  var spans: [Range<Int>] {
    var found: [(words: Range<Int>, asks: Bool)] = []
    let starts = self.starts
    for (start, end) in zip(starts, starts.dropFirst() + [tokens.count]) {
      let asks = asks(start..<end)
      if !asks, isInside(start), let last = found.last {
        // What does not ask belongs to what stands before it in its sentence.
        found[found.count - 1].words = last.words.lowerBound..<end
      } else {
        let first = afterFillers(start, before: end)
        if asks, isFurther(start..<first) { Self.joinTold(in: &found) }
        found.append(((first < end ? first : start)..<end, asks))
      }
    }
    return Array(found.lazy.filter(\.asks).map(\.words).prefix(Self.most))
  }

  /// Whether the joiner before a question says that something was asked before it.
  private func isFurther(_ joiner: Range<Int>) -> Bool {
    joiner.contains { QuestionWords.furthers.contains(tokens[$0].text) }
  }

  /// What was only told last, all together, is taken for a question.
  private static func joinTold(in found: inout [(words: Range<Int>, asks: Bool)]) {
    guard let last = found.last, !last.asks else { return }
    let first = found[found.lastIndex { $0.asks }.map { $0 + 1 } ?? 0].words.lowerBound
    found.removeAll { !$0.asks && $0.words.lowerBound >= first }
    found.append((first..<last.words.upperBound, true))
  }

  // MARK: Where parts begin

  private enum Place { case sentence, joiner, comma }

  private var starts: [Int] {
    var starts: [Int] = []
    for index in tokens.indices {
      guard isInside(index), let last = starts.last else {
        starts.append(index)
        continue
      }
      if index - last > 1, beginsPart(index, after: last) { starts.append(index) }
    }
    return starts
  }

  private func beginsPart(_ index: Int, after last: Int) -> Bool {
    if QuestionWords.joiners.contains(tokens[index].text) {
      var next = index + 1
      while isInside(next), QuestionWords.seconds.contains(tokens[next].text) { next += 1 }
      return isInside(next) && (tokens[next].text == "if" || opens(next, .joiner))
    }
    return tokens[index].followsComma && !isCondition(last) && opens(index, .comma)
  }

  /// Whether a word stands in the sentence of the one before it.
  private func isInside(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].sentence == tokens[index - 1].sentence
  }

  /// Whether a part only says when the question behind its comma holds: "if i take it, can i drive".
  private func isCondition(_ start: Int) -> Bool {
    QuestionWords.conditions.contains(tokens[afterFillers(start, before: tokens.count - 1)].text)
  }

  private func afterFillers(_ start: Int, before end: Int) -> Int {
    var index = start
    while index < end, QuestionWords.fillers.contains(tokens[index].text) { index += 1 }
    return index
  }

  // MARK: What asks

  private func asks(_ words: Range<Int>) -> Bool {
    let isSentence = !isInside(words.lowerBound)
    let isJoined = QuestionWords.joiners.contains(tokens[words.lowerBound].text)
    let first = afterFillers(words.lowerBound, before: words.upperBound)
    if first < words.upperBound, opens(first, isSentence ? .sentence : isJoined ? .joiner : .comma) { return true }
    if isSentence, !isInside(words.upperBound), questions.contains(tokens[words.lowerBound].sentence) { return true }
    return words.dropFirst().contains { asksInside($0) }
  }

  /// Whether a question begins in the middle of a part: behind what was told, or behind "i wonder".
  private func asksInside(_ index: Int) -> Bool {
    let before = tokens[index - 1].text
    if QuestionWords.wondering.contains(before) {
      return QuestionWords.asking.contains(tokens[index].text) && !isDespair(index)
    }
    return (tokens[index].followsComma || QuestionWords.turns.contains(before)) && opens(index, .comma)
  }

  /// "What to do", behind "i dont know", asks nothing by itself.
  private func isDespair(_ index: Int) -> Bool {
    tokens[index...].prefix(3).map(\.text) == ["what", "to", "do"]
  }

  /// Whether a question begins with a word, by it and the next.
  private func opens(_ index: Int, _ place: Place) -> Bool {
    guard isInside(index + 1) else { return false }
    let next = tokens[index + 1].text
    switch tokens[index].text {
    case "whats", "hows", "wheres", "whens", "whys": return true
    case "what", "how", "why", "where": return !QuestionWords.persons.contains(next)
    case "when": return QuestionWords.verbs.contains(next)
    // Behind a comma these two go on with what was said: "which surprised me".
    case "which", "whos": return place != .comma
    case "who": return place != .comma && !QuestionWords.persons.contains(next)
    case let verb where QuestionWords.verbs.contains(verb):
      if place == .sentence { return next != "not" }
      if verb == "does" || verb == "doesnt" { return next != "not" }
      if verb == "do" || verb == "dont" { return QuestionWords.doers.contains(next) }
      return QuestionWords.subjects.contains(next) || names.contains(index + 1)
    default: return false
    }
  }
}
