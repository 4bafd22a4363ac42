internal import ArgumentParser
internal import Authoring
internal import Conversation
internal import Documents
internal import Knowledge

/// Tells of each text how far it is approved.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Tells of each text whether it is a draft, approved, changed or overdue.",
    discussion: """
      Comments of reviewers follow their text. Ends with 1 where an approval is broken or its signature does not hold.
      """)

  @Option(
    help: ArgumentHelp("Judge by this day instead of today, as 2026-11-25.", valueName: "date"),
    transform: Day.parsed)
  var asOf: Day?
  @Argument(help: "A knowledge folder, or a pack, instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions
  @OptionGroup var place: SiteOptions

  func run() throws {
    let authored = try path.map { path throws(Failure) in try KnowledgeOptions.read(path) } ?? options.read()
    let check = try place.check(over: KnowledgeOptions.usable(authored))
    var base = check.base
    base.approvals.asOf = (asOf ?? .today).description
    let own = authored.path.isEmpty ? [] : readApprovals(in: authored.path).comments
    let comments = Dictionary(grouping: own + check.comments, by: \.unit)
    let reviews = Reviews(base)
    var counts: [String: Int] = [:]
    for review in reviews.texts.units.compactMap({ reviews.review(of: $0) }) {
      counts[review.word, default: 0] += 1
      try StandardOutput.line(review.line)
      for comment in comments[review.unit] ?? [] {
        try StandardOutput.line("comment   \(review.unit)  \(comment.who): \(comment.text)")
      }
    }
    for notice in check.notices { StandardOutput.complain("signpost: \(notice)") }
    try StandardOutput.line(UnitReview.words.map { "\(counts[$0] ?? 0) \($0)" }.joined(separator: ", "))
    let isBroken = authored.problems.contains { $0.place.file.hasPrefix("approvals/") } || !check.notices.isEmpty
    if isBroken { throw ExitCode(1) }
  }
}

extension UnitReview {
  /// The words that `review` uses, the best first.
  static let words = ["approved", "overdue", "changed", "draft"]

  var word: String { isOverdue ? "overdue" : state.rawValue }

  /// `approved  clonazepam/uses  Jane Roe, MD, 2026-11-25`.
  var line: String {
    let who = seals.map { "\($0.person), \($0.role), \($0.date)" }.joined(separator: "; ")
    let wait = state == .draft && !isOverdue && !seals.isEmpty ? "; another person has to approve it too" : ""
    let space = String(repeating: " ", count: 10 - word.count)
    return "\(word)\(space)\(unit)" + (who.isEmpty ? "" : "  \(who)\(wait)")
  }
}
