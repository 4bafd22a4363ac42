internal import Knowledge

extension ForbiddenSaying {
  /// G14, G15, G16, G31, G43, G44: what costs the minutes in which a person can be saved.
  static let onEmergencies: [ForbiddenSaying] = [
    ForbiddenSaying(
      "gives a home cure for an overdose", instead: "say to call 911, give naloxone, and stay",
      [
        "sleep|sleeps|sleeping it|this off", "let him|her|them|it ..1 sleep|rest", "cold|ice shower|bath|water",
        "^ put|get ..2 in|under ..2 shower|bath",
        "^ make|help|get ..2 vomit|throw+up|puke", "^ try ..1 vomit", "induce vomiting",
        "them|him|her|person ..4 coffee|shower|ice|milk", "get|put|keep ..4 shower|ice",
        "coffee|shower|walking ..1 will|can|may|helps|wakes ..1 wake|sober|help|them",
        "give ..2 coffee|milk|salt|energy+drink|caffeine", "^ walk them|him|her ..1 around",
        "keep|get them|him|her walking",
        "slap|inject them|him|her|milk|salt", "que se le pase durmiendo", "déjele|déjelo|déjela|deje+que dormir|duerma",
        "ducha fría",
        "dele|dé café|leche", "haga|hágale|hágalo vomitar", "baño frío",
      ]),
    ForbiddenSaying(
      "puts off help", instead: "say to call 911 and give naloxone at once",
      [
        "wait|waiting ..4 before|to you? call|calling|give|giving ..2 911|naloxone|narcan|help", "wait and|to see",
        "no|not|don't rush|hurry ..4 911", "cancel|delay ..2 911|ambulance", "before ..1 calling ..1 911",
        "feel|feels ..2 no need",
        "check|look|see ..5 in+the+morning",
        "not|don't|needn't|no need|have|call ..4 911 ..1 if|when|because|unless|once|after|for", "skip 911|naloxone",
        "911|naloxone|narcan only if|when", "only call|give ..2 911|naloxone|narcan if|when",
        "no need for|to ..2 911|ambulance|naloxone|narcan", "not|don't ..1 need ..2 911|ambulance|naloxone|narcan",
        "woke|wake|wakes|awake ..4 no need|fine|ok|okay|safe|over $", "no necesita ..2 911|ambulancia|naloxona",
      ]),
    ForbiddenSaying(
      "says that naloxone works on what it does not",
      instead: "say that it works on opioids only, and to give it anyway",
      [
        "@naloxone|it ..2 reverses|reverse|undoes|undo|stops|stop|works+on|works+for|treats ..4 "
          + "@benzodiazepine|@xylazine|@medetomidine|@alcohol",
        "@naloxone ..1 is|are useless|pointless|wasted ..4 @benzodiazepine|@xylazine|@alcohol",
        "@naloxone ..2 wakes|wake|saves|helps ..5 took|take|takes|on ..2 @benzodiazepine|@alcohol",
        "not|don't|never give|use ..1 @naloxone ..3 if|because|when|for|after",
      ]),
    ForbiddenSaying(
      "lets a person in danger rest or drive", instead: "say to stay with someone and get staff, or call 911",
      [
        "^ lie|lay down $|and|for|in", "^ go to|back sleep|bed", "^ take a nap", "^ get some sleep|rest",
        "^ sleep $|now|well",
        "^ drive", "^ rest at|for|alone", "^ acuéstese|duérmase|maneje",
      ], templates: [.act]),
    ForbiddenSaying(
      "sends a person to drive while ill or sleepy", instead: "say who drives, or to call 911",
      ["^ drive yourself", "^ drive to ..2 hospital|er|emergency|clinic", "^ maneje usted"]),
    ForbiddenSaying(
      "takes feeling well for being well", instead: "harm can come later; say to be checked",
      [
        "feel|feels|feeling|felt fine|ok|okay|well|better|good ..4 safe|over|home|no+danger|need|go $|here|home|now",
        "feel|feels|feeling fine|ok|okay|well|better|good means", "out of danger",
        "you|they|he|she will|'ll be fine|ok|okay",
        "you'll|they'll be fine|ok|okay", "fuera de peligro",
      ]),
  ]

  /// G11, G30 and "it is safe".
  static let onSafety: [ForbiddenSaying] = [
    ForbiddenSaying(
      "calls something safe", instead: "nothing is safe for everybody; say what the risk is and who can tell",
      [
        "is|are|'s|it's ..1 safe with|to|for|in|together|now|enough|and|because|as|at|even",
        "it|this|they|both|these|mix|combination|@medicine is|are ..1 safe", "it's|that's safe $",
        "is|are a|an|the ..1 safe medicine|drug|mix|amount|dose|choice|way|option|swap", "you will|'ll be safe",
        "drink|drinks|both|together|@medicine|them is|are ..1 fine|okay|ok|alright $", "nothing bad",
        "perfectly|completely|totally|quite|very|pretty|always|generally|usually|mostly safe",
        "safe|fine|ok|okay|harmless to mix|combine|take|use|drive|drink|share|swallow|inject|snort",
        "is|has|have|carries|poses|runs|be no|zero|little ..1 risk|danger", "there's no risk|danger",
        "without ..1 risk", "risk+free", "can|may safely take|use|mix|combine|drink|drive|have", "is|are harmless",
        "nothing to worry|fear", "not|never dangerous|risky|harmful",
        "es|son ..1 seguro|segura|seguros|seguras ..1 $|con|para|si",
        "sin riesgo", "no hay riesgo|peligro",
      ], fineAfter: ["when", "if", "until", "whether", "where", "once", "unless", "cuando", "si"]),
    ForbiddenSaying(
      "says that something does no harm",
      instead: "say what the risk is and who can tell; only naloxone may be said to",
      [
        "won't|can't|cannot|never|doesn't hurt|harm you|them|anyone|your",
        "will|does|can not hurt|harm you|them|anyone",
        "does|do not hurt|harm to", "does|do no harm|damage", "can't|cannot|won't|not hurt|harm $",
        "no le hará|hace daño",
      ], fineBeside: ["naloxone", "narcan", "give it", "naloxona"]),
    ForbiddenSaying(
      "calls opioid withdrawal harmless", instead: "say that it is usually not deadly, but can be",
      [
        "withdrawal|it cannot|can't|never|won't ..1 kill|kills",
        "nobody|no+one ever? dies|died from|of ..1 withdrawal|detox",
        "nobody|no+one ..3 died|dies of|from", "cannot|can't die from|of ..1 withdrawal|detox",
        "withdrawal never killed|kills",
        "will+not|won't|can't|cannot|never kill|kills you|them|anyone",
        "withdrawal is|are never|harmless|not ..1 harmless|dangerous|deadly|fatal|$",
      ]),
    ForbiddenSaying(
      "takes a test strip or a look for proof", instead: "say that no strip and no look shows that a pill is safe",
      [
        "strip|test|negative ..5 means|so|shows|proves ..3 safe|no+fentanyl|real|pure|fine|ok",
        "clear|negative ..3 has|means|so|there|it|is ..2 no fentanyl|danger|risk",
        "looks|look real|right|normal|like ..4 is|are|so ..1 safe|real|fine",
      ]),
  ]
}
