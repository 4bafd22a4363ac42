extension Passage: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    text = unpacker.text()
    small = unpacker.optional { $0.text() }
    facts = unpacker.texts()
  }

  package func pack(into packer: inout Packer) {
    packer.text(text)
    packer.optional(small) { $0.text($1) }
    packer.texts(facts)
  }
}

extension Caveat: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    level = unpacker.word(.note)
    passage = unpacker.value()
    block = unpacker.optional { $0.text() }
  }

  package func pack(into packer: inout Packer) {
    packer.word(level)
    packer.value(passage)
    packer.optional(block) { $0.text($1) }
  }
}

extension Ask: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    voice = unpacker.word(.plain)
    text = unpacker.text()
  }

  package func pack(into packer: inout Packer) {
    packer.word(voice)
    packer.text(text)
  }
}

extension Paragraph: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    answers = unpacker.texts()
    group = unpacker.optional { $0.text() }
    passage = unpacker.value()
  }

  package func pack(into packer: inout Packer) {
    packer.texts(answers)
    packer.optional(group) { $0.text($1) }
    packer.value(passage)
  }
}

extension Neighbour: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    topic = unpacker.text()
    question = unpacker.text()
  }

  package func pack(into packer: inout Packer) {
    packer.text(topic)
    packer.text(question)
  }
}

extension Review: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    written = unpacker.text()
    checked = unpacker.optional { $0.text() }
    due = unpacker.text()
  }

  package func pack(into packer: inout Packer) {
    packer.text(written)
    packer.optional(checked) { $0.text($1) }
    packer.text(due)
  }
}

extension Topic: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    self.init(
      id: unpacker.text(), title: unpacker.text(), choice: unpacker.text(), tier: unpacker.word(.routine),
      template: unpacker.word(.routine), lead: unpacker.value(), contact: unpacker.text(), review: unpacker.value())
    unpackSlots(&unpacker)
    unpackParts(&unpacker)
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.text(title)
    packer.text(choice)
    packer.word(tier)
    packer.word(template)
    packer.value(lead)
    packer.text(contact)
    packer.value(review)
    packSlots(&packer)
    packParts(&packer)
  }

  private mutating func unpackSlots(_ unpacker: inout Unpacker) {
    audience = unpacker.word(.public)
    publicTwin = unpacker.optional { $0.text() }
    isPrivate = unpacker.flag()
    safeKind = unpacker.optional { $0.word(.violence) }
    let roles = unpacker.list { ($0.word(Role.subject), $0.texts()) }
    about = Dictionary(roles) { first, _ in first }
    acts = unpacker.texts()
    who = unpacker.words(.general)
    when = unpacker.words(.general)
    source = unpacker.words(.unknown)
    asks = unpacker.values()
    near = unpacker.values()
  }

  private func packSlots(_ packer: inout Packer) {
    packer.word(audience)
    packer.optional(publicTwin) { $0.text($1) }
    packer.flag(isPrivate)
    packer.optional(safeKind) { $0.word($1) }
    packer.list(about.sorted { $0.key < $1.key }) {
      $0.word($1.key)
      $0.texts($1.value)
    }
    packer.texts(acts)
    packer.words(who)
    packer.words(when)
    packer.words(source)
    packer.values(asks)
    packer.values(near)
  }

  private mutating func unpackParts(_ unpacker: inout Unpacker) {
    clientLead = unpacker.optional { $0.value() }
    short = unpacker.optional { $0.value() }
    signs = unpacker.values()
    caveats = unpacker.values()
    next = unpacker.values()
    doNot = unpacker.optional { $0.value() }
    first = unpacker.optional { $0.value() }
    firstKiosk = unpacker.optional { $0.text() }
    aim = unpacker.optional { $0.value() }
    alive = unpacker.optional { $0.value() }
    more = unpacker.values()
    dependsOn = unpacker.values()
    seeAlso = unpacker.texts()
    page = unpacker.texts()
  }

  private func packParts(_ packer: inout Packer) {
    packer.optional(clientLead) { $0.value($1) }
    packer.optional(short) { $0.value($1) }
    packer.values(signs)
    packer.values(caveats)
    packer.values(next)
    packer.optional(doNot) { $0.value($1) }
    packer.optional(first) { $0.value($1) }
    packer.optional(firstKiosk) { $0.text($1) }
    packer.optional(aim) { $0.value($1) }
    packer.optional(alive) { $0.value($1) }
    packer.values(more)
    packer.values(dependsOn)
    packer.texts(seeAlso)
    packer.texts(page)
  }
}
