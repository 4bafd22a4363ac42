import Conversation
import Knowledge
import Matching
import Samples
import Testing

/// What a clinic says of itself, in the replies.
@Suite struct SiteTests {
  /// A site, a question on a face, and words that the reply then has where it had others before.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let face: Face
    let question: String
    let words: String
    let before: String
    let change: @Sendable (inout Site) -> Void

    init(
      _ name: String, _ face: Face, _ question: String, _ words: String, insteadOf before: String,
      _ change: @escaping @Sendable (inout Site) -> Void
    ) {
      testDescription = name
      (self.face, self.question, self.words, self.before, self.change) = (face, question, words, before, change)
    }
  }

  static let cases: [Case] = [
    Case("act-first", .kiosk, "i cant wake him", "Ring the bell.", insteadOf: "Get staff NOW.") {
      $0.clinic.actFirst = Passage("Ring the bell.")
    },
    Case("desk and hours", .kiosk, "what is narcan", "Green desk, until 5 pm", insteadOf: "The front desk") {
      ($0.clinic.desk, $0.clinic.hours) = ("Green desk", "until 5 pm")
    },
    Case("phone", .chat, "what is narcan", "Riverside 555-0100", insteadOf: "nothing") {
      ($0.clinic.name, $0.clinic.phone) = ("Riverside", "555-0100")
    },
    Case("public phone", .kiosk, "i cant wake him", "There is a phone here", insteadOf: "Ask to use the desk phone") {
      $0.clinic.hasPublicPhone = true
    },
    Case("no private room", .kiosk, "he hits me", "where nobody hears", insteadOf: "a private room") {
      $0.clinic.hasPrivateRoom = false
    },
    Case("naloxone in danger", .kiosk, "i cant wake him", "Staff here have naloxone", insteadOf: "nothing") {
      $0.clinic.hasNaloxone = true
    },
    Case("naloxone asked for", .kiosk, "what is narcan", "Staff here have naloxone", insteadOf: "nothing") {
      $0.clinic.hasNaloxone = true
    },
    Case("a contact", .kiosk, "i ran out of klonopin", "Dr. Lee, until 4", insteadOf: "A prescriber here") {
      $0.contacts = [Contact(id: "prescriber", name: "Dr. Lee", phone: nil, line: Passage("Dr. Lee, until 4"))]
    },
    Case("reporting", .kiosk, "what happens if i tell staff", "We report harm.", insteadOf: "nothing") {
      $0.reporting = Passage("We report harm.")
    },
    Case("switched off", .kiosk, "what is narcan", "Ask the staff", insteadOf: "A nose spray") {
      $0.topicsOff = ["naloxone/what-is-it"]
    },
    Case("taken over", .chat, "what is narcan", "We hand it out.", insteadOf: "A nose spray") {
      var topic = Topic(
        id: "site/narcan", title: "Narcan here", choice: "Narcan here", tier: .routine, template: .routine,
        lead: Passage("We hand it out."), contact: "clinic", review: Review(written: "", due: ""))
      topic.about = [.subject: ["naloxone"]]
      topic.acts = ["define"]
      ($0.topics, $0.replaces) = ([topic], ["site/narcan": "naloxone/what-is-it"])
    },
  ]

  @Test(arguments: cases) func aSiteChangesTheWords(_ site: Case) {
    var changed = Site()
    site.change(&changed)
    let before = Self.text(.sample, site)
    let after = Self.text(KnowledgeBase.sample.laid(changed), site)
    #expect(!before.contains(site.words) && after.contains(site.words), "\(after)")
    #expect(site.before == "nothing" || before.contains(site.before) && !after.contains(site.before), "\(before)")
  }

  private static func text(_ base: KnowledgeBase, _ site: Case) -> String {
    let answerer = Answerer(base, matcher: Matcher(base), face: site.face)
    return answerer.reply(to: site.question).blocks.map(\.words.text).joined(separator: "\n")
  }

  /// Whether the site tells minors, the face, the question, and whether staff are to answer.
  @Test(arguments: [
    (false, Face.kiosk, "what is narcan, i am pregnant", true), (true, .kiosk, "what is narcan, i am pregnant", false),
    (false, .chat, "what is narcan, i am pregnant", false), (false, .kiosk, "what is narcan", false),
  ])
  func harmReductionForMinorsIsTheSites(tells: Bool, face: Face, question: String, isStaffs: Bool) throws {
    var base = KnowledgeBase.sample
    base.english.groups = base.english.groups.map { group in
      Group(id: "under-18", names: group.names, caveat: group.caveat)
    }
    let index = try #require(base.english.topics.firstIndex { $0.id == "naloxone/what-is-it" })
    base.english.topics[index].id = "harm-reduction/narcan"
    var site = Site()
    site.tellsMinorsOfHarmReduction = tells
    base = base.laid(site)
    let reply = Answerer(base, matcher: Matcher(base), face: face).reply(to: question)
    #expect((reply.reason == .switchedOff) == isStaffs, "\(reply.blocks.map(\.words.text))")
  }

  @Test func anEmptySiteChangesNothing() {
    var laid = KnowledgeBase.sample.laid(Site())
    #expect(laid.site == Site())
    laid.site = nil
    #expect(laid == .sample)
  }

  @Test func emergencyNumbersStay() {
    var site = Site()
    site.contacts = ["emergency", "crisis", "poison-help"].map {
      Contact(id: $0, name: "x", phone: "0", line: Passage("nobody"))
    }
    #expect(KnowledgeBase.sample.laid(site).contacts == KnowledgeBase.sample.contacts)
  }

  /// The face, what the clinic says, and whom to talk to then.
  @Test(arguments: [
    (Face.kiosk, nil, "El mostrador"), (.kiosk, "Green desk", "Green desk"), (.chat, nil, "El mostrador"),
  ])
  func contactsAreInTheLanguageOfTheReply_AClinicsOwnAsItWroteThem(face: Face, desk: String?, first: String) {
    var base = KnowledgeBase.sample
    var spanish = base.english
    spanish.language = "es"
    spanish.replies = spanish.replies.replacing(["contacts.clinic": Passage("El mostrador")])
    base.spanish = spanish
    var site = Site()
    site.clinic.desk = desk
    let answerer = Answerer(base.laid(site), matcher: Matcher(base), face: face)
    let contacts = ["es", "en"].map { language in
      answerer.reply(showing: "naloxone/what-is-it", language: language).blocks.first { $0.kind == "contact" }?.words
        .text
    }
    #expect(contacts[0]?.hasPrefix(first) == true, "\(contacts)")
    #expect(contacts[1]?.contains("mostrador") == false, "\(contacts)")
  }

  @Test(arguments: [
    ("overdose/snoring-or-hard-to-wake", true), ("crisis/suicidal-thoughts", true), ("assistant/anything", true),
    ("naloxone/what-is-it", false),
  ])
  func someTopicsCanNotGiveWay(topic: String, stays: Bool) {
    #expect((KnowledgeBase.sample.reasonToKeep(topic) != nil) == stays)
  }

  @Test func beforeAnAlertOnDyingNaloxoneIsNotNamed() {
    var site = Site()
    site.clinic.hasNaloxone = true
    let base = KnowledgeBase.sample.laid(site)
    let answerer = Answerer(base, matcher: Matcher(base), face: .kiosk)
    let reply = answerer.reply(to: "i cant wake him. i want to kill myself")
    #expect(reply.alert != nil)
    #expect(!reply.blocks.contains { $0.words.ref == "site.naloxone" })
  }
}
