internal import Documents
internal import Knowledge

extension KnowledgeReader {
  /// The topic in a file, or nil where what every topic needs is missing.
  ///
  /// Its id is its path below `topics/`, if none is given; `also` reads keys that only some topics have.
  func topic(
    _ file: String, blocks: [String: Block], language: String, id given: String? = nil,
    also: (Fields) -> Void = { _ in }
  ) -> Topic? {
    guard let tree = document(file), let fields = Fields(tree, what: "a topic", log: log) else {
      return nil
    }
    defer { fields.finish() }
    also(fields)
    let id = given ?? String(file.dropFirst("\(language)/topics/".count).dropLast(5))
    note("topic", language == "en" ? id : "\(language)/\(id)", Place(file: file, line: fields.place.line, column: 1))
    noteParts(of: tree, "topic", language == "en" ? id : "\(language)/\(id)")
    let title = fields.requiredText("title")
    let choice = fields.requiredText("choice")
    let tier: Tier? = fields.required("tier").flatMap { _ in fields.word("tier") }
    let lead = fields.required("lead").flatMap { leads($0) }
    let contact = fields.requiredText("contact")
    let review = review(fields)
    guard let title, let choice, let tier, let lead, let contact, let review else {
      var spare = Topic(
        id: id, title: "", choice: "", tier: .routine, template: fields.word("template") ?? .routine, lead: Passage(""),
        contact: "", review: Review(written: "", due: ""))
      readSlots(fields, into: &spare)
      readParts(fields, blocks: blocks, into: &spare)
      return nil
    }
    var topic = Topic(
      id: id, title: title, choice: choice, tier: tier, template: fields.word("template") ?? Self.template(of: tier),
      lead: lead.passage, contact: contact, review: review)
    topic.clientLead = lead.client
    readSlots(fields, into: &topic)
    readParts(fields, blocks: blocks, into: &topic)
    return topic
  }

  static func template(of tier: Tier) -> Template {
    switch tier {
    case .emergency: .act
    case .urgent: .urgent
    case .caution: .caution
    case .routine: .routine
    }
  }

  /// The lead, and what staff read instead of it about a client: other words on the same facts.
  private func leads(_ node: Node) -> (passage: Passage, client: Passage?)? {
    guard let fields = Fields(node, what: "a lead", log: log) else { return nil }
    defer { fields.finish() }
    let (client, small) = (fields.text("client"), fields.text("client-small"))
    return passage(fields).map { lead in (lead, client.map { Passage($0, small: small, facts: lead.facts) }) }
  }

  private func review(_ fields: Fields) -> Review? {
    guard fields.required("review") != nil, let inner = fields.fields("review", what: "a review") else { return nil }
    defer { inner.finish() }
    let days = ["written", "due"].compactMap { key in
      inner.requiredText(key).flatMap { day($0, inner, key, log: log) }
    }
    let checked = inner.text("checked").flatMap { day($0, inner, "checked", log: log) }
    guard days.count == 2 else { return nil }
    if let checked, checked < days[0] {
      log.error(
        inner.place(of: "checked"),
        "checked on \(checked), before it was written on \(days[0]); take 'checked' away until it is traced again")
    }
    return Review(written: days[0].description, checked: checked?.description, due: days[1].description)
  }

  private func readSlots(_ fields: Fields, into topic: inout Topic) {
    topic.audience = fields.word("audience") ?? .public
    topic.publicTwin = fields.text("public")
    topic.isPrivate = fields.flag("private")
    topic.safeKind = fields.word("kind")
    topic.about = about(fields)
    topic.acts = fields.texts("acts")
    topic.who = fields.words("who")
    topic.when = fields.words("when")
    topic.source = fields.words("source")
    topic.asks = asks(fields)
    topic.seeAlso = fields.texts("see-also")
    topic.page = fields.texts("page")
    guard let near = fields.fields("near", what: "'near'") else { return }
    for entry in near.all() {
      topic.near += near.texts(entry.key).map { Neighbour(topic: entry.key, question: $0) }
    }
  }

  private func readParts(_ fields: Fields, blocks: [String: Block], into topic: inout Topic) {
    topic.short = passage(fields, "short", what: "'short'")
    topic.signs = fields.items("signs").compactMap { passage($0, what: "a sign", blocks: blocks) }
    topic.caveats = caveats(fields, blocks: blocks)
    topic.next = fields.items("next").compactMap { passage($0, what: "a step", blocks: blocks) }
    topic.doNot = fields.node("do-not").flatMap { passage($0, what: "'do-not'", blocks: blocks) }
    topic.aim = passage(fields, "aim", what: "'aim'")
    topic.alive = passage(fields, "alive", what: "'alive'")
    topic.dependsOn = fields.items("depends-on").compactMap { passage($0, what: "'depends-on'", blocks: blocks) }
    if let first = fields.fields("first", what: "'first'") {
      topic.firstKiosk = first.text("kiosk")
      topic.first = passage(first)
      first.finish()
    }
    topic.more = fields.items("more").compactMap { node in
      guard let item = Fields(node, what: "a paragraph", log: log) else { return nil }
      defer { item.finish() }
      let answers = item.texts("answers")
      let group = item.text("group")
      return passage(item, blocks: blocks).map { Paragraph(answers: answers, group: group, passage: $0) }
    }
  }

  private func about(_ fields: Fields) -> [Role: [String]] {
    guard let node = fields.required("about"), node.text != "none" else { return [:] }
    guard let inner = fields.fields("about", what: "'about'") else { return [:] }
    var about: [Role: [String]] = [:]
    for entry in inner.all() {
      guard let role: Role = inner.closed(entry.key, entry.place) else { continue }
      about[role] = inner.texts(entry.key)
    }
    return about
  }

  private func asks(_ fields: Fields) -> [Ask] {
    guard let node = fields.required("asks") else { return [] }
    let plain = node.mayBeList ? fields.texts("asks").map { Ask(voice: .plain, text: $0) } : []
    guard node.mayBeGroup, let voices = fields.fields("asks", what: "'asks'") else { return plain }
    return voices.all().flatMap { entry -> [Ask] in
      guard let voice: Voice = voices.closed(entry.key, entry.place) else { return [] }
      return voices.texts(entry.key).map { Ask(voice: voice, text: $0) }
    }
  }
}
