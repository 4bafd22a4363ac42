internal import Documents
internal import Knowledge

extension KnowledgeReader {
  /// The alert in a file, or nil where what every alert needs is missing.
  func alert(_ file: String) -> Alert? {
    guard let tree = document(file), let fields = Fields(tree, what: "an alert", log: log) else {
      return nil
    }
    defer { fields.finish() }
    let id = fields.requiredText("alert")
    if let id, id != baseName(file) {
      log.error(fields.place(of: "alert"), "'\(id)' is not the name of its file; write \(baseName(file))")
    }
    let family: Family? = fields.required("family").flatMap { _ in fields.word("family") }
    let level: AlertLevel? = fields.required("level").flatMap { _ in fields.word("level") }
    let rank = fields.required("rank").flatMap { _ in fields.number("rank") }
    var alert = Alert(id: id ?? "", family: family ?? .act, level: level ?? .stop, rank: rank ?? 99)
    readLines(fields, into: &alert)
    guard let id, family != nil, level != nil, rank != nil else { return nil }
    let name = file.hasPrefix("en/") ? id : "\(file.prefix(2))/\(id)"
    note("alert", name, Place(file: file, line: 1, column: 1))
    noteParts(of: tree, "alert", name)
    return alert
  }

  private func readLines(_ fields: Fields, into alert: inout Alert) {
    alert.answer = answers(fields)
    alert.causes = causes(fields)
    alert.isPrivate = fields.flag("private")
    alert.lift = fields.words("lift")
    alert.lines = lines(fields)
    alert.unless = fields.texts("unless")
    alert.veiled = fields.texts("veiled")
    if !alert.veiled.isEmpty, alert.family != .stay {
      log.error(fields.place(of: "veiled"), "only an alert of the family stay asks what is meant; take 'veiled' away")
    }
    alert.who = fields.words("who")
    alert.oneLine = passage(fields, "one-line", what: "'one-line'")
    alert.oneLines = oneLines(fields)
    alert.must = fields.texts("must")
    alert.check = fields.texts("check")
    alert.mustNot = fields.texts("must-not")
    alert.like = fields.texts("like")
    alert.unlike = fields.texts("unlike")
    alert.knownFailures = fields.texts("known-failures")
    _ = fields.text("blind")
  }

  private func answers(_ fields: Fields) -> [Who: String] {
    guard let node = fields.required("answer") else { return [:] }
    if let topic = node.text { return [.general: topic] }
    guard let inner = fields.fields("answer", what: "'answer'") else { return [:] }
    var answers: [Who: String] = [:]
    for entry in inner.all() {
      if let who: Who = inner.closed(entry.key, entry.place) { answers[who] = entry.value.text }
    }
    return answers
  }

  private func oneLines(_ fields: Fields) -> [Who: Passage] {
    guard let inner = fields.fields("one-line-for", what: "'one-line-for'") else { return [:] }
    var lines: [Who: Passage] = [:]
    for entry in inner.all() {
      if let who: Who = inner.closed(entry.key, entry.place) {
        lines[who] = passage(entry.value, what: "'one-line-for'")
      }
    }
    return lines
  }

  private func causes(_ fields: Fields) -> [AlertCause] {
    guard let inner = fields.fields("causes", what: "'causes'") else { return [] }
    return inner.all().compactMap { entry in inner.text(entry.key).map { AlertCause(concept: entry.key, topic: $0) } }
  }

  private func lines(_ fields: Fields) -> [AlertLine] {
    fields.items("any").compactMap { node in
      if let text = node.text { return AlertLine(text: text, isWhole: false, who: []) }
      guard let line = Fields(node, what: "a line", log: log) else { return nil }
      defer { line.finish() }
      let who: [Who] = line.words("who")
      if let whole = line.alternativeText("whole") { return AlertLine(text: whole, isWhole: true, who: who) }
      return line.requiredText("line").map { AlertLine(text: $0, isWhole: false, who: who) }
    }
  }

  /// The fixed replies as passages by path: `stay.choices.0`.
  func replies(_ file: String) -> Replies {
    guard files.contains(file) else {
      log.error(Place(file: file), "the file is missing; it holds the fixed sentences of every reply")
      return Replies([:])
    }
    var passages: [String: Passage] = [:]
    if let tree = document(file) { collect(tree, path: "", into: &passages) }
    return Replies(passages)
  }

  private func collect(_ node: Node, path: String, into passages: inout [String: Passage]) {
    switch node {
    case .scalar(let text, _): passages[path] = Passage(text, facts: ["program"])
    case .list(let items, _):
      for (number, item) in items.enumerated() { collect(item, path: "\(path).\(number)", into: &passages) }
    case .unwritten: break
    case .map(let entries, _):
      if let text = entries.first(where: { $0.key == "text" })?.value.text {
        let small = entries.first { $0.key == "small" }?.value.text
        passages[path] = Passage(text, small: small, facts: ["program"])
      }
      for entry in entries where entry.key != "text" && entry.key != "small" && entry.key != "facts" {
        collect(entry.value, path: path.isEmpty ? entry.key : "\(path).\(entry.key)", into: &passages)
      }
    }
  }
}
