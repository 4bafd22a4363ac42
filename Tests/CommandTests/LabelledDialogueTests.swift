import Testing

/// Conversations with the shipped knowledge, each message labelled: what is shown, what is kept, what is dropped.
struct LabelledDialogueTests {
  private static let dialogues = LabelledTurn.dialogues(
    String(decoding: fileBytes("\(Program.repository)/Tests/CommandTests/Data/dialogues.txt") ?? [], as: UTF8.self))

  /// What is asked of a conversation as a whole.
  ///
  /// Most of the turns that are wrong are questions that stand alone and are answered by a neighbour's topic, or raise an
  /// alert that was learned: they are matters of matching and of the knowledge.
  @Test func `nine of ten turns are right, and nothing leaks`() throws {
    let turns = Self.dialogues.flatMap(\.self)
    let input = Self.dialogues.map { $0.map { $0.message + "\n" }.joined() }.joined(separator: "\n")
    let run = try Run.signpost(["ask", "--dialogue", "--json"], input: input)
    let answers = try run.lines.map { try Answer($0) }
    try #require(answers.count == turns.count)
    let pairs = zip(turns, answers).filter { $0.0.isLabelled }
    let faults = pairs.compactMap { $0.fault(of: $1) }
    let told: Comment = "\(faults.count) of \(pairs.count) turns:\n\(faults.joined(separator: "\n"))"
    #expect(10 * faults.count <= pairs.count, told)
    let leaks = pairs.flatMap { turn, answer in turn.leaks(in: answer).map { "'\(turn.message)' carries \($0)" } }
    #expect(leaks == [])
  }

  /// However much of the talk is about one medicine.
  @Test func `a message that names another medicine is never answered about the first`() throws {
    let subjects = [
      "klonopin": "clonazepam", "methadone": "methadone", "suboxone": "buprenorphine", "xanax": "alprazolam",
      "narcan": "naloxone", "gabapentin": "gabapentinoids", "naltrexone": "naltrexone", "oxycodone": "oxycodone",
      "clonidine": "clonidine", "kratom": "kratom",
    ].sorted { $0.key < $1.key }
    let asked = ["does X make you sleepy", "how long does X last", "can i just stop X"]
    let pairs = subjects.flatMap { first in subjects.filter { $0.key != first.key }.map { (first, $0) } }
    let talks = pairs.flatMap { first, other in
      asked.map { ["is \(first.key) addictive", "tell me about \(first.key)", $0.replacing("X", with: other.key)] }
    }
    let input = talks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    let run = try Run.signpost(["ask", "--dialogue", "--json"], input: input)
    let answers = try run.lines.map { try Answer($0) }
    try #require(answers.count == 3 * talks.count)
    for (number, talk) in talks.enumerated() {
      let topic = answers[3 * number + 2].topic ?? ""
      let first = pairs[number / asked.count].0.value
      #expect(!topic.hasPrefix(first + "/"), "\(talk): \(topic)")
    }
  }

  @Test func `all eleven conditions are there, and most turns are labelled`() {
    let conditions = Set(Self.dialogues.compactMap { $0.first?.dialogue.prefix { $0.isNumber } }.compactMap { Int($0) })
    #expect(Self.dialogues.count >= 90 && conditions == Set(1...11))
    let turns = Self.dialogues.flatMap(\.self)
    #expect(10 * turns.count { $0.isLabelled } >= 9 * turns.count && turns.count >= 280)
  }

  @Test func `a wrong turn is told, with what is wrong`() throws {
    let turns = LabelledTurn.dialogues("# 1 a\n> b\n= x/y\n+ one\n- two\n! none\n* act\n\n# 2 c\n> d\n! x/y\n").flatMap(
      \.self)
    let line = """
      {"question":"b","outcome":"answer","alert":"p/q","check":null,"topic":"x/z","choices":[],"about":{"subject":["two"]},\
      "reason":null,"language":"en","reply":{"template":"routine","family":null,"blocks":[]}}
      """
    let faults = try turns.map { $0.fault(of: try Answer(line)) }
    #expect(
      faults == [
        "1 a: 'b' carries two, shows x/z and p/q, loses one, speaks as none, raises p/q", "2 c: 'd' raises p/q",
      ])
  }
}
