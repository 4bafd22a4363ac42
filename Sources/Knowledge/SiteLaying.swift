/// A site laid over a knowledge base.
extension KnowledgeBase {
  /// The base as it is in one clinic.
  ///
  /// Emergency numbers stay as they are, whatever the site says.
  public func laid(_ site: Site) -> KnowledgeBase {
    var base = self
    base.site = site
    base.approvals.isRequired = site.showsApprovedOnly
    base.contacts = Self.contacts(contacts, of: site)
    base.english = Self.edition(english, of: site)
    base.spanish = spanish.map { Self.words($0, of: site, first: site.clinic.actFirstSpanish) }
    // The index in the pack still holds: what a clinic's own topics are asked is found beside it.
    base.pack = pack
    return base
  }

  /// Ids of contacts that a site may not replace: they must be right everywhere.
  public static let fixedContacts: Set<String> = ["emergency", "crisis", "poison-help"]

  /// Why a site may not switch a topic off or take it over, in words; nil where it may.
  public func reasonToKeep(_ topic: String) -> String? {
    if topic.hasPrefix("assistant/") { return "topics on what the program is stay" }
    if english.topics.contains(where: { $0.id == topic && $0.tier == .emergency }) { return "emergencies stay" }
    let named = english.alerts.contains { $0.topics.contains(topic) }
    return named ? "an alert answers with it" : nil
  }

  private static func contacts(_ contacts: [Contact], of site: Site) -> [Contact] {
    var all = contacts
    if let index = all.firstIndex(where: { $0.id == "clinic" }) {
      all[index].name = site.clinic.name ?? all[index].name
      all[index].line = site.clinic.deskLine ?? all[index].line
      all[index].phone = site.clinic.phone ?? all[index].phone
    }
    for contact in site.contacts where !fixedContacts.contains(contact.id) {
      if let index = all.firstIndex(where: { $0.id == contact.id }) {
        all[index] = contact
      } else {
        all.append(contact)
      }
    }
    return all
  }

  /// The fixed words that a clinic has its own for.
  private static func words(_ edition: Edition, of site: Site, first: Passage?) -> Edition {
    var edition = edition
    var changes: [String: Passage] = [:]
    if let name = site.clinic.name {
      changes["start.kiosk.place"] = Passage(name, small: name, facts: ["site"])
    }
    if let first { changes["act.first-kiosk"] = first }
    let replies = edition.replies
    if site.clinic.hasPublicPhone {
      for key in ["phone", "call"] where replies.has("site.\(key)") { changes["act.\(key)"] = replies["site.\(key)"] }
    }
    if !site.clinic.hasPrivateRoom, replies.has("site.no-room") { changes["safe.person"] = replies["site.no-room"] }
    edition.replies = replies.replacing(changes)
    return edition
  }

  private static func edition(_ edition: Edition, of site: Site) -> Edition {
    var edition = words(edition, of: site, first: site.clinic.actFirst)
    // A site that says neither leaves the topics of a pack unread.
    if !site.facilities.isEmpty || site.reporting != nil {
      edition.topics = edition.topics.map { topic in
        switch topic.id {
        case "kiosk/building-and-facilities": topic.saying(site.facilities)
        case "crisis/what-happens-if-i-tell": topic.saying([topic.lead] + [site.reporting].compactMap { $0 })
        default: topic
        }
      }
    }
    for topic in site.topics where !edition.topics.contains(where: { $0.id == topic.id }) {
      edition.add(topic, for: site.replaces[topic.id])
    }
    return edition
  }
}

extension Topic {
  /// The topic with these passages first, its own below them.
  fileprivate func saying(_ passages: [Passage]) -> Topic {
    guard let first = passages.first, passages != [lead] else { return self }
    var topic = self
    topic.lead = first
    topic.short = passages.dropFirst().first ?? short
    let answers = more.first?.answers ?? []
    var others = Array(passages.dropFirst(2))
    if passages.count > 1, let short, short != topic.short { others.append(short) }
    topic.more = others.map { Paragraph(answers: answers, group: nil, passage: $0) } + more
    return topic
  }
}

extension Site {
  /// Whether a topic is one of the clinic's own that takes over no other.
  public func isNew(_ topic: String) -> Bool {
    replaces[topic] == nil && topics.contains { $0.id == topic }
  }
}

extension Edition {
  /// Adds a topic; the one that it takes over goes, and everything that led there leads to the new one.
  fileprivate mutating func add(_ topic: Topic, for old: String?) {
    var topic = topic
    guard let old, let index = topics.firstIndex(where: { $0.id == old }) else {
      topics.append(topic)
      return
    }
    topic.asks += topics[index].asks
    topics[index] = topic
    for index in topics.indices {
      topics[index].seeAlso = topics[index].seeAlso.map { $0 == old ? topic.id : $0 }
      if topics[index].publicTwin == old { topics[index].publicTwin = topic.id }
    }
    let leading = replies.keys.filter { $0.contains(".opens.") && replies[$0].text == old }
    let changes = leading.map { ($0, Passage(topic.id, facts: replies[$0].facts)) }
    replies = replies.replacing(Dictionary(uniqueKeysWithValues: changes))
  }
}
