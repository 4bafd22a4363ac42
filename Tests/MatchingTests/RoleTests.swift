import Knowledge
import Testing

@testable import Matching

@Suite struct RoleTests {
  /// A message and the roles of its medicines, in order of the message.
  static let ruled: [(String, String)] = [
    ("fentanyl test said positive for klonopin", "clonazepam:found-in"),
    ("heroin in my bars", "heroin:found-in alprazolam:on"),
    ("switch from klonopin to ativan", "clonazepam:from lorazepam:to"),
    ("switched from xanax over to klonopin", "alprazolam:from clonazepam:to"),
    ("took me off methadone and put me on suboxone", "methadone:from buprenorphine:to"),
    ("klonopin vs xanax", "clonazepam:subject alprazolam:versus"),
    ("klonopin or xanax", "clonazepam:subject alprazolam:versus"),
    ("is klonopin any better than ativan", "clonazepam:subject lorazepam:versus"),
    ("something other than klonopin", "clonazepam:instead-of"), ("instead of xanax", "alprazolam:instead-of"),
    ("klonopin for opioid withdrawal", "clonazepam:aid opioid:target"),
    ("can xanax be taken for my heroin detox", "alprazolam:aid heroin:target"),
    ("use klonopin to get off heroin", "clonazepam:aid heroin:target"),
    ("suboxone to get off of dope", "buprenorphine:aid opioid:target"),
    ("tried klonopin", "clonazepam:tried"), ("ativan did nothing", "lorazepam:tried"),
    ("is klonopin a benzo", "clonazepam:subject benzodiazepine:class-asked"),
    ("is methadone a opioid", "methadone:subject opioid:class-asked"),
    ("on klonopin with vodka", "clonazepam:on alcohol:with"),
    ("i am on methadone and some xanax", "methadone:on alprazolam:with"),
    ("klonopin and vodka", "clonazepam:subject alcohol:with"), ("klonopin + vodka", "clonazepam:subject alcohol:with"),
    ("xanax & vodka", "alprazolam:subject alcohol:with"), ("off klonopin", "clonazepam:target"),
    ("getting off of xanax", "alprazolam:target"),
    ("klonopin withdrawal", "clonazepam:target"), ("benzo detox", "benzodiazepine:target"),
    ("i am on klonopin", "clonazepam:on"),
    ("my xanax", "alprazolam:on"),
  ]

  static let defaults: [(String, String)] = [
    ("klonopin", "clonazepam:subject"), ("what is narcan", "naloxone:subject"), ("nothing at all", ""),
    ("klonopin klonopin", "clonazepam:subject clonazepam:subject"),
    ("klonopin, xanax", "clonazepam:subject alprazolam:with"),
    ("klonopin xanax vodka", "clonazepam:subject alprazolam:with alcohol:with"),
    ("i am on methadone. klonopin", "methadone:on clonazepam:with"),
    // Beside another medicine's withdrawal.
    ("heroin withdrawal klonopin helps", "heroin:target clonazepam:aid"),
    ("heroin withdrawal, does klonopin help", "heroin:target clonazepam:aid"),
    ("heroin and klonopin withdrawal", "heroin:subject clonazepam:with"),
    // Denied: to be avoided.
    ("not klonopin", "clonazepam:instead-of"), ("without xanax", "alprazolam:instead-of"),
    ("vodka but no klonopin", "alcohol:subject clonazepam:instead-of"),
    // The first rule that matches binds; a mention has one role.
    ("tried klonopin for heroin withdrawal", "clonazepam:aid heroin:target"),
    ("is klonopin a benzo or xanax", "clonazepam:subject benzodiazepine:subject alprazolam:versus"),
    ("my klonopin withdrawal", "clonazepam:target"),
  ]

  @Test(arguments: ruled)
  func `a rule gives roles`(text: String, roles: String) {
    #expect(Self.roles(of: text) == roles)
  }

  @Test(arguments: defaults)
  func `what no rule binds`(text: String, roles: String) {
    #expect(Self.roles(of: text) == roles)
  }

  @Test func `persons and symptoms have no role`() {
    let frame = Small.frame("my brother had a seizure on klonopin")
    #expect(frame.mentions.filter { $0.role == nil }.map(\.concept) == ["person", "seizure"])
    #expect(frame.taken == ["clonazepam"])
  }

  @Test func `the roles of a frame list each concept once`() {
    let frame = Small.frame("klonopin, more klonopin")
    #expect(frame.roles == [.subject: ["clonazepam"]])
    #expect(frame.taken == ["clonazepam"])
  }

  static func roles(of text: String) -> String {
    Small.frame(text).mentions.compactMap { mention in mention.role.map { "\(mention.concept):\($0.rawValue)" } }
      .joined(separator: " ")
  }
}
