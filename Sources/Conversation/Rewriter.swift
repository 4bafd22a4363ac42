internal import Knowledge
internal import Matching

/// What a message becomes when it leans on an earlier one.
enum Rewriting: Equatable {
  /// A whole question, the turn that it leans on, and the line that says how it was read.
  case question(String, after: Memory, line: Passage?)
  /// The message alone, in other words.
  case alone(String, line: Passage?)
  /// A follow-up inside the topic of a turn, with the acts that its paragraphs may answer, best first.
  case topic(Memory, acts: [String])
  /// One of several things is meant, and which one is not clear.
  case which
}

/// Turns a fragment into a whole question with the words of the last one, so that it is understood like any other.
///
/// What is said in so many words is settled: back to an earlier subject, correction, set phrases ("why"), "the other one". What is
/// guessed is one of the readings that decide together (`Matcher.interpret(_:amid:audience:)`): something added, what is asked with
/// what is taken, what is stopped or asked of a group, whole questions, another medicine, another person, an act alone, anything
/// else alone.
struct Rewriter {
  let shelf: Shelf
  let found: Interpretation
  let words: [String]
  let state: ConversationState
  /// What is named in a text, in its order; each once.
  let named: (String) -> [String]
  /// The turn before, of the last three answered ones.
  let before: Memory?
  /// The same without words aside, where there is one.
  let last: Memory?

  init(_ state: ConversationState, _ found: Interpretation, on shelf: Shelf, named: @escaping (String) -> [String]) {
    self.state = state
    self.found = found
    self.shelf = shelf
    self.named = named
    words = found.reading.tokens.map(\.text)
    let recent = state.memories.filter { state.answered - $0.turn <= 3 }
    before = recent.last
    last = recent.last { !$0.isAside } ?? recent.last
  }

  /// What a message says in so many words of an earlier one: "back to", "no i meant", "why", "the second one".
  func settled() -> Rewriting? {
    if let rewriting = goingBack() { return rewriting }
    if let asked = state.unanswered ?? last, let rewriting = correction(of: asked) { return rewriting }
    guard let before, let last else { return nil }
    return phrase(before) ?? item(of: last)
  }

  /// A whole question that the message may be short for, or nil for one that stands alone.
  func guess() -> Rewriting? {
    guard let before, let last else {
      return state.unanswered.flatMap { again($0) } ?? personNamed()
    }
    // "overdose" after "withdrawal" is the next thing that somebody wants to know of.
    if !found.grounds.offers.isEmpty, taken.isEmpty, last.frame.taken.isEmpty, last.roles.isEmpty { return nil }
    if let rewriting = addition(to: last) { return rewriting }
    if let rewriting = companion ?? together { return rewriting }
    if isAboutSelf { return .topic(last, acts: acts) }
    if isObjecting { return .topic(before, acts: acts) }
    if let rewriting = oneOfClass(last) { return rewriting }
    if isSlotAlone { return added(to: last) }
    if let rewriting = withObject ?? ofGroup(last) { return rewriting }
    if isOfAnotherMedicine, let rewriting = attachingMedicine() { return rewriting }
    if isWhole || isAnswered || isDefining || isOfNewPerson { return personNamed() }
    return again(state.unanswered ?? last) ?? leaning(on: last)
  }

  /// "and methadone?", "for my son?": the last question with another medicine or person.
  private func again(_ last: Memory) -> Rewriting? {
    if let medicine = taken.first, !isWhole {
      if hasDanglingPronoun, let rewriting = attachingMedicine() { return rewriting }
      // "and methadone?" asks nothing by itself.
      let isBare = words.count <= 2 && isOpened
      if isActing && !isBare || !FollowUpWords.giving.isDisjoint(with: words) { return personNamed() }
      return isMedicineAlone || isMedicineNext ? replacing(with: medicine, in: last, isCorrection: false) : nil
    }
    if let person, isPersonAlone { return replacingPerson(with: person, in: last) }
    return streetName(in: last)
  }

  /// What asks something of the last medicine, or comes to the last question, or says nothing without the last topic.
  private func leaning(on last: Memory) -> Rewriting? {
    guard taken.isEmpty else { return personNamed() }
    // After "is it ok with benadryl" what is asked next is asked of the medicine that is taken.
    let isTold =
      isLight && !hasDanglingPronoun && last.frame.taken.count < 2
      && shelf.topic(last.topic)?.paragraph(answering: acts) != nil
    let asks = isActing && !isTold || hasDanglingPronoun || isLight && personMeant != nil
    if asks, let rewriting = attachingMedicine() { return rewriting }
    if isLight, !isComing { return .topic(before ?? last, acts: acts) }
    if isShort, isComing || isSaying && !isQuestion { return added(to: last) }
    // "so which test do i order": what goes on and is not understood alone goes on where it was.
    let goesOn = ["so", "but", "then", "and"].contains(words.first)
    if isShort, goesOn, case .decline = found.decision, found.raised.isEmpty { return .topic(last, acts: acts) }
    return personNamed()
  }

