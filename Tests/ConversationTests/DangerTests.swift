import Conversation
import Knowledge
import Matching
import Samples
import Testing

/// The replies to danger: whose words they are, and what is said in the turns after them.
@Suite struct DangerTests {
  // MARK: Under 18

  static let child = "1-800-422-4453, call or text, any hour."
  static let adult = "1-800-799-7233, any hour. Use a phone that is safe."
  static let mustAct = "Staff must act when a child is hurt, to keep you safe."
  static let mayDecide = "You decide what to tell, and whom."

  static let ages: [(messages: [String], isMinor: Bool)] = [
    (["my stepdad hits me im 12"], true), (["he hits me"], false), (["he hits me, he is 12"], false),
    (["im 12", "he hits me"], true), (["im 12", "what is narcan", "he hits me"], true),
  ]

  @Test(arguments: ages, [Face.kiosk, .chat]) func aChildIsToldAChildsWords(
    _ said: (messages: [String], isMinor: Bool), _ face: Face
  ) throws {
    var talk = try Talk(face)
    for message in said.messages { talk.say(message) }
    let (right, wrong) =
      said.isMinor
      ? ([Self.child, Self.mustAct], [Self.adult, Self.mayDecide])
      : ([Self.adult, Self.mayDecide], [Self.child, Self.mustAct])
    #expect(right.allSatisfy(talk.texts.contains) && !wrong.contains(where: talk.texts.contains), "\(talk.texts)")
    #expect(talk.reply?.alert == (said.isMinor ? "crisis/child-or-elder-abuse" : "crisis/unsafe-at-home"))
    #expect(!talk.texts.contains("For an older or dependent adult: 1-800-677-1116, weekdays."))
    #expect(!talk.texts.contains("A child in danger: tell staff, or 911."), "the child is the one who reads")
  }

  @Test func aNewPersonIsNotTheChild() throws {
    var talk = try Talk(.kiosk, "im 12")
    talk.take(.newPerson)
    talk.say("he hits me")
    #expect(talk.texts.contains(Self.mayDecide))
  }

  // MARK: Veiled words

  static let question = "That sounds very heavy. Are you thinking about suicide?"
  static let thanks = "Thank you for saying it. You deserve help right now."
  static let line = "Call or text 988, any hour, free. Spanish: press 2. Veterans: press 1."

  @Test(arguments: Face.allCases) func veiledWordsAreAskedBack(_ face: Face) throws {
    let talk = try Talk(face, "im so tired of everything")
    #expect(talk.texts.first == Self.question && talk.texts.contains(Self.line) && talk.reply?.isPrivate == true)
    #expect(talk.reply?.choices.map(\.text.text) == ["Yes", "No", "Not sure"])
    let plain = try Talk(face, "im so tired of everything, i want to die")
    #expect(plain.texts.first == Self.thanks)
  }

  @Test(arguments: ["i hit my brother so tired of everything", "my brother is so tired of everything"])
  func nobodyIsAskedForSomebodyElse(_ message: String) throws {
    #expect(try Talk(.chat, message).texts.first != Self.question)
  }

  @Test(arguments: ["1", "yes", "3", "not sure", "idk"]) func yesAndNotSureAreAnsweredAlike(_ answer: String) throws {
    let talk = try Talk(.kiosk, "im so tired of everything", answer)
    #expect(talk.texts.first == Self.thanks && talk.reply?.alert == "crisis/suicidal-thoughts")
    #expect(talk.reply?.choices.first?.opens == .followUp(.tellStaff))
  }

  @Test(arguments: ["2", "no", "nope"]) func noLeavesTheLine(_ answer: String) throws {
    let talk = try Talk(.kiosk, "im so tired of everything", answer)
    #expect(talk.texts.first == Self.line && talk.reply?.isPrivate == true)
    #expect(talk.texts.contains("988 is for any kind of distress."), "\(talk.texts)")
  }

  // MARK: After an alert

