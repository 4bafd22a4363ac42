extension KnowledgeBase {
  /// The base in a pack; what it holds is read when it is asked for.
  ///
  /// Throws `PackError.damaged` where a part is missing.
  public init(_ pack: Pack) throws(PackError) {
    guard let english = Edition("en", in: pack), pack.has("facts"), pack.has("sources"), pack.has("contacts") else {
      throw .damaged
    }
    self.init(english: english)
    spanish = Edition("es", in: pack)
    keptFacts = .packed(PackedItems(pack.section("facts")))
    keptSources = .packed(PackedItems(pack.section("sources")))
    keptContacts = .packed(PackedItems(pack.section("contacts")))
    if pack.has("approvals") { signed = PackedItems(pack.section("approvals")).all }
    self.pack = pack
  }

  /// Adds the sections of the base to a pack.
  public func add(to builder: inout PackBuilder) {
    for edition in [english, spanish].compactMap(\.self) { edition.add(to: &builder) }
    builder.add("facts", PackedItems.section(facts, id: \.id))
    builder.add("sources", PackedItems.section(sources, id: \.id))
    builder.add("contacts", PackedItems.section(contacts, id: \.id))
    if !signed.isEmpty { builder.add("approvals", PackedItems.section(signed)) }
  }
}

extension Edition {
  /// The edition of a language, nil where the pack has none.
  init?(_ language: String, in pack: Pack) {
    let names = ["head", "topics", "concepts", "acts", "roles", "alerts", "interactions", "groups", "replies"]
    guard names.allSatisfy({ pack.has("\(language).\($0)") }) else { return nil }
    func section(_ name: String) -> PackedBytes { pack.section("\(language).\(name)") }
    self.init(language: language)
    var head = Unpacker(section("head"))
    title = head.text()
    licence = head.text()
    jurisdiction = head.text()
    precedence = head.texts()
    fitted = head.optional { $0.value() }
    keptTopics = .packed(PackedItems(section("topics")))
    keptConcepts = .packed(PackedItems(section("concepts")))
    keptActs = .packed(PackedItems(section("acts")))
    keptRoles = .packed(PackedItems(section("roles")))
    keptAlerts = .packed(PackedItems(section("alerts")))
    keptInteractions = .packed(PackedItems(section("interactions")))
    keptGroups = .packed(PackedItems(section("groups")))
    replies = Replies(PackedItems(section("replies")))
  }

  fileprivate func add(to builder: inout PackBuilder) {
    var head = Packer()
    head.text(title)
    head.text(licence)
    head.text(jurisdiction)
    head.texts(precedence)
    head.optional(fitted) { $0.value($1) }
    builder.add("\(language).head", head.bytes)
    builder.add("\(language).topics", PackedItems.section(topics, id: \.id))
    builder.add("\(language).concepts", PackedItems.section(concepts, id: \.id))
    builder.add("\(language).acts", PackedItems.section(acts, id: \.id))
    builder.add("\(language).roles", PackedItems.section(roles))
    builder.add("\(language).alerts", PackedItems.section(alerts, id: \.id))
    builder.add("\(language).interactions", PackedItems.section(interactions))
    builder.add("\(language).groups", PackedItems.section(groups, id: \.id))
    builder.add("\(language).replies", PackedItems.section(replies.entries, id: \.id))
  }
}
