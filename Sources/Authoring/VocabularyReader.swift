internal import Documents
internal import Knowledge

extension KnowledgeReader {
  /// Adds the concepts, acts and rules of vocabulary files.
  func vocabulary(_ files: [String], into edition: inout Edition) {
    for file in files {
      guard let tree = document(file), let fields = Fields(tree, what: "a vocabulary", log: log)
      else { continue }
      defer { fields.finish() }
      let language = edition.language
      edition.concepts += items(fields, "concepts", what: "a concept") { concept($0, language) }
      edition.acts += items(fields, "acts", what: "an act") { act($0, language) }
      var number = edition.roles.count
      edition.roles += items(fields, "roles", what: "a rule") { fields in
        guard let rule = roleRule(fields) else { return nil }
        note("role", "\(language)/\(number)", fields.place)
        number += 1
        return rule
      }
      edition.precedence += fields.texts("precedence")
    }
  }

  private func items<Item>(_ fields: Fields, _ key: String, what: String, read: (Fields) -> Item?) -> [Item] {
    fields.items(key).compactMap { node in
      guard let item = Fields(node, what: what, log: log) else { return nil }
      defer { item.finish() }
      return read(item)
    }
  }

  private func concept(_ fields: Fields, _ language: String) -> Concept? {
    let kind: ConceptKind? = fields.required("kind").flatMap { _ in fields.word("kind") }
    let id = fields.requiredText("id")
    var concept = Concept(id: id ?? "", kind: kind ?? .thing, parents: fields.texts("is"), says: fields.text("says"))
    for sort in [NameSort.generic, .brand, .abbreviation, .misspelling] {
      concept.names += fields.texts(sort.rawValue).map { Name($0, sort) }
    }
    concept.names += fields.texts("names").map { Name($0, .generic) }
    for node in fields.items("street") {
      guard let strengths = Fields(node, what: "a group of street names", log: log) else { continue }
      for sort in [NameSort.solo, .company, .askOnly] {
        concept.names += strengths.texts(sort.rawValue).map { Name($0, sort) }
      }
      strengths.finish()
    }
    concept.phrases = fields.texts("phrase")
    concept.unless = fields.texts("unless")
    concept.soundsLike = fields.texts("sounds-like")
    concept.offers = fields.texts("offers")
    guard let id, kind != nil else { return nil }
    note("concept", language == "en" ? id : "\(language)/\(id)", fields.place)
    return concept
  }

  private func act(_ fields: Fields, _ language: String) -> Act? {
    let head = fields.text("head")
    if let head, head != "low" {
      log.error(fields.place(of: "head"), "'head' is '\(head)'; write low or leave it out")
    }
    let act = Act(
      id: fields.requiredText("id") ?? "", isLow: head == "low", not: fields.texts("not"), forms: fields.texts("say"))
    guard !act.id.isEmpty else { return nil }
    note("act", language == "en" ? act.id : "\(language)/\(act.id)", fields.place)
    return act
  }

  private func roleRule(_ fields: Fields) -> RoleRule? {
    let second: Role? = fields.word("second")
    let forms = fields.texts("say")
    guard fields.required("role") != nil, let role: Role = fields.word("role") else { return nil }
    return RoleRule(role: role, second: second, forms: forms)
  }
}