  /// The second question is answered; both messages together say no more than the first did.
  @Test(arguments: [Face.chat, .kiosk]) func aNewQuestionAfterAnAlertIsAnswered(_ face: Face) throws {
    let talk = try Talk(
      face, "my boyfriend is nodding on dope and i cant wake him", "can i use klonopin for opioid detox")
    #expect(talk.reply?.topic == "clonazepam/opioid-withdrawal" && talk.reply?.alert == nil)
    #expect(talk.texts.first == "Still cannot be woken? Get staff, call 911.")
  }

  @Test func whatIsGraverSpeaksAgain() throws {
    let talk = try Talk(.chat, "he took 20", "he is on dope and i cant wake him")
    #expect(talk.reply?.alert == "overdose/snoring-or-hard-to-wake" && talk.reply?.topic == nil)
  }

  @Test(arguments: [
    ("my brother is nodding on dope and klonopin", "Do not leave them alone."),
    ("my client is nodding on dope and klonopin", "Do not leave them alone."),
    ("im nodding on dope and klonopin", "Do not lie down alone."),
  ]) func theLineIsForThePersonWhoReadsIt(_ message: String, _ line: String) throws {
    #expect(try Talk(.chat, message, "what is narcan").texts.first == line)
  }

  // MARK: Where lines are written below each other

  @Test func whatCanNotBeHiddenIsNotPromised() throws {
    let answerer = try #require(answerers[.chat]).writingLines
    let reply = answerer.reply(to: "he hits me")
    #expect(reply.blocks.first?.words.ref == "safe.privacy-lines")
    #expect(!reply.choices.contains { $0.opens == .hide } && reply.choices.count == 2)
    #expect(!reply.blocks.contains { $0.words.text.contains("Esc") })
    let screen = try #require(answerers[.chat]).reply(to: "he hits me")
    #expect(screen.blocks.first?.words.ref == "safe.privacy" && screen.choices.last?.opens == .hide)
  }

  // MARK: For staff

  @Test(arguments: ["my client wants to die"])
  func staffAreNotTheOneInDanger(_ message: String) throws {
    let reply = try #require(answerers[.counselor]).reply(to: message)
    let texts = reply.blocks.map(\.words.text)
    #expect(texts.contains("Stay with them, or send someone now. Ask kindly if they think of suicide."), "\(texts)")
    #expect(!texts.contains("Tell one person near you now: I am not safe by myself."))
  }

  static let own =
    "Not on your own, and it is usually not the best choice. Other medicines help more. Ask for them today."
  static let clients = "Not on the client's own, and it is usually not the best choice."

  @Test(arguments: [
    (Face.counselor, "can a client use klonopin for opioid detox", true),
    (.counselor, "can i use klonopin for opioid detox", false),
    (.chat, "can a client use klonopin for opioid detox", false),
  ]) func staffReadOfTheirClient(_ face: Face, _ question: String, _ isOfClient: Bool) throws {
    let reply = try #require(answerers[face]).reply(to: question)
    let leads = reply.blocks.filter { $0.kind == "lead" }.map(\.words.text)
    #expect(leads == [isOfClient ? Self.clients : Self.own])
  }

  // MARK: On a device of one's own

  @Test func whereThereIsNoDeskALineIsGiven() throws {
    let line = "SAMHSA 1-800-662-4357, any hour"
    let urgent = try #require(answerers[.chat]).reply(to: "i ran out of klonopin")
    #expect(urgent.blocks.contains { $0.words.text == line + " · your own prescriber" && $0.words.ref == "samhsa" })
    let narcan = try Talk(.chat, "what is narcan")
    #expect(narcan.texts.contains(line))
    let decline = try Talk(.chat, "zorblatt quux")
    #expect(decline.texts.contains("A pharmacist can help, or SAMHSA 1-800-662-4357, any hour."))
    for talk in [narcan, decline] { #expect(!talk.texts.contains { $0.contains("desk.") && $0.contains("front") }) }
    var base = KnowledgeBase.sample
    base.site = Site()
    let clinic = Answerer(base, matcher: Matcher(base), face: .chat).reply(to: "i ran out of klonopin")
    #expect(clinic.blocks.contains { $0.words.text == "A prescriber here: ask the front desk" })
  }
}
