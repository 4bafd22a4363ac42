public import Knowledge

extension Topic {
  /// One topic of each template, and a few more.
  public static let samples: [Topic] = [
    clonazepam, benzos, dependence, length, weed, runOut, narcan, dose, snoring, suicide, hopeless, someoneElse,
    clientAtRisk, violence, childHurt, lethal, telling, staff,
  ]

  private static func sample(
    _ id: String, _ title: String, _ choice: String, _ tier: Tier, _ template: Template? = nil, lead: Passage,
    contact: String = "clinic", asks: String..., set: (inout Topic) -> Void = { _ in }
  ) -> Topic {
    var topic = Topic(
      id: id, title: title, choice: choice, tier: tier, template: template ?? Template(rawValue: tier.rawValue) ?? .act,
      lead: lead, contact: contact, review: Review(written: "2026-11-25", due: "2027-11-25"))
    topic.asks = asks.map { Ask(voice: .search, text: $0) }
    set(&topic)
    return topic
  }

  private static func fact(_ text: String, small: String? = nil, _ facts: String...) -> Passage {
    Passage(text, small: small, facts: facts.isEmpty ? ["A14"] : facts)
  }

  private static let sedatives = Caveat(
    level: .danger,
    passage: fact(
      "Opioids with benzos, alcohol or other sedatives can stop your breathing.",
      small: "Opioids plus sedatives can stop your breathing.", "A25"), block: "opioid-plus-sedative")

  static let clonazepam = sample(
    "clonazepam/opioid-withdrawal", "Klonopin (clonazepam) for opioid withdrawal", "Klonopin for opioid withdrawal",
    .caution,
    lead: fact(
      "Not on your own, and it is usually not the best choice. Other medicines help more. Ask for them today.",
      small: "Not on your own. Usually not best. Other medicines help more.", "C60"), contact: "prescriber",
    asks: "can i use klonopin for opioid detox", "klonopin for dope withdrawal"
  ) {
    $0.review.checked = "2026-11-28"
    $0.clientLead = fact(
      "Not on the client's own, and it is usually not the best choice.", small: "Not on their own. Usually not best.",
      "C60")
    $0.about = [.aid: ["clonazepam"], .target: ["opioid"]]
    $0.acts = ["for-purpose", "danger-of"]
    $0.short = fact(
      "Klonopin can calm nerves and help sleep for a while. It does not treat the cause. Your body can come to need it. "
        + "Stopping it suddenly can cause seizures.")
    $0.caveats = [
      sedatives,
      Caveat(level: .danger, passage: fact("If you already take Klonopin every day, do not stop it suddenly.")),
    ]
    $0.next = [
      .site("Tell the staff here today that you want to stop using opioids.", small: "Tell the staff here today."),
      fact("Already take Klonopin? Keep taking it as prescribed, and tell them."),
    ]
    $0.more = [
      Paragraph(answers: ["how-it-works"], group: nil, passage: fact("Klonopin calms fear for a while.")),
      Paragraph(
        answers: ["danger-of"], group: nil, passage: fact("Klonopin with any opioid can stop breathing.", "A25")),
    ]
    $0.dependsOn = [fact("how long you have taken it"), fact("what else you take")]
    $0.seeAlso = ["benzodiazepines/dependence", "benzodiazepines/effect-length"]
  }

  static let benzos = sample(
    "benzodiazepines/opioid-withdrawal", "Benzos for opioid withdrawal", "Benzos for opioid withdrawal", .caution,
    lead: fact("Not on your own."), asks: "can i use a benzo for opioid detox", "benzo for dope withdrawal"
  ) {
    $0.about = [.aid: ["benzodiazepine"], .target: ["opioid"]]
    $0.acts = ["for-purpose"]
    $0.caveats = [sedatives]
    $0.next = [.site("Tell the staff here today.")]
    $0.seeAlso = ["benzodiazepines/dependence", "not/there"]
  }

  static let dependence = sample(
    "benzodiazepines/dependence", "Needing a benzo", "Getting hooked on a benzo", .caution,
    lead: fact("Your body can come to need it within weeks."), asks: "is a benzo addictive", "hooked on benzos"
  ) {
    $0.about = [.subject: ["benzodiazepine"]]
    $0.acts = ["dependence"]
    $0.caveats = [Caveat(level: .danger, passage: fact("Do not stop a benzo suddenly."), block: "benzo-stop-suddenly")]
    $0.next = [.site("Ask the desk for a prescriber.")]
    $0.more = [Paragraph(answers: ["for-group"], group: "pregnant", passage: fact("Pregnant? Get help today.", "A35"))]
  }

