internal import Conversation
public import Knowledge

/// What a knowledge base holds, in tables; English where nothing else is said.
///
/// No clock is read: a review is counted by its month, and an approval holds as far as the base's own day says.
public func statistics(of base: KnowledgeBase) -> [FigureTable] {
  let english = base.english
  return [
    topicsByTier(english), topicsByStep(base), topicsBySubject(english), asksByVoice(english), namesByKind(english),
    sentencesOfAlerts(english), interactionsByLevel(english), unknownPairs(english), factsByShowing(base),
    sourcesByKind(base), readingGrades(english), reviews(base),
  ]
}

// MARK: Answers

private func topicsByTier(_ edition: Edition) -> FigureTable {
  var table = FigureTable("topics by tier", columns: Audience.allCases.map(\.rawValue) + ["all"])
  for tier in Tier.allCases {
    let topics = edition.topics.filter { $0.tier == tier }
    table.add(
      tier.rawValue, Audience.allCases.map { audience in topics.count { $0.audience == audience } } + [topics.count])
  }
  table.addSums()
  return table
}

/// Topics of all languages by the last step that each has gone: whoever is approved counts there alone.
private func topicsByStep(_ base: KnowledgeBase) -> FigureTable {
  var table = FigureTable("topics by step", columns: Tier.allCases.map(\.rawValue) + ["all"])
  let reviews = Reviews(base)
  var steps: [Step: [Tier]] = [:]
  for edition in [base.english, base.spanish].compactMap(\.self) {
    for topic in edition.topics {
      let unit = TextUnit(.topic, topic.id, language: edition.language)
      let isApproved = reviews.review(of: unit)?.state == .approved
      steps[isApproved ? .approved : topic.review.checked == nil ? .written : .checked, default: []].append(topic.tier)
    }
  }
  for step in Step.allCases {
    let tiers = steps[step] ?? []
    table.add(step.rawValue, Tier.allCases.map { tier in tiers.count { $0 == tier } } + [tiers.count])
  }
  table.addSums()
  return table
}

/// How far a topic has come: written, traced to its facts by a second reader, signed by those who must.
private enum Step: String, CaseIterable {
  case written, checked, approved
}

private func topicsBySubject(_ edition: Edition) -> FigureTable {
  var table = FigureTable("topics by subject", columns: Tier.allCases.map(\.rawValue) + ["all"])
  let subjects = Dictionary(grouping: edition.topics, by: \.subject)
  for (subject, topics) in subjects.sorted(by: { $0.key < $1.key }) {
    table.add(subject, Tier.allCases.map { tier in topics.count { $0.tier == tier } } + [topics.count])
  }
  table.addSums()
  return table
}

private func asksByVoice(_ edition: Edition) -> FigureTable {
  var table = FigureTable("asks by voice", columns: ["asks", "in topics"])
  for voice in Voice.allCases {
    let counts = edition.topics.map { topic in topic.asks.count { $0.voice == voice } }
    table.add(voice.rawValue, [counts.reduce(0, +), counts.count { $0 > 0 }])
  }
  table.add("all", [edition.topics.map(\.asks.count).reduce(0, +), edition.topics.count { !$0.asks.isEmpty }])
  return table
}

// MARK: Words

private func namesByKind(_ edition: Edition) -> FigureTable {
  var table = FigureTable("names", columns: NameSort.allCases.map(\.rawValue))
  for kind in ConceptKind.allCases {
    let names = edition.concepts.filter { $0.kind == kind }.flatMap(\.names)
    table.add(kind.rawValue, NameSort.allCases.map { sort in names.count { $0.sort == sort } })
  }
  table.addSums()
  return table
}

private func sentencesOfAlerts(_ edition: Edition) -> FigureTable {
  var table = FigureTable(
    "sentences of alerts", columns: ["lines", "must", "check", "must-not", "like", "unlike", "failing"])
  for alert in edition.alerts {
    let lists = [alert.must, alert.check, alert.mustNot, alert.like, alert.unlike, alert.knownFailures]
    table.add(alert.id, [alert.lines.count] + lists.map(\.count))
  }
  table.addSums()
  return table
}

// MARK: Mixes

private func interactionsByLevel(_ edition: Edition) -> FigureTable {
  var table = FigureTable("interactions by level", columns: ["pairs"])
  for risk in Risk.allCases { table.add(risk.rawValue, [edition.interactions.count { $0.risk == risk }]) }
  table.addSums()
  return table
}

/// The pairs of things in the table of interactions of which it says nothing, or `unknown`; a line a thing that has any.
private func unknownPairs(_ edition: Edition) -> FigureTable {
  var table = FigureTable("unknown interactions", columns: ["pairs"])
  let known = Set(edition.interactions.filter { $0.risk != .unknown }.map { Set($0.between) })
  let things = Set(edition.interactions.flatMap(\.between)).sorted()
  for (number, one) in things.enumerated() {
    for other in things[(number + 1)...] where !known.contains([one, other]) { table.add("\(one) + \(other)", [1]) }
  }
  table.addSums()
  return table
}

// MARK: Evidence

private func factsByShowing(_ base: KnowledgeBase) -> FigureTable {
  var table = FigureTable("facts by show", columns: Checked.allCases.map(\.rawValue) + ["all", "cited"])
  let cited = Set(base.english.topics.flatMap(\.facts))
  for showing in Showing.allCases {
    let facts = base.facts.filter { $0.show == showing }
    let counts = Checked.allCases.map { checked in facts.count { $0.checked == checked } }
    table.add(showing.rawValue, counts + [facts.count, facts.count { cited.contains($0.id) }])
  }
  table.addSums()
  return table
}

private func sourcesByKind(_ base: KnowledgeBase) -> FigureTable {
  var table = FigureTable("sources by kind", columns: ["all", "of facts"])
  let used = Set(base.facts.flatMap(\.sources))
  for (kind, sources) in Dictionary(grouping: base.sources, by: \.kind).sorted(by: { $0.key < $1.key }) {
    table.add(kind, [sources.count, sources.count { used.contains($0.id) }])
  }
  table.addSums()
  return table
}

// MARK: State

/// The median of the public topics, and the ten that ask most of a reader.
private func readingGrades(_ edition: Edition) -> FigureTable {
  let measure = ReadingGrade(edition)
  let grades = edition.topics.filter { $0.audience == .public }
    .map { (id: $0.id, tenths: Int((measure.grade(of: $0.passages.map(\.text)) * 10).rounded())) }
    .sorted { ($1.tenths, $0.id) < ($0.tenths, $1.id) }
  var table = FigureTable("reading grades", columns: ["grade"])
  guard !grades.isEmpty else { return table }
  let middle = (grades[grades.count / 2].tenths + grades[(grades.count - 1) / 2].tenths) / 2
  table.rows = [.init(name: "median", figures: [.tenths(middle)])]
  table.rows += grades.prefix(10).map { .init(name: $0.id, figures: [.tenths($0.tenths)]) }
  return table
}

/// Topics of all languages by the month in which they were written, and in which they are due; none is approved yet.
private func reviews(_ base: KnowledgeBase) -> FigureTable {
  let reviews = [base.english, base.spanish].compactMap(\.self).flatMap(\.topics).map(\.review)
  var table = FigureTable("reviews by month", columns: ["written", "due"])
  let months = Set((reviews.map(\.written) + reviews.map(\.due)).map { $0.prefix(7) })
  for month in months.sorted() {
    let counts = [reviews.map(\.written), reviews.map(\.due)].map { days in days.count { $0.hasPrefix(month) } }
    table.add(String(month), counts)
  }
  table.addSums()
  return table
}
