internal import Knowledge

/// Makes the sections of one language's index: its lexicon, the words for repairs, and its examples as features.
///
/// Costs a reading of all asks and sentences of danger.
struct IndexBuilder {
  private let edition: Edition
  private let reader: Reader
  private let prefix: String
  private var builder = PackBuilder()

  /// The sections of an edition's index, added to a pack with `prefix` before their names.
  static func add(_ edition: Edition, to builder: inout PackBuilder, prefix: String) {
    var index = IndexBuilder(edition: edition, reader: Reader(language: edition.language), prefix: prefix)
    index.build()
    builder.add(index.builder)
  }

  private init(edition: Edition, reader: Reader, prefix: String) {
    self.edition = edition
    self.reader = reader
    self.prefix = prefix
  }

  private mutating func build() {
    let vocabulary = LexiconBuilder(edition, reader: reader)
    vocabulary.add(to: &builder, prefix: prefix)
    let lexicon = Lexicon(Pack(builder), prefix: prefix, language: edition.language)
    let readings = edition.topics.map { topic in topic.asks.map { reader.read($0.text) } }
    let words = frequentWords(of: readings).union(vocabulary.patternWords)
    RepairBuilder(edition, words: words, reader: reader, lexicon: lexicon).add(to: &builder, prefix: prefix)
    builder.add(prefix + "heads", PackedItems.section(edition.topics.map(\.head)))
    addAsks(readings, lexicon)
    addDangers(readings, lexicon)
  }

  /// Words that the asks of three topics or more use.
  private func frequentWords(of readings: [[Reading]]) -> Set<String> {
    var topics: [String: Int] = [:]
    for asks in readings {
      for word in Set(asks.flatMap { $0.tokens.map(\.text) }) { topics[word, default: 0] += 1 }
    }
    return Set(topics.filter { $0.value >= 3 }.keys)
  }

  private mutating func addAsks(_ readings: [[Reading]], _ lexicon: Lexicon) {
    var examples: [CountingIndex.Example] = []
    var exact: [String: Int] = [:]
    for (number, topic) in edition.topics.enumerated() {
      let about = Set(topic.about.values.joined())
      for reading in readings[number] {
        exact[reading.key] = number
        examples.append(example(reading, number, about: about, lexicon))
      }
    }
    let sections = CountingIndex.sections(examples, topicCount: edition.topics.count)
    builder.add(prefix + "asks-words", sections.words)
    builder.add(prefix + "asks-letters", sections.letters)
    let keys = exact.sorted { $0.key < $1.key }
    builder.add(prefix + "exact", StringTable.section(keys.map(\.key)))
    builder.add(prefix + "exact-topics", PackedNumbers.section(keys.map(\.value)))
  }

  /// Sentences of danger; against them those that only sound like it, and the asks that are answered calmly.
  private mutating func addDangers(_ readings: [[Reading]], _ lexicon: Lexicon) {
    var dangers = DangerIndexBuilder(alertCount: edition.alerts.count)
    for (number, alert) in edition.alerts.enumerated() {
      for text in alert.must + alert.like { dangers.add(danger: number, question(reader.read(text), lexicon)) }
      for text in alert.mustNot + alert.unlike {
        dangers.add(quiet: question(reader.read(text), lexicon), isLookAlike: true)
      }
    }
    for (topic, readings) in zip(edition.topics, readings) where topic.tier == .caution || topic.tier == .routine {
      for reading in readings { dangers.add(quiet: question(reading, lexicon), isLookAlike: false) }
    }
    builder.add(prefix + "dangers", dangers.section())
    builder.add(prefix + "alerts", PackedItems.section(edition.alerts.map(\.head)))
  }

  private func question(_ reading: Reading, _ lexicon: Lexicon) -> [UInt64] {
    let frame = FrameBuilder(Scan(reading, lexicon: lexicon)).build()
    return Features.question(reading, frame, lexicon: lexicon).all
  }

  private func example(
    _ reading: Reading, _ topic: Int, about: Set<String>, _ lexicon: Lexicon
  ) -> CountingIndex.Example {
    let frame = FrameBuilder(Scan(reading, lexicon: lexicon)).build()
    let features = Features.example(reading, frame, about: about, lexicon: lexicon)
    return .init(topic: topic, words: features.words, letters: features.letters)
  }
}

extension Topic {
  /// The topic without its texts: what the gate and the ranking look at.
  fileprivate var head: Topic {
    var head = Topic(
      id: id, title: "", choice: "", tier: tier, template: template, lead: Passage(""), contact: "",
      review: Review(written: "", due: ""))
    head.audience = audience
    head.publicTwin = publicTwin
    head.isPrivate = isPrivate
    head.safeKind = safeKind
    head.about = about
    head.acts = acts
    head.who = who
    head.when = when
    head.source = source
    return head
  }
}
