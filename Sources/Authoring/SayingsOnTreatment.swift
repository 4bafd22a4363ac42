extension ForbiddenSaying {
  /// G6 to G10, G12, G17 to G19, G23, G28, G34, G35: wrong turns on the way to treatment.
  static let onTreatment: [ForbiddenSaying] = [
    ForbiddenSaying(
      "shuts people on a benzodiazepine out of treatment", instead: "say that taking one is no reason to be refused",
      [
        "@benzodiazepine ..3 rule|rules out ..2 @opioid-use-disorder-medicine|treatment",
        "cannot|can't|can+not|won't|not|never ..1 get|take|have|start|be+given ..2 @opioid-use-disorder-medicine ..5 "
          + "@benzodiazepine",
        "@benzodiazepine ..6 cannot|can't|can+not|won't|never ..2 get|have|start|be+given ..2 @opioid-use-disorder-medicine",
        "must|should|will|are|is be? denied|refused|barred ..2 @opioid-use-disorder-medicine",
        "@opioid-use-disorder-medicine|treatment ..1 is|are not for ..4 @benzodiazepine",
        "no clinic|doctor|program ..1 gives|give|starts ..2 @opioid-use-disorder-medicine ..4 @benzodiazepine",
        "clinics|clinic|programs ..2 turn|turns away ..4 @benzodiazepine",
        "@benzodiazepine ..2 disqualify|disqualifies|bars|bar|exclude|excludes ..4 @opioid-use-disorder-medicine|treatment",
        "no+one|nobody on|taking ..2 @benzodiazepine ..2 can|may|should ..2 @opioid-use-disorder-medicine",
        "get|be|come off ..2 @benzodiazepine ..2 first|before ..4 @opioid-use-disorder-medicine|treatment|help",
      ]),
    ForbiddenSaying(
      "puts detox before treatment", instead: "say that buprenorphine and methadone need no detox first",
      [
        "must|need|have|should ..1 detox|get+clean|finish|complete ..3 first|before ..4 "
          + "@opioid-use-disorder-medicine|treatment|medicine|start|$",
        "must|need|needs|have|has|should to? detox|finish+detox first|before",
        "^ complete|finish ..2 detox", "^ detox|finish ..1 first|detox|withdrawal before|first|then",
        "detox|withdrawal ..3 alone|itself is|works|cures|will ..1 enough|cure|work|$",
        "detox is|was all|enough|the+cure",
        "only|just need|needs detox", "detox cures|fixes", "first detox",
        "once|after|when ..2 finish|finished|done ..1 detox", "once|after detox ..3 done|cured|free",
        "until ..4 detox", "after detox ..2 cured",
        "nobody|no+one|cannot|can't ..2 start|get ..3 without|before|until detox",
      ], fineBeside: ["naltrexone", "vivitrol"]),
    ForbiddenSaying(
      "makes a benzodiazepine a treatment of opioid withdrawal", instead: "say that it is not the main treatment",
      [
        "@benzodiazepine ..2 treats|treat|cures|cure|fixes|fix|heals|ends|gets|carries ..3 opioid|heroin|fentanyl|addiction|withdrawal",
        "@benzodiazepine ..3 best|recommended|first-choice|first|main|right|good ..1 treatment|medicine|choice|drug|cure "
          + "..2 opioid|heroin|fentanyl|detox",
        "never|no|not ..4 use|uses|used|give|prescribe ..2 @benzodiazepine ..3 opioid ..1 detox|withdrawal",
        "@benzodiazepine ..1 no place",
        "doctor|doctors|clinician ..1 never ..1 give|gives|use|uses|prescribe ..2 @benzodiazepine",
        "@benzodiazepine is|are never ..3 opioid|detox",
        "@benzodiazepine is|are approved ..2 opioid|withdrawal|detox",
        "no doctor|doctors|clinician ..2 use|uses|give|gives|prescribe ..2 @benzodiazepine",
      ], fineBeside: ["alcohol"]),
    ForbiddenSaying(
      "takes clonidine for clonazepam",
      instead: "say that clonidine is for blood pressure, clonazepam a benzodiazepine",
      [
        "@clonidine a @benzodiazepine", "@clonidine ..1 is|means ..5 @benzodiazepine",
        "@clonazepam|@clonidine also|sometimes called|named ..1 @clonidine|@clonazepam",
        "@clonazepam ..1 is|means ..5 @clonidine",
        "@clonidine|@clonazepam and|or @clonazepam|@clonidine are ..2 same",
      ]),
    ForbiddenSaying(
      "points to pills that are not one's own", instead: "say where a prescription or help is to be had",
      [
        "^ take|use|try ..2 leftover|leftovers|street|friend's|friends|someone's|else's|unused ..1 @medicine|pills|pill|medicine|strips|benzos",
        "^ borrow|buy|order|get ..4 online|street|friend|dealer|web",
        "use|take pills|pill|@medicine from ..2 friend|aunt|mother|brother|sister|neighbor",
        "@medicine from your ..1 friend|aunt|mother|brother|sister|neighbor",
        "^ borrow|share ..3 @medicine|pills|pill|medicine|strips",
        "^ ask around", "^ ask ..2 friend|dealer|someone ..2 for ..2 @medicine|pills|pill",
        "^ give|lend|offer ..2 your|one|some ..1 @benzodiazepine|@opioid",
        "^ buy ..4 street|online|dealer|friend", "^ use|tome|pida las? sobrantes|sobraron",
      ]),
    ForbiddenSaying(
      "offers alcohol as a help", instead: "say that alcohol with these can kill",
      [
        "^ drink ..1 @alcohol", "^ have a|one|some ..1 drink|@alcohol",
        "@alcohol|drink|drinks ..1 can|may|will|could ..1 help|ease|calm",
        "@alcohol ..1 instead", "^ replace|switch ..4 @alcohol", "takes|take the edge off",
        "@number @alcohol|drink|drinks is|are ..1 fine|ok|okay|enough",
      ]),
    ForbiddenSaying(
      "recommends what harms or was never shown to help", instead: "say what is known against it, and what helps",
      [
        "^ try|take|use|switch|buy|smoke ..2 @kratom|@tianeptine|@loperamide|@cannabis|@ibogaine|rapid|ultra-rapid",
        "@kratom|@tianeptine|@cannabis|@ibogaine|ibogaine|rapid+detox ..1 tea? ..2 works|cures|heals|treats|fixes|ends|replaces|replace|gentle|safer",
        "@kratom|@tianeptine|@cannabis|@ibogaine ..3 good|best|great|effective|natural ..1 way|choice|medicine|treatment|help",
      ]),
    ForbiddenSaying(
      "calls treatment another addiction", instead: "say that it is treatment, not a new addiction",
      [
        "replaces|swaps|replacing one drug",
        "trade|trades|trading|swap|swaps|swapping|replace|replaces|replacing|substitute|substituting ..1 addiction ..4 another|new",
        "not really? clean|sober ..2 on", "cambia|cambiar una adicción por otra",
      ], fineBeside: ["benzo", "klonopin"]),
    ForbiddenSaying(
      "turns people away who used", instead: "say that return to use is a reason to come back",
      [
        "do+not|don't|cannot|can't come|return|back ..4 if|when|after|until ..3 use|used|using|relapse|relapsed|drink",
        "will be kicked|thrown|discharged ..5 use|relapse",
        "stop|end|ends|lose your care|treatment|place ..2 if|when|after ..3 use|using|relapse", "you have|'ve failed",
        "too late for|to ..1 treatment|help|quit|stop",
      ]),
    ForbiddenSaying(
      "tells a family to force or deceive", instead: "say what a family can do: listen, offer, keep naloxone",
      [
        "^ lock him|her|them+in|the+door", "^ hide|crush|put|mix|slip ..5 in|into ..2 food|drink|drinks|meal|coffee",
        "^ force them|him|her", "^ tie ..2 down", "^ trick them|him|her", "^ enciérrelo|enciérrela|oblíguelo|oblíguela",
      ]),
    ForbiddenSaying(
      "names one company", instead: "name a public line or the staff",
      ["recovery village", "american addiction centers"]),
    ForbiddenSaying(
      "tells how to misuse or to pass a test", instead: "say the danger and what helps",
      [
        "^ crush|snort|inject|smoke|chew|shoot|boof ..1 it|them|your|the|@medicine",
        "^ drink|take|use|flush ..6 pass|beat|clear ..3 test",
        "pass|beat|cheat|clear your|the|a ..1 test by|if|with|$", "can|will|may beat|cheat|fool ..2 test",
        "will|you'll|'ll pass|test ..2 test|clean|negative",
        "for|get a better|stronger|faster high|effect", "makes|make it hit harder|faster|stronger",
        "^ pretend|fake|lie ..5 doctor|prescriber|pain|symptoms|lost",
      ]),
  ]
}
