internal import CYAML

/// The tree of a YAML document, or nil where its form is broken; the log then says where and how to mend it.
///
/// Only the plain part of YAML is taken: anchors, aliases, tags, merge keys, a second document and a key that stands
/// twice are errors. An empty document is an error too. `file` is used in places and messages only.
public func readYAML(_ bytes: [UInt8], file: String, log: ProblemLog) -> Node? {
  if let offset = firstInvalidUTF8(bytes) {
    let line = bytes[..<offset].count { $0 == 0x0A } + 1
    let column = offset - (bytes[..<offset].lastIndex(of: 0x0A) ?? -1)
    log.error(
      Place(file: file, line: line, column: column), "this is not UTF-8 text; save the file with the encoding UTF-8")
    return nil
  }
  var parser = YAMLEvents(file: file, log: log)
  return parser.document(bytes)
}

/// The offset of the first byte that breaks UTF-8, or nil.
private func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): offset += UTF8.width(scalar)
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}

/// Builds a tree from libyaml's events.
private struct YAMLEvents {
  let file: String
  let log: ProblemLog
  private var parser = yaml_parser_t()
  private var failed = false

  init(file: String, log: ProblemLog) {
    self.file = file
    self.log = log
  }

  mutating func document(_ bytes: [UInt8]) -> Node? {
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return root()
    }
  }

  private mutating func root() -> Node? {
    var tree: Node?
    while let event = next() {
      switch event.kind {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_DOCUMENT_START_EVENT where tree == nil: tree = next().flatMap { node($0) }
      case YAML_DOCUMENT_START_EVENT:
        fail(event.place, "a second document begins here; keep one document in a file")
      case YAML_STREAM_END_EVENT:
        if tree == nil, !failed { fail(Place(file: file, line: 1, column: 1), "the file is empty") }
        return failed ? nil : tree
      default: continue
      }
    }
    return nil
  }

  private mutating func node(_ event: Event) -> Node? {
    if event.isMarked {
      fail(event.place, "anchors (&), aliases (*) and tags (!) are not used here; put the text in quotes")
    }
    switch event.kind {
    case YAML_SCALAR_EVENT: return .scalar(event.text, event.place)
    case YAML_SEQUENCE_START_EVENT: return list(event.place)
    case YAML_MAPPING_START_EVENT: return map(event.place)
    case YAML_ALIAS_EVENT: return .scalar("", event.place)
    default: return nil
    }
  }

  private mutating func list(_ place: Place) -> Node? {
    var items: [Node] = []
    while let event = next() {
      if event.kind == YAML_SEQUENCE_END_EVENT { return .list(items, place) }
      guard let item = node(event) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func map(_ place: Place) -> Node? {
    var entries: [Node.Entry] = []
    var seen: [String: Place] = [:]
    while let event = next() {
      if event.kind == YAML_MAPPING_END_EVENT { return .map(entries, place) }
      guard let key = node(event), let value = next().flatMap({ node($0) }) else { return nil }
      guard let name = key.text else {
        fail(key.place, "a key must be a word; \(key.kind) stands here")
        continue
      }
      if name == "<<" { fail(key.place, "merge keys (<<) are not used here; write the keys out") }
      if let first = seen[name] {
        fail(key.place, "the key '\(name)' stands twice, first in line \(first.line); keep one of them")
      }
      seen[name] = key.place
      entries.append(Node.Entry(key: name, place: key.place, value: value))
    }
    return nil
  }

  /// What is kept of one event of libyaml.
  private struct Event {
    var kind: yaml_event_type_t
    var place: Place
    var text = ""
    var isMarked = false
  }

  private mutating func next() -> Event? {
    var raw = yaml_event_t()
    guard yaml_parser_parse(&parser, &raw) == 1 else {
      failSyntax()
      return nil
    }
    defer { yaml_event_delete(&raw) }
    // After an error libyaml goes on to succeed without an event.
    guard raw.type != YAML_NO_EVENT else { return nil }
    let place = Place(file: file, line: Int(raw.start_mark.line) + 1, column: Int(raw.start_mark.column) + 1)
    var event = Event(kind: raw.type, place: place)
    switch raw.type {
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      event.text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      event.isMarked = scalar.anchor != nil || scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      event.isMarked = raw.data.sequence_start.anchor != nil || raw.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      event.isMarked = raw.data.mapping_start.anchor != nil || raw.data.mapping_start.tag != nil
    case YAML_ALIAS_EVENT: event.isMarked = true
    default: break
    }
    return event
  }

  private mutating func fail(_ place: Place, _ message: String) {
    failed = true
    log.error(place, message)
  }

  private mutating func failSyntax() {
    let problem = parser.problem.map { String(cString: $0) } ?? "the file cannot be read as YAML"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let mark = parser.problem_mark
    fail(
      Place(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1),
      remedy(problem: problem, context: context))
  }
}

/// The commonest mistakes of form in our own words; the rest in libyaml's.
private func remedy(problem: String, context: String) -> String {
  if problem.contains("mapping values are not allowed") {
    return "a colon and a space inside text; put the line in quotes"
  }
  if problem.contains("found character that cannot start any token") {
    return "a tab or a special sign begins this text; use spaces to indent, and quotes around the text"
  }
  if context.contains("quoted scalar") || problem.contains("unexpected end of stream") {
    return "a quote that opens is not closed; close it at the end of its text"
  }
  if context.contains("flow sequence") || context.contains("flow mapping") {
    return "a '[' or '{' is not closed, or a comma is missing; close it, or put text with commas in quotes"
  }
  if problem.contains("did not find expected key") || problem.contains("did not find expected '-' indicator")
    || problem.contains("could not find expected ':'")
  {
    return
      "the indentation does not fit the lines above, or a colon is missing after a key; align it with its neighbours"
  }
  return "\(problem); the file cannot be read from here on"
}
