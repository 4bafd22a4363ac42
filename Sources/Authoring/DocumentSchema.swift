internal import Documents
internal import Knowledge

/// A kind of document that authors write, with the JSON Schema of it.
///
/// The schema is what the reader of the kind asks for when it is given a document that nobody has written; no key is
/// listed anywhere else. It describes form only: that names are known and texts fit is found by `checkKnowledge`.
public enum DocumentSchema: String, CaseIterable, Sendable {
  case alert, block, contacts, facts, group, interactions, knowledge, site, sources, thresholds, topic, vocabulary

  /// Which files of a knowledge folder are of this kind, for people.
  public var files: String {
    switch self {
    case .topic, .alert, .group, .block: "en/\(folder)/..."
    case .facts, .vocabulary: rawValue == "facts" ? "facts/..." : "en/vocabulary/..."
    case .interactions, .knowledge, .thresholds: "en/\(rawValue).yaml"
    case .contacts, .sources: "\(rawValue).yaml"
    case .site: "the site file of a clinic"
    }
  }

  /// The kind of a file of a knowledge folder, nil where its form is not described: texts by key, test questions.
  public init?(file: String) {
    let parts = file.split(separator: "/").map(String.init)
    let isEdition = parts.count > 1 && ["en", "es"].contains(parts[0])
    let rest = isEdition ? parts.dropFirst() : parts[...]
    guard file.hasSuffix(".yaml"), let first = rest.first else { return nil }
    let name = first.hasSuffix(".yaml") ? String(first.dropLast(5)) : first
    let kind = Self.allCases.first { ($0.folder == name || $0.rawValue == name) && $0 != .site }
    guard let kind else { return nil }
    self = kind
  }

  /// The schema as JSON with line ends.
  public var json: String {
    SchemaText(title: rawValue, shape: shape).json
  }

  private var folder: String {
    switch self {
    case .topic, .alert, .group, .block: rawValue + "s"
    default: rawValue
    }
  }

  /// What the reader asks for.
  private var shape: Shape {
    let shape = Shape()
    let file =
      switch self {
      case .topic: "en/topics/a/b.yaml"
      case .alert, .group, .block: "en/\(folder)/a.yaml"
      case .facts: "facts/a.yaml"
      case .vocabulary: "en/vocabulary/a.yaml"
      case .interactions, .knowledge, .thresholds: "en/\(rawValue).yaml"
      case .contacts, .sources, .site: "\(rawValue).yaml"
      }
    let reader = KnowledgeReader(describing: self == .site ? [] : [file], in: shape)
    switch self {
    case .topic: _ = reader.topic(file, blocks: [:], language: "en")
    case .site: _ = SiteReader(reader, base: KnowledgeBase(english: Edition(language: "en"))).read(file)
    case .alert, .block, .facts, .group, .interactions, .knowledge, .thresholds, .vocabulary, .contacts, .sources:
      _ = reader.read()
    }
    return shape
  }
}

/// A shape as JSON Schema.
private struct SchemaText {
  let json: String

  init(title: String, shape: Shape) {
    var pairs = [("$schema", Self.quoted("https://json-schema.org/draft/2020-12/schema"))]
    pairs.append(("title", Self.quoted(title)))
    let lines = Self.object(pairs + Self.pairs(shape))
    json = Self.indented(lines)
  }

  /// The members of the schema of a shape.
  private static func pairs(_ shape: Shape) -> [(String, String)] {
    var choices: [[(String, String)]] = []
    if shape.takesText { choices.append(text(shape)) }
    if shape.takesGroup { choices.append(group(shape)) }
    if let item = shape.item {
      let one = pairs(item)
      choices.append(one)
      choices.append([("type", quoted("array")), ("items", object(one))])
    }
    if choices.count == 1 { return choices[0] }
    return [("anyOf", "[" + choices.map(object).joined(separator: ",") + "]")]
  }

  /// An editor reads `911` as a number and may read `yes` as a truth; both are texts here.
  private static func text(_ shape: Shape) -> [(String, String)] {
    if let words = shape.words {
      let truths = words == ["yes", "no"] ? ["true", "false"] : []
      return [("enum", "[" + (words.map(quoted) + truths).joined(separator: ",") + "]")]
    }
    if shape.isNumber { return [("type", quoted("integer"))] }
    return [("type", "[\"string\",\"number\",\"boolean\"]"), ("minLength", "1")]
  }

  private static func group(_ shape: Shape) -> [(String, String)] {
    var pairs = [("type", quoted("object"))]
    if !shape.keys.isEmpty {
      pairs.append(("properties", object(shape.keys.map { ($0.name, object(Self.pairs($0.shape))) })))
    }
    if shape.alternatives.isEmpty {
      if !shape.required.isEmpty { pairs.append(("required", list(shape.required))) }
    } else {
      let ways = shape.alternatives.map { [$0] } + [shape.required]
      pairs.append(("anyOf", "[" + ways.map { object([("required", list($0))]) }.joined(separator: ",") + "]"))
    }
    if let words = shape.ownWords { pairs.append(("propertyNames", object([("enum", list(words))]))) }
    pairs.append(("additionalProperties", shape.own.map { object(Self.pairs($0)) } ?? "false"))
    return pairs
  }

  // MARK: Letters

  private static func object(_ pairs: [(String, String)]) -> String {
    "{" + pairs.map { quoted($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }

  private static func list(_ words: [String]) -> String {
    "[" + words.map(quoted).joined(separator: ",") + "]"
  }

  /// Keys and words of closed lists hold no signs that JSON writes otherwise.
  private static func quoted(_ text: String) -> String { "\"\(text)\"" }

  /// The same JSON, a member a line.
  private static func indented(_ json: String) -> String {
    var (result, open, isText) = ("", "", false)
    func lineEnd() -> String { "\n" + String(repeating: "  ", count: open.count { $0 == "{" }) }
    for letter in json {
      if letter == "\"" { isText.toggle() }
      switch letter {
      case "{" where !isText:
        open.append(letter)
        result += "{" + lineEnd()
      case "}" where !isText:
        open.removeLast()
        result += lineEnd() + "}"
      case "[" where !isText:
        open.append(letter)
        result.append(letter)
      case "]" where !isText:
        open.removeLast()
        result.append(letter)
      case "," where !isText: result += "," + (open.last == "{" ? lineEnd() : " ")
      case ":" where !isText: result += ": "
      default: result.append(letter)
      }
    }
    return result + "\n"
  }
}
