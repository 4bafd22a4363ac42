internal import Knowledge

extension ForbiddenSaying {
  /// G21, G22, G24, G27, G40, G45: what the program cannot know, keep or do.
  static let onPromises: [ForbiddenSaying] = [
    ForbiddenSaying(
      "promises secrecy", instead: "others may see a screen; say only what the program does with typed words",
      [
        "screen|kiosk|program|computer|chat|conversation|this|here|everything|answers|words|type|typed|write ..2 is|are|stays|stay ..2 "
          + "confidential|anonymous|secret|private|secure",
        "nobody|no+one can|will|could ..1 see|read|know|hear|watch ..1 this|you|it|your|what+you|anything|here|us|$",
        "nobody|no+one will|can find|tell ..1 out|on|anyone", "between us",
        "it ..2 is|stays|'s ..1 all confidential|anonymous|secret", "it is all? confidential|anonymous|secret|private",
        "keep|keeps|stays your|this|it|a? secret", "we|i keep|store|save|record|remember nothing",
        "we|i will not|never tell|share|report", "we|i won't tell|share|report",
        "we|i never|don't ..1 share|tell|report|keep|store|record", "es confidencial|anónimo|anónima|secreto",
        "nadie puede ver|leer|saber ..1 esto|lo|qué", "no guardamos nada",
      ]),
    ForbiddenSaying(
      "promises what only the program may say of itself", instead: "let it rest on 'program', or leave it out",
      [
        "nobody|no+one sees|reads|knows|hears ..2 type|typed|say|said|write|words|this|screen|here",
        "nothing ..4 is|gets ..2 kept|saved|stored|recorded|sent|shared", "keeps|saves|stores|records|sends nothing",
        "nadie ve|lee lo", "nada ..4 guarda|envía|graba",
      ], isFineOfProgram: true),
    ForbiddenSaying(
      "pretends that help was called", instead: "say that this screen calls nobody; say whom to go to",
      [
        "help|ambulance|staff|someone|somebody|nurse is|are on ..1 way", "help|ambulance|someone|staff is|are coming",
        "staff|nurse|police|doctor|someone has|have|were|was|are|is been? told|notified|alerted|called|warned|watching",
        "staff|nurse|police|doctor will be told|called|alerted",
        "i|we|program|screen|kiosk have|has|will|'ll ..1 called|call|told|tell|alerted|alert|notified|notify",
        "i|we|program|screen|kiosk am|are|is|will calling|watching|watch|record|recording|listening|listen",
        "la ayuda viene|está",
      ]),
    ForbiddenSaying(
      "finds a diagnosis or promises an outcome", instead: "say who can tell, and what often happens",
      [
        "you have a drug|alcohol|pill problem",
        "this means you|they|he|she are|is|have|has ..2 withdrawal|addicted|addiction",
        "will|'ll ..2 better|over|gone|fine in|within|by @number", "you clearly|surely|really have|are",
        "you will|'ll ..3 again in|within|by @number", "you are|'re addicted|dependent", "you're addicted",
        "you have an|a addiction|opioid|substance ..2 disorder|$",
        "this|it is definitely|surely|certainly|clearly", "you will|'ll definitely|surely|get+better|recover|never",
        "i|we promise|guarantee",
        "guaranteed", "will be over|gone|better by|in|within|after @number", "cures|cure you|addiction|it|them",
        "100 %|percent",
        "willpower", "usted es adicto|adicta",
      ]),
    ForbiddenSaying(
      "threatens with the law or promises to be spared", instead: "say that laws differ by state and protect in part",
      [
        "you|they|he|she|nobody|no+one will|can|'ll not|never? ..1 be arrested|charged|jailed",
        "cannot|can't|won't be arrested|charged|jailed",
        "police cannot|can't|won't ..2 arrest|charge|touch", "cannot|can't|won't|not ..2 in trouble",
        "protects everyone|everybody|you ..5 from ..1 arrest", "full|total|complete immunity",
        "we|i will|'ll call ..1 police|cops",
        "you will|'ll ..1 go to jail|prison", "lock|locked you ..1 up|ward|in",
      ]),
    ForbiddenSaying(
      "asks for a name", instead: "the program needs no names",
      [
        "^ type|enter|give+us ..1 your|their ..2 name|birthday|address|phone|number", "what is your name",
        "^ escriba su nombre",
      ]),
  ]

  /// G36 to G38, G41, G42: words that harm where a person wants to die or is being hurt.
  static let inDanger: [ForbiddenSaying] = [
    ForbiddenSaying(
      "speaks of suicide in words that harm", instead: "write 'died by suicide', 'attempt', 'thoughts of suicide'",
      [
        "suicide threat|threats", "threatened|threatens|threatening suicide", "for|seeking|wants attention",
        "attention seeking",
        "suicide is ..2 common|expected|normal|answer|choice|solution|way", "at|found peace now|at+last|$",
        "in a better place", "no longer suffering",
      ]),
    ForbiddenSaying(
      "names a means, a medicine or how deadly it is", instead: "leave it out; say who is there now",
      [
        "@medicine", "gun|guns|rope|knife|razor|bridge|hang|hanging|jump|jumping|pills|bullet|belt",
        "painless|lethal|deadly|deadliest|quick|quickly|sure|surest|less|more ..1 way|method|deadly|lethal|painful|$",
      ], templates: [.stay]),
    ForbiddenSaying(
      "tells a person who is being hurt what to do at once", instead: "say who can help them plan; they decide",
      [
        "^ leave him|her|them|home|now|today|tonight|at+once|the+house",
        "you must|have ..1 leave|report|confront|press",
        "^ confront", "^ report him|her|them|it", "^ talk|go ..3 who hurt|hurts|did", "^ go back home|to",
        "^ tell|ask ..2 what exactly",
      ], templates: [.safe]),
  ]
}
