internal import Knowledge

/// Looks for danger in a message: every line of every alert, then what lifts it.
struct AlertScan {
  private let scan: Scan
  private let frame: Frame
  private let time: TimeRules

  init(_ scan: Scan, frame: Frame) {
    self.scan = scan
    self.frame = frame
    self.time = TimeRules(scan)
  }

  /// The alerts that the lines raise, the lowest rank first.
  ///
  /// `fresh` limits matches to those that touch a word at or after that position: a message read together with the one
  /// before it must add something.
  func raised(fresh: Int = 0) -> [Raised] {
    scan.lexicon.alerts.compactMap { raised($0, fresh: fresh) }
  }

  private func raised(_ compiled: Lexicon.CompiledAlert, fresh: Int) -> Raised? {
    var best: Raised?
    for pattern in scan.met.members(in: compiled.lines) {
      for span in scan.matches(pattern) where span.end > fresh && !isIdiom(span, of: compiled) {
        let person = person(of: span)
        let who = compiled.who[pattern - compiled.lines.lowerBound]
        guard who.isEmpty || person == .general || who.contains(person) else { continue }
        let isLifted = isLifted(compiled.alert, in: [scan.tokens[span.start].clause], person)
        let level = isLifted ? .check : compiled.alert.level
        let topic = scan.topic(of: compiled.alert, for: person)
        let isVeiled = compiled.veils.contains { scan.matches($0).contains { $0.covers(span) } }
        let isGraver = best.map { $0.level == .check && level == .stop || $0.isVeiled && !isVeiled } ?? true
        guard let topic, isGraver else { continue }
        best = Raised(
          alert: compiled.alert.id, family: compiled.alert.family, level: level, rank: compiled.alert.rank,
          topic: topic, who: person, line: scan.lexicon.text(of: pattern), isVeiled: isVeiled,
          isLifted: isLifted)
      }
      if let best, best.level == .stop, !best.isVeiled { break }
    }
    return best
  }

  /// Whether a match is one of the phrases in which an alert's words are harmless.
  private func isIdiom(_ span: TokenSpan, of compiled: Lexicon.CompiledAlert) -> Bool {
    compiled.idioms.contains { scan.matches($0).contains { $0.overlaps(span) } }
  }

  /// Who the words of a match are about.
  private func person(of span: TokenSpan) -> Who {
    let clauses = Set(scan.tokens[span.start..<span.end].map(\.clause))
    let here = frame.mentions.filter { clauses.contains($0.clause) }.map(\.concept)
    for (root, who) in [("pet", Who.pet), ("client", .client), ("child", .child), ("baby", .child), ("person", .other)]
    where here.contains(where: { scan.lexicon.ancestors(of: $0).contains(root) }) {
      return who
    }
    let words = scan.tokens.filter { clauses.contains($0.clause) }.map(\.text)
    if words.contains(where: { ["he", "she", "him", "her", "hes", "shes", "they", "them"].contains($0) }) {
      return frame.who == .general || frame.who == .self ? .other : frame.who
    }
    return frame.whoIsSaid ? frame.who : .general
  }

  /// The level of an alert that was learned from a whole message: what lifts a line lifts it too, where it holds throughout.
  func level(of alert: Alert) -> AlertLevel {
    isLifted(alert, in: Set(scan.tokens.map(\.clause)), frame.who) ? .check : alert.level
  }

  /// Whether a lift holds in all of some clauses, also for an alert that is no more than a check.
  private func isLifted(_ alert: Alert, in clauses: Set<Int>, _ person: Who) -> Bool {
    guard alert.family != .stay, person != .child, person != .pet, !time.isNow else { return false }
    return clauses.allSatisfy { clause in alert.lift.contains { holds($0, clause) } }
  }

  private func holds(_ lift: Lift, _ clause: Int) -> Bool {
    let words = scan.tokens.filter { $0.clause == clause }.map(\.text)
    switch lift {
    case .general: return isGeneral(words)
    case .longPast: return time.isLongPast(in: clause)
    case .study:
      return words.contains("quiz") || words.contains("homework")
        || zip(words, words.dropFirst()).contains { $0 == "first" && $1 == "aid" }
        || words.firstIndex(of: "for").map { words[$0...].prefix(4).contains { Self.studies.contains($0) } } == true
    case .idiom: return words.contains { ["lol", "haha", "jk", "lmao"].contains($0) }
    case .safeNow:
      return scan.tokens.contains { $0.text == "safe" } && scan.tokens.contains { time.isLongPast(in: $0.clause) }
    }
  }

  /// Asked in general: an opener, and no person but you, someone, people; no "my".
  ///
  /// Or a thing that is only named, with a mark: "seizures?".
  private func isGeneral(_ words: [String]) -> Bool {
    guard let first = words.first, !words.contains(where: { Self.personal.contains($0) }) else { return false }
    return Self.openers.contains(first)
      || scan.tokens.count <= 3 && !scan.reading.questions.isEmpty && !words.contains { Self.denying.contains($0) }
  }

  private static let openers: Set<String> = [
    "what", "whats", "how", "why", "can", "is", "does", "do", "are", "when", "if", "signs", "could", "will", "should",
    "que", "como",
  ]
  private static let denying: Set<String> = ["not", "no", "cant", "wont", "isnt", "doesnt", "stopped"]
  private static let studies: Set<String> = ["class", "school", "work", "training", "test"]
  private static let personal: Set<String> = [
    "my", "i", "im", "ive", "me", "he", "she", "him", "her", "his", "hes", "shes", "mi", "this",
  ]
}

extension Scan {
  /// Whether a message has words that only hint at an alert.
  func isVeiled(_ alert: String) -> Bool {
    lexicon.alerts.first { $0.alert.id == alert }?.veils.contains { !matches($0).isEmpty } == true
  }

  /// The topic that answers for an alert: the first of its causes that is named, else the one for the person.
  func topic(of alert: Alert, for who: Who) -> String? {
    let cause = alert.causes.first { lexicon.conceptIDs.find($0.concept).map { !spans(of: $0).isEmpty } == true }
    return cause?.topic ?? alert.topic(for: who)
  }
}
