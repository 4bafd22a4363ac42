internal import ArgumentParser
internal import Authoring
internal import Documents
internal import Glibc
internal import Knowledge

/// Which clinic's site is laid over the knowledge, for every command that reads it.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A clinic's site file instead of the one that is found.", valueName: "file"))
  var site: String?
  @Flag(help: "Lay no site over the knowledge.") var noSite = false

  func validate() throws {
    if site != nil, noSite { throw ValidationError("--site and --no-site exclude each other; choose one") }
  }

  /// Where a site is looked for when nothing names one.
  static let usual = "/etc/signpost/site.yaml"

  /// The file: as named, else $SIGNPOST_SITE (empty: none), else the usual one if it is there.
  var path: String? {
    if noSite { return nil }
    if let site { return site }
    if let named = getenv("SIGNPOST_SITE") {
      let named = String(cString: named)
      return named.isEmpty ? nil : named
    }
    return access(Self.usual, F_OK) == 0 ? Self.usual : nil
  }

  /// The knowledge as it is in the clinic; a site with errors ends the command, and all are told.
  func lay(over base: KnowledgeBase) throws(Failure) -> KnowledgeBase {
    let check = try check(over: base)
    for notice in check.notices { StandardOutput.complain("signpost: \(notice)") }
    return check.base
  }

  /// The same, with what is wrong with approvals not yet told.
  func check(over base: KnowledgeBase) throws(Failure) -> ApprovalCheck {
    guard let path else { return ApprovalCheck(base, site: nil) }
    let authored = readSite(at: path, over: base)
    guard authored.isUsable else {
      for problem in authored.problems where problem.severity == .error { StandardOutput.complain(problem.description) }
      throw .configuration("the site file is broken; mend the places above, or leave it out with --no-site")
    }
    return ApprovalCheck(base.laid(authored.site), site: path)
  }
}
