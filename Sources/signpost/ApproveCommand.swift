internal import ArgumentParser
internal import Authoring
internal import Conversation
internal import Documents
internal import Glibc
internal import Host
internal import Knowledge

/// Signs texts as read and approved.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Signs texts as read and approved by a clinician.",
    discussion: """
      signpost knowledge approve clonazepam/uses block:naloxone-first --by "Jane Roe, MD" --key ~/.ssh/id_ed25519
      A name is the id of a topic, a subject with all its topics, or block:ID, interaction:A+B, group:ID, alert:ID,
      reply:KEY; es/ stands before Spanish ones. What is signed is the text as people read it: any change voids it.
      The approval is written to approvals/ in the site's folder, or in the knowledge folder where no site is laid.
      Who may sign stands in allowed_signers in the site's folder.
      """)

  @Argument(help: ArgumentHelp("Texts or subjects.", valueName: "name")) var names: [String] = []
  @Flag(help: "Everything that people read.") var all = false
  @Option(help: ArgumentHelp("Who approves: a name, a comma and a role, in quotes.", valueName: "who"))
  var by: String
  @Option(help: ArgumentHelp("The SSH key to sign with.", valueName: "file")) var key: String
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func validate() throws {
    if names.isEmpty != all {
      throw ValidationError(
        all ? "--all and names exclude each other; choose one" : "name what is approved, or write --all")
    }
    _ = try signer()
  }

  func run() throws {
    let authored = try options.read()
    let check = try place.check(over: KnowledgeOptions.usable(authored))
    for notice in check.notices { StandardOutput.complain("signpost: \(notice)") }
    let program = try tools(check)
    let folder = try folder(authored)
    let reviews = Reviews(check.base)
    let (person, role) = try signer()
    let units = try all ? reviews.texts.units : names.flatMap { try self.units($0, check.base, reviews) }
    let open = units.filter { unit in reviews.review(of: unit)?.seals.contains { $0.person == person } != true }
    guard !open.isEmpty else {
      try StandardOutput.line("nothing is left to approve: \(person) has approved these texts as they are")
      return
    }
    var approval = Approval(person: person, role: role, date: Day.today.description, units: [:])
    for unit in open { approval.units[unit.description] = reviews.texts.sum(of: unit) }
    guard let signature = program.sign(approval.statement, key: key) else {
      throw Failure.badData("'\(key)' signed nothing; ssh-keygen says why above")
    }
    approval.signature = signature
    let file = try store(approval, in: folder, program, check)
    try tell(open, file, approval, check)
  }

  // MARK: Before

  /// The name and the role that `--by` gives.
  private func signer() throws -> (person: String, role: String) {
    guard let comma = by.firstIndex(of: ",") else {
      throw ValidationError("'\(by)' has no role; write a name, a comma and a role: --by \"Jane Roe, MD\"")
    }
    let person = String(by[..<comma]).trimmed
    let role = String(by[by.index(after: comma)...]).trimmed
    if let problem = Approval.problem(person: person) ?? Approval.problem(role: role) { throw ValidationError(problem) }
    return (person, role)
  }

  /// The program that signs, where everything is there that it needs.
  private func tools(_ check: ApprovalCheck) throws(Failure) -> SSHKeygen {
    guard let program = SSHKeygen(namespace: Approval.namespace) else {
      throw .unavailable("approving needs ssh-keygen; install openssh-client")
    }
    guard access(key, R_OK) == 0 else {
      throw .missing("there is no key '\(key)' to read; make one with: ssh-keygen -t ed25519 -f \(key)")
    }
    if let signers = check.signers, access(signers, R_OK) != 0 { throw .missing(remedy(signers)) }
    return program
  }

  private func folder(_ authored: AuthoredBase) throws(Failure) -> String {
    if let site = place.path { return ApprovalCheck.folder(of: site) }
    guard authored.path.isEmpty else { return authored.path }
    throw .missing(
      "an approval is kept beside a site file or in a knowledge folder, and a pack is neither; name a site")
  }

  private func units(_ name: String, _ base: KnowledgeBase, _ reviews: Reviews) throws -> [TextUnit] {
    if let unit = TextUnit(named: name), reviews.texts.sum(of: unit) != nil { return [unit] }
    let isSpanish = name.hasPrefix("es/")
    let subject = isSpanish ? String(name.dropFirst(3)) : name
    let edition = isSpanish ? base.spanish : base.english
    let topics = (edition?.topics ?? []).filter { $0.subject == subject }
    guard topics.isEmpty else { return topics.map { TextUnit(.topic, $0.id, language: isSpanish ? "es" : "en") } }
    let known = reviews.texts.units.map(\.description)
    throw ValidationError(
      "there is no text '\(name)'\(suggestion(for: name, among: known)); `signpost knowledge review` lists all")
  }

  // MARK: After

  private func store(
    _ approval: Approval, in folder: String, _ program: SSHKeygen, _ check: ApprovalCheck
  ) throws(Failure) -> String {
    if let signers = check.signers {
      let key = program.verify(
        approval.statement, approval.signature, by: approval.person, on: approval.date, signers: signers)
      guard key != nil else {
        throw .badData("this is no key of '\(approval.person)' in '\(signers)'; \(remedy(signers))")
      }
    }
    let written = SharedFile.create(
      in: folder + "/approvals", name: approval.fileName, ending: ".yaml", text: approval.fileText)
    switch written {
    case .success(let path): return path
    case .failure(let refusal): throw .cannotCreate(refusal.description)
    }
  }

  /// Says what became of the texts, one by one where they are few.
  private func tell(_ open: [TextUnit], _ file: String, _ approval: Approval, _ check: ApprovalCheck) throws {
    try StandardOutput.line("\(file): \(open.count) \(open.count == 1 ? "text" : "texts")")
    guard let site = place.path else {
      return try StandardOutput.line("it counts where a clinic's allowed_signers has the key for '\(approval.person)'")
    }
    var base = check.base
    base.approvals = ApprovalCheck(base, site: site).base.approvals
    let reviews = Reviews(base)
    let all = open.compactMap { reviews.review(of: $0) }
    if all.count <= 20 { for review in all { try StandardOutput.line(review.line) } }
    let waiting = all.count { $0.state == .draft && !$0.isOverdue }
    if waiting > 0 { try StandardOutput.line("\(waiting) wait for another person with a key of their own") }
  }

  private func remedy(_ signers: String) -> String {
    """
    the clinic says in '\(signers)' who may sign, one a line, in quotes: for this key
      "\((try? signer().person) ?? "NAME")" namespaces="\(Approval.namespace)" and the line of the key's .pub file
    """
  }
}

extension String {
  fileprivate var trimmed: String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    var text = drop(while: isSpace)
    while text.last.map(isSpace) == true { text.removeLast() }
    return String(text)
  }
}
