public import Knowledge

/// The texts that are approved one by one, as people read them in every face and at both sizes.
///
/// What a reply takes from elsewhere is only named in a topic's text: a block, a fixed sentence and an interaction are
/// units of their own; whom to talk to is the clinic's to say, in its site file.
public struct UnitText: Sendable {
  private let base: KnowledgeBase
  private let faces: [Compose]

  /// The texts of a base, as they are in the clinic whose site is laid over it.
  public init(_ base: KnowledgeBase) {
    var plain = base
    plain.site = nil
    plain.approvals = Approvals()
    self.base = plain
    faces = Face.allCases.map { Compose(plain, face: $0) }
  }

  /// Every unit, in order.
  ///
  /// Costs a reading of all topics.
  public var units: [TextUnit] {
    [base.english, base.spanish].compactMap { $0 }.flatMap(Self.units).sorted()
  }

  private static func units(of edition: Edition) -> [TextUnit] {
    let ids: [(TextUnit.Kind, [String])] = [
      (.topic, edition.topics.map(\.id)), (.block, edition.blocks.map(\.name)),
      (.interaction, edition.interactions.map { TextUnit.pair($0.between) }), (.group, edition.groups.map(\.id)),
      (.alert, edition.alerts.map(\.id)),
      // The topics that a menu opens are among the fixed sentences too, and nobody reads their ids.
      (.reply, edition.replies.keys.filter { !$0.contains(".opens.") }),
    ]
    return ids.flatMap { kind, ids in Set(ids).map { TextUnit(kind, $0, language: edition.language) } }
  }

  /// The sum of a unit's text; nil where there is no such unit.
  public func sum(of unit: TextUnit) -> String? {
    lines(of: unit).map { Self.sum(unit, $0) }
  }

  /// The sum of a block whose words are at hand: to find them would be a reading of all topics.
  func sum(of block: TextUnit, saying words: Words) -> String {
    Self.sum(block, Self.both(words.text, words.small))
  }

  private static func sum(_ unit: TextUnit, _ lines: [String]) -> String {
    let safe = (["text 1 of \(unit)"] + lines).map { line in
      guard line.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\\") }) else { return line }
      return line.map { $0 == "\\" ? "\\\\" : $0 == "\n" ? "\\n" : String($0) }.joined()
    }
    return SHA256.hex(safe.joined(separator: "\n"))
  }

  private func lines(of unit: TextUnit) -> [String]? {
    guard let edition = unit.language == "en" ? base.english : base.spanish else { return nil }
    switch unit.kind {
    case .topic: return edition.topic(unit.id).map { lines(of: $0, unit.language) }
    case .block: return edition.blocks.first { $0.name == unit.id }.map { Self.both($0.passage) }
    case .interaction:
      let found = edition.interactions.first { TextUnit.pair($0.between) == unit.id }
      return found.map { [$0.risk.rawValue] + Self.both($0.line) }
    case .group:
      let caveat = edition.groups.first { $0.id == unit.id }?.caveat
      return caveat.map { [$0.level.rawValue] + Self.both($0.passage) }
    case .alert: return edition.alert(unit.id).map(Self.lines)
    case .reply:
      return edition.replies.has(unit.id) ? Self.both(edition.replies[unit.id]) : nil
    }
  }

  private static func lines(of alert: Alert) -> [String] {
    let answers = alert.answer.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }
    let causes = alert.causes.map { "\($0.concept) \($0.topic)" }
    return [alert.family.rawValue, alert.level.rawValue] + answers + causes
      + (alert.oneLine.map(both) ?? [])
      + alert.oneLines.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { ["for \($0.key)"] + both($0.value) }
  }

  private static func both(_ passage: Passage) -> [String] {
    both(passage.text, passage.small)
  }

  private static func both(_ text: String, _ small: String?) -> [String] {
    ["text " + text, "small " + (small ?? text)]
  }

  // MARK: Topics

  /// What the topic holds, then what each face shows of it.
  private func lines(of topic: Topic, _ language: String) -> [String] {
    var lines = ["due \(topic.review.due)", "choice \(topic.choice)", "contact \(topic.contact)"]
    var own = topic
    own.caveats.removeAll { $0.block != nil }
    for passage in own.passages { lines += Self.both(passage) }
    if let lead = topic.clientLead { lines += ["client"] + Self.both(lead) }
    for compose in faces {
      let reply = compose.reply(showing: topic.id, language: language)
      guard reply.topic == topic.id else { continue }
      lines.append("face \(compose.face.rawValue) \(reply.template.rawValue)")
      for block in reply.allBlocks { lines += Self.lines(block, of: topic) }
    }
    return lines
  }

  /// A block with its words where they are the topic's own, else with the name of what it takes.
  private static func lines(_ block: Reply.Block, of topic: Topic) -> [String] {
    let ref = block.words.ref
    var head = block.kind
    switch block {
    case .review: return []
    case .caveat(let level, _): head += " " + level.rawValue
    case .step(let number, _): head += " \(number)"
    case .contact: return [head]
    case .choice: return [head + " " + (ref ?? "")]
    case .source: return [head, block.words.text]
    case .readingLine, .classLine, .title, .opening, .action, .lead, .short, .paragraph, .doNot, .machineLine, .notice:
      break
    }
    let isOwn = ref == nil || ref == topic.id || ref == "go-now"
    return isOwn ? [head] + both(block.words.text, block.words.small) : [head + " " + (ref ?? "")]
  }
}

extension Edition {
  /// The shared passages by name, as topics and groups use them.
  fileprivate var blocks: [(name: String, passage: Passage)] {
    let caveats = topics.flatMap(\.caveats) + groups.map(\.caveat)
    return caveats.compactMap { caveat in caveat.block.map { ($0, caveat.passage) } }
  }
}