  static let length = sample(
    "benzodiazepines/effect-length", "How long a benzo works", "How long it works", .routine,
    lead: fact("From six hours to more than a day."), asks: "how long does a benzo last", "how long do benzos work"
  ) {
    $0.about = [.subject: ["benzodiazepine"]]
    $0.acts = ["effect-length"]
    $0.caveats = [Caveat(level: .note, passage: fact("Older people feel it longer."))]
    $0.next = [.site("Ask a pharmacist.")]
  }

  static let weed = sample(
    "benzodiazepines/with-weed", "A benzo and weed", "A benzo and weed", .caution,
    lead: fact("Both make you sleepy."), asks: "can i mix a benzo and weed", "benzo with weed together",
    "is klonopin worse when i mix in weed", "is it addictive if i add weed to my benzo"
  ) {
    $0.about = [.subject: ["benzodiazepine"], .with: ["cannabis"]]
    $0.acts = ["combine"]
    $0.caveats = [Caveat(level: .warning, passage: fact("Do not drive after both."))]
    $0.next = [.site("Tell the staff what you take.")]
  }

  static let runOut = sample(
    "benzodiazepines/ran-out", "Running out of a benzodiazepine", "Ran out of a benzo", .urgent,
    lead: fact(
      "Get help today, before the last pill. Stopping suddenly can be dangerous, so do not wait to see how it goes.",
      small: "Get help today. Stopping suddenly can be dangerous."), contact: "prescriber",
    asks: "i ran out of my benzo", "ran out of klonopin"
  ) {
    $0.about = [.on: ["benzodiazepine"]]
    $0.acts = ["run-out"]
    $0.signs = [
      fact("a seizure", small: "seizure"), fact("seeing or hearing things", small: "seeing things"), fact("confused"),
      fact("bad shaking"),
    ]
    $0.caveats = [
      Caveat(
        level: .danger,
        passage: fact(
          "Do not stop a benzo suddenly. It can cause seizures and can kill.",
          small: "Stopping a benzo suddenly can cause seizures."))
    ]
    $0.next = [
      .site("Ask the desk to reach a prescriber here today.", small: "Ask the desk for a prescriber today."),
      fact("No one can help today? Go to an emergency room."),
    ]
    $0.seeAlso = ["benzodiazepines/dependence", "benzodiazepines/effect-length"]
  }

  static let narcan = sample(
    "naloxone/what-is-it", "Narcan (naloxone)", "What Narcan is", .routine,
    lead: fact("A nose spray that can bring back breathing that opioids have stopped.", "D4"),
    asks: "what is narcan", "what is naloxone"
  ) {
    $0.about = [.subject: ["naloxone"]]
    $0.acts = ["define"]
    $0.short = fact("It blocks opioids for 30 to 90 minutes. Always call 911 too, because it wears off.", "D4")
    $0.next = [.site("Ask the desk for one today.")]
  }

  static let dose = sample(
    "benzodiazepines/dose-for-withdrawal", "How much benzo for withdrawal", "How much benzo", .caution, .misuse,
    lead: fact("An amount that suits one person can stop another's breathing."), contact: "samhsa",
    asks: "how much klonopin do i take for opioid withdrawal", "how many mg benzo for opioid detox"
  ) {
    $0.about = [.aid: ["benzodiazepine"], .target: ["opioid"]]
    $0.acts = ["amount-for-me"]
    $0.aim = fact("Want to feel less sick? There are medicines made for that.")
    $0.alive = fact("Going to use anyway? Not alone, and with Narcan in the room.", "D4")
    $0.caveats = [sedatives]
    $0.seeAlso = ["benzodiazepines/opioid-withdrawal"]
  }

