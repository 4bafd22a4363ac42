/// What one clinic says of itself: laid over a knowledge base, it makes general answers true for one building.
public struct Site: Equatable, Sendable {
  /// The clinic, its desk and its phone.
  public var clinic = Clinic()
  /// Contacts that are added (`local-...`), or that stand for `clinic`, `prescriber` or `pharmacist`.
  public var contacts: [Contact] = []
  /// What is where in the building; the first two are shown at once.
  public var facilities: [Passage] = []
  /// What staff must report, in the clinic's words.
  public var reporting: Passage?
  /// Whether the kiosk shows how to use with less harm to somebody who says that they are under 18.
  public var tellsMinorsOfHarmReduction = true
  /// Ids of topics that win their questions and answer "Ask the staff".
  public var topicsOff: Set<String> = []
  /// Topics of the clinic's own; their ids begin with `site/`.
  public var topics: [Topic] = []
  /// Id of a topic of the clinic -> id of the topic whose questions it takes over.
  public var replaces: [String: String] = [:]
  /// Whether the kiosk answers with approved topics only.
  public var showsApprovedOnly = false
  /// How the kiosk runs there.
  public var kiosk = Kiosk()
  /// How the screens of counselors run there.
  public var counselor = Counselor()

  /// A site that says nothing: everything is as without one.
  public init() {}

  /// What holds of a site that is otherwise left out: whose kiosk it is, and what it keeps back.
  ///
  /// A mistake elsewhere in the file must not open what the clinic has closed, nor promise a room that it has not.
  public var restrictions: Site {
    var kept = Site()
    kept.clinic.name = clinic.name
    kept.clinic.hasPrivateRoom = clinic.hasPrivateRoom
    kept.tellsMinorsOfHarmReduction = tellsMinorsOfHarmReduction
    kept.topicsOff = topicsOff
    kept.showsApprovedOnly = showsApprovedOnly
    return kept
  }

  /// The clinic, its desk and its phone.
  public struct Clinic: Equatable, Sendable {
    /// Its name, as the header of the kiosk has it.
    public var name: String?
    /// What the desk is called.
    public var desk: String?
    /// Its number, for people who are not in the building.
    public var phone: String?
    /// When it is open: "until 5 pm".
    public var hours: String?
    /// When somebody sits at the desk, where that differs.
    public var staffedHours: String?
    /// The first thing to do in danger, in the kiosk.
    public var actFirst: Passage?
    /// The same in Spanish.
    public var actFirstSpanish: Passage?
    /// Whether there is a phone that everybody may use.
    public var hasPublicPhone = false
    /// Whether staff have naloxone at hand.
    public var hasNaloxone = false
    /// Whether the desk can offer a room with a door.
    public var hasPrivateRoom = true

    /// A clinic of which nothing is known.
    public init() {}
  }

  /// How the kiosk runs.
  public struct Kiosk: Equatable, Sendable {
    /// Seconds without a key before the warning.
    public var idle = 120
    /// Seconds that the warning is shown.
    public var warning = 30
    /// The name of the theme; nil for the kiosk's own.
    public var theme: String?
    /// Whether totals are counted.
    public var counts = false
    /// The languages that are offered on the first screen.
    public var languages = ["en", "es"]

    /// A kiosk as it is without a site.
    public init() {}
  }

  /// How the screens of counselors run.
  public struct Counselor: Equatable, Sendable {
    /// Seconds without a key before the full screen locks; nil for never.
    public var lock: Int?

    /// Screens as they are without a site.
    public init() {}
  }
}

extension Site.Clinic {
  /// The desk as a contact: "Front desk, until 5 pm"; nil where nothing is known of it.
  public var deskLine: Passage? {
    let name = desk ?? "Front desk"
    guard let hours = staffedHours ?? hours else { return desk.map { Passage($0, facts: ["site"]) } }
    let line = "\(name), \(hours)"
    return Passage(line, small: line.count <= Self.smallLine ? line : name, facts: ["site"])
  }

  /// The clinic for somebody on the phone: "Riverside Clinic 555-0100"; nil without a number.
  public var callLine: Passage? {
    guard let phone else { return nil }
    let line = "\(name ?? "The clinic") \(phone)"
    return Passage(line, small: line.count <= Self.smallLine ? line : phone, facts: ["site"])
  }

  /// Characters that stand behind "Talk to: " in 40 columns.
  private static let smallLine = 29
}
