extension Fact: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    id = unpacker.text()
    statement = unpacker.text()
    sources = unpacker.texts()
    confidence = unpacker.text()
    limits = unpacker.optional { $0.text() }
    how = unpacker.optional { $0.text() }
    say = unpacker.texts()
    never = unpacker.texts()
    show = unpacker.word(.design)
    checked = unpacker.word(.unconfirmed)
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.text(statement)
    packer.texts(sources)
    packer.text(confidence)
    packer.optional(limits) { $0.text($1) }
    packer.optional(how) { $0.text($1) }
    packer.texts(say)
    packer.texts(never)
    packer.word(show)
    packer.word(checked)
  }
}

extension Source: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    id = unpacker.text()
    title = unpacker.text()
    kind = unpacker.text()
    address = unpacker.text()
    short = unpacker.text()
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.text(title)
    packer.text(kind)
    packer.text(address)
    packer.text(short)
  }
}

extension Contact: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    id = unpacker.text()
    name = unpacker.text()
    phone = unpacker.optional { $0.text() }
    line = unpacker.value()
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.text(name)
    packer.optional(phone) { $0.text($1) }
    packer.value(line)
  }
}

extension Interaction: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    between = unpacker.texts()
    risk = unpacker.word(.unknown)
    can = unpacker.text()
    line = unpacker.value()
  }

  package func pack(into packer: inout Packer) {
    packer.texts(between)
    packer.word(risk)
    packer.text(can)
    packer.value(line)
  }
}

extension Group: Packable {
  package init(unpacking unpacker: inout Unpacker) {
    id = unpacker.text()
    names = unpacker.texts()
    caveat = unpacker.value()
  }

  package func pack(into packer: inout Packer) {
    packer.text(id)
    packer.texts(names)
    packer.value(caveat)
  }
}
