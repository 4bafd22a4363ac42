extension Name: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    text = unpacker.text()
    sort = unpacker.word(.generic)
  }

  package func pack(into packer: inout Packer) {
    packer.text(text)
    packer.word(sort)
  }
}

extension Concept: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    id = unpacker.text()
    kind = unpacker.word(.thing)
    parents = unpacker.texts()
    says = unpacker.optional { $0.text() }
    names = unpacker.values()
    phrases = unpacker.texts()
    unless = unpacker.texts()
    soundsLike = unpacker.texts()
    offers = unpacker.texts()
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.word(kind)
    packer.texts(parents)
    packer.optional(says) { $0.text($1) }
    packer.values(names)
    packer.texts(phrases)
    packer.texts(unless)
    packer.texts(soundsLike)
    packer.texts(offers)
  }
}

extension Act: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    id = unpacker.text()
    isLow = unpacker.flag()
    not = unpacker.texts()
    forms = unpacker.texts()
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.flag(isLow)
    packer.texts(not)
    packer.texts(forms)
  }
}

extension RoleRule: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    role = unpacker.word(.subject)
    second = unpacker.optional { $0.word(.subject) }
    forms = unpacker.texts()
  }

  package func pack(into packer: inout Packer) {
    packer.word(role)
    packer.optional(second) { $0.word($1) }
    packer.texts(forms)
  }
}

extension AlertLine: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    text = unpacker.text()
    isWhole = unpacker.flag()
    who = unpacker.words(.general)
  }

  package func pack(into packer: inout Packer) {
    packer.text(text)
    packer.flag(isWhole)
    packer.words(who)
  }
}

extension AlertCause: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    self.init(concept: unpacker.text(), topic: unpacker.text())
  }

  package func pack(into packer: inout Packer) {
    packer.text(concept)
    packer.text(topic)
  }
}

extension Alert: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    self.init(
      id: unpacker.text(), family: unpacker.word(.act), level: unpacker.word(.check), rank: unpacker.int())
    let answers = unpacker.list { ($0.word(Who.general), $0.text()) }
    answer = Dictionary(answers) { first, _ in first }
    causes = unpacker.values()
    isPrivate = unpacker.flag()
    lift = unpacker.words(.general)
    lines = unpacker.values()
    unless = unpacker.texts()
    veiled = unpacker.texts()
    who = unpacker.words(.general)
    oneLine = unpacker.optional { $0.value() }
    let others = unpacker.list { ($0.word(Who.general), $0.value() as Passage) }
    oneLines = Dictionary(others) { first, _ in first }
    must = unpacker.texts()
    check = unpacker.texts()
    mustNot = unpacker.texts()
    like = unpacker.texts()
    unlike = unpacker.texts()
    knownFailures = unpacker.texts()
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.word(family)
    packer.word(level)
    packer.int(rank)
    packer.list(answer.sorted { $0.key.rawValue < $1.key.rawValue }) {
      $0.word($1.key)
      $0.text($1.value)
    }
    packer.values(causes)
    packer.flag(isPrivate)
    packer.words(lift)
    packer.values(lines)
    packer.texts(unless)
    packer.texts(veiled)
    packer.words(who)
    packer.optional(oneLine) { $0.value($1) }
    packer.list(oneLines.sorted { $0.key.rawValue < $1.key.rawValue }) {
      $0.word($1.key)
      $0.value($1.value)
    }
    packer.texts(must)
    packer.texts(check)
    packer.texts(mustNot)
    packer.texts(like)
    packer.texts(unlike)
    packer.texts(knownFailures)
  }
}
