internal import Documents
internal import Knowledge

/// A text that a person reads, with its place and who may read it.
struct ShownText {
  var passage: Passage
  var place: Place
  /// How messages name it: `'lead'`, `the line`.
  var label: String
  /// Whether the public reads it too.
  var isPublic = true
  /// Fixed sentences of `replies.yaml` are about the program and carry no facts.
  var isFixed = false
  /// Whether it states something: what an answer depends on is a name only.
  var isStatement = true
  /// The most words it may have, for lines that replies of many topics share.
  var limit: Int?
  /// The reply it is part of; `safe` may name what was done to a person.
  var template: Template?
}

extension AuthoredBase {
  /// Every text of an edition that a person reads.
  ///
  /// A block stands here once, whatever the number of topics that use it.
  func shownTexts(_ edition: Edition) -> [ShownText] {
    var texts = edition.topics.flatMap { topic in topicTexts(topic, edition.language) }
    texts += blockTexts(edition)
    for group in edition.groups where group.caveat.block == nil {
      let place = place("group", group.id, in: edition.language)
      texts.append(ShownText(passage: group.caveat.passage, place: place, label: "the caveat", limit: 18))
    }
    for interaction in edition.interactions {
      let place = place("interaction", interaction.between.sorted().joined(separator: "+"), in: edition.language)
      texts.append(ShownText(passage: interaction.line, place: place, label: "the line", limit: 18))
    }
    for alert in edition.alerts {
      let others = alert.oneLines.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        ("one-line-for.\($0.key)", $0.value)
      }
      for (key, passage) in (alert.oneLine.map { [("one-line", $0)] } ?? []) + others {
        let place = place("alert", alert.id, in: edition.language, key)
        texts.append(ShownText(passage: passage, place: place, label: "'\(key)'"))
      }
    }
    return texts + fixedTexts(edition) + contactTexts(edition)
  }

  /// The titles of an edition's topics, and what they are called in lists.
  func titles(_ edition: Edition) -> [ShownText] {
    edition.topics.flatMap { topic in
      [("title", topic.title), ("choice", topic.choice)].map { key, text in
        ShownText(
          passage: Passage(text), place: place("topic", topic.id, in: edition.language, key), label: "'\(key)'",
          isPublic: topic.audience == .public, template: topic.template)
      }
    }
  }

  private func topicTexts(_ topic: Topic, _ language: String) -> [ShownText] {
    topic.parts.filter { $0.block == nil }.map { part in
      ShownText(
        passage: part.passage, place: place("topic", topic.id, in: language, part.key), label: part.label,
        isPublic: topic.audience == .public, isStatement: part.name != "depends-on", template: topic.template)
    }
  }

  /// A block is public unless only counselor topics use it.
  private func blockTexts(_ edition: Edition) -> [ShownText] {
    var texts: [String: ShownText] = [:]
    var caveats = edition.topics.flatMap { topic in topic.caveats.map { ($0, topic.audience == .public) } }
    caveats += edition.groups.map { ($0.caveat, true) }
    for (caveat, isPublic) in caveats {
      guard let name = caveat.block else { continue }
      let place = places["block:\(edition.language)/\(name)"] ?? Place(file: name)
      texts[name] = ShownText(
        passage: caveat.passage, place: place, label: "the block",
        isPublic: isPublic || texts[name]?.isPublic == true, limit: 18)
    }
    return texts.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What a line of a menu `opens` are ids of topics, no texts.
  private func fixedTexts(_ edition: Edition) -> [ShownText] {
    let place = Place(file: "\(edition.language)/replies.yaml")
    return edition.replies.keys.filter { !$0.contains(".opens.") }.map { key in
      ShownText(passage: edition.replies[key], place: place, label: "'\(key)'", isFixed: true)
    }
  }

  private func contactTexts(_ edition: Edition) -> [ShownText] {
    guard edition.language == "en" else { return [] }
    return base.contacts.map { contact in
      ShownText(passage: contact.line, place: place("contact", contact.id, in: "en"), label: "the line", limit: 12)
    }
  }
}
