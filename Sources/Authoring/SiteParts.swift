internal import Documents
internal import Knowledge

/// The groups of a site file.
extension SiteReader {
  func clinic(_ fields: Fields) -> Site.Clinic {
    var clinic = Site.Clinic()
    guard let inner = fields.fields("clinic", what: "'clinic'") else { return clinic }
    defer { inner.finish() }
    clinic.name = line(inner, "name", atMost: 38)
    clinic.desk = line(inner, "desk", atMost: 29)
    clinic.phone = line(inner, "phone", atMost: 24)
    clinic.hours = line(inner, "hours", atMost: 40)
    clinic.staffedHours = line(inner, "staffed-hours", atMost: 40)
    clinic.actFirst = firstAct(inner, "act-first")
    clinic.actFirstSpanish = firstAct(inner, "act-first-spanish")
    clinic.hasPublicPhone = inner.flag("public-phone")
    clinic.hasNaloxone = inner.flag("naloxone-here")
    if inner.has("private-room") { clinic.hasPrivateRoom = inner.flag("private-room") }
    return clinic
  }

  /// The first thing to do in danger: a second line of it on the smallest screen takes the place of something else there.
  private func firstAct(_ fields: Fields, _ key: String) -> Passage? {
    guard let passage = passage(fields, key, atMost: 12) else { return nil }
    let count = passage.words(small: true).count
    if count > Self.narrowLine {
      log.warning(
        fields.place(of: key),
        "'\(key)' has \(count) letters; more than \(Self.narrowLine) take two lines of a screen of 40 columns, from which "
          + "other words go then; write it shorter, or {text: ..., small: ...}")
    }
    return passage
  }

  /// Columns of a line of text on a screen of 40.
  private static let narrowLine = 38

  func kiosk(_ fields: Fields) -> Site.Kiosk {
    var kiosk = Site.Kiosk()
    guard let inner = fields.fields("kiosk", what: "'kiosk'") else { return kiosk }
    defer { inner.finish() }
    kiosk.idle = number(inner, "idle", 30...3_600, "seconds without a key") ?? kiosk.idle
    kiosk.warning = number(inner, "warning", 20...120, "seconds of warning") ?? kiosk.warning
    if let theme: ThemeName = inner.word("theme") { kiosk.theme = theme.rawValue }
    kiosk.counts = inner.flag("counters")
    let languages: [Language] = inner.words("languages")
    if !languages.isEmpty { kiosk.languages = languages.map(\.rawValue) }
    if inner.has("languages"), !languages.contains(.en) {
      log.error(inner.place(of: "languages"), "English can not be left out; write [en] or [en, es]")
    }
    return kiosk
  }

  func counselor(_ fields: Fields) -> Site.Counselor {
    var counselor = Site.Counselor()
    guard let inner = fields.fields("counselor", what: "'counselor'") else { return counselor }
    defer { inner.finish() }
    counselor.lock = number(inner, "lock", 30...3_600, "seconds without a key")
    return counselor
  }

  private enum ThemeName: String, CaseIterable {
    case standard = "default"
    case highContrast = "high-contrast"
    case mono
  }

  private enum Language: String, CaseIterable {
    case en, es
  }

  /// A contact of the clinic; emergency numbers are the same everywhere.
  func contact(_ node: Node) -> Contact? {
    guard let fields = Fields(node, what: "a contact", log: log) else { return nil }
    defer { fields.finish() }
    let id = fields.requiredText("id")
    let name = line(fields, "name", atMost: 60, isRequired: true)
    let text = line(fields, "line", atMost: 76, isRequired: true)
    let small = line(fields, "small", atMost: 29)
    let phone = line(fields, "phone", atMost: 24)
    for key in ["when", "checked", "source"] { _ = fields.text(key) }
    guard let id, let name, let text else { return nil }
    guard Self.replaceable.contains(id) || (id.hasPrefix("local-") && id.count > 6) else {
      let reason =
        KnowledgeBase.fixedContacts.contains(id) ? "'\(id)' is the same everywhere" : "'\(id)' is not a clinic's"
      log.error(fields.place(of: "id"), "\(reason); write clinic, prescriber, pharmacist, or local- and a name")
      return nil
    }
    return Contact(id: id, name: name, phone: phone, line: Passage(text, small: small, facts: ["site"]))
  }

  private static let replaceable: Set<String> = ["clinic", "prescriber", "pharmacist"]

  // MARK: Texts

  /// A short text without line ends and control characters.
  private func line(_ fields: Fields, _ key: String, atMost limit: Int, isRequired: Bool = false) -> String? {
    guard let text = isRequired ? fields.requiredText(key) : fields.text(key) else { return nil }
    guard isPrintable(text, fields.place(of: key), key) else { return nil }
    if text.count > limit {
      log.error(fields.place(of: key), "'\(key)' has \(text.count) letters; at most \(limit) fit the screen")
      return nil
    }
    return text
  }

  func passage(_ fields: Fields, _ key: String, atMost words: Int) -> Passage? {
    fields.node(key).flatMap { passage($0, key, atMost: words) }
  }

  /// A sentence: a text, or `{text, small, facts}`.
  func passage(_ node: Node, _ key: String, atMost limit: Int) -> Passage? {
    var passage: Passage?
    if let text = node.text {
      if text.allSatisfy(\.isWhitespace) {
        log.error(node.place, "'\(key)' is empty; write its text or leave the key out")
        return nil
      }
      passage = Passage(text, facts: ["site"])
    } else {
      passage = topics.passage(node, what: "'\(key)'")
    }
    guard var passage, isPrintable(passage.text + (passage.small ?? ""), node.place, key) else { return nil }
    let count = passage.text.split(separator: " ").count
    if count > limit {
      log.error(node.place, "'\(key)' has \(count) words; at most \(limit) can be read at a glance")
      return nil
    }
    if passage.facts.isEmpty { passage.facts = ["site"] }
    return passage
  }

  private func isPrintable(_ text: String, _ place: Place, _ key: String) -> Bool {
    let isGood = text.unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
    if !isGood {
      log.error(place, "'\(key)' holds a line end or a control character; write it in one line of plain text")
    }
    return isGood
  }

  private func number(_ fields: Fields, _ key: String, _ range: ClosedRange<Int>, _ unit: String) -> Int? {
    guard let number = fields.number(key) else { return nil }
    guard range.contains(number) else {
      log.error(
        fields.place(of: key),
        "'\(key)' is \(number); write \(range.lowerBound) to \(range.upperBound) \(unit)")
      return nil
    }
    return number
  }
}
