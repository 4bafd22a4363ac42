import Glibc
import Testing

/// Approval from the key to the reply, with keys of its own.
struct ApprovalTests {
  private let jane = ["--by", "Jane Roe, MD", "--key"]
  private let bo = ["--by", "Bo Li, PharmD", "--key"]
  private let uses = "en/topics/clonazepam/uses.yaml"

  @Test func `from draft to approved, changed and overdue`() throws {
    let clinic = try Clinic()
    defer { clinic.remove() }
    #expect(try clinic.review() == "draft")
    let first = try clinic.approve(["--all"] + jane + [clinic.key("jane")])
    #expect(first.end == .exit(0) && first.output.contains("wait for another person"), "\(first)")
    #expect(try clinic.review() == "draft")
    #expect(try clinic.approve(["--all"] + bo + [clinic.key("bo")]).end == .exit(0))
    #expect(try clinic.review() == "approved")
    for arguments in [["ask", "what is klonopin used for"], ["show", "clonazepam/uses"]] {
      let lines = try clinic.run(arguments).lines
      let isNamed = lines.contains { $0.contains(/^review: Approved by Jane Roe, MD, [A-Z][a-z]+ 20[0-9]{2}$/) }
      #expect(isNamed, "\(lines)")
    }
    let list = try clinic.run(["knowledge", "review"])
    #expect(list.end == .exit(0) && list.output.contains("\napproved  overdose/what-to-do  Bo Li, PharmD, 20"))
    #expect(list.lines.last?.contains(/^[0-9]+ approved, 0 overdue, 0 changed, 0 draft$/) == true)
    let later = try clinic.run(["knowledge", "review", "--as-of", "2100-01-01"])
    #expect(later.output.contains("\noverdue   overdose/what-to-do  ") && !later.output.contains(", 0 overdue,"))

    let text = try #require(clinic.knowledge.read(uses))
    try clinic.knowledge.write(uses, text.replacing("lead:\n  text: \"", with: "lead:\n  text: \"Yes. "))
    #expect(try clinic.review() == "changed")
    let changed = try clinic.run(["ask", "what is klonopin used for"])
    #expect(changed.lines.last == "review: Changed since a clinician approved it")
    #expect(try clinic.run(["knowledge", "review"]).output.contains("changed   clonazepam/uses\n"))
    try clinic.knowledge.write(uses, text.replacing(/due: 20[0-9]{2}/, with: "due: 2020"))
    #expect(try clinic.review() == "changed", "who moves the day has to ask again")
    #expect(
      try clinic.approve(["clonazepam/uses"] + jane + [clinic.key("jane")]).output.contains("overdue   clonazepam/uses")
    )
    #expect(try clinic.review() == "draft")
  }

  @Test func `an urgent text takes two people with two keys`() throws {
    let clinic = try Clinic()
    defer { clinic.remove() }
    func approve(_ person: [String], _ key: String) throws -> Run {
      try clinic.approve(["overdose", "block:naloxone-first"] + person + [clinic.key(key)])
    }
    let one = try approve(jane, "jane")
    #expect(one.output.contains("draft     overdose/what-to-do  Jane Roe, MD, 20"))
    #expect(one.output.contains("; another person has to approve it too"))
    #expect(try approve(jane, "jane").output.hasPrefix("nothing is left to approve"))
    #expect(try approve(["--by", "Twin Roe, MD", "--key"], "jane").output.contains("draft     overdose/what-to-do"))
    let two = try approve(bo, "bo")
    #expect(
      two.output.contains("approved  overdose/what-to-do") && two.output.contains("approved  block:naloxone-first"))
  }

  @Test func `who is no signer of the clinic signs nothing`() throws {
    let clinic = try Clinic()
    defer { clinic.remove() }
    for (person, key) in [(jane, "bo"), (["--by", "Eve Poe, MD", "--key"], "jane")] {
      let run = try clinic.approve(["clonazepam/uses"] + person + [clinic.key(key)])
      #expect(run.end == .exit(65) && run.error.contains("namespaces=\"signpost-approval\""), "\(run.error)")
    }
    try clinic.site.write("allowed_signers", "")
    #expect(try clinic.approve(["clonazepam/uses"] + jane + [clinic.key("jane")]).end == .exit(65))
    #expect(clinic.approvals == [])
  }

  /// What is done to an approval, and what is said of it on standard error.
  @Test(arguments: [
    ("MD", "DO", "no signature over these lines by 'Jane Roe'"), ("Jane Roe", "Bo Li", "by 'Bo Li' with a key of"),
    ("date: 20", "date: 19", "no signature"), ("uses: ", "vs-clonidine: ", "no signature"),
    ("signature: |", "signature: x", "YAML"), ("  U1NIU0lH", "  AAAAAAAA", "no signature"),
    ("signature: |", "mark: |", "a.yaml:2:1: warning: an approval needs the key 'signature'"),
  ])
  func `an approval that was forged, edited or broken counts as none`(old: String, new: String, notice: String) throws {
    let clinic = try Clinic()
    defer { clinic.remove() }
    #expect(try clinic.approve(["clonazepam/uses"] + jane + [clinic.key("jane")]).end == .exit(0))
    let text = try #require(clinic.site.read("approvals/\(clinic.approvals.first ?? "")"))
    #expect(try clinic.run(["knowledge", "review"]).output.contains("approved  clonazepam/uses"))
    try clinic.takeApprovalsAway()
    try #require(text.contains(old))
    try clinic.site.write("approvals/a.yaml", text.replacing(old, with: new))
    let review = try clinic.run(["knowledge", "review"])
    let check = try clinic.run(["site", "check", "--strict"])
    #expect(check.end == .exit(1) && check.output.contains("approvals/a.yaml:"), "\(check.output)")
    #expect(review.end == .exit(1) && review.output.contains("draft     clonazepam/uses\n"))
    let ask = try clinic.run(["ask", "what is klonopin used for"])
    #expect(ask.end == .exit(0) && ask.lines.last?.hasPrefix("review: Draft") == true)
    #expect(ask.error.contains("approvals/a.yaml") && !ask.output.contains("approvals"))
    if notice != "YAML" { #expect(ask.error.contains(notice), "\(ask.error)") }
    #expect(ask.error.hasSuffix("; nothing in this file counts: take it away, and approve again\n"), "\(ask.error)")
  }

  @Test func `approvals in a knowledge folder count where a clinic trusts their key, from a pack too`() throws {
    let clinic = try Clinic()
    defer { clinic.remove() }
    let folder = ["--knowledge", clinic.knowledge.path]
    let run = try Run.signpost(
      ["knowledge", "approve", "clonazepam/uses", "--no-site"] + folder + jane + [clinic.key("jane")])
    #expect(
      run.end == .exit(0) && run.output.contains("it counts where a clinic's allowed_signers has the key"), "\(run)")
    try clinic.knowledge.write(
      "approvals/comments.yaml", "comments: [{who: Bo Li, unit: clonazepam/uses, text: Shorter.}]\n")
    let pack = clinic.site.path + "/a.pack"
    #expect(try Run.signpost(["knowledge", "build", "-o", pack] + folder).end == .exit(0))
    for place in [clinic.knowledge.path, pack] {
      let list = try Run.signpost(["knowledge", "review", place, "--site", clinic.file])
      #expect(list.end == .exit(0) && list.output.contains("approved  clonazepam/uses  Jane Roe, MD"), "\(list.error)")
      #expect(list.output.contains("comment   clonazepam/uses  Bo Li: Shorter.\n") == (place != pack))
      let alone = try Run.signpost(["knowledge", "review", place, "--no-site"])
      #expect(alone.end == .exit(0) && alone.output.contains("draft     clonazepam/uses\n"))
    }
  }

  @Test func `without ssh-keygen nothing is signed, and no approval counts`() throws {
    let clinic = try Clinic()
    defer { clinic.remove() }
    #expect(try clinic.approve(["clonazepam/uses"] + jane + [clinic.key("jane")]).end == .exit(0))
    let bare = Run.environment.filter { !$0.hasPrefix("PATH=") } + ["PATH=/nowhere"]
    let run = try clinic.approve(["clonazepam/uses"] + bo + [clinic.key("bo")], environment: bare)
    #expect(run.end == .exit(69) && run.error.contains("install openssh-client"))
    let ask = try clinic.run(["ask", "what is klonopin used for"], environment: bare)
    #expect(ask.end == .exit(0) && ask.error.contains("install openssh-client; until then none counts"))
  }

  @Test(
    arguments: [
      ([], 64, "name what is approved"), (["--all", "overdose"], 64, "exclude each other"),
      (["overdoze"], 64, "there is no text 'overdoze'"), (["es/overdose"], 64, "there is no text 'es/overdose'"),
      (["clonazepam/uzes"], 64, "did you mean 'clonazepam/uses'"),
      (["block:none"], 64, "there is no text 'block:none'"),
    ] as [([String], Int32, String)])
  func `what cannot be approved is said`(names: [String], status: Int32, words: String) throws {
    let clinic = try Clinic()
    defer { clinic.remove() }
    let run = try clinic.approve(names + jane + [clinic.key("jane")])
    #expect(run.end == .exit(status) && run.error.contains(words), "\(run.error)")
  }

  @Test(
    arguments: [
      (["--by", "Jane Roe", "--key", "jane"], 64, "has no role"),
      (["--by", ", MD", "--key", "jane"], 64, "the name of a signer"),
      (["--by", "Jane, MD", "--key", "none"], 66, "there is no key"),
      (["--by", "*, MD", "--key", "jane"], 64, "without commas"),
      (["--by", "Jane Roe, MD", "--key", "site.yaml"], 65, "signed nothing"),
    ] as [([String], Int32, String)])
  func `who cannot approve is told why`(by: [String], status: Int32, words: String) throws {
    let clinic = try Clinic()
    defer { clinic.remove() }
    let run = try clinic.approve(["clonazepam/uses"] + by.dropLast() + [clinic.key(by.last ?? "")])
    #expect(run.end == .exit(status) && run.error.contains(words), "\(run.error)")
    #expect(clinic.approvals == [])
  }

  @Test func `a kiosk of approved topics answers the others with the desk, and danger always`() throws {
    let clinic = try Clinic(
      site: "clinic: {name: Riverside Clinic, desk: Green desk}\napproval: approved\nnonsense: x\n")
    defer { clinic.remove() }
    let session = ["kiosk", "--knowledge", clinic.knowledge.path, "--site", clinic.file]
    try Tmux.run(Tmux.session(session, journal: true)) { tmux in
      try tmux.wait(for: "F9 Get staff")
      try tmux.type("what is klonopin used for")
      let screen = try tmux.wait(for: "No clinician here has approved my answer to that. Please ask the desk.")
      #expect(!screen.contains { $0.contains("seizure") }, "\(screen)")
      try tmux.type("my brother wont wake up and is snoring weird")
      try tmux.wait(for: "GET HELP NOW")
    }
    try clinic.site.write("site.yaml", "approval: approved\n")
    for person in [jane + [clinic.key("jane")], bo + [clinic.key("bo")]] {
      #expect(try clinic.approve(["--all"] + person).end == .exit(0))
    }
    try Tmux.run(Tmux.session(session)) { tmux in
      try tmux.wait(for: "Each answer says whether a clinician has approved it.")
      try tmux.type("what is klonopin used for")
      try tmux.wait(for: "Approved by Jane Roe, MD,")
    }
  }
}

