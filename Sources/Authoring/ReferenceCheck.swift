internal import Documents
internal import Knowledge
internal import Matching

/// Finds names that point at nothing: topics, acts, concepts, facts, contacts, patterns.
struct ReferenceCheck {
  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found.
  func problems() -> [Problem] {
    let english = authored.base.english
    check(english, prefix: "")
    if let spanish = authored.base.spanish { check(spanish, prefix: "es/") }
    checkFacts()
    return log.problems
  }

  private func place(_ key: String) -> Place {
    authored.places[key] ?? Place(file: key)
  }

  private func check(_ edition: Edition, prefix: String) {
    let topics = Set(edition.topics.map(\.id)).union(authored.base.english.topics.map(\.id))
    let concepts = Set(edition.concepts.map(\.id)).union(authored.base.english.concepts.map(\.id))
    let acts = Set(edition.acts.map(\.id)).union(authored.base.english.acts.map(\.id)).union(["for-group"])
    let contacts = Set(authored.base.contacts.map(\.id))
    for topic in edition.topics {
      let place = place("topic:\(prefix)\(topic.id)")
      require(topic.acts + topic.more.flatMap(\.answers), among: acts, "act", place)
      require(topic.about.values.flatMap { $0 }.filter { $0 != "any" }, among: concepts, "concept", place)
      require([topic.contact], among: contacts, "contact", place)
      if let twin = topic.publicTwin { require([twin], among: topics, "topic", place) }
      if topic.audience == .counselor, topic.publicTwin == nil {
        log.error(place, "a counselor topic needs 'public', the topic that answers in a public face")
      }
    }
    for concept in edition.concepts {
      let place = place("concept:\(prefix)\(concept.id)")
      require(concept.parents, among: concepts, "concept", place)
      // A part of a base may have the words of the whole: what is not there is not offered.
      for id in concept.offers where !topics.contains(id) {
        log.warning(place, "'offers' names '\(id)', which is no topic; correct it, or take it out")
      }
      compile(concept.phrases + concept.unless, concepts, edition.language, place)
    }
    for act in edition.acts { compile(act.forms, concepts, edition.language, place("act:\(prefix)\(act.id)")) }
    for (number, rule) in edition.roles.enumerated() {
      compile(rule.forms, concepts, edition.language, place("role:\(edition.language)/\(number)"))
    }
    checkSubjects(edition)
    checkAlerts(edition, topics: topics, concepts: concepts, prefix: prefix)
    checkTables(edition, concepts: concepts, prefix: prefix)
  }

  /// Where subjects are named at all, each folder of topics has a name.
  private func checkSubjects(_ edition: Edition) {
    let named = Set(edition.replies.keys.filter { $0.hasPrefix("subjects.") }.map { String($0.dropFirst(9)) })
    let subjects = Set(edition.topics.map(\.subject))
    guard !named.isEmpty else { return }
    let place = Place(file: "\(edition.language)/replies.yaml")
    for subject in subjects.subtracting(named).sorted() {
      log.warning(place, "'subjects' has no name for '\(subject)'; write what people call it")
    }
    for subject in named.subtracting(subjects).sorted() {
      log.warning(place, "'subjects' names '\(subject)', which no topic is about; take it out")
    }
  }

  private func checkTables(_ edition: Edition, concepts: Set<String>, prefix: String) {
    let groups = Set((edition.groups + authored.base.english.groups).map(\.id))
    for group in edition.groups {
      require(group.names, among: concepts, "concept", place("group:\(prefix)\(group.id)"))
    }
    for interaction in edition.interactions {
      let pair = interaction.between.sorted().joined(separator: "+")
      require(interaction.between, among: concepts, "concept", place("interaction:\(prefix)\(pair)"))
    }
    for topic in edition.topics {
      let place = authored.place("topic", topic.id, in: edition.language, "more")
      require(topic.more.compactMap(\.group), among: groups, "group", place)
    }
  }

  private func checkAlerts(_ edition: Edition, topics: Set<String>, concepts: Set<String>, prefix: String) {
    var ranks: [Int: String] = [:]
    for alert in edition.alerts {
      let place = place("alert:\(prefix)\(alert.id)")
      require(alert.topics.sorted(), among: topics, "topic", place)
      require(alert.causes.map(\.concept), among: concepts, "concept", place)
      for (number, line) in alert.lines.enumerated() {
        let place = authored.place("alert", alert.id, in: edition.language, "any.\(number)")
        compile([line.text], concepts, edition.language, place)
      }
      for (key, texts) in [("unless", alert.unless), ("veiled", alert.veiled)] {
        compile(texts, concepts, edition.language, authored.place("alert", alert.id, in: edition.language, key))
      }
      if let other = ranks[alert.rank] {
        log.error(place, "rank \(alert.rank) is also that of '\(other)'; give each its own")
      }
      ranks[alert.rank] = alert.id
      if alert.answer.isEmpty { log.error(place, "'answer' names no topic; an alert must answer") }
    }
  }

  private func checkFacts() {
    let facts = Set(authored.base.facts.map(\.id)).union(["site", "program"])
    let sources = Set(authored.base.sources.map(\.id))
    for fact in authored.base.facts { require(fact.sources, among: sources, "source", place("fact:\(fact.id)")) }
    for text in authored.editions.flatMap({ authored.shownTexts($0) }) {
      require(text.passage.facts, among: facts, "fact", text.place)
    }
  }

  private func require(_ names: [String], among known: Set<String>, _ kind: String, _ place: Place) {
    for name in Set(names).subtracting(known).sorted() {
      log.error(place, "there is no \(kind) '\(name)'\(suggestion(for: name, among: known.sorted()))")
    }
  }

  private func compile(_ lines: [String], _ concepts: Set<String>, _ language: String, _ place: Place) {
    for line in lines {
      do {
        let named = try conceptsNamed(by: line, language: language)
        require(named.sorted(), among: concepts, "concept", place)
      } catch {
        log.error(place, error.message)
      }
    }
  }
}
