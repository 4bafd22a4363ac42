public import Documents
public import Knowledge

/// A knowledge folder that was read: the values, where each stands, and every problem of its files.
public struct AuthoredBase {
  /// The form of folders that this program reads.
  public static let format = 1

  /// The values.
  ///
  /// Where files are broken it holds what could be read.
  public var base: KnowledgeBase
  /// All problems, in the order of files and lines.
  public var problems: [Problem]
  /// Where each topic, concept, alert and so on begins: by `topic:ID`, `concept:ID`, `alert:ID`, `act:ID`, `fact:ID`.
  ///
  /// Parts of topics and alerts follow after `#`: `topic:ID#lead`, `topic:ID#asks.search.0`, `alert:ID#must.3`.
  public var places: [String: Place]
  /// The folder it was read from; empty where it was made of values.
  public var path = ""
  /// When each contact was last checked, by its id.
  var contactDays: [String: Day] = [:]
  /// Blocks that a passage uses, as `en/name`.
  var usedBlocks: Set<String> = []
  /// Ids of topics that are there without a file of their own in it: those below a site's.
  var shippedTopics: Set<String> = []

  /// Whether the base may be used: nothing but warnings was found.
  public var isUsable: Bool {
    !problems.contains { $0.severity == .error }
  }

  /// A base with its problems and places.
  public init(base: KnowledgeBase, problems: [Problem], places: [String: Place]) {
    self.base = base
    self.problems = problems
    self.places = places
  }
}

/// Why a knowledge folder cannot be read at all.
public enum FolderError: Error, Equatable, Sendable {
  /// There is no folder at this path.
  case missing(String)
  /// The folder holds no knowledge.
  case empty(String)
}

/// Reads a knowledge folder.
///
/// Every problem of every file is found in one reading.
public func readKnowledge(at path: String) throws(FolderError) -> AuthoredBase {
  let folder = Folder(path)
  guard folder.exists else { throw .missing(path) }
  let files = folder.files()
  guard files.contains(where: { $0.hasSuffix(".yaml") }) else { throw .empty(path) }
  let reader = KnowledgeReader(folder: folder, files: files)
  let base = reader.read()
  var authored = AuthoredBase(base: base, problems: reader.log.problems, places: reader.places)
  authored.path = folder.path
  authored.contactDays = reader.contactDays
  authored.usedBlocks = reader.usedBlocks
  return authored
}

/// The state of one reading of a folder.
final class KnowledgeReader {
  let folder: Folder
  let files: [String]
  let log = ProblemLog()
  private(set) var places: [String: Place] = [:]
  var contactDays: [String: Day] = [:]
  var usedBlocks: Set<String> = []
  /// The language that is being read.
  private(set) var language = "en"

  /// Stands for every document, where the reader is only asked what it reads.
  private let shape: Shape?

  init(folder: Folder, files: [String]) {
    self.folder = folder
    self.files = files
    shape = nil
  }

  /// A reader that notes what it reads, whatever the file.
  init(describing files: [String], in shape: Shape) {
    folder = Folder("")
    self.files = files
    self.shape = shape
  }

  /// The document in a file, or nil where it cannot be read; the log says why.
  func document(_ file: String) -> Node? {
    shape.map { .unwritten($0) } ?? folder.document(file, log: log)
  }

  /// The whole base.
  func read() -> KnowledgeBase {
    var base = KnowledgeBase(english: edition("en"))
    if files.contains(where: { $0.hasPrefix("es/") }) { base.spanish = edition("es") }
    base.facts = files(in: "facts").flatMap { facts($0) }
    base.sources = list("sources.yaml", key: "sources", what: "a source") { source($0) }
    base.contacts = list("contacts.yaml", key: "contacts", what: "a contact") { contact($0) }
    let approvals = ApprovalsReader(folder).read()
    base.signed = approvals.approvals
    for problem in approvals.problems { log.warning(problem.place, problem.message) }
    reportStrangers()
    return base
  }

  /// Files of a folder that end in `.yaml`, sorted.
  func files(in directory: String) -> [String] {
    files.filter { $0.hasPrefix(directory + "/") && $0.hasSuffix(".yaml") }
  }

  /// Remembers where a thing stands; a second one of the same id is an error.
  func note(_ kind: String, _ id: String, _ place: Place) {
    let key = "\(kind):\(id)"
    if let first = places[key] {
      log.error(place, "the \(kind) '\(id)' stands twice, first in \(first.file):\(first.line); keep one of them")
    } else {
      places[key] = place
    }
  }

  /// Items of a list in a file that holds one key.
  func list<Item>(_ file: String, key: String, what: String, read: (Fields) -> Item?) -> [Item] {
    guard files.contains(file) else { return [] }
    guard let tree = document(file), let fields = Fields(tree, what: "this file", log: log) else {
      return []
    }
    defer { fields.finish() }
    guard fields.required(key) != nil else { return [] }
    return fields.items(key).compactMap { node in
      guard let item = Fields(node, what: what, log: log) else { return nil }
      defer { item.finish() }
      return read(item)
    }
  }

  func edition(_ language: String) -> Edition {
    self.language = language
    var edition = Edition(language: language)
    readHead(&edition)
    vocabulary(files(in: "\(language)/vocabulary"), into: &edition)
    let blocks = readBlocks(language)
    edition.topics = files(in: "\(language)/topics").compactMap { topic($0, blocks: blocks, language: language) }
    edition.alerts = files(in: "\(language)/alerts").compactMap { alert($0) }
    edition.interactions = list("\(language)/interactions.yaml", key: "interactions", what: "an interaction") {
      interaction($0, language)
    }
    edition.groups = files(in: "\(language)/groups").compactMap { group($0, blocks: blocks) }
    edition.replies = replies("\(language)/replies.yaml")
    edition.fitted = thresholds("\(language)/thresholds.yaml")
    return edition
  }

  func readHead(_ edition: inout Edition) {
    let file = "\(edition.language)/knowledge.yaml"
    guard files.contains(file) else {
      log.error(Place(file: file), "the file is missing; it holds format, language, title, licence and jurisdiction")
      return
    }
    guard let tree = document(file), let fields = Fields(tree, what: "this file", log: log) else {
      return
    }
    if let format = fields.number("format"), format != AuthoredBase.format {
      log.error(
        fields.place(of: "format"),
        "format \(format) is not known to this program; it reads format \(AuthoredBase.format)")
    }
    _ = fields.requiredText("language")
    edition.title = fields.requiredText("title") ?? ""
    edition.licence = fields.requiredText("licence") ?? ""
    edition.jurisdiction = fields.requiredText("jurisdiction") ?? ""
    fields.finish()
  }

  private func reportStrangers() {
    for file in files where !Self.isExpected(file) {
      log.warning(Place(file: file), "this file is not part of a knowledge folder; nothing reads it")
    }
  }

  private static func isExpected(_ file: String) -> Bool {
    let parts = file.split(separator: "/").map(String.init)
    if ["README.md", "LICENSE", "contacts.yaml", "sources.yaml"].contains(file) { return true }
    if ["facts", "schema", "approvals"].contains(parts[0]) { return true }
    guard ["en", "es"].contains(parts[0]), parts.count > 1 else { return false }
    if parts.count == 2 {
      return ["knowledge.yaml", "replies.yaml", "interactions.yaml", "routes.yaml", "thresholds.yaml"].contains(
        parts[1])
    }
    let folders = ["vocabulary", "topics", "alerts", "groups", "questions", "blind", "panel", "blocks"]
    return folders.contains(parts[1]) && file.hasSuffix(".yaml")
  }
}
