public import Knowledge

extension KnowledgeBase {
  /// A small knowledge base with one topic of each template and a few more, to talk with.
  public static let sample: KnowledgeBase = {
    var edition = Edition(language: "en")
    edition.concepts = sampleConcepts
    edition.acts = sampleActs
    edition.precedence = sampleActs.map(\.id)
    edition.roles = sampleRoles
    edition.topics = Topic.samples
    edition.alerts = sampleAlerts
    edition.interactions = [
      Interaction(
        between: ["sedative", "opioid"], risk: .dangerous, can: "stop breathing",
        line: Passage("Opioids with sedatives can stop your breathing.", facts: ["A25"])),
      Interaction(
        between: ["benzodiazepine", "cannabis"], risk: .caution, can: "sleepiness",
        line: Passage("Weed with a benzo can make you very sleepy.", facts: ["A25"])),
    ]
    edition.groups = [
      Group(
        id: "pregnant", names: ["pregnant"],
        caveat: Caveat(level: .danger, passage: Passage("Pregnant? Do not stop suddenly.", facts: ["A35"])))
    ]
    edition.replies = .sample
    var base = KnowledgeBase(english: edition)
    var spanish = Edition(language: "es")
    spanish.replies = .sample
    base.spanish = spanish
    base.contacts = sampleContacts
    base.sources = [
      Source(id: "S1", title: "A label", kind: "official", address: "", short: "FDA 2020"),
      Source(id: "S2", title: "A guideline", kind: "official", address: "", short: "ASAM 2025"),
      Source(id: "S3", title: "A blog", kind: "weak", address: "", short: "Blog"),
    ]
    base.facts = ["A14", "A25", "A35", "C60", "D4"].map { id in
      Fact(
        id: id, statement: "A statement", sources: id == "A25" ? ["S2", "S3"] : ["S1"],
        confidence: id == "C60" ? "M" : "H",
        show: .public, checked: .seen)
    }
    return base
  }()
}

extension Passage {
  static func site(_ text: String, small: String? = nil) -> Passage {
    Passage(text, small: small, facts: ["site"])
  }
}

private func concept(
  _ id: String, _ kind: ConceptKind, is parents: [String] = [], says: String? = nil, _ names: String...,
  street: [String] = []
) -> Concept {
  let known = names.map { Name($0, .generic) } + street.map { Name($0, .solo) }
  return Concept(id: id, kind: kind, parents: parents, says: says, names: known)
}

private let sampleConcepts: [Concept] = [
  concept("sedative", .class, "sedative"),
  concept("benzodiazepine", .class, is: ["sedative"], "benzodiazepine", "benzo"),
  concept("opioid", .class, "opioid", street: ["dope"]),
  concept(
    "clonazepam", .medicine, is: ["benzodiazepine"], says: "Klonopin (clonazepam), a benzodiazepine", "clonazepam",
    "Klonopin"),
  concept(
    "alprazolam", .medicine, is: ["benzodiazepine"], says: "Xanax (alprazolam), a benzodiazepine", "alprazolam", "Xanax"
  ),
  concept("heroin", .substance, is: ["opioid"], says: "Heroin, an opioid", "heroin"),
  concept("naloxone", .medicine, says: "Narcan (naloxone)", "naloxone", "Narcan"),
  concept("cannabis", .substance, "cannabis", "weed"),
  concept("alcohol", .substance, is: ["sedative"], "alcohol"),
  concept("person", .person, "boyfriend", "brother"),
  concept("child", .person, is: ["person"], "son", "daughter"),
  concept("client", .person, is: ["person"], "client"),
  concept("pregnant", .condition, "pregnant"),
  concept("speaker-under-18", .condition, "im 12"),
  concept("seizure", .symptom, "seizure"),
]

private func act(_ id: String, isLow: Bool = false, _ forms: String...) -> Act {
  Act(id: id, isLow: isLow, not: [], forms: forms)
}

