/// One message of a labelled conversation, with what it must get; `Data/dialogues.txt` says how it is written.
struct LabelledTurn {
  let message: String
  /// The dialogue it stands in, by the condition that it is about.
  let dialogue: String
  private(set) var topics: [String] = []
  private(set) var kept: [String] = []
  private(set) var dropped: [String] = []
  private(set) var alerts: [String] = []
  private(set) var families: [String] = []

  /// Dialogues, each a list of its turns.
  static func dialogues(_ text: String) -> [[LabelledTurn]] {
    text.split(separator: "\n\n").compactMap { part in
      let lines = part.split(separator: "\n")
      guard let head = lines.last(where: { $0.hasPrefix("# ") }) else { return nil }
      var turns: [LabelledTurn] = []
      for line in lines {
        let rest = String(line.dropFirst(2))
        if line.hasPrefix("> ") { turns.append(LabelledTurn(message: rest, dialogue: String(head.dropFirst(2)))) }
        if !turns.isEmpty { turns[turns.count - 1].label(line.first, rest.split(separator: " ").map(String.init)) }
      }
      return turns.isEmpty ? nil : turns
    }
  }

  private mutating func label(_ mark: Character?, _ words: [String]) {
    switch mark {
    case "=": topics += words
    case "+": kept += words
    case "-": dropped += words
    case "!": alerts += words
    case "*": families += words
    default: break
    }
  }

  /// Whether anything is said of what it must get.
  var isLabelled: Bool { !(topics + kept + dropped + alerts + families).isEmpty }

  /// What an answer carried over from before although it must not.
  ///
  /// "You mean Xanax, not Ativan" lets go of what it names last.
  func leaks(in answer: Answer) -> [String] {
    let lines = answer.reply.blocks.filter { $0.kind == "readingLine" }.map { $0.text.lowercased() }
    let reading = lines.map { $0.split(separator: ", not ").first.map(String.init) ?? "" }.joined()
    return dropped.filter { id in answer.about.values.joined().contains(id) || reading.contains(id) }
  }

  /// What is wrong with an answer, nil where nothing is.
  func fault(of answer: Answer) -> String? {
    var faults = leaks(in: answer).map { "carries \($0)" }
    let offered = answer.outcome == "clarify" ? answer.choices : []
    let shown = [answer.topic, answer.alert].compactMap(\.self) + offered
    if !topics.isEmpty, !shown.contains(where: topics.contains) {
      faults.append("shows \(shown.isEmpty ? answer.outcome : shown.joined(separator: " and "))")
    }
    faults += kept.filter { !answer.about.values.joined().contains($0) }.map { "loses \($0)" }
    if !families.isEmpty, !(answer.reply.family.map(families.contains) ?? false) {
      faults.append("speaks as \(answer.reply.family ?? "none")")
    }
    if alerts == ["none"], let alert = answer.alert { faults.append("raises \(alert)") }
    if !alerts.isEmpty, alerts != ["none"], !(answer.alert.map(alerts.contains) ?? false) {
      faults.append("raises \(answer.alert ?? "nothing")")
    }
    return faults.isEmpty ? nil : "\(dialogue): '\(message)' \(faults.joined(separator: ", "))"
  }
}
