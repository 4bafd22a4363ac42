internal import Documents
internal import Knowledge

extension KnowledgeReader {
  /// The facts of a file.
  func facts(_ file: String) -> [Fact] {
    list(file, key: "facts", what: "a fact") { fields in
      let id = fields.requiredText("id")
      let statement = fields.requiredText("statement")
      let show: Showing? = fields.required("show").flatMap { _ in fields.word("show") }
      let checked: Checked? = fields.required("checked").flatMap { _ in fields.word("checked") }
      _ = fields.text("source-note")
      _ = fields.text("check-note")
      var fact = Fact(
        id: id ?? "", statement: statement ?? "", sources: fields.texts("sources"),
        confidence: fields.requiredText("confidence") ?? "", show: show ?? .design, checked: checked ?? .unconfirmed)
      fact.limits = fields.text("limits")
      fact.how = fields.text("how")
      (fact.say, fact.never) = (fields.texts("say"), fields.texts("never"))
      guard let id, statement != nil, let show, checked != nil else { return nil }
      checkWording(of: fact, isCareful: show == .careful, fields)
      note("fact", id, fields.place)
      return fact
    }
  }

  /// A careful fact says how a passage is worded, and only a careful one does.
  private func checkWording(of fact: Fact, isCareful: Bool, _ fields: Fields) {
    let isWorded = !fact.say.isEmpty || !fact.never.isEmpty
    if isCareful, !isWorded {
      log.error(
        fields.place,
        "the careful fact '\(fact.id)' needs 'say' (words of which a passage has one) or 'never' (words that it lacks)")
    }
    if !isCareful, isWorded {
      log.error(fields.place, "only a fact with 'show: careful' has 'say' or 'never'; take them out of '\(fact.id)'")
    }
  }

  /// A source of facts.
  func source(_ fields: Fields) -> Source? {
    let id = fields.requiredText("id")
    let title = fields.requiredText("title")
    let kind = fields.requiredText("kind")
    let source = Source(
      id: id ?? "", title: title ?? "", kind: kind ?? "", address: fields.text("address") ?? "",
      short: fields.requiredText("short") ?? "")
    guard let id, title != nil, kind != nil else { return nil }
    note("source", id, fields.place)
    return source
  }

  /// Somebody to talk to.
  func contact(_ fields: Fields) -> Contact? {
    let id = fields.requiredText("id")
    let name = fields.requiredText("name")
    let line = fields.requiredText("line")
    _ = fields.text("when")
    let checked = fields.text("checked").flatMap { day($0, fields, "checked", log: log) }
    _ = fields.text("source")
    let passage = Passage(line ?? "", small: fields.text("small"), facts: fields.texts("facts"))
    let phone = fields.text("phone")
    guard let id, let name, line != nil else { return nil }
    note("contact", id, fields.place)
    contactDays[id] = checked
    return Contact(id: id, name: name, phone: phone, line: passage)
  }

  /// What is known of two classes together.
  func interaction(_ fields: Fields, _ language: String) -> Interaction? {
    let between = fields.texts("between")
    if between.count != 2 {
      log.error(fields.place(of: "between"), "'between' takes two names; \(between.count) stand here")
    }
    let risk: Risk? = fields.required("level").flatMap { _ in fields.word("level") }
    let line = fields.requiredText("line")
    let can = fields.text("can") ?? ""
    let passage = Passage(line ?? "", small: fields.text("small"), facts: fields.texts("facts"))
    guard between.count == 2, let risk, line != nil else { return nil }
    note(
      "interaction", (language == "en" ? "" : language + "/") + between.sorted().joined(separator: "+"), fields.place)
    return Interaction(between: between, risk: risk, can: can, line: passage)
  }

  /// People who need extra care.
  func group(_ file: String, blocks: [String: Block]) -> Group? {
    guard let tree = document(file), let fields = Fields(tree, what: "a group", log: log) else {
      return nil
    }
    defer { fields.finish() }
    let id = fields.requiredText("group")
    let names = fields.texts("names")
    guard fields.required("caveat") != nil, let inner = fields.fields("caveat", what: "a caveat") else { return nil }
    defer { inner.finish() }
    let caveat = caveat(inner, blocks: blocks)
    guard let id, let caveat else { return nil }
    note("group", file.hasPrefix("en/") ? id : "\(file.prefix(2))/\(id)", fields.place)
    return Group(id: id, names: names, caveat: caveat)
  }
}
