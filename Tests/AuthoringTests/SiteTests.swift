import Documents
import Foundation
import Knowledge
import Testing

@testable import Authoring

/// Every `Sites/*.yaml` is a site over `Small/`; the problems found are the lines of the `.expected` file beside it.
///
/// A line `### PATH` begins the next file of the site's folder; `site.yaml` is the first. `RECORD=1 swift test` rewrites the
/// `.expected` files, and fails.
struct SiteTests {
  @Test(arguments: try siteCases())
  func problems(of name: String) throws {
    let folder = testFolder.appendingPathComponent("Sites")
    let text = try String(contentsOf: folder.appendingPathComponent("\(name).yaml"), encoding: .utf8)
    let lines = try withSite(text) { folder in
      let problems = checkSite(at: folder, over: try smallBase().base)
      return problems.map { problem in
        "\(problem)\n".replacingOccurrences(of: folder.dropLast("site.yaml".count), with: "")
      }.joined()
    }
    let expected = folder.appendingPathComponent("\(name).expected")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(lines.utf8).write(to: expected)
      Issue.record("recorded \(name).expected; read it, and run again without RECORD")
      return
    }
    let wanted = try? String(contentsOf: expected, encoding: .utf8)
    #expect(lines == wanted ?? "no \(name).expected; record it with RECORD=1 swift test")
  }

  @Test func everyKeyIsRead() throws {
    let text = """
      clinic:
        {name: River, desk: Desk, phone: "1", hours: all day, staffed-hours: "9 to 5", act-first: Shout.,
        act-first-spanish: Grite., public-phone: yes, naloxone-here: yes, private-room: no}
      contacts: [{id: local-food, name: Food, line: Food bank, small: Food, phone: "2"}]
      facilities: ["The bathroom is left.", {text: "Wifi is on.", small: Wifi, facts: site}]
      reporting: We report harm.
      harm-reduction-to-minors: no
      topics.off: [clonazepam/uses]
      approval: approved
      kiosk: {idle: 60, warning: 20, theme: mono, counters: yes, languages: [en]}
      counselor: {lock: 300}
      """
    let authored = try withSite(text) { readSite(at: $0, over: try smallBase().base) }
    #expect(authored.problems.map(\.description) == [])
    let site = authored.site
    #expect(site.clinic.deskLine?.text == "Desk, 9 to 5" && site.clinic.callLine?.text == "River 1")
    #expect(site.clinic.hasPublicPhone && site.clinic.hasNaloxone && !site.clinic.hasPrivateRoom)
    #expect(site.clinic.actFirst?.text == "Shout." && site.clinic.actFirstSpanish?.text == "Grite.")
    #expect(site.contacts.map(\.id) == ["local-food"] && site.contacts[0].line.small == "Food")
    #expect(site.facilities.map(\.text) == ["The bathroom is left.", "Wifi is on."])
    #expect(site.facilities.allSatisfy { $0.facts == ["site"] } && site.reporting?.text == "We report harm.")
    #expect(!site.tellsMinorsOfHarmReduction && site.topicsOff == ["clonazepam/uses"] && site.showsApprovedOnly)
    #expect(site.kiosk.idle == 60 && site.kiosk.warning == 20 && site.kiosk.theme == "mono" && site.kiosk.counts)
    #expect(site.kiosk.languages == ["en"] && site.counselor.lock == 300)
    var kept = Site()
    (kept.clinic.name, kept.clinic.hasPrivateRoom, kept.topicsOff) = ("River", false, ["clonazepam/uses"])
    (kept.tellsMinorsOfHarmReduction, kept.showsApprovedOnly) = (false, true)
    #expect(site.restrictions == kept)
  }

  /// Files with a mistake, and what they hold back all the same: topics, words to minors, drafts.
  static let broken: [(String, Set<String>, Bool, Bool)] = [
    ("topics.off: [clonazepam/uses, clonazepam/use]", ["clonazepam/uses"], true, false),
    ("harm-reduction-to-minors: no\nx: y", [], false, false), ("harm-reduction-to-minors: nein", [], false, false),
    ("approval: approved\nx: y", [], true, true), ("approval: aproved", [], true, true),
    ("approval: draft\nx: y", [], true, false), ("kiosk: {theme: pink}", [], true, false),
  ]

  @Test(arguments: broken)
  func whatABrokenFileHoldsBack(_ text: String, _ off: Set<String>, _ tellsMinors: Bool, _ isApproved: Bool) throws {
    let authored = try withSite(text) { readSite(at: $0, over: try smallBase().base) }
    #expect(!authored.isUsable)
    let kept = authored.site.restrictions
    #expect(kept.topicsOff == off && kept.tellsMinorsOfHarmReduction == tellsMinors)
    #expect(kept.showsApprovedOnly == isApproved)
  }

  @Test func aFileThatIsNotThereIsAProblem() throws {
    let problems = readSite(at: "/nowhere/site.yaml", over: try smallBase().base).problems
    #expect(
      problems.map(\.description)
        == ["/nowhere/site.yaml: error: the file cannot be read: No such file or directory"])
  }
}

/// Writes the files of a site, gives the path of `site.yaml`, and takes them away.
private func withSite<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("signpost-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for part in ("site.yaml\n" + text).components(separatedBy: "### ") {
    guard let end = part.firstIndex(of: "\n") else { continue }
    let file = folder.appendingPathComponent(String(part[..<end]))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(part[part.index(after: end)...].utf8).write(to: file)
  }
  return try body(folder.appendingPathComponent("site.yaml").path)
}

private func siteCases() throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: testFolder.appendingPathComponent("Sites").path)
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
}
