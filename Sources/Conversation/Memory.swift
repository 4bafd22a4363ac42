internal import Knowledge
internal import Matching

/// What a turn leaves for the next ones to build on.
struct Memory: Equatable, Sendable {
  /// The whole question, as it was understood.
  var text: String
  var reading: Reading
  var frame: Frame
  /// The topic that answered; empty where none did.
  var topic: String
  /// The number of the answered turn.
  var turn: Int
  /// The medicine that it was about, as it was called; named in it, in the turn that it leaned on, or by the topic alone.
  var medicine: String?
  /// What was understood to be taken, and how; that of the turn it leaned on, where it named nothing.
  var roles: [Role: [String]] = [:]
  /// Whom it was about, as named ("my son"); nil for the person who writes and for nobody in particular.
  var person: String?
  /// Whether it was a word aside, on the building or on this program: a pronoun after it means what was spoken of before.
  var isAside = false
  /// The items that "the first one" has chosen from, in their order.
  var listed: [String] = []

  /// A turn that was understood as `found`; `last` is the one it leaned on.
  init(
    _ text: String, _ found: Interpretation, topic: Topic?, turn: Int, after last: Memory? = nil, on shelf: Shelf
  ) {
    self.text = text
    self.turn = turn
    reading = found.reading
    frame = found.frame
    self.topic = topic?.id ?? ""
    let named = found.frame.medicine(on: shelf).map { found.reading.text(of: $0.tokens) }
    // What is asked about beside the medicine that is spoken of does not take its place: "can i drink on it".
    let kept = last.flatMap { last in
      last.concept(on: shelf).flatMap { found.frame.taken.contains($0) ? last.medicine : nil }
    }
    medicine = kept ?? named ?? last?.medicine ?? topic?.soleSubject(on: shelf)
    roles = found.frame.roles.isEmpty ? last?.roles ?? [:] : found.frame.roles
    person = found.personPhrase(on: shelf) ?? last?.person
    listed = last?.listed ?? []
    isAside = named == nil && last == nil && topic.map { $0.about.isEmpty && $0.isAside } ?? false
  }

  /// The medicine that it was about, by its id, where one was named in it or in the turn that it leaned on.
  func concept(on shelf: Shelf) -> String? {
    let named = frame.mentions.filter { shelf.concept($0.concept)?.isTaken == true }
    let own = named.first { reading.text(of: $0.tokens) == medicine } ?? frame.medicine(on: shelf)
    return own?.concept ?? roles.values.joined().sorted().first { shelf.concept($0)?.isTaken == true }
  }
}

extension Topic {
  /// Whether it is about the building or this program.
  var isAside: Bool { ["kiosk", "assistant"].contains(subject) }

  /// The name of the one thing that is taken and that it is about, if there is one; with what it is a kind of, it is one.
  fileprivate func soleSubject(on shelf: Shelf) -> String? {
    let about = Set(self.about.values.joined())
    let narrowest = about.sorted().first { id in
      let kinds = shelf.ancestors(of: id)
      return about.allSatisfy { kinds[$0] != nil }
    }
    guard let concept = narrowest.flatMap({ shelf.concept($0) }), concept.isTaken else { return nil }
    return concept.names.first?.text
  }
}

extension Frame {
  /// The medicine that a question is about: of several rather a medicine than a drink or a drug.
  func medicine(on shelf: Shelf) -> Mention? {
    let order: [Role?] = [.subject, .aid, .on, .classAsked, .with, .target]
    let taken = mentions.filter { shelf.concept($0.concept)?.isTaken == true }
    let medicines = taken.filter { shelf.concept($0.concept)?.kind == .medicine }
    let preferred = medicines.isEmpty ? taken : medicines
    return order.lazy.compactMap { role in preferred.first { $0.role == role } }.first ?? preferred.first
  }
}

extension Reading {
  /// The words in a range of places.
  func text(of range: Range<Int>) -> String {
    tokens[range].map(\.text).joined(separator: " ")
  }
}
