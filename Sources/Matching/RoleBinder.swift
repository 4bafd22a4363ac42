internal import Knowledge

/// Gives each medicine of a message its role: the first rule that matches binds it.
struct RoleBinder {
  private let scan: Scan

  init(_ scan: Scan) {
    self.scan = scan
  }

  /// Sets the roles of all mentions of things that are taken.
  func bind(_ frame: inout Frame) {
    let taken = frame.mentions.indices.filter {
      scan.lexicon.concepts[frame.mentions[$0].concept]?.isTaken == true && frame.mentions[$0].polarity != .negated
    }
    guard !taken.isEmpty else { return bindNegated(&frame) }
    let spans = taken.map {
      TokenSpan(start: frame.mentions[$0].tokens.lowerBound, end: frame.mentions[$0].tokens.upperBound)
    }
    for compiled in scan.lexicon.roles {
      for form in compiled.forms where scan.met.contains(form) {
        for bound in scan.match(form, slots: spans) {
          set(compiled.rule.role, bound.first.map { spans[$0] }, in: &frame)
          if let second = compiled.rule.second { set(second, bound.second.map { spans[$0] }, in: &frame) }
        }
      }
    }
    bindDefaults(taken, &frame)
    bindNegated(&frame)
  }

  private func set(_ role: Role, _ span: TokenSpan?, in frame: inout Frame) {
    guard let span else { return }
    for index in frame.mentions.indices
    where frame.mentions[index].tokens == span.start..<span.end && frame.mentions[index].role == nil
      && scan.lexicon.concepts[frame.mentions[index].concept]?.isTaken == true
    {
      frame.mentions[index].role = role
    }
  }

  /// What no rule bound: one is the subject; of two that are joined the second is taken with the first; one beside
  /// another medicine's withdrawal is an aid.
  private func bindDefaults(_ taken: [Int], _ frame: inout Frame) {
    let open = taken.filter { frame.mentions[$0].role == nil }
    guard let first = open.first else { return }
    let bound = Set(taken.compactMap { frame.mentions[$0].role })
    if bound == [.target] {
      frame.mentions[first].role = isJoinedToTarget(first, taken, frame) ? .target : .aid
    } else {
      frame.mentions[first].role = bound.contains(.on) ? .with : .subject
    }
    for index in open.dropFirst() {
      frame.mentions[index].role =
        frame.mentions[index].concept == frame.mentions[first].concept ? frame.mentions[first].role : .with
    }
  }

  private func isJoinedToTarget(_ index: Int, _ taken: [Int], _ frame: Frame) -> Bool {
    let here = frame.mentions[index].tokens
    return taken.contains { other in
      let there = frame.mentions[other].tokens
      let (left, right) = here.lowerBound < there.lowerBound ? (here, there) : (there, here)
      let between = scan.tokens[left.upperBound..<max(left.upperBound, right.lowerBound)].map(\.text)
      return frame.mentions[other].role == .target && (between == ["and"] || between == ["plus"] || between.isEmpty)
    }
  }

  /// "not X", "without X": what is to be avoided.
  private func bindNegated(_ frame: inout Frame) {
    for index in frame.mentions.indices
    where frame.mentions[index].role == nil && frame.mentions[index].polarity == .negated
      && scan.lexicon.concepts[frame.mentions[index].concept]?.isTaken == true
    {
      frame.mentions[index].role = .insteadOf
    }
  }
}
