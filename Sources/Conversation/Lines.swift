internal import Knowledge
internal import Matching

/// The lines that a question adds to a topic's own words: what was read, which class answers, which two things meet.
extension Compose {
  /// The reading line and the class line.
  ///
  /// Private topics have neither.
  func addReading(
    _ topic: Topic?, _ found: Interpretation?, _ context: Context, on shelf: Shelf, to draft: inout Draft
  ) {
    guard topic?.isPrivate != true else { return }
    if let reading = context.reading {
      draft.add(Reply.Block.readingLine, reading, ref: "reading", part: 1)
    } else if let found {
      draft.add(Reply.Block.readingLine, corrected(found, on: shelf), ref: "reading", part: 1)
    }
    guard let topic, let found else { return }
    draft.add(Reply.Block.classLine, classLine(topic, found.frame, on: shelf), ref: "class", part: 2)
  }

  /// "I read klonipin as Klonopin": names of medicines only, at most two.
  private func corrected(_ found: Interpretation, on shelf: Shelf) -> Passage? {
    let named = found.reading.corrections.filter { isPlain($0.from) && shelf.namesMedicine($0.to) }
    guard let first = named.first else { return nil }
    guard named.count > 1 else {
      return shelf.replies["reading"].filled(["from": first.from, "to": first.to.capitalizedFirst])
    }
    return shelf.replies["reading-two"].filled([
      "from": first.from, "to": first.to.capitalizedFirst, "from2": named[1].from, "to2": named[1].to.capitalizedFirst,
    ])
  }

