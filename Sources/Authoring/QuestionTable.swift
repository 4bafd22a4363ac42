internal import Documents
internal import Knowledge

/// A question of a table with what is expected of it.
struct TestQuestion {
  var ask: String
  /// Id of the topic that answers, or nil where only an alert or an outcome is expected.
  var topic: String?
  /// Topics that answer as well.
  var accept: [String] = []
  /// Id of an alert that must be raised as stop; `none` for no alert at all.
  var alert: String?
  /// Id of an alert that must be raised as check.
  var check: String?
  var outcome: ExpectedOutcome?
  /// Why it is known to fail; a known failure that passes is a failure.
  var knownFailure: String?
  var place: Place
}

/// What is to be done with a question, where the topic alone does not say it.
enum ExpectedOutcome: String, CaseIterable {
  case answer, clarify, decline
}

/// Sentences of danger by people who have not read the rules.
struct BlindTable {
  var alert: String
  var must: [String]
  var mustNot: [String]
}

/// Questions of one group of people who have not read the asks.
struct BlindQuestions {
  var group: String
  var questions: [TestQuestion]
}

/// Reads `questions/`, `blind/` and `panel/` of a language.
///
/// They are read from the folder each time: no program needs them.
struct TestFiles {
  private let folder: Folder
  private let files: [String]
  let log = ProblemLog()

  /// The test files of the folder that a base was read from; none where it was made of values.
  init(_ authored: AuthoredBase) {
    folder = Folder(authored.path)
    files = authored.path.isEmpty ? [] : folder.files()
  }

  /// Every question of every table.
  func questions(_ language: String = "en") -> [TestQuestion] {
    tables(below: "\(language)/questions/").flatMap { fields -> [TestQuestion] in
      defer { fields.finish() }
      return questions(of: fields)
    }
  }

  private func questions(of fields: Fields) -> [TestQuestion] {
    guard fields.required("questions") != nil else { return [] }
    return fields.items("questions").compactMap { question($0) }
  }

  /// Every table of blind questions: those in `blind/asks/`.
  func blindQuestions(_ language: String = "en") -> [BlindQuestions] {
    tables(below: "\(language)/blind/asks/").compactMap { fields in
      defer { fields.finish() }
      let questions = questions(of: fields)
      return fields.requiredText("group").map { BlindQuestions(group: $0, questions: questions) }
    }
  }

  /// Every table of blind sentences of danger: those in `blind/` itself.
  func blind(_ language: String = "en") -> [BlindTable] {
    tables(below: "\(language)/blind/", deep: false).compactMap { fields in
      defer { fields.finish() }
      let must = fields.texts("must")
      let mustNot = fields.texts("must-not")
      return fields.requiredText("alert").map { BlindTable(alert: $0, must: must, mustNot: mustNot) }
    }
  }

  /// Every group of the panel.
  func panels(_ language: String = "en") -> [PanelTable] {
    tables(below: "\(language)/panel/").compactMap { fields in
      defer { fields.finish() }
      let group = fields.requiredText("panel")
      let sentences = fields.required("forms") == nil ? [] : fields.items("forms").compactMap { panel($0) }
      return group.map { PanelTable(group: $0, sentences: sentences) }
    }
  }

  private func panel(_ node: Node) -> PanelSentences? {
    guard let fields = Fields(node, what: "a form", log: log) else { return nil }
    defer { fields.finish() }
    let form: PanelForm? = fields.required("form").flatMap { _ in fields.word("form") }
    let (alerts, topics) = (fields.texts("alert"), fields.texts("topic"))
    if alerts.isEmpty == topics.isEmpty {
      log.error(fields.place, "a form needs what to expect; write 'alert' or 'topic'")
    }
    let items = fields.required("say") == nil ? [] : fields.items("say")
    let say = items.compactMap { item in item.text.map { (text: $0, place: item.place) } }
    return form.map { PanelSentences(form: $0, alerts: alerts, topics: topics, say: say) }
  }

  private func tables(below start: String, deep: Bool = true) -> [Fields] {
    files.filter { file in
      file.hasPrefix(start) && file.hasSuffix(".yaml") && (deep || !file.dropFirst(start.count).contains("/"))
    }.compactMap { file in
      folder.document(file, log: log).flatMap { Fields($0, what: "this file", log: log) }
    }
  }

  private func question(_ node: Node) -> TestQuestion? {
    guard let fields = Fields(node, what: "a question", log: log) else { return nil }
    defer { fields.finish() }
    let ask = fields.requiredText("ask")
    var question = TestQuestion(ask: ask ?? "", place: fields.place(of: "ask"))
    question.topic = fields.text("topic")
    question.accept = fields.texts("accept")
    question.alert = fields.text("alert")
    question.check = fields.text("check")
    question.outcome = fields.word("outcome")
    question.knownFailure = fields.text("known-failure")
    guard ask != nil else { return nil }
    if question.topic == nil, question.alert == nil, question.check == nil, question.outcome == nil {
      log.error(fields.place, "a question needs what to expect; write 'topic', 'alert', 'check' or 'outcome'")
      return nil
    }
    return question
  }
}