  // MARK: The rules

  /// "anyway", "back to": the last topic of another subject, at most six turns back.
  private func goingBack() -> Rewriting? {
    let words = words.droppingInterjections
    guard let length = FollowUpWords.length(of: FollowUpWords.returns, in: words), let now = state.memories.last else {
      return nil
    }
    let subject = now.topic.prefix { $0 != "/" }
    let recent = state.memories.filter { state.answered - $0.turn <= 6 && !$0.isAside }
    let isNamed = { (memory: Memory) in !Set(memory.frame.taken).isDisjoint(with: taken.map(\.concept)) }
    guard
      let memory = recent.last(where: isNamed) ?? recent.last(where: { $0.topic.prefix { $0 != "/" } != subject })
        ?? recent.last
    else { return nil }
    var rest = Array(words.dropFirst(length))
    while let more = FollowUpWords.length(of: FollowUpWords.returns, in: rest) { rest.removeFirst(more) }
    let isMore = rest.count { !FollowUpWords.returned.contains($0) } > taken.map(\.tokens.count).reduce(0, +)
    if !taken.isEmpty, isMore { return .question(rest.joined(separator: " "), after: memory, line: nil) }
    if let asked = FollowUpWords.acts(rest) { return .topic(memory, acts: asked) }
    guard taken.isEmpty, isActing, let medicine = memory.medicine else { return .topic(memory, acts: acts) }
    return attaching(medicine, to: rest, after: memory)
  }

  /// "no i meant xanax", "not me, my son": the slot of the same kind is replaced.
  private func correction(of last: Memory) -> Rewriting? {
    let words = words.droppingInterjections
    let opening = FollowUpWords.length(of: FollowUpWords.corrections, in: words)
    let isDenial = ["no", "not"].contains(words.first) && words.count <= 6
    let isAtEnd = words.count <= 4 && ["sorry", "sry"].contains(words.last)
    guard opening != nil || isDenial || isAtEnd else { return nil }
    var rest = Array(words.dropFirst(opening ?? (isAtEnd ? 0 : 1)))
    if FollowUpWords.dismissals.contains(words[0]), let later = laterSentences { rest = later }
    if isOpening(rest), rest.count > 2 { return nil }
    if let rewriting = instead(of: last) { return rewriting }
    let isRestated = taken.count > 1 && rest.count > 4 && !words.contains("not")
    if isRestated { return .question(rest.joined(separator: " "), after: last, line: nil) }
    if let medicine = taken.last(where: { $0.polarity != .negated }) ?? taken.last {
      guard !isActing || taken.count > 1 else { return .question(rest.joined(separator: " "), after: last, line: nil) }
      return replacing(with: medicine, in: last, isCorrection: true)
    }
    if let person { return replacingPerson(with: person, in: last) }
    if let amount = found.frame.amounts.first, let old = last.frame.amounts.first {
      let new = found.reading.text(of: amount.tokens)
      return .question(last.reading.replacing([old.tokens: new]), after: last, line: still(last))
    }
    guard opening != nil, isActing else { return nil }
    return attaching(last.medicine ?? "", to: rest, after: last)
  }

  /// "actually what about tramadol" corrects nothing.
  private func isOpening(_ words: [String]) -> Bool {
    ["what", "how"].contains(words.first) && words.dropFirst().first == "about"
  }

  /// A set phrase, answered inside the topic before; one that asks for a length only where the topic tells it.
  private func phrase(_ before: Memory) -> Rewriting? {
    guard let asked = FollowUpWords.acts(words) else { return nil }
    let isLength = words.contains { ["long", "when", "day", "often", "many", "much"].contains($0) }
    let isTold = shelf.topic(before.topic)?.paragraph(answering: asked) != nil
    return isLength && !isTold ? nil : .topic(before, acts: asked)
  }

  /// "and if i add weed", "with alcohol?": what was said stays, and one thing more is taken with it.
  private func addition(to last: Memory) -> Rewriting? {
    guard let new = taken.first, !last.frame.taken.isEmpty, taken.count == 1, words.count <= 9 else { return nil }
    let adds = words.contains { FollowUpWords.adding.contains($0) }
    let comes =
      ["and", "plus", "also"].contains(words.first)
      && (!found.frame.amounts.isEmpty || words.contains { FollowUpWords.amounts.contains($0) })
    guard adds && (isOpened || words.first == "if") || comes, !last.frame.taken.contains(new.concept) else {
      return nil
    }
    let name = found.reading.text(of: new.tokens)
    return .question(last.text.trimmedMark + " mix with " + name, after: last, line: still(last))
  }

  /// The words come to the last question.
  private func added(to last: Memory) -> Rewriting {
    .question(last.text.trimmedMark + " " + words.joined(separator: " "), after: last, line: still(last))
  }
}

extension [String] {
  /// Without words at the beginning that say nothing; one word stays.
  var droppingInterjections: [String] {
    var words = self
    while let first = words.first, words.count > 1, FollowUpWords.interjections.contains(first) { words.removeFirst() }
    return words
  }
}