  /// Whether a typed word may be shown again: letters only, at most twenty.
  func isPlain(_ word: String) -> Bool {
    !word.isEmpty && word.count <= 20 && word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  /// The line that a topic on a class needs when the question names one of its members.
  ///
  /// A topic on many classes, such as the one on medicines that are not ours, is about none of them alone.
  func classLine(_ topic: Topic, _ frame: Frame, on shelf: Shelf) -> Passage? {
    let about = Set(topic.about.values.joined())
    for id in frame.taken where !about.contains(id) {
      let steps = shelf.ancestors(of: id).filter { about.contains($0.key) }
      guard let group = steps.min(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key,
        topic.about.values.contains(where: { $0.contains(group) && $0.count <= Self.fewClasses })
      else { continue }
      return shelf.replies["class"].filled(classWords(id, of: group, on: shelf))
    }
    return nil
  }

  private static let fewClasses = 3

  /// English makes its words of the id of the class; another language says what its class is called.
  private func classWords(_ id: String, of group: String, on shelf: Shelf) -> [String: String] {
    let member = name(of: id, on: shelf)
    guard shelf.edition.language == "en" else { return ["name": member, "plural": name(of: group, on: shelf)] }
    let noun = group.spaced
    let plural = noun.hasSuffix("s") ? noun : noun + "s"
    return ["name": member, "class": said(shelf.concept(id)?.says, of: noun) ?? noun.withArticle, "plural": plural]
  }

  /// How a reply names a concept: "Klonopin (clonazepam)".
  func name(of id: String, on shelf: Shelf) -> String {
    guard let concept = shelf.concept(id) else { return id.spaced }
    guard let says = concept.says else { return (concept.names.first?.text ?? id.spaced).capitalizedFirst }
    return String(says.prefix { $0 != "," })
  }

  /// "a benzodiazepine" of "Klonopin (clonazepam), a benzodiazepine", where that is the class in question.
  private func said(_ says: String?, of noun: String) -> String? {
    guard let says, let comma = says.firstIndex(of: ",") else { return nil }
    let rest = says[says.index(after: comma)...].drop { $0 == " " }
    return rest.hasSuffix(noun) && (rest.hasPrefix("a ") || rest.hasPrefix("an ")) ? String(rest) : nil
  }

  // MARK: Two things together

  /// The line about the two things that a question takes together, unless the topic says it already.
  func addPair(_ topic: Topic?, _ found: Interpretation?, part: Int, on shelf: Shelf, to draft: inout Draft) {
    guard let found, let (level, line, ref) = pair(in: found.frame, on: shelf) else { return }
    let isSaid =
      topic.map { $0.passages.contains { $0.text == line.text } || isAboutBoth($0, found.frame, on: shelf) } ?? false
    if !isSaid { draft.add({ .caveat(level, $0) }, line, ref: ref, part: part) }
  }

  /// Whether a topic with caveats is about everything that the question takes together: then they say it.
  private func isAboutBoth(_ topic: Topic, _ frame: Frame, on shelf: Shelf) -> Bool {
    let about = Set(topic.about.values.joined())
    guard about.count > 1, !topic.caveats.isEmpty else { return false }
    return frame.taken.allSatisfy { !about.isDisjoint(with: shelf.ancestors(of: $0).keys) }
  }

  /// The interaction of the nearest kinds of two taken things; the gravest where several are equally near.
  ///
  /// With it goes its name among the units of text.
  func pair(in frame: Frame, on shelf: Shelf) -> (Level, Passage, ref: String)? {
    let apart: Set<Role> = [.insteadOf, .versus, .from, .to, .classAsked, .tried]
    let separate = Set(apart.flatMap { frame.roles[$0] ?? [] })
    let taken = frame.taken.filter { !separate.contains($0) }
    guard taken.count > 1 else { return nil }
    let kinds = taken.map { shelf.ancestors(of: $0) }
    let order = Risk.allCases
    var best: (distance: Int, rank: Int, interaction: Interaction)?
    for interaction in shelf.edition.interactions where interaction.between.count == 2 {
      guard let distance = Self.distance(interaction.between, kinds) else { continue }
      let rank = order.firstIndex(of: interaction.risk) ?? order.count
      if best.map({ (distance, rank) < ($0.distance, $0.rank) }) ?? true { best = (distance, rank, interaction) }
    }
    if let best {
      let unit = TextUnit(.interaction, TextUnit.pair(best.interaction.between))
      return (best.interaction.risk.level, best.interaction.line, unit.description)
    }
    let mixes = frame.acts["combine"] != nil || frame.acts["on-top"] != nil
    return mixes ? (.note, shelf.replies["pair-unknown"], "pair-unknown") : nil
  }

  /// The steps from two different taken things to the two ends of an interaction.
  private static func distance(_ ends: [String], _ kinds: [[String: Int]]) -> Int? {
    var least: Int?
    for first in kinds.indices {
      for second in kinds.indices where first != second {
        guard let one = kinds[first][ends[0]], let two = kinds[second][ends[1]] else { continue }
        least = min(least ?? .max, one + two)
      }
    }
    return least
  }

  /// The caveat of the first group of people that the message speaks of.
  func addGroup(_ found: Interpretation?, part: Int, on shelf: Shelf, to draft: inout Draft) {
    guard let id = found?.frame.groups.first, let group = shelf.edition.groups.first(where: { $0.id == id }) else {
      return
    }
    draft.add({ .caveat(group.caveat.level, $0) }, group.caveat.passage, ref: "group:\(id)", part: part)
  }
}

extension Risk {
  /// How grave the line is.
  fileprivate var level: Level {
    switch self {
    case .dangerous: .danger
    case .unsafe, .caution: .warning
    case .unknown, .askPharmacist: .note
    }
  }
}

extension String {
  /// An id as words: "z-drug" keeps its short first part, "sleep-medicine" becomes "sleep medicine".
  fileprivate var spaced: String {
    let parts = split(separator: "-")
    guard let first = parts.first, first.count > 1 else { return self }
    return parts.joined(separator: " ")
  }

  fileprivate var withArticle: String {
    let isVowel = first.map { "aeiou".contains($0) } ?? false
    return (isVowel ? "an " : "a ") + self
  }
}
