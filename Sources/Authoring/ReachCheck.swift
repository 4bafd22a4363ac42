internal import Documents
internal import Knowledge

/// Finds ways that lead nowhere: neighbours and further topics that are not there yet, and blocks that nothing uses.
struct ReachCheck {
  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found; warnings only, because the catalogue grows.
  func problems() -> [Problem] {
    let known = authored.topicNames
    for edition in authored.editions {
      for topic in edition.topics { check(topic, edition.language, known) }
      guard authored.isUsable else { continue }
      let prefix = "block:\(edition.language)/"
      for (key, place) in authored.places
      where key.hasPrefix(prefix) && !authored.usedBlocks.contains(String(key.dropFirst("block:".count))) {
        log.warning(place, "nothing uses the block '\(key.dropFirst(prefix.count))'; use it or remove its file")
      }
    }
    return log.problems
  }

  private func check(_ topic: Topic, _ language: String, _ known: Set<String>) {
    let near = Set(topic.near.map(\.topic)).sorted().map { ($0, "near.\($0)") }
    let names = near + topic.seeAlso.enumerated().map { ($1, "see-also.\($0)") }
    for (name, path) in names where !known.contains(name) || name == topic.id {
      let part = path.prefix { $0 != "." }
      let place = authored.place("topic", topic.id, in: language, path)
      if name == topic.id {
        log.warning(place, "'\(part)' names the topic itself; name another one")
      } else {
        log.warning(
          place,
          "'\(part)' names '\(name)', which is no topic yet\(suggestion(for: name, among: known.sorted())); "
            + "write it or take the name out")
      }
    }
  }
}
