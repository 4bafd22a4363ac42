internal import Authoring
internal import ChatUI
internal import Conversation
internal import Documents
internal import Glibc
internal import Host
internal import Knowledge
internal import Matching
internal import Terminal

/// What a kiosk runs with: the knowledge as it is in the clinic, the PIN, and what staff should know.
struct KioskRoom {
  let answerer: Answerer
  let theme: Theme?
  let pin: PinFile
  /// What is wrong with the site file.
  let problems: [Problem]
  /// What is wrong with approvals.
  private let notices: [Problem]
  /// What is wrong with the installed knowledge.
  private let packNotice: String?
  private(set) var carry: Carry

  /// A room over a base; a broken site is left out but for its restrictions, and each of its errors is told once on
  /// standard error.
  ///
  /// `notice` is what staff should know of where the base came from.
  init(base: KnowledgeBase, notice: String?, site: String?, carry: Carry) throws(Failure) {
    guard !base.english.alerts.isEmpty else {
      throw .badData("the knowledge base has no alerts; the kiosk does not run without them")
    }
    let path = site ?? SiteOptions.usual
    let isLooked = site != nil || access(path, F_OK) == 0
    let authored = isLooked ? readSite(at: path, over: base) : nil
    problems = authored?.problems ?? []
    var laid = authored.map { base.laid($0.isUsable ? $0.site : $0.site.restrictions) } ?? base
    let check = ApprovalCheck(laid, site: isLooked ? path : nil)
    laid = check.base
    notices = check.notices
    packNotice = notice
    answerer = Answerer(laid, matcher: Matcher(laid), face: .kiosk)
    theme = laid.site?.kiosk.theme.flatMap(Theme.init)
    pin = PinFile(beside: path)
    self.carry = carry
    tellOnce()
  }

  /// Tells the journal what it has not been told by the image before.
  private mutating func tellOnce() {
    let lines =
      [packNotice].compactMap(\.self) + (problems.filter { $0.severity == .error } + notices).map(\.description)
    let sum = lines.joined(separator: "\n").utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    if sum != carry.told, !lines.isEmpty { for line in lines { StandardOutput.complain("signpost: \(line)") } }
    carry.told = sum
  }

  var counts: Bool { answerer.base.site?.kiosk.counts ?? false }

  /// The screen as a session begins.
  var view: ChatScreen {
    var view = ChatScreen(answerer, theme: theme ?? .highContrast, ended: carry.end)
    view.desk.tries = carry.tries
    view.desk.hasPin = pin.hash != nil
    view.desk.hasProblem = packNotice != nil || !notices.isEmpty || problems.contains { $0.severity == .error }
    view.desk.version = "signpost \(signpostVersion), knowledge \(answerer.base.contentHash)"
    return view
  }

  /// How far the answers are approved, and what is wrong with approvals.
  private var reviewLines: [String] {
    let base = answerer.base
    let shown = base.approvals.isRequired ? "this kiosk shows approved answers only" : "this kiosk shows drafts too"
    guard !base.approvals.seals.isEmpty else {
      return ["answers: draft, not yet approved by a clinician", shown] + notices.map(\.description)
    }
    let reviews = Reviews(base)
    let words = reviews.texts.units.filter { $0.kind == .topic }.compactMap { reviews.review(of: $0)?.word }
    let counts = UnitReview.words.map { word in "\(words.count { $0 == word }) \(word)" }
    return ["answers: " + counts.joined(separator: ", "), shown] + notices.map(\.description)
  }

  /// What the staff page says.
  func notes(_ counts: WeekCounts) -> [StaffNote] {
    let base = answerer.base
    let size = "\(base.english.topics.count) topics, \(base.spanish?.topics.count ?? 0) in Spanish"
    let versions = ["signpost \(signpostVersion)", "knowledge \(base.contentHash), \(size)"]
    let voice = Speaker(["espeak-ng"]) == nil ? "none; espeak-ng reads aloud where it is installed" : "espeak-ng"
    let findings = HostCheck(for: .kiosk(user: getuid())).findings.map(\.description)
    var notes = [
      StaffNote("Versions", versions + [packNotice].compactMap(\.self)),
      StaffNote("Review", reviewLines),
      StaffNote("Site file", problems.isEmpty ? ["no problems"] : problems.map(\.description)),
      StaffNote("This machine", findings.isEmpty ? ["nothing was found"] : findings),
      StaffNote("Voice for F2", [voice]),
    ]
    if self.counts { notes.append(StaffNote("This week", counts.lines)) }
    return notes
  }
}
