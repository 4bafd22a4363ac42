import Knowledge
import Testing

/// A pack of another form must never be read as this one: a change of the values needs a new form.
@Suite struct PackFormTests {
  /// What is kept, in form 8.
  ///
  /// Where this fails, put the new parts into `pack` and `init(unpacking:)`, raise `Pack.version` by one, and take the
  /// lines over that the test shows.
  static let form = (
    version: 8,
    lines: [
      "Act: id isLow not forms",
      "Alert: id family level rank answer causes isPrivate lift lines unless veiled who oneLine oneLines must check "
        + "mustNot like unlike knownFailures",
      "AlertCause: concept topic",
      "AlertLine: text isWhole who",
      "Approval: person role date units signature file",
      "Ask: voice text",
      "Caveat: level passage block",
      "Concept: id kind parents says names phrases unless soundsLike offers",
      "Contact: id name phone line",
      "Fact: id statement sources confidence limits how say never show checked",
      "Figures: right offered asked needless wrong declined cost",
      "FittedThresholds: answer lead floor topics asks parts figures",
      "Group: id names caveat",
      "Interaction: between risk can line",
      "Name: text sort",
      "Neighbour: topic question",
      "Paragraph: answers group passage",
      "Passage: text small facts",
      "Review: written checked due",
      "RoleRule: role second forms",
      "Source: id title kind address short",
      "Topic: id title choice tier template audience publicTwin isPrivate safeKind about acts who when source asks lead "
        + "clientLead short signs caveats next doNot first firstKiosk aim alive more dependsOn contact seeAlso near page review",
    ]
  )

  private static let values: [any Packable & Sendable] = [
    Full.base.english.acts[0], Full.alert, Full.alert.causes[0], Full.alert.lines[0], ApprovalTests.signed,
    Full.topic.asks[0], Full.topic.caveats[0], Full.concept,
    Full.base.contacts[0], Full.fact, Full.fitted.figures, Full.fitted, Full.base.english.groups[0],
    Full.base.english.interactions[0],
    Full.concept.names[0], Full.topic.near[0], Full.topic.more[0], Full.topic.lead, Full.topic.review,
    Full.base.english.roles[0], Full.base.sources[0], Full.topic,
  ]

  @Test func `the parts of the values are those of this form`() {
    let lines = Self.values.map { value in
      "\(type(of: value)): \(Mirror(reflecting: value).children.compactMap(\.label).joined(separator: " "))"
    }
    #expect(lines == Self.form.lines)
    #expect(Pack.version == Self.form.version)
  }

  @Test func `words are kept by their place in lists that only grow with the form`() {
    let lists = [
      Tier.allCases.map(\.rawValue), Template.allCases.map(\.rawValue), Audience.allCases.map(\.rawValue),
      Voice.allCases.map(\.rawValue), SafeKind.allCases.map(\.rawValue), Role.allCases.map(\.rawValue),
      Who.allCases.map(\.rawValue), When.allCases.map(\.rawValue), PillSource.allCases.map(\.rawValue),
      Level.allCases.map(\.rawValue), ConceptKind.allCases.map(\.rawValue), NameSort.allCases.map(\.rawValue),
      Family.allCases.map(\.rawValue), AlertLevel.allCases.map(\.rawValue), Lift.allCases.map(\.rawValue),
      Showing.allCases.map(\.rawValue), Checked.allCases.map(\.rawValue), Risk.allCases.map(\.rawValue),
    ]
    #expect(
      lists.map { $0.joined(separator: " ") } == [
        "emergency urgent caution routine", "act stay safe urgent caution routine misuse clarify decline",
        "public counselor", "search story street staff plain second-language", "violence child assault strangled",
        "subject aid target on with versus instead-of from to tried found-in class-asked",
        "self other child client pet general", "now recent days future habitual general long-past",
        "street online unknown own-prescription not-mine staff-gave", "danger warning note",
        "medicine class substance condition symptom person care place law thing event sign",
        "generic brand abbreviation misspelling solo company ask-only", "act stay safe", "stop check",
        "general study idiom long-past safe-now", "public careful counselor design", "seen partly unconfirmed",
        "dangerous unsafe caution unknown ask-pharmacist",
      ])
  }
}
