import Documents
import Foundation
import Knowledge
import Testing

@testable import Authoring

/// The files of approvals: written, read, and broken.
struct ApprovalsTests {
  private static let sum = String(repeating: "0a", count: 32)
  private static let approval = Approval(
    person: "José \\Roe", role: "MD, \"the doc\": yes", date: "2026-11-25",
    units: ["clonazepam/uses": sum, "es/reply:stay.open": sum, "interaction:alcohol+opioid": sum],
    signature: "-----BEGIN SSH SIGNATURE-----\nabc+/=\n-----END SSH SIGNATURE-----\n")

  @Test func whatIsWrittenIsRead() throws {
    var approval = Self.approval
    approval.person = "José Roe"
    let found = try read(["x.yaml": approval.fileText, "notes.txt": "nothing", "deeper/y.yaml": approval.fileText])
    #expect(found.problems.map(\.description) == [])
    #expect(found.approvals.map(\.file) == ["F/approvals/deeper/y.yaml", "F/approvals/x.yaml"])
    for var read in found.approvals {
      read.file = ""
      #expect(read == approval)
      #expect(read.statement == approval.statement)
    }
    #expect(approval.fileName == "2026-11-25-jos-roe")
  }

  @Test func commentsNeedNoSignature() throws {
    let text = """
      comments:
        - {who: Bo Li, unit: clonazepam/uses, text: "Say it shorter."}
        - {who: Bo Li, unit: "interaction:opioid+alcohol", text: Good.}
      """
    let found = try read(["comments.yaml": text])
    #expect(found.problems.isEmpty && found.approvals.isEmpty)
    #expect(found.comments.map(\.unit.description) == ["clonazepam/uses", "interaction:alcohol+opioid"])
    #expect(found.comments.first?.text == "Say it shorter." && found.comments.first?.who == "Bo Li")
  }

  /// A file with one thing put for another, and what is said of it.
  @Test(arguments: [
    ("signature: |", "signatur: |", "2:1: warning: an approval needs the key 'signature'"),
    ("date: 2026-11-25", "date: yesterday", "4:7: warning: 'yesterday' is no day; write it as 2026-11-25"),
    ("date: 2026-11-25\n", "", "2:1: warning: an approval needs the key 'date'"),
    ("clonazepam/uses:", "uses:", "6:3: warning: 'uses' names no text"),
    ("clonazepam/uses: 0a", "clonazepam/uses: 0A", "6:20: warning: '0A"),
    ("clonazepam/uses: 0a", "clonazepam/uses: ", "6:20: warning: '0a0a"),
    ("clonazepam/uses: \(sum)", "clonazepam/uses: [x]", "6:20: warning: '' is no sum of a text"),
    ("person: \"José Roe\"", "person: \"*\"", "2:9: warning: '*' is no name of a signer"),
    ("role: \"MD\"", "role: \"a\\nb\"", "3:7: warning: the role of a signer is one line"),
    ("units:", "units: [a]\nother:", "5:8: warning: 'units' is written as keys with values; a list stands here"),
    ("person: \"José Roe\"", "person: \"José Roe", "warning: the indentation does not fit"),
    ("person:", "comments: [{who: x, unit: nothing, text: y}]\nperson:", "2:27: warning: 'nothing' names no text"),
    ("person:", "comments: [x]\nperson:", "2:12: warning: a comment is written as keys with values"),
  ])
  func aBrokenFileIsToldAndCountsAsNone(old: String, new: String, message: String) throws {
    var approval = Self.approval
    (approval.person, approval.role) = ("José Roe", "MD")
    approval.units = ["clonazepam/uses": Self.sum]
    let text = approval.fileText
    try #require(text.contains(old))
    let found = try read(["a.yaml": text.replacingOccurrences(of: old, with: new), "b.yaml": approval.fileText])
    let first = try #require(found.problems.first { $0.description.contains(message) }, "\(found.problems)")
    #expect(first.description.hasPrefix("F/approvals/a.yaml:") && first.message.hasSuffix("and approve again"))
    #expect(found.problems.allSatisfy { $0.severity == .warning })
    #expect(found.approvals.map(\.file) == ["F/approvals/b.yaml"] && found.comments.isEmpty)
  }

  @Test func aKnowledgeFolderHasApprovalsToo() throws {
    let good = Self.approval.fileText.replacingOccurrences(of: "\\\\", with: "")
    try withSmallBase(over: ["approvals/a.yaml": good, "approvals/b.yaml": "person: 7\n"]) { authored in
      #expect(authored.base.signed.map(\.person) == ["José Roe"])
      #expect(authored.base.signed.map(\.file) == ["approvals/a.yaml"])
      #expect(authored.isUsable)
      let places = authored.problems.map(\.place.file)
      #expect(places.count == 4 && Set(places) == ["approvals/b.yaml"], "\(authored.problems)")
    }
  }

  @Test(
    arguments: [
      ("Jane Roe", nil), ("José Núñez-Roe", nil), ("", "one line"), ("a\nb", "one line"), ("a, b", "without commas"),
      ("a\"b", "without commas"), ("Dr *", "without commas"), (String(repeating: "a", count: 41), "at most 40"),
    ] as [(String, String?)])
  func aSignerHasAName(name: String, problem: String?) {
    let found = Approval.problem(person: name)
    if let problem { #expect(found?.contains(problem) == true) } else { #expect(found == nil) }
  }

  /// Reads a folder `F` that holds these files in `approvals/`.
  private func read(_ files: [String: String]) throws -> AuthoredApprovals {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("signpost-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent("approvals/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var found = readApprovals(in: folder.path)
    for index in found.problems.indices {
      found.problems[index].place.file = found.problems[index].place.file.replacingOccurrences(
        of: folder.path, with: "F")
    }
    for index in found.approvals.indices {
      found.approvals[index].file = found.approvals[index].file.replacingOccurrences(of: folder.path, with: "F")
    }
    return found
  }
}
