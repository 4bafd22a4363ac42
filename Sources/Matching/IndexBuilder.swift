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
    let asks = readings.map { $0.map { features($0, lexicon) } }
    addAsks(readings, asks)
    addDangers(asks, lexicon)
  }

  /// Words that the asks of three topics or more use.
  private func frequentWords(of readings: [[Reading]]) -> Set<String> {
    var topics: [String: Int] = [:]
    for asks in readings {
      for word in Set(asks.flatMap { $0.tokens.map(\.text) }) { topics[word, default: 0] += 1 }
    }
    return Set(topics.filter { $0.value >= 3 }.keys)
  }

  /// The asks as examples, sorted by what they say, so that the order of files and of lines changes nothing.
  private mutating func addAsks(_ readings: [[Reading]], _ features: [[Features]]) {
    var exact: [String: Int] = [:]
    var examples: [(key: String, example: TopicIndexBuilder.Example)] = []
    for (number, readings) in readings.enumerated() {
      for (reading, features) in zip(readings, features[number]) {
        exact[reading.key] = number
        let example = TopicIndexBuilder.Example(topic: number, words: features.counted, letters: features.letters)
        examples.append(("\(reading.key)\n\(edition.topics[number].id)", example))
      }
    }
    examples.sort { $0.key < $1.key }
    let index = TopicIndexBuilder(examples.map(\.example), topicCount: edition.topics.count)
    builder.add(prefix + "asks", index.section())
    let keys = exact.sorted { $0.key < $1.key }
    builder.add(prefix + "exact", StringTable.section(keys.map(\.key)))
    builder.add(prefix + "exact-topics", PackedNumbers.section(keys.map(\.value)))
  }

  /// Sentences of danger; against them those that only sound like it, and the asks that are answered calmly.
  private mutating func addDangers(_ asks: [[Features]], _ lexicon: Lexicon) {
    var dangers = DangerIndexBuilder(alertCount: edition.alerts.count)
    for (number, alert) in edition.alerts.enumerated() {
      for features in (alert.must + alert.like).map({ features(reader.read($0), lexicon) }) {
        dangers.add(danger: number, words: features.all, letters: features.letters)
      }
      for features in (alert.mustNot + alert.unlike).map({ features(reader.read($0), lexicon) }) {
        dangers.add(quiet: features.all, letters: features.letters, isLookAlike: true)
      }
    }
    for (topic, asks) in zip(edition.topics, asks) where topic.tier == .caution || topic.tier == .routine {
      for features in asks { dangers.add(quiet: features.all, letters: features.letters, isLookAlike: false) }
    }
    builder.add(prefix + "dangers", dangers.section())
    builder.add(prefix + "alerts", PackedItems.section(edition.alerts.map(\.head)))
  }

  private func features(_ reading: Reading, _ lexicon: Lexicon) -> Features {
    let frame = FrameBuilder(Scan(reading, lexicon: lexicon)).build()
    return Features(reading, frame, lexicon: lexicon)
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
