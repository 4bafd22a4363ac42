internal import Knowledge

/// A passage of a topic with the key of its place in the file: `lead`, `caveats.0`.
struct TopicPart {
  var key: String
  var passage: Passage
  /// The shared block it comes from, or nil.
  var block: String?

  /// The key without its number: `caveats`.
  var name: Substring {
    key.prefix { $0 != "." }
  }

  /// How messages name it: `'lead'`, `'caveats' 2`.
  var label: String {
    guard let dot = key.firstIndex(of: "."), let number = Int(key[key.index(after: dot)...]) else { return "'\(key)'" }
    return "'\(name)' \(number + 1)"
  }
}

extension Topic {
  /// Every passage of the topic with its key, in the order of `passages`.
  var parts: [TopicPart] {
    let single: [(String, Passage?)] = [
      ("lead", lead), ("lead.client", clientLead), ("short", short), ("first", first), ("do-not", doNot), ("aim", aim),
      ("alive", alive),
    ]
    var parts = single.compactMap { key, passage in passage.map { TopicPart(key: key, passage: $0) } }
    func add(_ key: String, _ passages: [Passage]) {
      for (number, passage) in passages.enumerated() {
        parts.append(TopicPart(key: "\(key).\(number)", passage: passage))
      }
    }
    add("signs", signs)
    for (number, caveat) in caveats.enumerated() {
      parts.append(TopicPart(key: "caveats.\(number)", passage: caveat.passage, block: caveat.block))
    }
    add("next", next)
    add("more", more.map(\.passage))
    add("depends-on", dependsOn)
    return parts
  }
}