/// A clinic with a site, two signers, and knowledge of its own that a test may change.
private struct Clinic {
  let site: TemporaryFolder
  let knowledge: TemporaryFolder

  var file: String { site.path + "/site.yaml" }

  init(site text: String = "clinic: {name: Riverside Clinic}\n") throws {
    (site, knowledge) = (try TemporaryFolder(), try TemporaryFolder())
    try site.write("site.yaml", text)
    var signers = ""
    for (name, people) in [("jane", "Jane Roe,Twin Roe"), ("bo", "Bo Li")] {
      try #require(try Run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key(name)]).end == .exit(0))
      signers += "\"\(people)\" namespaces=\"signpost-approval\" \(site.read(name + ".pub") ?? "")"
    }
    try site.write("allowed_signers", signers)
    let english = ["replies.yaml", "interactions.yaml", "knowledge.yaml", "vocabulary", "blocks", "groups"]
    let parts = english + ["alerts/cannot-be-woken.yaml", "topics/overdose"]
    for part in ["contacts.yaml", "sources.yaml", "facts"] + parts.map({ "en/\($0)" }) { try knowledge.link(part) }
    for topic in ["uses", "vs-clonidine"].map({ "en/topics/clonazepam/\($0).yaml" }) {
      try knowledge.write(topic, fileBytes("\(Program.knowledge)/\(topic)") ?? [])
    }
  }

  func key(_ name: String) -> String { "\(site.path)/\(name)" }

  /// The files of approvals.
  var approvals: [String] {
    (try? Run(["ls", site.path + "/approvals"]).lines.map(String.init)) ?? []
  }

  func takeApprovalsAway() throws {
    _ = try Run(["rm", "-r", site.path + "/approvals"])
  }

  func run(_ arguments: [String], environment: [String] = Run.environment) throws -> Run {
    try Run.signpost(arguments + ["--knowledge", knowledge.path, "--site", file], environment: environment)
  }

  func approve(_ arguments: [String], environment: [String] = Run.environment) throws -> Run {
    try run(["knowledge", "approve"] + arguments, environment: environment)
  }

  /// The review state of a reply.
  func review() throws -> String {
    let run = try run(["ask", "--json", "what is klonopin used for"])
    let state = run.output.firstMatch(of: /"review":"([a-z]+)"/)
    return state.map { String($0.1) } ?? run.error
  }

  func remove() {
    site.remove()
    knowledge.remove()
  }
}
