internal import Authoring
internal import Documents
internal import Glibc
internal import Host
internal import Knowledge

/// The approvals of a base and of a clinic's site, each signature verified.
///
/// Verified at every start, and no verdict is kept: a file that says "verified" could be written by whoever can write an
/// approval. One signature stands for as many texts as were approved at once, so that it is a few milliseconds for each
/// time that somebody approved something, and nothing where nobody did.
struct ApprovalCheck {
  /// The base, with the approvals that hold.
  private(set) var base: KnowledgeBase
  /// What staff should know of the others; nobody else should.
  private(set) var notices: [Problem] = []
  /// What reviewers noted.
  let comments: [ReviewComment]
  /// Who may sign, as the clinic says; nil where there is no site.
  let signers: String?

  /// Of a base, with the site at `site` laid over it.
  ///
  /// Who may sign is the clinic's to say: without a site, nothing is approved.
  init(_ base: KnowledgeBase, site: String?) {
    self.base = base
    self.base.approvals = Approvals()
    self.base.approvals.isRequired = base.approvals.isRequired
    guard let site else {
      (comments, signers) = ([], nil)
      return
    }
    let folder = Self.folder(of: site)
    let signers = folder + "/allowed_signers"
    let own = readApprovals(in: folder)
    comments = own.comments
    self.signers = signers
    notices = own.problems
    let signed = base.signed + own.approvals
    guard !signed.isEmpty else { return }
    guard access(signers, R_OK) == 0 else {
      note(signers, "the file cannot be read: \(String(cString: strerror(errno))); no approval counts without it")
      return
    }
    guard let program = SSHKeygen(namespace: Approval.namespace) else {
      note(folder + "/approvals", "approvals need ssh-keygen; install openssh-client; until then none counts")
      return
    }
    verify(signed, program, signers)
  }

  private mutating func verify(_ signed: [Approval], _ program: SSHKeygen, _ signers: String) {
    base.approvals.asOf = Day.today.description
    for approval in signed {
      let key = program.verify(
        approval.statement, approval.signature, by: approval.person, on: approval.date, signers: signers)
      if let key {
        base.approvals.add(approval, key: key)
      } else {
        note(
          approval.file,
          "no signature over these lines by '\(approval.person)' with a key of '\(signers)'; "
            + "nothing in this file counts: take it away, and approve again")
      }
    }
  }

  private mutating func note(_ file: String, _ message: String) {
    notices.append(Problem(Place(file: file), message, severity: .warning))
  }

  /// The folder that a site file lies in.
  static func folder(of site: String) -> String {
    guard let slash = site.lastIndex(of: "/") else { return "." }
    return slash == site.startIndex ? "/" : String(site[..<slash])
  }
}
