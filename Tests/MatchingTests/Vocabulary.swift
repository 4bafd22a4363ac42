import Knowledge

@testable import Matching

extension Edition {
  /// A small English vocabulary with a few topics and alerts, made for these tests.
  static let small: Edition = {
    var edition = Edition(language: "en")
    edition.concepts = smallConcepts
    edition.acts = smallActs
    edition.precedence = smallActs.map(\.id)
    edition.roles = smallRoles
    edition.groups = [
      Group(id: "pregnant", names: ["pregnant"], caveat: Caveat(level: .danger, passage: Passage("Ask today.")))
    ]
    edition.topics = smallTopics
    edition.alerts = smallAlerts
    return edition
  }()
}

/// The small vocabulary, ready for use.
enum Small {
  static let edition = EditionMatcher(.small)
  static let matcher = Matcher(KnowledgeBase(english: .small))

  static func frame(_ text: String) -> Frame {
    edition.understand(edition.read(text)).1
  }

  static func scan(_ text: String) -> Scan {
    edition.understand(edition.read(text)).0
  }

  /// The words of spans, in order, parted by spaces.
  static func words(_ spans: [TokenSpan], of scan: Scan) -> [String] {
    spans.sorted().map { scan.tokens[$0.start..<$0.end].map(\.text).joined(separator: " ") }
  }
}

/// A concept with generic names and names of other sorts.
func concept(
  _ id: String, _ kind: ConceptKind, is parents: [String] = [], _ names: String..., company: [String] = [],
  askOnly: [String] = [], phrases: [String] = [], unless: [String] = []
) -> Concept {
  var concept = Concept(id: id, kind: kind, parents: parents)
  concept.names = names.map { Name($0, .generic) } + company.map { Name($0, .company) }
  concept.names += askOnly.map { Name($0, .askOnly) }
  concept.phrases = phrases
  concept.unless = unless
  return concept
}

private let smallConcepts: [Concept] = [
  concept("sedative", .class, "sedative"),
  concept("benzodiazepine", .class, is: ["sedative"], "benzodiazepine", "benzo"),
  concept("opioid", .class, "opioid", "dope"),
  concept("clonazepam", .medicine, is: ["benzodiazepine"], "clonazepam", "Klonopin", "k-pin"),
  concept("alprazolam", .medicine, is: ["benzodiazepine"], "alprazolam", "Xanax", company: ["bars", "blues"]),
  concept("lorazepam", .medicine, is: ["benzodiazepine"], "lorazepam", "Ativan"),
  concept("clonidine", .medicine, "clonidine"),
  concept("lamictal", .medicine, "Lamictal"),
  concept("lamisil", .medicine, "Lamisil"),
  concept("oxycodone", .medicine, is: ["opioid"], "oxycodone", company: ["blues"]),
  concept("buprenorphine", .medicine, is: ["opioid"], "buprenorphine", "Suboxone"),
  concept("methadone", .medicine, is: ["opioid"], "methadone"),
  concept("heroin", .substance, is: ["opioid"], "heroin", "black tar heroin", company: ["horse"], askOnly: ["tootsie"]),
  concept("alcohol", .substance, is: ["sedative"], "alcohol", "vodka"),
  concept("naloxone", .medicine, "naloxone", "Narcan"),
  concept("withdrawal", .event, "withdrawal", "detox"),
  concept("opioid-withdrawal", .event, is: ["withdrawal"], "opioid withdrawal", "dope sick"),
  concept("person", .person, "boyfriend", "brother", "friend"),
  concept("child", .person, is: ["person"], "son", "toddler"),
  concept("baby", .person, is: ["child"], "baby"),
  concept("client", .person, is: ["person"], "client"),
  concept("pet", .person, "dog", "cat"),
  concept("pregnant", .condition, "pregnant"),
  concept("seizure", .symptom, "seizure", phrases: ["shaking ..2 ( floor | ground )"]),
  concept("dead", .symptom, "dead", unless: ["dead tired", "phone ..2 dead"]),
  concept("cannot-wake", .symptom, phrases: ["( cant | wont ) ..2 ( wake | woken )"]),
  concept("wish-to-die", .symptom, "wanna die", "want to die", unless: ["die ++ laughing"]),
]

private func act(_ id: String, isLow: Bool = false, _ forms: String...) -> Act {
  Act(id: id, isLow: isLow, not: [], forms: forms)
}

private let smallActs: [Act] = [
  act("amount-for-me", "how ( much | many ) ..4 ( take | mg )"),
  act("combine", "mix", "together"),
  act("compare", "difference between", "better than", "stronger than"),
  act("effect-length", "how long ..4 ( last | work )"),
  act("for-purpose", "for ..3 ( detox | withdrawal )"),
  act("dependence", "addictive"),
  act("define", isLow: true, "what is"),
]

