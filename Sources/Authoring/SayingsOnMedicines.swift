extension ForbiddenSaying {
  /// G1, G3, G4, G5: what only a clinician may set.
  static let onAmounts: [ForbiddenSaying] = [
    ForbiddenSaying(
      "gives an amount", instead: "say who decides the amount", readers: .public,
      [
        "^ take|use|try|swallow|chew|have @number|another|extra|half|double|@part more|less|extra|fewer|of? "
          + "pill|pills|tablet|tablets|dose|doses|strip|strips|film|capsule|bar|bars|drop|drops",
        "^ take|use ..2 second|extra|another dose|pill|tablet", "^ take @number of|@medicine|more|extra",
        "^ take @several if|when|until|and", "^ try taking @number|half",
        "@number pill|tablet|dose|strip every|each|per|a @number? @time",
        "take ..3 more|less than|then usual|normal|prescribed", "amount|dose plus @number|half",
        "@number extra|more pill|pills|dose ..1 will|won't|can|is|does", "^ take|use|try|need a|one @part",
        "^ take|use|try ..2 half",
        "^ take|use ..2 once|twice|three+times|four+times a|per|each|every day",
        "@number of? pills|doses|tablets is|are ..1 enough|fine|ok", "^ take|use twice|double|triple",
        "^ double|triple|halve your|the|it|this|their", "up+to @number pills|tablets|doses|drinks|strips|mg",
        "^ tome|use media|dos|tres|una pastilla|pastillas|tableta|dosis|tira",
      ]),
    ForbiddenSaying(
      "gives a pace for coming off", instead: "say who plans the steps", readers: .public,
      [
        "cut|cuts|reduce|lower|drop|decrease|shave|taper|halve|skip|down|less|fewer ..6 every|each|per|a "
          + "other|second|third|@number? few? @time",
        "every|each ..2 @time ..2 drop|cut|take|lower|reduce ..3 @part|little|less|one|fewer",
        "%|percent ..3 a @time", "%|percent weekly|daily|monthly", "every other @time ..2 leave|skip|drop",
        "shrink|trim|lower|ease ..4 each|every @time", "first @time @part|@number|three",
        "@part ..6 every|each|per other|@number? few? @time",
        "cut|reduce|lower|drop|decrease|taper|down|less|fewer ..5 weekly|daily|monthly|nightly",
        "@part ..3 for|this|next|first|second ..1 day|days|week|weeks|month|months",
        "cut|taper|wean|step|down|off|reduce|lower over|in|within @number few? @time",
        "baje|reduzca|corte|quite|mitad|cuarto ..6 cada|por ..1 @time",
      ]),
    ForbiddenSaying(
      "gives a conversion", instead: "say that only a prescriber can work out a change", readers: .public,
      [
        "@number ..1 @medicine ..3 equals|equal|replaces|gives ..3 @number|@medicine",
        "@medicine ..2 equals|equal|equal+to ..2 @number", "@number ..1 @medicine is|are|for ..2 @number ..1 @medicine",
        "@medicine is|are ..3 same|equal|equivalent as|to|of @number",
        "@number|many times|x ..2 strong|stronger|potent|weaker ..3 @benzodiazepine",
        "twice|double|half as|the strong|strength|potent as|of @benzodiazepine",
        "@number @medicine ..1 for every|each|one", "multiply|divide ..4 dose|@medicine|by",
        "for each|every|one @medicine ..1 take",
        "same|equal|equals as|to? @number @medicine",
        "swap|switch|trade|replace|change ..2 @number ..2 for|with|to ..2 @number",
        "@number ..1 @medicine equivale|equivalen ..3 @number|@medicine",
      ]),
    ForbiddenSaying(
      "gives a start time", instead: "say that a clinician decides when the first dose is due", readers: .public,
      [
        "wait ..2 @number|half|full ..2 @time ..6 take|start|use|try|begin|put ..5 "
          + "@opioid-use-disorder-medicine|dose|medicine|first|it",
        "take|start|begin ..1 @opioid-use-disorder-medicine ..3 @number ..1 @time ..1 after|from|later",
        "@number ..1 @time after ..6 you ..2 take|start|begin|use|have ..3 @opioid-use-disorder-medicine|it",
        "@number ..1 @time after ..6 ^ take|start|begin|use ..3 @opioid-use-disorder-medicine|it",
        "take|start|begin ..2 @opioid-use-disorder-medicine ..1 after @number ..1 @time",
        "take|start|begin|have ..2 @opioid-use-disorder-medicine ..3 next|following morning|day|night",
        "wait until ..4 then put|take|use ..3 film|strip|tablet|@opioid-use-disorder-medicine",
        "hold+off|hold|hang ..3 @time ..6 @opioid-use-disorder-medicine",
        "@time ..5 enough ..2 take|start|begin ..2 @opioid-use-disorder-medicine",
        "take|start ..4 the morning|day|night|week after your last",
        "after @number ..1 @time ..6 take|start|begin|use ..3 @opioid-use-disorder-medicine|it",
        "espere ..2 @number ..1 @time ..5 tome|empiece",
      ]),
    ForbiddenSaying(
      "names a deadly amount", instead: "leave the amount out; any misuse can kill",
      [
        "@number|handful ..2 pills|tablets|drinks|strips|mg|doses can|could|will|may|would kill|end|stop",
        "@several ..1 of|pills|tablets|drinks ..3 kill|kills|deadly|fatal|lethal",
        "@number of these|those|them can|could|will kill",
        "lethal|fatal|deadly dose|amount ..4 is|starts|begins|of|at ..2 @number",
        "takes ..2 @number ..3 to kill|die|overdose", "dosis|cantidad mortal|letal es|de",
      ]),
  ]

  /// G2, G13, G29: an order or a leave to stop.
  static let onStopping: [ForbiddenSaying] = [
    ForbiddenSaying(
      "tells to stop a medicine or alcohol", instead: "a sudden stop can kill; say who plans the way off",
      [
        "^ stop|quit taking|using|drinking", "^ stop|quit ..2 @benzodiazepine|@opioid|@alcohol|@sedative|it|them $",
        "^ stop|quit ..2 @benzodiazepine|@opioid|@sedative|medicine|medicines|medication|meds|pills|tablets|dose|doses",
        "^ stop|quit ..3 today|now|tonight|tomorrow|suddenly|cold|at+once|all+at+once|right+away",
        "and|then|just stop|quit $", "cold+turkey is|works|can", "time to stop|quit|drop", "no more @benzodiazepine",
        "put ..3 away ..2 never",
        "not|don't need ..1 @benzodiazepine ..1 any+more|anymore", "go|quit|stop cold+turkey",
        "cut+out|get+rid+of the|your @benzodiazepine",
        "do+not|don't|never take it|them|your|@benzodiazepine ..2 any+more|anymore|again|today|tomorrow|tonight",
        "^ come|get off ..4 today|now|tonight|fast|quickly|at+once",
        "fine|ok|okay|alright|harmless|best|easy to just? stop|quit|skip",
        "pregnant ..3 ^ detox|stop|quit", "can|may safely stop|quit|skip",
        "throw|flush|dump|toss|drop your|the ..1 @benzodiazepine|@opioid",
        "not|don't|needn't|no need|have|needs ..1 taper",
        "pare|deje|suspenda de|la|su|el tomar|usar|beber|medicina|pastilla|dosis|@medicine",
      ],
      fineBeside: ["allergic", "allergy", "swelling", "swells", "swollen", "hives", "rash", "alergia", "hinchazón"])
  ]
}
