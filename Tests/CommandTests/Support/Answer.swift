import FoundationEssentials

/// A reply as `ask --json` prints it.
struct Answer: Decodable {
  let question: String
  let outcome: String
  let alert: String?
  let check: String?
  let topic: String?
  let choices: [String]
  let about: [String: [String]]
  let reason: String?
  let language: String
  let reply: Parts

  struct Parts: Decodable {
    let template: String
    let family: String?
    let blocks: [Block]
  }

  struct Block: Decodable {
    let kind: String
    let text: String
  }

  init(_ line: some StringProtocol) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(line.utf8))
  }

  /// All words a person would read, one block a line.
  var text: String { reply.blocks.map(\.text).joined(separator: "\n") }
}

/// The explanation that `ask --explain --json` prints beside a reply.
struct Explained: Decodable {
  let explanation: Parts

  struct Parts: Decodable {
    let read: Read
    let topics: [Topic]
    let decision: Decision
  }

  struct Read: Decodable {
    let words: [String]
  }

  struct Topic: Decodable {
    let topic: String
    let parts: [Part]
  }

  struct Part: Decodable {
    let name: String
    let odds: Double
  }

  struct Decision: Decodable {
    let outcome: String
  }

  init(_ line: some StringProtocol) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(line.utf8))
  }
}

/// The keys of a JSON object, and those of its object `reply`.
struct Keys: Decodable {
  let outer: Set<String>
  let inner: Set<String>

  init(_ line: some StringProtocol) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(line.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    outer = Set(container.allKeys.map(\.stringValue))
    let reply = try container.nestedContainer(keyedBy: Name.self, forKey: Name(stringValue: "reply"))
    inner = Set(reply.allKeys.map(\.stringValue))
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
