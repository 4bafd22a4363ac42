import Foundation
import Testing

@testable import Authoring
@testable import Documents

struct SchemaTests {
  private static let shipped = testFolder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("knowledge").path

  /// The schema of a kind, read as JSON is: as YAML.
  private static func schema(_ kind: DocumentSchema) throws -> Node {
    let log = ProblemLog()
    let node = readYAML(Array(kind.json.utf8), file: "\(kind).json", log: log)
    #expect(log.problems == [])
    return try #require(node)
  }

  @Test func everyShippedFileIsAsItsSchemaSays() throws {
    let schemas = try Dictionary(uniqueKeysWithValues: DocumentSchema.allCases.map { ($0, try Self.schema($0)) })
    let folder = Folder(Self.shipped)
    var counts: [DocumentSchema: Int] = [:]
    for file in folder.files() {
      guard let kind = DocumentSchema(file: file), let schema = schemas[kind] else { continue }
      counts[kind, default: 0] += 1
      let log = ProblemLog()
      let node = try #require(folder.document(file, log: log))
      #expect(faults(of: node, in: schema, at: file) == [])
    }
    #expect(Set(counts.keys) == Set(DocumentSchema.allCases).subtracting([.site]))
    #expect(counts[.topic, default: 0] > 250 && counts[.alert, default: 0] > 40)
  }

  /// Broken files, and what the schema says of them; nothing where only the reader knows more.
  static let broken: [(kind: DocumentSchema, text: String, faults: [String])] = [
    (.contacts, "contacts: [{id: a, name: b, line: c, facts: site}]", []),
    (.contacts, "contacts: [{id: a, name: b}]", [".contacts: fits none of its forms"]),
    (.block, "{text: a, levle: note}", [": has no key 'levle'"]),
    (.block, "{text: a, level: loud}", [".level: 'loud' is not on the list"]),
    (.block, "{text: [a]}", [".text: is no text"]), (.block, "{level: note}", [": needs the key 'text'"]),
    (.block, "{text: \"\"}", [".text: is empty"]), (.block, "[a]", [": is no group"]),
    (.group, "{group: a, names: b, caveat: {uses: c}}", []), (.group, "{group: a, caveat: {text: c, level: note}}", []),
    (.group, "{group: a, caveat: {level: note}}", [".caveat: fits none of its forms"]),
    (.knowledge, "{format: one, language: en, title: a, licence: b, jurisdiction: US}", [".format: is no number"]),
    (.site, "{clinic: {naloxone-here: maybe}}", [".clinic.naloxone-here: 'maybe' is not on the list"]),
    (.site, "{clinic: {name: a, public-phone: yes}, topics.off: a/b, kiosk: {idle: 60}}", []),
    (.vocabulary, "{concepts: [{id: a, kind: class, street: [{solo: x}]}], precedence: a}", []),
  ]

  @Test(arguments: broken)
  func aFaultIsFound(kind: DocumentSchema, text: String, faults expected: [String]) throws {
    let node = try #require(readYAML(Array(text.utf8), file: "a", log: ProblemLog()))
    #expect(faults(of: node, in: try Self.schema(kind), at: "") == expected)
  }

  @Test func voicesAndRolesAreClosedLists() throws {
    let text = try String(contentsOfFile: Self.shipped + "/en/topics/clonazepam/uses.yaml", encoding: .utf8)
    let schema = try Self.schema(.topic)
    for (old, new) in [("\n  search:", "\n  serach:"), ("about: {subject:", "about: {subjekt:")] {
      let broken = text.replacingOccurrences(of: old, with: new)
      #expect(broken != text)
      let node = try #require(readYAML(Array(broken.utf8), file: "a", log: ProblemLog()))
      #expect(faults(of: node, in: schema, at: "").count == 1)
    }
  }

