public import Documents
public import Knowledge

/// What is due on a day: topics whose review is past its date, and contacts that nobody has checked for a year.
///
/// Warnings, in the order of files and lines; an error where a topic was checked on a day that is still to come. It
/// depends on the day, so it is no part of `checkKnowledge`. A pack holds no days of contacts.
public func checkDue(_ authored: AuthoredBase, asOf today: Day) -> [Problem] {
  let log = ProblemLog()
  for edition in authored.editions {
    for topic in edition.topics {
      if let checked = topic.review.checked.flatMap(Day.init), today < checked {
        log.error(
          authored.place("topic", topic.id, in: edition.language, "review.checked"),
          "checked on \(checked), which is after \(today); write the day on which it was traced")
      }
      guard let due = Day(topic.review.due), due < today else { continue }
      log.warning(
        authored.place("topic", topic.id, in: edition.language, "review.due"),
        "the review was due on \(due); read the topic again, and set 'written' and 'due'")
    }
  }
  guard !authored.path.isEmpty else { return log.problems }
  for contact in authored.base.contacts {
    let place = authored.place("contact", contact.id, in: "en")
    guard let checked = authored.contactDays[contact.id] else {
      log.warning(place, "the contact has no day on which it was checked; try it, and write 'checked'")
      continue
    }
    let due = checked.adding(months: monthsBetweenContactChecks)
    if due < today {
      log.warning(place, "the contact was checked on \(checked), and was due on \(due); try it, and set 'checked'")
    }
  }
  return log.problems
}

private let monthsBetweenContactChecks = 12

extension Tier {
  /// Months from the writing of a topic to its next review.
  public var reviewMonths: Int {
    switch self {
    case .emergency: 6
    case .urgent, .caution: 12
    case .routine: 24
    }
  }
}