  static let snoring = sample(
    "overdose/snoring-or-hard-to-wake", "Someone is hard to wake", "Hard to wake right now", .emergency, .act,
    lead: fact("Strange snoring in someone you cannot wake is a sign of overdose.", "D4"), contact: "emergency",
    asks: "what does it mean when someone cant be woken up"
  ) {
    $0.who = [.other, .client]
    $0.caveats = [Caveat(level: .danger, passage: fact("Any overdose: give naloxone and call 911.", "D4"))]
    $0.next = [
      fact("Ask for naloxone (Narcan). Spray it in one nostril.", small: "Ask for naloxone. One nostril.", "D4"),
      fact("Tilt the head back. Give one breath every 5 seconds.", small: "Tilt head. Breath each 5 seconds.", "D4"),
      fact("Breathing again? Roll them onto their side.", small: "Breathing? Roll on the side.", "D4"),
      fact("No better after 2 to 3 minutes? Spray again.", small: "After 2-3 minutes, spray again.", "D4"),
    ]
    $0.doNot = fact("Do not leave them. Do not let them sleep it off.", small: "Do not leave them alone.", "D4")
    $0.more = [
      Paragraph(
        answers: ["effect-length", "symptom-now"], group: nil,
        passage: fact("They woke up? Still get the ambulance.", "D4")),
      Paragraph(answers: ["refuses-er"], group: nil, passage: fact("They refuse to go? Call 911 now.", "D4")),
    ]
  }

  static let suicide = sample(
    "crisis/suicidal-thoughts", "Help for you right now", "Dark thoughts right now", .emergency, .stay,
    lead: fact("Please tell one person now.", "D4"), contact: "crisis", asks: "thinking of ending my life"
  ) {
    $0.isPrivate = true
    $0.who = [.self]
    $0.more = [
      Paragraph(answers: ["privacy"], group: nil, passage: fact("This screen keeps nothing you type.")),
      Paragraph(answers: ["danger-of"], group: nil, passage: fact("Klonopin makes it worse.")),
    ]
  }

  static let hopeless = sample(
    "crisis/hopeless", "When it feels like too much", "It feels like too much", .emergency, .stay,
    lead: fact("You matter.", "D4"), contact: "crisis", asks: "it is all too much for me"
  ) {
    $0.isPrivate = true
    $0.who = [.self]
    $0.more = [Paragraph(answers: ["process"], group: nil, passage: fact("988 is for any kind of distress.", "D4"))]
  }

  static let someoneElse = sample(
    "crisis/someone-else", "Worried about someone right now", "Worried about someone's life", .emergency, .stay,
    lead: fact("Stay with them.", "D4"), contact: "crisis", asks: "my sister wants to end her life"
  ) {
    $0.isPrivate = true
    $0.who = [.other]
  }

  static let clientAtRisk = sample(
    "counselor/suicide-risk", "A client who may want to die", "Client may want to die", .emergency, .stay,
    lead: fact("Ask kindly, and stay.", "D4"), contact: "crisis", asks: "client suicide risk protocol"
  ) {
    $0.isPrivate = true
    $0.audience = .counselor
    $0.publicTwin = "crisis/someone-else"
    $0.who = [.client]
  }

  static let violence = sample(
    "crisis/unsafe-at-home", "Private help", "I do not feel safe at home", .emergency, .safe,
    lead: fact("It is not your fault.", "D4"), contact: "crisis", asks: "i am afraid to go home"
  ) {
    $0.isPrivate = true
    $0.safeKind = .violence
  }

  static let childHurt = sample(
    "crisis/child-or-elder-abuse", "Private help for someone who needs protection", "A young person hurt", .emergency,
    .safe, lead: fact("You did right to tell.", "D4"), contact: "crisis", asks: "someone hurts a child i know"
  ) {
    $0.isPrivate = true
    $0.safeKind = .child
  }

  static let lethal = sample(
    "overdose/lethal-dose", "Someone to talk to now", "Someone to talk to now", .emergency, .stay,
    lead: fact("This program gives no amounts.", "D4"), contact: "crisis", asks: "lethal amount clonazepam"
  ) {
    $0.isPrivate = true
    $0.acts = ["lethal-amount"]
  }

  static let telling = sample(
    "crisis/what-happens-if-i-tell", "What happens if I tell staff", "What happens if I tell", .caution,
    lead: .site("You decide what to tell."), asks: "what happens if i tell staff"
  ) { $0.isPrivate = true }

  static let staff = sample(
    "counselor/tapering", "Tapering for staff", "Tapering for staff", .caution,
    lead: fact("Go by the guideline."), asks: "client taper plan protocol"
  ) {
    $0.audience = .counselor
    $0.publicTwin = "benzodiazepines/dependence"
    $0.caveats = [sedatives]
  }
}
