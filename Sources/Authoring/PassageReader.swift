internal import Documents
internal import Knowledge

extension KnowledgeReader {
  /// The passage below a key: `{text, small, facts}`.
  func passage(_ fields: Fields, _ key: String, what: String) -> Passage? {
    fields.node(key).flatMap { passage($0, what: what) }
  }

  /// A passage that a node holds; where `blocks` are given, it may use one of them in place of words of its own.
  func passage(_ node: Node, what: String, blocks: [String: Block]? = nil) -> Passage? {
    guard let fields = Fields(node, what: what, log: log) else { return nil }
    defer { fields.finish() }
    return passage(fields, blocks: blocks)
  }

  /// A passage whose keys stand among others.
  func passage(_ fields: Fields, blocks: [String: Block]? = nil) -> Passage? {
    if let blocks, let name = fields.alternativeText("uses") {
      return block(name, fields, among: blocks)?.passage
    }
    let text = fields.requiredText("text")
    let small = fields.text("small")
    let facts = fields.texts("facts")
    return text.map { Passage($0, small: small, facts: facts) }
  }

  /// Caveats, with blocks put in by name.
  func caveats(_ fields: Fields, blocks: [String: Block]) -> [Caveat] {
    fields.items("caveats").compactMap { node in
      guard let item = Fields(node, what: "a caveat", log: log) else { return nil }
      defer { item.finish() }
      return caveat(item, blocks: blocks)
    }
  }

  /// One caveat: a passage of its own, or a block that it uses.
  func caveat(_ fields: Fields, blocks: [String: Block]) -> Caveat? {
    let level: Level? = fields.word("level")
    guard let name = fields.alternativeText("uses") else {
      guard let passage = passage(fields) else { return nil }
      if level == nil { log.error(fields.place, "a caveat needs 'level': danger, warning or note") }
      return Caveat(level: level ?? .warning, passage: passage)
    }
    return block(name, fields, among: blocks).map {
      Caveat(level: level ?? $0.level, passage: $0.passage, block: name)
    }
  }

  /// The block that is used by name.
  private func block(_ name: String, _ fields: Fields, among blocks: [String: Block]) -> Block? {
    usedBlocks.insert("\(language)/\(name)")
    guard let block = blocks[name] else {
      log.error(
        fields.place(of: "uses"),
        "there is no block '\(name)'\(suggestion(for: name, among: blocks.keys.sorted())); write blocks/\(name).yaml")
      return nil
    }
    return block
  }

  /// The blocks of a language, by name.
  func readBlocks(_ language: String) -> [String: Block] {
    var blocks: [String: Block] = [:]
    for file in files(in: "\(language)/blocks") {
      guard let tree = document(file), let fields = Fields(tree, what: "a block", log: log) else {
        continue
      }
      let name = baseName(file)
      let level: Level? = fields.word("level")
      if let passage = passage(fields) {
        blocks[name] = Block(name: name, level: level ?? .warning, passage: passage)
        note("block", "\(language)/\(name)", fields.place)
      }
      fields.finish()
    }
    return blocks
  }

  /// `a/b/name.yaml` -> `name`.
  func baseName(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return String(last.dropLast(5))
  }
}
