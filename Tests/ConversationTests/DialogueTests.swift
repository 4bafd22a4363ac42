@testable import Conversation
import Knowledge
import Matching
import Samples
import Testing

let answerers = Dictionary(
  uniqueKeysWithValues: Face.allCases.map { ($0, Answerer(.sample, matcher: Matcher(.sample), face: $0)) })

/// A conversation of several messages.
struct Talk {
  var state = ConversationState()
  var effects: [Effect] = []
  let answerer: Answerer

  init(_ face: Face = .chat, _ messages: String...) throws {
    answerer = try #require(answerers[face])
    for message in messages { say(message) }
  }

  mutating func say(_ message: String) {
    effects = update(&state, .asked(message), answerer)
  }

  mutating func take(_ event: Event) {
    effects = update(&state, event, answerer)
  }

  var reply: Reply? { state.reply }

  var texts: [String] { reply?.blocks.map(\.words.text) ?? [] }

  /// The notice that was said beside the transcript.
  var said: String? {
    effects.lazy.compactMap { if case .say(let reply) = $0 { reply.blocks.first?.words.text } else { nil } }.first
  }
}

@Suite struct DialogueTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let messages: [String]
    let topic: String?
    var line: String?
    var testDescription: String { messages.joined(separator: " / ") }
  }

  static let detox = "can i use klonopin for opioid detox"

  static let cases: [Case] = [
    Case(messages: [detox], topic: "clonazepam/opioid-withdrawal"),
    Case(messages: [detox, "what about xanax"], topic: "benzodiazepines/opioid-withdrawal", line: "Still about Xanax"),
    Case(messages: [detox, "is it addictive"], topic: "benzodiazepines/dependence", line: "Still about Klonopin"),
    Case(
      messages: [detox, "how long does it last"], topic: "benzodiazepines/effect-length", line: "Still about Klonopin"),
    Case(
      messages: [detox, "no i meant xanax"], topic: "benzodiazepines/opioid-withdrawal",
      line: "You mean Xanax, not Klonopin"),
    Case(
      messages: ["is klonopin addictive", "and if i add weed"], topic: "benzodiazepines/with-weed",
      line: "Still about Klonopin"),
    Case(
      messages: [detox, "not me, my son"], topic: "clonazepam/opioid-withdrawal", line: "I take this as about my son"),
    Case(messages: [detox, "what is narcan"], topic: "naloxone/what-is-it"),
    Case(messages: [detox, "2"], topic: "benzodiazepines/effect-length"),
    Case(messages: [detox, "how long will it be for me"], topic: "clonazepam/opioid-withdrawal"),
    Case(messages: ["is klonopin addictive", "what if i have some weed with it"], topic: "benzodiazepines/with-weed"),
    Case(messages: [detox, "and the first one"], topic: "benzodiazepines/dependence"),
    Case(messages: [detox, "the first one"], topic: "benzodiazepines/dependence"),
    Case(messages: [detox, "yes"], topic: "benzodiazepines/dependence"),
    Case(messages: [detox, "is klonopin addictive", "back to"], topic: "clonazepam/opioid-withdrawal"),
    Case(messages: ["how long does a benzo last? what is narcan?", "1"], topic: "naloxone/what-is-it"),
    Case(messages: ["what is narcan, is a benzo addictive", "the first one"], topic: "naloxone/what-is-it"),
    Case(
      messages: [detox, "oops i meant xanax"], topic: "benzodiazepines/opioid-withdrawal",
      line: "You mean Xanax, not Klonopin"),
    Case(
      messages: [detox, "xanax sorry"], topic: "benzodiazepines/opioid-withdrawal",
      line: "You mean Xanax, not Klonopin"),
    Case(
      messages: ["klonopin for zorblatt quux", "no i meant can i use klonopin for opioid detox"],
      topic: "clonazepam/opioid-withdrawal"),
    Case(messages: [detox, "actually what about xanax"], topic: "benzodiazepines/opioid-withdrawal"),
    Case(messages: [detox, "but they are prescribed"], topic: "clonazepam/opioid-withdrawal"),
    Case(messages: [detox, "what should i do instead"], topic: "clonazepam/opioid-withdrawal"),
    Case(messages: [detox, "will i be ok then"], topic: "clonazepam/opioid-withdrawal"),
    Case(
      messages: ["klonopin or xanax for opioid detox", "is the second one addictive"],
      topic: "benzodiazepines/dependence", line: "Still about Xanax"),
    Case(
      messages: ["klonopin or xanax for opioid detox", "is the first one addictive", "and the last one"],
      topic: "benzodiazepines/dependence", line: "Still about Xanax"),
    Case(
      messages: [detox, "is it addictive", "how long does it last"], topic: "benzodiazepines/effect-length",
      line: "Still about Klonopin"),
    Case(messages: ["is klonopin addictive", "and some weed"], topic: "benzodiazepines/with-weed"),
    Case(
      messages: [detox, "can i take weed with it"], topic: "benzodiazepines/with-weed", line: "Still about Klonopin"),
  ]

  /// Messages that take nothing of what was said before: no line tells of it, and no medicine of it is understood.
  @Test(arguments: [
    ["my brother drinks a fifth a day"], ["what is narcan"], ["my sister took weed all day"],
    ["my brother smokes weed", "can he just quit"],
  ]) func aNewSubjectTakesNothing(_ messages: [String]) throws {
    var talk = try Talk(.chat, "can i use klonopin for opioid detox if im pregnant")
    for message in messages { talk.say(message) }
    let lines = talk.reply?.blocks.filter { if case .readingLine = $0 { true } else { false } } ?? []
    #expect(!lines.contains { $0.words.text.contains("Klonopin") }, "\(talk.texts)")
    #expect(talk.reply?.about.values.joined().contains("clonazepam") == false)
  }

  @Test func whatStaysInATopicKeepsWhatItIsAbout() throws {
    let talk = try Talk(.chat, Self.detox, "is that dangerous")
    #expect(talk.reply?.about == [.aid: ["clonazepam"], .target: ["opioid"]])
  }

  /// A pronoun for a person means the last one who was named, and takes only what was said of that person.
  @Test func aPronounTakesWhatWasSaidOfThePerson() throws {
    let talk = try Talk(.chat, "my son is hooked on klonopin", "is xanax addictive", "how long does it last for him")
    #expect(talk.texts.contains("Still about Klonopin"), "\(talk.texts)")
  }

  /// Behind an alert a bare name, a number and what grows worse get its steps again; that it is over gets a paragraph.
  @Test func detailsAreAnsweredWithinTheAlert() throws {
    let topic = "overdose/snoring-or-hard-to-wake"
    let details = [
      "klonopin", "15", "they were 1 mg", "im alone with him", "he is sleepy again", "its been 3 min nothing",
    ]
    for detail in details {
      let talk = try Talk(.kiosk, "i cant wake him", detail)
      #expect(talk.texts.first == "Get help now" && talk.reply?.alert == topic, "\(detail)")
      #expect(talk.reply?.blocks.contains { $0.kind == "step" } == true, "\(detail)")
    }
    let over = try Talk(.kiosk, "i cant wake him", "he is fine now, do we still have to call")
    #expect(over.texts.first == "Get help now" && over.reply?.topic == topic && over.reply?.alert == nil)
    let number = try Talk(.chat, "i took 2 klonopin yesterday is it addictive", "80")
    #expect(number.said == nil)
  }

  /// Once those who were called are there, nobody is told to call; that they are coming changes nothing.
  @Test(arguments: [
    ("the ambulance is here", false), ("paramedics got him", false), ("they just pulled up", false),
    ("the ambulance is not here yet", true), ("ambulance is coming", true), ("i have to call an ambulance", true),
    ("we dont have an ambulance here", true), ("i will wait here till ems comes", true),
  ]) func anAlertEndsWhenHelpHasCome(_ message: String, _ isOpen: Bool) throws {
    let talk = try Talk(.chat, "i cant wake him", message)
    #expect((talk.texts.first == "Get help now") == isOpen, "\(talk.texts)")
    if !isOpen { #expect(talk.reply?.blocks.contains { $0.kind == "step" } == false, "\(talk.texts)") }
  }

  /// What was weeks or longer ago gets no steps; last night does, and what is not since.
  @Test(arguments: [
    ("last year", false), ("like 3 years ago", false), ("it was a few weeks ago", false), ("last night", true),
    ("a while ago", true), ("2 hours ago", true), ("not since last year", true),
  ]) func anAlertEndsWhenItIsLongAgo(_ message: String, _ isOpen: Bool) throws {
    let talk = try Talk(.chat, "i cant wake him", message)
    #expect((talk.texts.first == "Get help now") == isOpen, "\(talk.texts)")
  }

  @Test func thatNothingHappenedIsNotTakenBack() throws {
    let talk = try Talk(.chat, "i cant wake him", "nothing happened")
    #expect(talk.reply?.blocks.contains { $0.kind == "step" } == true, "\(talk.texts)")
  }

  /// Who takes it back is offered what else the message may have been; the alert's line stays.
  @Test(arguments: ["just asking", "no lol just curious", "false alarm", "its for school"])
  func whatIsTakenBackGetsNoSteps(_ message: String) throws {
    var talk = try Talk(.chat, "i cant wake him", message)
    #expect(talk.reply?.blocks.contains { $0.kind == "step" } != true, "\(talk.texts)")
    talk.say("is klonopin addictive")
    #expect(talk.texts.first == "Still cannot be woken? Get staff, call 911.")
  }

  /// That somebody is up gets the paragraph for it, unless a word says otherwise.
  @Test(arguments: [
    ("hes talking and walking now", false), ("nvm hes up now", false), ("she answered", false),
    ("hes up but not talking", true), ("he keeps throwing up", true),
  ]) func whoIsUpGetsNoSteps(_ message: String, _ isOpen: Bool) throws {
    let talk = try Talk(.chat, "i cant wake him", message)
    #expect(talk.reply?.blocks.contains { $0.kind == "step" } == isOpen, "\(talk.texts)")
    #expect((talk.reply?.alert ?? talk.reply?.topic) == "overdose/snoring-or-hard-to-wake")
  }

  /// What was read in the talk is told of the message that it was read for, and of no later one.
  @Test(arguments: ["1", "yes", "new question", ""]) func readingsAreOfTheLastMessage(_ next: String) throws {
    var talk = try Talk(.chat, Self.detox, "is xanax addictive", "and for pain")
    #expect(!talk.state.readings.isEmpty)
    talk.say(next)
    #expect(talk.state.readings.isEmpty)
  }

  /// A word that nothing knows is typed by who is in panic; it is no way out of what was heard.
  @Test func anUnknownWordStaysWithinTheAlert() throws {
    let talk = try Talk(.chat, "i cant wake him", "the purple carpet zxqvw eats tables over there by noon tomorrow")
    #expect(talk.reply?.topic == "overdose/snoring-or-hard-to-wake", "\(talk.texts)")
  }

  /// Phones type a curly apostrophe.
  @Test(arguments: ["no i'm not", "no i\u{2019}m not", "no i\u{60}m not"]) func anyApostropheIsOne(_ word: String) {
    #expect(Spoken.answer(word) == .no)
  }

  /// Small words keep the steps of an alert that a line raised for as long as they come; a greeting and a question end it.
  @Test func anAlertHoldsWhileHelpIsAwaited() throws {
    var talk = try Talk(.chat, "i cant wake him")
    for message in ["i am alone with him", "they are coming", "my mom is here too", "he is on the couch"] {
      talk.say(message)
      #expect(talk.reply?.alert == "overdose/snoring-or-hard-to-wake", "\(message)")
    }
    talk.say("what is narcan")
    #expect(talk.reply?.alert == nil)
  }

  @Test func anUnclearOtherOneIsAskedAbout() throws {
    let talk = try Talk(.chat, Self.detox, "and the other one")
    #expect(talk.said == "Which one do you mean?")
  }

  @Test(arguments: cases) func rule(_ rule: Case) throws {
    var talk = try Talk()
    for message in rule.messages { talk.say(message) }
    #expect(talk.reply?.topic == rule.topic)
    if let line = rule.line { #expect(talk.texts.contains(line), "\(talk.texts)") }
  }

  @Test(arguments: ["what is narcan", "whats narcan"]) func whatSomethingIsLeansOnNothing(_ question: String) throws {
    let talk = try Talk(.chat, Self.detox, question)
    #expect(talk.reply?.topic == "naloxone/what-is-it")
    #expect(!talk.texts.contains("Still about Narcan"), "\(talk.texts)")
  }

  @Test func followUpsStayInTheTopic() throws {
    let danger = try Talk(.chat, Self.detox, "is that dangerous")
    #expect(danger.texts.contains("Klonopin with any opioid can stop breathing."))
    let more = try Talk(.chat, Self.detox, "then what")
    #expect(more.reply?.topic == "clonazepam/opioid-withdrawal")
    #expect(more.texts.contains("Klonopin calms fear for a while."))
  }

  @Test func aGroupGetsItsParagraph() throws {
    let talk = try Talk(.chat, "is klonopin addictive", "and pregnant?")
    #expect(talk.reply?.topic == "benzodiazepines/dependence")
    #expect(talk.texts.contains("Pregnant? Get help today."), "\(talk.texts)")
  }

  @Test func aPersonalQuestionSaysWhatItDependsOn() throws {
    let talk = try Talk(.chat, "can i use klonopin for opioid detox, is it safe for me")
    #expect(
      talk.texts.contains("I can not say it for you. It depends on: how long you have taken it, what else you take."))
  }

  @Test func numbersChooseOnlyFromAList() throws {
    var talk = try Talk(.chat, Self.detox, "9")
    #expect(talk.said == "Choose 1 to 3, or type.")
    #expect(talk.state.entries.count == 1)
    talk.say("2 mg klonopin addictive?")
    #expect(talk.reply?.topic == "benzodiazepines/dependence")
    let start = try Talk(.chat, "4")
    #expect(start.reply?.alert == "overdose/snoring-or-hard-to-wake")
  }

  @Test func yesAndNoAnswerOnlyAPendingQuestion() throws {
    #expect(try Talk(.chat, "yes").said == "Yes or no to what? Please type your question.")
    let check = try Talk(.kiosk, "what does it mean when you cant wake someone")
    #expect(check.reply?.check == "overdose/snoring-or-hard-to-wake")
    #expect(check.reply?.alert == nil)
    #expect(check.texts.first == "If this is happening now: get staff, call 911.")
    let yes = try Talk(.kiosk, "what does it mean when you cant wake someone", "yes")
    #expect(yes.reply?.alert == "overdose/snoring-or-hard-to-wake")
  }

  @Test func anAlertStaysForThreeTurns() throws {
    let line = "Still cannot be woken? Get staff, call 911."
    var talk = try Talk(.kiosk, "i cant wake him")
    #expect(talk.reply?.family == .act)
    talk.say("what is narcan")
    #expect(talk.texts.first == line)
    talk.say("i dont want the ambulance")
    #expect(talk.texts.contains("They refuse to go? Call 911 now."))
    talk.say("is klonopin addictive")
    talk.say("what is narcan")
    #expect(talk.texts.first != line)
    var woken = try Talk(.kiosk, "i cant wake him", "1", "what is narcan")
    #expect(woken.texts.first != line)
    woken.take(.hide)
    #expect(woken.state == ConversationState())
    #expect(woken.effects == [.wiped])
  }

  @Test func dangerMayBeToldInTwoMessages() throws {
    #expect(try Talk(.kiosk, "my klonopin", "i took 20").reply?.alert == "overdose/snoring-or-hard-to-wake")
  }

  @Test func declinesLeadToTheMenuAndThenToStaff() throws {
    var talk = try Talk(.kiosk, "zorblatt quux")
    #expect(talk.reply?.outcome == .decline)
    talk.say("zorblatt quux")
    #expect(talk.reply?.choices.count == 8)
    #expect(!talk.effects.contains(.staffCard))
    talk.say("zorblatt quux")
    #expect(talk.effects.contains(.staffCard))
  }

  @Test func tooLongKeepsTheDraft() throws {
    let text = String(repeating: "what is narcan ", count: 200)
    let talk = try Talk(.chat, text)
    #expect(talk.effects.contains(.keepDraft(text)))
    #expect(talk.reply == nil)
  }

  @Test func nothingIsInheritedAfterANewQuestion() throws {
    var talk = try Talk(.chat, Self.detox)
    talk.take(.newQuestion)
    talk.say("is it addictive")
    #expect(!talk.texts.contains("Still about Klonopin"))
  }

  @Test(arguments: ["new question", "Ok, start over.", "i have a different question", "otra pregunta"])
  func aNewQuestionMayBeSaid(_ words: String) throws {
    let talk = try Talk(.chat, Self.detox, words, "is it addictive")
    #expect(!talk.texts.contains("Still about Klonopin"))
  }

  @Test func privateTurnsKeepNoQuestion() throws {
    let talk = try Talk(.kiosk, "i want to kill myself")
    #expect(talk.state.entries.last?.question == nil)
    #expect(talk.reply?.template == .stay)
    let other = try Talk(.kiosk, "i want to kill myself", "3")
    #expect(other.texts.first == "Thank you for speaking up. They deserve help right now.")
  }

  @Test func anyEventInAnyStateIsTaken() throws {
    var random = SplitMix(state: 7)
    let words = [
      "klonopin", "xanax", "1", "2", "no", "yes", "not me", "my son", "i cant wake him", "weed", "and", "it", "?", "",
      "back to", "hooked", "kill myself", "took 20",
    ]
    var talk = try Talk(.kiosk)
    for _ in 0..<400 {
      switch random.next() % 9 {
      case 0: talk.take(.chose(Int(random.next() % 5)))
      case 1: talk.take(.back)
      case 2: talk.take(.more)
      case 3 where random.next() % 5 == 0: talk.take(.newPerson)
      default:
        let message = (0..<(1 + random.next() % 4)).map { _ in words[Int(random.next() % UInt64(words.count))] }
        talk.say(message.joined(separator: " "))
      }
      if let current = talk.state.current { #expect(talk.state.entries.indices.contains(current)) }
      #expect(!talk.effects.isEmpty)
    }
  }
}

/// A small generator that gives the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
