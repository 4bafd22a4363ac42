internal import Documents
internal import Knowledge

/// Reads a site file; keys of its groups stand in `SiteParts.swift`.
final class SiteReader {
  /// Reads the topics beside the file, and holds the problems of both.
  let topics: KnowledgeReader
  let base: KnowledgeBase

  var log: ProblemLog { topics.log }

  init(_ topics: KnowledgeReader, base: KnowledgeBase) {
    self.topics = topics
    self.base = base
  }

  /// The site that a file says.
  func read(_ file: String) -> Site {
    var site = Site()
    if let tree = topics.document(file), let fields = Fields(tree, what: "a site file", log: log) {
      site.clinic = clinic(fields)
      site.contacts = fields.items("contacts").compactMap { contact($0) }
      site.facilities = fields.items("facilities").compactMap { passage($0, "facilities", atMost: 25) }
      site.reporting = passage(fields, "reporting", atMost: 40)
      if fields.has("harm-reduction-to-minors") {
        site.tellsMinorsOfHarmReduction = fields.flag("harm-reduction-to-minors")
      }
      site.topicsOff = Set(fields.items("topics.off").compactMap { topicOff($0) })
      // A word that is neither is an error; until it is mended, nothing is let out that it may have held back.
      site.showsApprovedOnly = fields.has("approval") && fields.word("approval") != ShownTexts.draft
      site.kiosk = kiosk(fields)
      site.counselor = counselor(fields)
      fields.finish()
    }
    readTopics(into: &site)
    return site
  }

  private enum ShownTexts: String, CaseIterable {
    case draft, approved
  }

  /// Topics of the clinic's own, from the folder `topics/`.
  private func readTopics(into site: inout Site) {
    guard !topics.files.isEmpty else { return }
    var blocks: [String: Block] = [:]
    for caveat in base.english.topics.flatMap(\.caveats) {
      if let name = caveat.block { blocks[name] = Block(name: name, level: caveat.level, passage: caveat.passage) }
    }
    for file in topics.files {
      let id = "site/" + file.dropFirst("topics/".count).dropLast(".yaml".count)
      var old: String?
      let topic = topics.topic(file, blocks: blocks, language: "en", id: id) { fields in
        old = fields.node("replaces").flatMap { replaced($0) }
      }
      guard let topic else { continue }
      site.topics.append(topic)
      if let old { site.replaces[id] = old }
    }
  }

  private func replaced(_ node: Node) -> String? {
    topic(node, refusing: "can not be replaced", else: "name a topic whose questions the clinic answers itself")
  }

  private func topicOff(_ node: Node) -> String? {
    topic(node, refusing: "can not be switched off", else: "take it out of the list")
  }

  /// The id of a topic of the base that may give way.
  private func topic(_ node: Node, refusing: String, else remedy: String) -> String? {
    guard let id = node.text, !id.isEmpty else {
      log.error(node.place, "the id of a topic is written here, such as clonazepam/uses")
      return nil
    }
    let known = base.english.topics.map(\.id)
    guard known.contains(id) else {
      log.error(
        node.place, "there is no topic '\(id)'\(suggestion(for: id, among: known)); `signpost topics` lists all")
      return nil
    }
    if let reason = base.reasonToKeep(id) {
      log.error(node.place, "'\(id)' \(refusing): \(reason); \(remedy)")
      return nil
    }
    return id
  }
}