  /// The groups of `knowledge/README.md` and those of the schema have the same keys.
  @Test func theSchemaHasEveryKeyOfATopicThatTheReadmeTells() throws {
    let text = try String(contentsOfFile: Self.shipped + "/README.md", encoding: .utf8)
    let start = try #require(text.range(of: "```yaml\ntitle:"))
    let block = text[start.lowerBound...].split(separator: "\n").dropFirst().prefix { $0 != "```" }
    let told = Set(block.filter { $0.first?.isLetter == true }.map { String($0.prefix { $0 != ":" }) })
    let read = try Self.schema(.topic)["properties"]?.keys ?? []
    #expect(Set(read).subtracting(told).sorted() == ["first", "kind", "public"])
    #expect(told.subtracting(read) == [])
  }

  @Test(arguments: [
    ("en/topics/a/b.yaml", DocumentSchema.topic), ("es/alerts/a.yaml", .alert), ("facts/part-a.yaml", .facts),
    ("sources.yaml", .sources), ("en/interactions.yaml", .interactions), ("en/replies.yaml", nil),
    ("en/questions/a.yaml", nil), ("README.md", nil), ("en/topics/a.txt", nil), ("site.yaml", nil), ("", nil),
  ])
  func kinds(file: String, kind: DocumentSchema?) {
    #expect(DocumentSchema(file: file) == kind)
  }
}

extension Node {
  fileprivate subscript(key: String) -> Node? {
    if case .map(let entries, _) = self { entries.first { $0.key == key }?.value } else { nil }
  }

  fileprivate var keys: [String] {
    if case .map(let entries, _) = self { entries.map(\.key) } else { [] }
  }

  fileprivate var list: [Node]? {
    if case .list(let items, _) = self { items } else { nil }
  }

  fileprivate var words: [String]? { list?.compactMap(\.text) }
}

/// What of a document is not as a JSON Schema says: the part of JSON Schema that ours are written in.
private func faults(of node: Node, in schema: Node, at path: String) -> [String] {
  if let forms = schema["anyOf"]?.list, !forms.contains(where: { faults(of: node, in: $0, at: path).isEmpty }) {
    return ["\(path): fits none of its forms"]
  }
  if let words = schema["enum"]?.words, !words.contains(node.text ?? "") {
    return ["\(path): '\(node.text ?? "")' is not on the list"]
  }
  guard let type = schema["type"]?.text ?? schema["type"]?.words?.first else {
    return faults(inKeysOf: node, in: schema, at: path)
  }
  switch (type, node) {
  case ("string", .scalar(let text, _)): return text.isEmpty && schema["minLength"] != nil ? ["\(path): is empty"] : []
  case ("string", _): return ["\(path): is no text"]
  case ("integer", _): return node.text.flatMap(Int.init) == nil ? ["\(path): is no number"] : []
  case ("array", .list(let items, _)):
    guard let item = schema["items"] else { return [] }
    return items.enumerated().flatMap { faults(of: $1, in: item, at: "\(path).\($0)") }
  case ("object", .map): return faults(inKeysOf: node, in: schema, at: path)
  case ("object", _): return ["\(path): is no group"]
  default: return ["\(path): is no list"]
  }
}

private func faults(inKeysOf node: Node, in schema: Node, at path: String) -> [String] {
  var found = (schema["required"]?.words ?? []).filter { !node.keys.contains($0) }.map {
    "\(path): needs the key '\($0)'"
  }
  for key in node.keys {
    guard let value = node[key] else { continue }
    if let names = schema["propertyNames"]?["enum"]?.words, !names.contains(key) {
      found.append("\(path): has no key '\(key)'")
    } else if let known = schema["properties"]?[key] {
      found += faults(of: value, in: known, at: "\(path).\(key)")
    } else if let other = schema["additionalProperties"] {
      if other.text == "false" { found.append("\(path): has no key '\(key)'") }
      if other.text == nil { found += faults(of: value, in: other, at: "\(path).\(key)") }
    }
  }
  return found
}
