import Conversation
import Knowledge
import Matching
import Rendering
import Samples
import Testing

/// Which change voids which approval, how far texts are approved, and what replies say of it.
@Suite struct ApprovalTests {
  // MARK: Sums

  /// A change of the base, and the texts whose sums it changes.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let texts: [String]
    let make: @Sendable (inout KnowledgeBase) -> Void

    init(_ name: String, _ texts: [String], _ make: @escaping @Sendable (inout KnowledgeBase) -> Void) {
      (testDescription, self.texts, self.make) = (name, texts, make)
    }

    init(_ name: String, of id: String, voids: Bool = true, _ make: @escaping @Sendable (inout Topic) -> Void) {
      self.init(name, voids ? [id] : []) { base in
        base.english.topics = base.english.topics.map { topic in
          var topic = topic
          if topic.id == id { make(&topic) }
          return topic
        }
      }
    }
  }

  private static let narcan = "naloxone/what-is-it"
  private static let snoring = "overdose/snoring-or-hard-to-wake"

  static let changes: [Change] = [
    Change("lead", of: narcan) { $0.lead.text += " " },
    Change("lead for small screens", of: narcan) { $0.lead.small = "A spray." },
    Change("title", of: narcan) { $0.title = "Narcan" },
    Change("choice", of: narcan) { $0.choice = "Narcan" },
    Change("short", of: narcan) { $0.short = nil },
    Change("due", of: narcan) { $0.review.due = "2028-11-25" },
    Change("contact", of: narcan) { $0.contact = "samhsa" },
    Change("tier and template", of: narcan) { ($0.tier, $0.template) = (.caution, .caution) },
    Change("order of steps", of: snoring) { $0.next.reverse() },
    Change("what not to do", of: snoring) { $0.doNot = Passage("Do not run.") },
    Change("a paragraph for an alert", of: snoring) { $0.more[1].passage.text = "They refuse?" },
    Change("a paragraph that no reply shows", of: "crisis/suicidal-thoughts") {
      $0.more[1].passage.text = "Xanax too."
    },
    Change("first line in the kiosk", of: snoring) { ($0.first, $0.firstKiosk) = (Passage("Call."), "Shout.") },
    Change("level of a caveat", of: "benzodiazepines/with-weed") { $0.caveats[0].level = .danger },
    Change("sign", of: "benzodiazepines/ran-out") { $0.signs[3].small = "shaking" },
    Change("neighbour", of: "benzodiazepines/ran-out") { $0.seeAlso.removeLast() },
    Change("block used", of: "benzodiazepines/opioid-withdrawal") { $0.caveats[0].block = nil },
    Change("for staff", of: "counselor/tapering") { $0.lead.text = "Go slowly." },
    Change("aim", of: "benzodiazepines/dose-for-withdrawal") { $0.aim = Passage("Ask.") },
    Change("asks", of: narcan, voids: false) { $0.asks = [] },
    Change("day of writing", of: narcan, voids: false) { $0.review.written = "2026-01-01" },
    Change("block", ["block:benzo-stop-suddenly"]) { base in
      base.english.topics = base.english.topics.map { topic in
        var topic = topic
        for index in topic.caveats.indices where topic.caveats[index].block == "benzo-stop-suddenly" {
          topic.caveats[index].passage.text = "Do not stop."
        }
        return topic
      }
    },
    Change("interaction", ["interaction:opioid+sedative"]) { $0.english.interactions[0].line.small = "No." },
    Change("risk", ["interaction:benzodiazepine+cannabis"]) { $0.english.interactions[1].risk = .dangerous },
    Change("group", ["group:pregnant"]) { $0.english.groups[0].caveat.passage.text = "Pregnant?" },
    Change("line of an alert", ["alert:cannot-be-woken"]) { $0.english.alerts[0].oneLine = nil },
    Change("topic of an alert", ["alert:cannot-be-woken"]) { $0.english.alerts[0].answer = [.general: narcan] },
    Change("words that raise an alert", []) { $0.english.alerts[0].lines = [] },
    Change("fixed sentence", ["reply:stay.hope"]) {
      $0.english.replies = $0.english.replies.replacing(["stay.hope": Passage("This can pass.")])
    },
    Change("line of a contact", []) {
      $0.contacts = $0.contacts.map { Contact(id: $0.id, name: "", phone: nil, line: Passage("Here")) }
    },
    Change("desk of a clinic", []) { base in
      var site = Site()
      (site.clinic.desk, site.clinic.hours, site.topicsOff) = ("Desk", "until 5 pm", [narcan])
      base = base.laid(site)
    },
    Change("what a clinic reports", ["crisis/what-happens-if-i-tell"]) { base in
      var site = Site()
      site.reporting = Passage("We report harm.")
      base = base.laid(site)
    },
  ]

  @Test(arguments: changes) func `a change of what people read changes the sum of that text alone`(change: Change) {
    var changed = KnowledgeBase.sample
    change.make(&changed)
    let before = Self.sums(of: .sample)
    let after = Self.sums(of: changed)
    let differing = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(differing.sorted() == change.texts)
  }

  @Test func `every text has a sum of its own, and what is no text has none`() {
    let sums = Self.sums(of: .sample)
    #expect(sums.count > 200 && Set(sums.values).count == sums.count)
    let texts = UnitText(.sample)
    #expect(texts.sum(of: TextUnit(.topic, "not/there")) == nil)
    #expect(texts.sum(of: TextUnit(.topic, Self.narcan, language: "es")) == nil)
    #expect(texts.sum(of: TextUnit(.block, "opioid-plus-sedative")) == sums["block:opioid-plus-sedative"])
  }

  private static func sums(of base: KnowledgeBase) -> [String: String] {
    let texts = UnitText(base)
    return Dictionary(uniqueKeysWithValues: texts.units.map { ($0.description, texts.sum(of: $0) ?? "none") })
  }

  // MARK: States

  /// Who approved the text as it is, and who as it was; then the state with one signer needed and with two.
  @Test(arguments: [
    ("", "", "draft", "draft"), ("jane", "", "approved", "draft"), ("jane bo", "", "approved", "approved"),
    ("jane jane", "", "approved", "draft"), ("", "jane", "changed", "changed"),
    ("jane", "jane", "approved", "changed"), ("jane", "bo", "approved", "changed"),
    ("jane bo", "jane bo", "approved", "approved"),
  ])
  func `the state of a text follows from who read it as it is`(now: String, before: String, one: String, two: String) {
    for (id, state) in [(Self.narcan, one), ("benzodiazepines/ran-out", two)] {
      let unit = TextUnit(.topic, id)
      var base = KnowledgeBase.sample
      let sum = UnitText(base).sum(of: unit) ?? ""
      for (people, sum) in [(now, sum), (before, "older")] {
        for person in people.split(separator: " ").map(String.init) {
          base.approvals.add(
            Approval(person: person, role: "MD", date: "2026-11-25", units: [id: sum]), key: "key of \(person)")
        }
      }
      let review = Reviews(base).review(of: unit)
      #expect(review?.state.rawValue == state && review?.isOverdue == false)
    }
  }

  @Test(arguments: [("2027-11-24", false), ("2027-11-25", false), ("2027-11-26", true), ("2030-01-01", true)])
  func `after its day an approval holds no longer`(day: String, isOverdue: Bool) throws {
    let base = Self.approved(asOf: day)
    let review = try #require(Reviews(base).review(of: TextUnit(.topic, Self.narcan)))
    #expect(review.isOverdue == isOverdue && review.state == (isOverdue ? .draft : .approved))
    #expect(Self.ask("what is narcan", base).review == review.state)
  }

  // MARK: Replies

  @Test func `a reply names who approved it, in every face`() {
    let base = Self.approved()
    for face in Face.allCases {
      let reply = Self.ask("what is narcan", base, face)
      #expect(reply.review == .approved)
      #expect(Self.reviewLine(reply) == "Approved by Jane Roe, MD, November 2026")
      #expect(JSON.line(reply).contains(#""review":"approved""#))
      #expect(
        Plain(base.english.replies, width: 80).lines(reply).last == "review: Approved by Jane Roe, MD, November 2026")
    }
  }

  /// A text that nobody approved, or that changed since, and a question whose reply has it.
  @Test(arguments: [
    ("naloxone/what-is-it", "what is narcan"), ("block:opioid-plus-sedative", "can i use klonopin for opioid detox"),
    ("interaction:opioid+sedative", "is klonopin with heroin addictive"),
    ("group:pregnant", "i ran out of klonopin and i am pregnant"), ("reply:reading", "what is narkan"),
    ("overdose/snoring-or-hard-to-wake", "i cant wake him"), ("reply:act.title", "i cant wake him"),
    ("reply:stay.hope", "i want to kill myself"), ("alert:violence", "i want to kill myself. he hits me"),
    ("reply:class", "how long does klonopin last"),
  ])
  func `a reply has the weakest state of its parts`(text: String, question: String) {
    #expect(Self.ask(question, Self.approved()).review == .approved)
    let draft = Self.ask(question, Self.approved(without: text))
    #expect(draft.review == .draft)
    let changed = Self.ask(question, Self.approved(withOlder: text))
    #expect(changed.review == .changed)
    for (reply, line) in [(draft, "Draft, not yet"), (changed, "Changed since")] {
      if let said = Self.reviewLine(reply) { #expect(said.hasPrefix(line)) }
    }
  }

  @Test func `the state stays on the page of everything, and in a conversation`() {
    let base = Self.approved(without: "block:opioid-plus-sedative")
    let answerer = Answerer(base, matcher: Matcher(base), face: .chat)
    var state = ConversationState()
    _ = update(&state, .asked("what is narcan"), answerer)
    #expect(state.reply?.review == .approved)
    _ = update(&state, .asked("can i use klonopin for opioid detox"), answerer)
    #expect(state.reply?.review == .draft)
    _ = update(&state, .more, answerer)
    #expect(state.reply?.review == .draft && state.reply.flatMap(Self.reviewLine)?.hasPrefix("Draft") == true)
  }

  @Test(arguments: Face.allCases) func `the first screen says that some answers are approved`(face: Face) {
    func last(_ base: KnowledgeBase) -> String? {
      Answerer(base, matcher: Matcher(base), face: face).start().footer.last?.text
    }
    #expect(last(.sample) == "A draft: no clinician has approved these answers yet.")
    #expect(last(Self.approved()) == "Each answer says whether a clinician has approved it.")
  }

  // MARK: A kiosk that shows approved topics only

  @Test func `the kiosk answers a topic that nobody approved with the desk alone`() {
    let base = Self.required(Self.approved(without: Self.narcan))
    let held = Self.ask("what is narcan", base, .kiosk)
    #expect(held.outcome == .decline && held.reason == .switchedOff && held.topic == nil)
    #expect(
      held.allBlocks.map(\.words.text) == [
        "No clinician here has approved my answer to that. Please ask the desk.", "The front desk",
      ])
    #expect(Self.ask("what is narcan", base, .chat).topic == Self.narcan)
    #expect(Self.ask("what is narcan", Self.required(Self.approved()), .kiosk).topic == Self.narcan)
    #expect(Self.ask("what is narcan", Self.required(.sample), .kiosk).reason == .switchedOff)
    let chosen = Answerer(base, matcher: Matcher(base), face: .kiosk).reply(showing: Self.narcan)
    #expect(chosen.reason == .switchedOff)
  }

  @Test(arguments: [
    "i cant wake him", "i want to kill myself", "he hits me", "how many klonopin kill",
    "what does it mean when someone cant be woken up",
  ])
  func `danger is answered whatever was approved`(question: String) {
    let reply = Self.ask(question, Self.required(.sample), .kiosk)
    let before = Self.ask(question, .sample, .kiosk)
    #expect(reply == before && reply.family != nil)
  }

  @Test func `what is asked back about a danger stays when the topic is held back`() {
    let question = "in general, what if someone wont wake up? and what is narcan"
    let reply = Self.ask(question, Self.required(.sample), .kiosk)
    #expect(Self.ask(question, .sample, .kiosk).check == Self.snoring && reply.check == Self.snoring)
    if reply.family == nil {
      #expect(reply.reason == .switchedOff && reply.choices.map(\.opens) == [.confirm(topic: Self.snoring)])
      #expect(reply.blocks.first?.words.ref == "if-now")
    }
  }

  // MARK: Bases

  /// The sample with every text approved by two people, but one text that is left out or was another when they read it.
  private static func approved(
    without text: String? = nil, withOlder older: String? = nil, asOf day: String = "2026-11-29"
  ) -> KnowledgeBase {
    var base = KnowledgeBase.sample
    var sums = sums(of: base)
    if let text { sums[text] = nil }
    if let older { sums[older] = "older" }
    for (person, role, date) in [("Bo Li", "PharmD", "2026-10-02"), ("Jane Roe", "MD", "2026-11-25")] {
      base.approvals.add(Approval(person: person, role: role, date: date, units: sums), key: person)
    }
    base.approvals.asOf = day
    return base
  }

  private static func required(_ base: KnowledgeBase) -> KnowledgeBase {
    var base = base
    base.approvals.isRequired = true
    return base
  }

  private static func ask(_ question: String, _ base: KnowledgeBase, _ face: Face = .chat) -> Reply {
    Answerer(base, matcher: Matcher(base), face: face).reply(to: question)
  }

  private static func reviewLine(_ reply: Reply) -> String? {
    reply.allBlocks.first { $0.kind == "review" }?.words.text
  }
}
