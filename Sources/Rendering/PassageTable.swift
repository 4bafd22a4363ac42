internal import Knowledge

/// Every passage of a topic, beside it what it is at 40x12 and what it rests on.
struct PassageTable {
  let topic: Topic
  let base: KnowledgeBase

  init(_ topic: Topic, _ base: KnowledgeBase) {
    self.topic = topic
    self.base = base
  }

  var html: String {
    let rows = parts.map { name, passage in
      """
      <tr><th>\(HTML.escaped(name))</th><td>\(HTML.escaped(passage.text))</td>\
      <td>\(HTML.escaped(passage.small ?? "the same"))</td><td>\(passage.facts.map(fact).joined())</td></tr>

      """
    }
    return """
      <table>
      <thead><tr><th>Part</th><th>Words</th><th>At 40x12</th><th>Facts and sources</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
  }

  /// The passages with what they are, in the order of a reply.
  private var parts: [(name: String, passage: Passage)] {
    var all = [(name: "lead", passage: topic.lead)]
    all += [topic.short].compactMap { $0 }.map { ("short", $0) }
    all += topic.signs.map { ("go now if", $0) }
    all += topic.caveats.map { ($0.level.rawValue + ($0.block.map { ", block \($0)" } ?? ""), $0.passage) }
    all += [topic.first].compactMap { $0 }.map { ("first step", $0) }
    all += topic.firstKiosk.map { [("first step in the kiosk", Passage($0, facts: topic.first?.facts ?? []))] } ?? []
    all += topic.next.enumerated().map { ("step \($0.offset + 1)", $0.element) }
    all += [topic.doNot].compactMap { $0 }.map { ("do not", $0) }
    all += [topic.aim].compactMap { $0 }.map { ("the real aim", $0) }
    all += [topic.alive].compactMap { $0 }.map { ("staying alive", $0) }
    all += topic.more.map { more in
      let answers = more.answers + (more.group.map { ["for \($0)"] } ?? [])
      return ("more: " + answers.joined(separator: ", "), more.passage)
    }
    all += topic.dependsOn.map { ("depends on", $0) }
    return all
  }

  /// A fact with all that a reviewer must know of it; `site`, `program` and unknown ones by their name alone.
  private func fact(_ id: String) -> String {
    guard let fact = base.fact(id) else { return "<p><strong>\(HTML.escaped(id))</strong></p>" }
    var notes = ["confidence \(fact.confidence)", "source \(fact.checked.rawValue)"]
    if fact.show != .public { notes.append(fact.show == .counselor ? "for staff only" : fact.show.rawValue) }
    notes += [fact.how, fact.limits].compactMap { $0 }
    let sources = fact.sources.compactMap { base.source($0) }.map { source in
      " [\(source.title)" + (source.kind == "official" ? "" : ", \(source.kind)") + "]"
    }
    let text = HTML.escaped("\(fact.statement) (\(notes.joined(separator: "; ")))\(sources.joined())")
    return "<p><strong>\(HTML.escaped(id))</strong> \(text)</p>"
  }
}