private let sampleActs: [Act] = [
  act("lethal-amount", "how many ..4 ( kill | die )", "lethal"),
  act("amount-for-me", "how ( much | many ) ..4 ( take | mg )"),
  act("run-out", "ran out", "run out"),
  act("combine", "mix", "together", "( take | use ) ..2 with"),
  act("for-purpose", "for ..3 ( detox | withdrawal )", "help ..3 ( detox | withdrawal )"),
  act("dependence", "addictive", "hooked"),
  act("effect-length", "how long ..4 ( last | work )"),
  act("danger-of", "dangerous", "safe"),
  act("refuses-er", "( dont | wont | not ) ..4 ( er | hospital | ambulance )"),
  act("privacy", "who sees", "private"),
  act("how-it-works", "how ..2 work"),
  act("define", isLow: true, "what is", "what about"),
]

private let sampleRoles: [RoleRule] = [
  RoleRule(role: .aid, second: .target, forms: ["@X ..2 for ..1 @Y ( detox | withdrawal )"]),
  RoleRule(role: .subject, second: .with, forms: ["@X ( with | and | plus ) ..2 @Y", "@X ..6 with @Y"]),
]

private func alert(
  _ id: String, _ family: Family, _ rank: Int, _ topic: String, level: AlertLevel = .stop, line: String? = nil,
  other: String? = nil, lift: [Lift] = [], veiled: [String] = [], _ lines: String...
) -> Alert {
  var alert = Alert(id: id, family: family, level: level, rank: rank)
  alert.answer = id == "suicide-self" ? [.general: topic, .client: "counselor/suicide-risk"] : [.general: topic]
  alert.lift = lift
  alert.veiled = veiled
  alert.oneLine = line.map { Passage($0, facts: ["D4"]) }
  if let other { alert.oneLines = [.other: Passage(other, facts: ["D4"])] }
  alert.isPrivate = family != .act
  alert.lines = lines.map { line in
    let isWhole = line.hasPrefix("whole: ")
    return AlertLine(text: String(line.dropFirst(isWhole ? 7 : 0)), isWhole: isWhole, who: [])
  }
  return alert
}

private let sampleAlerts: [Alert] = [
  alert(
    "cannot-be-woken", .act, 10, "overdose/snoring-or-hard-to-wake",
    line: "Still cannot be woken? Get staff, call 911.", lift: [.general], "\"cant wake\"", "wont wake"),
  alert(
    "mixed-and-sleepy", .act, 14, "overdose/snoring-or-hard-to-wake", line: "Do not lie down alone.",
    other: "Do not leave them alone.", lift: [.general], "@sedative & @opioid & nodding",
    "whole: \"cant wake him\" & nodding & @opioid"),
  alert(
    "took-too-much", .act, 16, "overdose/snoring-or-hard-to-wake", line: "Took too much? Call 911, ask for Narcan.",
    "took #20:taken", "took #20"),
  alert(
    "suicide-self", .stay, 20, "crisis/suicidal-thoughts", veiled: ["so tired of everything"], "kill myself",
    "( want | wants ) ++ to ++ die", "tired of everything"),
  alert("violence", .safe, 24, "crisis/unsafe-at-home", "( hits | hit | choked ) me"),
  alert(
    "child-or-dependent-abuse", .safe, 26, "crisis/child-or-elder-abuse",
    line: "A child in danger: tell staff, or 911.",
    "hits ..4 ( \"im\" 12 | child )"),
  alert("lethal-question", .stay, 44, "overdose/lethal-dose", level: .check, "how many ..4 ( kill | die )"),
]

private let sampleContacts: [Contact] = [
  Contact(id: "emergency", name: "911", phone: "911", line: .site("911, at any hour", small: "911")),
  Contact(
    id: "crisis", name: "988", phone: "988", line: .site("988, call or text, any hour, free", small: "988, any hour")),
  Contact(
    id: "samhsa", name: "SAMHSA", phone: "1-800-662-4357",
    line: .site("SAMHSA 1-800-662-4357, any hour", small: "1-800-662-4357")),
  Contact(
    id: "prescriber", name: "A prescriber", phone: nil,
    line: .site("A prescriber here: ask the front desk", small: "Ask desk for prescriber")),
  Contact(id: "clinic", name: "The front desk", phone: nil, line: .site("The front desk", small: "Front desk")),
]
