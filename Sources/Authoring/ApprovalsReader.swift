public import Documents
public import Knowledge

/// What the files of a folder `approvals/` say; no signature is verified.
public struct AuthoredApprovals {
  /// What people signed, in the order of the files.
  public var approvals: [Approval] = []
  /// What reviewers noted.
  public var comments: [ReviewComment] = []
  /// What is wrong, as warnings: a broken approval counts as none, and everything else goes on.
  public var problems: [Problem] = []
}

/// What a reviewer noted on a text.
public struct ReviewComment: Equatable, Sendable {
  /// Who.
  public var who: String
  /// The text it is about.
  public var unit: TextUnit
  /// What they say.
  public var text: String
}

/// Reads `approvals/` in the folder at a path; files in problems and approvals are named from that folder on, as its path
/// was.
///
/// A folder without approvals says nothing.
public func readApprovals(in path: String) -> AuthoredApprovals {
  var found = ApprovalsReader(Folder(path)).read()
  let prefix = path.hasSuffix("/") ? path : path + "/"
  for index in found.approvals.indices { found.approvals[index].file = prefix + found.approvals[index].file }
  for index in found.problems.indices { found.problems[index].place.file = prefix + found.problems[index].place.file }
  return found
}

/// Reads the files of approvals in a knowledge folder or in a site's.
struct ApprovalsReader {
  private let folder: Folder
  private let log = ProblemLog()

  init(_ folder: Folder) {
    self.folder = folder
  }

  func read() -> AuthoredApprovals {
    var found = AuthoredApprovals()
    for file in folder.files(below: "approvals") where file.hasSuffix(".yaml") { read(file, into: &found) }
    found.problems = log.problems.map { problem in
      Problem(
        problem.place, problem.message + "; nothing in this file counts: take it away, and approve again",
        severity: .warning)
    }
    return found
  }

  /// A file with a mistake adds nothing: who changed one line may have changed others.
  private func read(_ file: String, into found: inout AuthoredApprovals) {
    let before = log.problems.count
    guard let tree = folder.document(file, log: log), let fields = Fields(tree, what: "an approval", log: log) else {
      return
    }
    let comments = fields.items("comments").compactMap { comment($0) }
    let keys = ["person", "role", "date", "units", "signature"]
    let approval = keys.contains(where: fields.has) ? approval(fields, file) : nil
    fields.finish()
    guard log.problems.count == before else { return }
    found.comments += comments
    if let approval { found.approvals.append(approval) }
  }

  private func approval(_ fields: Fields, _ file: String) -> Approval? {
    let person = fields.requiredText("person")
    let role = fields.requiredText("role")
    let date = fields.requiredText("date").flatMap { day($0, fields, "date", log: log)?.description }
    let units = fields.required("units").flatMap { _ in self.units(fields) }
    let signature = fields.requiredText("signature")
    guard let person, let role, let date, let units, let signature else { return nil }
    for (key, problem) in [("person", Approval.problem(person: person)), ("role", Approval.problem(role: role))] {
      if let problem { log.error(fields.place(of: key), problem) }
    }
    return Approval(person: person, role: role, date: date, units: units, signature: signature, file: file)
  }

  private static let digits = Set("0123456789abcdef".utf8)

  private func units(_ fields: Fields) -> [String: String]? {
    guard let inner = fields.fields("units", what: "'units'") else { return nil }
    var units: [String: String] = [:]
    for entry in inner.all() {
      guard let unit = TextUnit(named: entry.key) else {
        log.error(entry.place, "'\(entry.key)' names no text")
        continue
      }
      let sum = entry.value.text ?? ""
      guard sum.utf8.count == 64, sum.utf8.allSatisfy(Self.digits.contains) else {
        log.error(entry.value.place, "'\(sum)' is no sum of a text")
        continue
      }
      units[unit.description] = sum
    }
    return units
  }

  private func comment(_ node: Node) -> ReviewComment? {
    guard let fields = Fields(node, what: "a comment", log: log) else { return nil }
    defer { fields.finish() }
    guard let who = fields.requiredText("who"), let name = fields.requiredText("unit"),
      let text = fields.requiredText("text")
    else { return nil }
    guard let unit = TextUnit(named: name) else {
      log.error(
        fields.place(of: "unit"),
        "'\(name)' names no text; write the id of a topic, or block:, interaction:, group:, alert: or reply: and a name"
      )
      return nil
    }
    return ReviewComment(who: who, unit: unit, text: text)
  }
}
