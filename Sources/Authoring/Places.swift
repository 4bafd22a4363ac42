internal import Documents
internal import Knowledge

extension KnowledgeReader {
  /// Notes where each part below a tree stands: `topic:ID#caveats.0`, and deeper ones likewise.
  func noteParts(of tree: Node, _ kind: String, _ id: String, path: String = "") {
    if !path.isEmpty { note(kind, "\(id)#\(path)", tree.place) }
    let start = path.isEmpty ? "" : path + "."
    switch tree {
    case .scalar, .unwritten: break
    case .list(let items, _):
      for (number, item) in items.enumerated() { noteParts(of: item, kind, id, path: "\(start)\(number)") }
    case .map(let entries, _):
      for entry in entries { noteParts(of: entry.value, kind, id, path: start + entry.key) }
    }
  }
}

extension AuthoredBase {
  /// Where a thing of an edition stands, or the part of it at a path such as `caveats.0`.
  ///
  /// A part without a place of its own has that of what it is part of.
  func place(_ kind: String, _ id: String, in language: String, _ path: String = "") -> Place {
    let name = "\(kind):\(language == "en" ? id : "\(language)/\(id)")"
    var path = path[...]
    while !path.isEmpty {
      if let place = places["\(name)#\(path)"] { return place }
      guard let dot = path.lastIndex(of: ".") else { break }
      path = path[..<dot]
    }
    return places[name] ?? Place(file: name)
  }

  /// Ids of all topics that have a file, also of those whose file is broken.
  var topicNames: Set<String> {
    Set(
      places.keys.filter { $0.hasPrefix("topic:") && !$0.contains("#") }.map { key in
        let name = key.dropFirst("topic:".count)
        return String(name.hasPrefix("es/") ? name.dropFirst(3) : name)
      }
    ).union(shippedTopics)
  }

  /// The folders of English topics, sorted; also of topics whose file is broken.
  public var subjects: [String] {
    let ids = places.keys.filter { $0.hasPrefix("topic:") && !$0.contains("#") && !$0.hasPrefix("topic:es/") }
    return Set(ids.map { String($0.dropFirst("topic:".count).prefix { $0 != "/" }) }).sorted()
  }

  /// The editions in the order they are checked.
  var editions: [Edition] {
    [base.english] + (base.spanish.map { [$0] } ?? [])
  }
}
