internal import Knowledge

/// What the template of a reply asks of a topic; the table of `knowledge/README.md`.
struct PartRules {
  /// Most words of the title, and of the choice, whatever the template.
  static let (titleWords, choiceWords) = (8, 6)

  /// Keys of the parts that must be there.
  var needed: Set<String> = ["lead"]
  /// Keys of the parts that are shown at all.
  var shown: Set<String> = ["lead", "short", "caveats", "next", "more", "depends-on"]
  /// How many steps it takes; nil: none or any.
  var steps: ClosedRange<Int>?
  /// Most words of a part, by key.
  var words = ["lead": 25, "short": 40, "signs": 6, "caveats": 18, "do-not": 12, "first": 12, "aim": 20, "alive": 18]
  /// Whether a topic about a medicine needs a caveat.
  var wantsCaveat = true

  init(_ template: Template) {
    switch template {
    case .act:
      needed.formUnion(["do-not", "next"])
      shown.formUnion(["first", "do-not"])
      setSteps(2...4, words: 10)
      wantsCaveat = false
    case .urgent:
      needed.formUnion(["caveats", "next"])
      // An alert may answer with it.
      shown.formUnion(["signs", "first"])
      setSteps(2...2, words: 12)
    case .caution:
      needed.formUnion(["caveats", "next"])
      setSteps(1...2, words: 14)
    case .routine:
      needed.insert("next")
      setSteps(1...1, words: 12)
    case .misuse:
      needed.formUnion(["aim", "alive", "caveats"])
      shown.formUnion(["aim", "alive"])
      shown.subtract(["short", "next"])
      words["lead"] = 20
    case .stay, .safe:
      shown = ["lead", "more"]
      wantsCaveat = false
    case .clarify, .decline: break
    }
  }

  private mutating func setSteps(_ steps: ClosedRange<Int>, words limit: Int) {
    self.steps = steps
    words["next"] = limit
  }
}