private func rule(_ role: Role, second: Role? = nil, _ forms: String...) -> RoleRule {
  RoleRule(role: role, second: second, forms: forms)
}

private let smallRoles: [RoleRule] = [
  rule(.foundIn, "@X ++ in ++ my", "positive ++ for ++ @X"),
  rule(.from, second: .to, "( switch | switched ) ..1 from ++ @X ..1 to ++ @Y", "off ++ @X ..4 put ..1 on ++ @Y"),
  rule(.subject, second: .versus, "@X ++ ( vs | or ) ++ @Y", "@X ..1 ( better | stronger ) ++ than ++ @Y"),
  rule(.insteadOf, "instead ++ of ++ @X", "other ++ than ++ @X"),
  rule(.aid, second: .target, "@X ..3 for ..1 @Y ( withdrawal | detox )", "@X ..3 get off ..1 @Y"),
  rule(.tried, "tried ++ @X", "@X did nothing"),
  rule(.subject, second: .classAsked, "is ++ @X ++ a ++ @Y"),
  rule(.on, second: .with, "on ++ @X ( and | with ) ..2 @Y"),
  rule(.subject, second: .with, "@X ( and | plus | with ) ++ @Y"),
  rule(.target, "off ..1 @X", "@X ++ ( withdrawal | detox )"),
  rule(.on, "( on | my ) ++ @X"),
]

func topic(_ id: String, about: [Role: [String]] = [:], acts: [String] = [], _ asks: String...) -> Topic {
  var topic = Topic(
    id: id, title: id, choice: id, tier: .routine, template: .routine, lead: Passage("An answer."), contact: "clinic",
    review: Review(written: "2026-11-25", due: "2027-11-25"))
  topic.about = about
  topic.acts = acts
  topic.asks = asks.map { Ask(voice: .plain, text: $0) }
  return topic
}

let smallTopics: [Topic] = [
  topic(
    "clonazepam/opioid-withdrawal", about: [.aid: ["clonazepam"], .target: ["opioid"]], acts: ["for-purpose"],
    "can i use klonopin for opioid detox", "klonopin for dope withdrawal", "will clonazepam help me kick heroin"),
  topic(
    "benzodiazepines/opioid-withdrawal", about: [.aid: ["benzodiazepine"], .target: ["opioid"]], acts: ["for-purpose"],
    "can i use a benzo for opioid detox", "benzo for dope withdrawal"),
  topic(
    "benzodiazepines/dependence", about: [.subject: ["benzodiazepine"]], acts: ["dependence"],
    "is a benzo addictive", "getting hooked on benzos"),
  topic(
    "clonazepam/effect-length", about: [.subject: ["clonazepam"]], acts: ["effect-length"],
    "how long does klonopin last", "how long does clonazepam work"),
  topic(
    "benzodiazepines/with-alcohol", about: [.on: ["benzodiazepine"], .with: ["alcohol"]], acts: ["combine"],
    "can i mix a benzo and alcohol", "vodka with my xanax"),
  topic("naloxone/what-is-it", about: [.subject: ["naloxone"]], acts: ["define"], "what is narcan", "narcan spray"),
  topic("treatment/cost", "how much does treatment cost", "who pays for rehab", "no insurance"),
]

func alert(
  _ id: String, _ family: Family, _ rank: Int, level: AlertLevel = .stop, lift: [Lift] = [], must: [String] = [],
  unless: [String] = [], veiled: [String] = [], _ lines: String...
) -> Alert {
  var alert = Alert(id: id, family: family, level: level, rank: rank)
  alert.answer = [.general: id]
  alert.lift = lift
  alert.must = must
  alert.unless = unless
  alert.veiled = veiled
  alert.lines = lines.map { AlertLine(text: $0, isWhole: false, who: []) }
  return alert
}

private let smallAlerts: [Alert] = [
  alert(
    "suicide-self", .stay, 20, lift: [.general, .longPast, .study],
    veiled: ["cant ++ do ++ this ++ anymore", "i ++ cant ++ do ++ this ++ anymore"], "@wish-to-die", "kill ++ myself",
    "tried ++ to ++ die", "cant ++ do ..2 anymore", "i ..2 do ..2 anymore"),
  alert("cannot-be-woken", .act, 10, lift: [.general, .longPast], "@cannot-wake{any}"),
  alert("child-swallowed", .act, 8, lift: [.general, .longPast], "@child ..4 ( ate | swallowed )"),
  alert("seizure", .act, 13, lift: [.general, .study, .longPast], "@seizure"),
  alert("took-too-much", .act, 16, unless: ["took ..4 class"], "took ..2 #20:taken", "took ..3 whole bottle"),
  alert("violence", .safe, 24, lift: [.safeNow], "( hit | choked ) ++ me"),
  alert("panic-now", .act, 42, level: .check, "panic attack"),
  alert("two-messages", .act, 44, "@clonazepam & took ..2 #10"),
]
