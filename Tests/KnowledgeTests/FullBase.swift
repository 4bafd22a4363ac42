import Knowledge

/// A base in which every part of every value is set: what a pack forgets is seen.
enum Full {
  static let base: KnowledgeBase = {
    var base = KnowledgeBase(english: edition("en"))
    base.spanish = edition("es")
    base.facts = [fact, Fact(id: "A1", statement: "é", sources: [], confidence: "", show: .public, checked: .seen)]
    base.sources = [Source(id: "S1", title: "t", kind: "official", address: "https://a", short: "FDA 2020")]
    base.contacts = [
      Contact(id: "clinic", name: "n", phone: nil, line: Passage("desk", small: "d", facts: ["site"])),
      Contact(id: "crisis", name: "988", phone: "988", line: Passage("call")),
    ]
    return base
  }()

  static let fact: Fact = {
    var fact = Fact(id: "A2", statement: "s", sources: ["S1"], confidence: "H", show: .careful, checked: .partly)
    (fact.limits, fact.how) = ("US", "say may")
    (fact.say, fact.never) = (["may", "ask"], ["# hours"])
    return fact
  }()

  private static func edition(_ language: String) -> Edition {
    var edition = Edition(language: language)
    (edition.title, edition.licence, edition.jurisdiction) = ("a title", "CC BY 4.0", "US")
    edition.topics = [topic, TopicTests.bare]
    edition.concepts = [concept, Concept(id: "benzodiazepine", kind: .class)]
    edition.acts = [Act(id: "uses", isLow: true, not: ["for-purpose"], forms: ["what for"])]
    edition.precedence = ["uses"]
    edition.roles = [RoleRule(role: .aid, second: .target, forms: ["@X for @Y"])]
    edition.alerts = [alert, Alert(id: "bare", family: .act, level: .check, rank: 99)]
    edition.interactions = [
      Interaction(between: ["opioid", "alcohol"], risk: .dangerous, can: "stop breathing", line: Passage("line"))
    ]
    edition.groups = [
      Group(id: "pregnant", names: ["pregnant"], caveat: Caveat(level: .danger, passage: Passage("c"), block: "b"))
    ]
    edition.fitted = fitted
    edition.replies = Replies([
      "stay.open": Passage("o", small: "s", facts: ["program"]), "a.0": Passage("0"),
      "subjects.a-subject": Passage("A subject"),
    ])
    return edition
  }

  static let fitted = FittedThresholds(
    answer: [.emergency: 1, .urgent: 2, .caution: 3, .routine: 4], lead: 5, floor: 6, topics: 7, asks: "hash", parts: 8,
    figures: .init(right: 9, offered: 10, asked: 11, needless: 12, wrong: 13, declined: 14, cost: 15))

  static let topic: Topic = {
    var topic = TopicTests.full
    (topic.audience, topic.publicTwin, topic.isPrivate, topic.safeKind) = (.counselor, "alone", true, .child)
    topic.about = [.subject: ["clonazepam", "diazepam"], .with: ["alcohol"]]
    topic.acts = ["uses", "for-purpose"]
    (topic.who, topic.when, topic.source) = ([.self, .child], [.now, .longPast], [.notMine])
    topic.asks = [Ask(voice: .street, text: "k-pin for what"), Ask(voice: .secondLanguage, text: "para qué")]
    topic.review.checked = "2026-11-29"
    topic.firstKiosk = "Tell the desk."
    topic.clientLead = Passage("lead of a client", small: "client", facts: ["A1"])
    topic.near = [Neighbour(topic: "alone", question: "is it safe")]
    (topic.seeAlso, topic.page) = (["alone"], ["S19"])
    return topic
  }()

  static let concept: Concept = {
    var concept = Concept(
      id: "clonazepam", kind: .medicine, parents: ["benzodiazepine"], says: "Klonopin",
      names: [Name("Klonopin", .brand), Name("pins", .company)])
    (concept.phrases, concept.unless, concept.soundsLike) = (["k pin"], ["rolling pin"], ["clonidine"])
    concept.offers = ["clonazepam/what-is-it"]
    return concept
  }()

  static let alert: Alert = {
    var alert = Alert(id: "overdose", family: .safe, level: .stop, rank: 3)
    alert.answer = [.general: "alone", .child: "clonazepam/uses"]
    alert.causes = [AlertCause(concept: "clonazepam", topic: "clonazepam/uses")]
    (alert.isPrivate, alert.lift, alert.who) = (true, [.study, .longPast], [.other])
    alert.lines = [AlertLine(text: "a & b", isWhole: true, who: [.pet])]
    (alert.unless, alert.veiled, alert.oneLine) = (["a joke"], ["tired of it"], Passage("Call 911."))
    alert.oneLines = [.other: Passage("Call 911 for them.")]
    (alert.must, alert.check, alert.mustNot, alert.knownFailures) = (["m"], ["c"], ["n"], ["k"])
    (alert.like, alert.unlike) = (["l"], ["u"])
    return alert
  }()
}
