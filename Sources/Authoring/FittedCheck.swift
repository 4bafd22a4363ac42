internal import Documents
internal import Knowledge

/// Finds thresholds that were fitted for another number of topics than there are.
struct FittedCheck {
  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found; warnings only, because the thresholds still work, and the last topic must be written before them.
  func problems() -> [Problem] {
    for edition in authored.editions {
      guard let fitted = edition.fitted, !fitted.fits(edition.topics.count) else { continue }
      let place =
        authored.places["thresholds:\(edition.language)"] ?? Place(file: "\(edition.language)/thresholds.yaml")
      log.warning(
        place,
        "the thresholds were fitted for \(counted(fitted.topics, "topic")), and there are \(edition.topics.count) now; run "
          + "`signpost knowledge fit`")
    }
    return log.problems
  }
}
