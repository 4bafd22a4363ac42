internal import Knowledge

/// Makes the sections of one language's index: its lexicon, the words for repairs, and its examples as features.
///
/// Costs a reading of all asks and sentences of danger.
struct IndexBuilder: Sendable {
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

  /// For each part of an edition's asks the index with nothing learned from that part.
  ///
  /// What hardly hangs on the asks is made once, of all of them: the words that repairs know, and what is learned of danger.
  static func packs(of edition: Edition, leavingOut parts: AskParts) -> [Pack] {
    var shared = IndexBuilder(edition: edition, reader: Reader(language: edition.language), prefix: "")
    let asks = shared.understand()
    shared.builder.add("dangers", shared.dangers(asks).section())
    return inParallel(parts.count) { [shared] part in
      var index = shared
      let kept = asks.enumerated().map { topic, asks in
        asks.enumerated().filter { parts.part(topic: topic, ask: $0.offset) != part }.map(\.element)
      }
      index.addExact(kept)
      index.builder.add("asks", TopicIndexBuilder(index.examples(kept), topicCount: edition.topics.count).section())
      return Pack(index.builder)
    }
  }

  private mutating func build() {
    let asks = understand()
    addExact(asks)
    let (examples, dangers) = (examples(asks), dangers(asks))
    let topicCount = edition.topics.count
    let learned = inParallel(2) { number in
      number == 0 ? TopicIndexBuilder(examples, topicCount: topicCount).section() : dangers.section()
    }
    builder.add(prefix + "asks", learned[0])
    builder.add(prefix + "dangers", learned[1])
  }

  /// The asks understood; adds everything that is not learned from them.
  private mutating func understand() -> [[Understood]] {
    let vocabulary = LexiconBuilder(edition, reader: reader)
    vocabulary.add(to: &builder, prefix: prefix)
    let lexicon = Lexicon(Pack(builder), prefix: prefix, language: edition.language)
    let asks = understood(edition.topics.map { $0.asks.map(\.text) })
    let words = frequentWords(of: asks).union(vocabulary.patternWords)
    RepairBuilder(edition, words: words, reader: reader, lexicon: lexicon).add(to: &builder, prefix: prefix)
    builder.add(prefix + "heads", PackedItems.section(edition.topics.map { TopicHead($0) }))
    builder.add(prefix + "alerts", PackedItems.section(edition.alerts.map(\.head)))
    return asks
  }

  /// A sentence with what counts in it.
  private struct Understood: Sendable {
    let reading: Reading
    let features: Features
  }

  /// Lists of sentences, understood on all cores.
  private func understood(_ lists: [[String]]) -> [[Understood]] {
    let parts = min(lists.count, Self.partCount)
    let done = inParallel(parts) { [builder, prefix, reader] part in
      // A lexicon that another thread counts its users of is a slow one.
      let lexicon = Lexicon(Pack(builder), prefix: prefix, language: reader.language)
      return stride(from: part, to: lists.count, by: parts).map { number in
        lists[number].map { text in
          let reading = reader.read(text)
          let frame = FrameBuilder(Scan(reading, lexicon: lexicon)).build()
          return Understood(reading: reading, features: Features(reading, frame, lexicon: lexicon))
        }
      }
    }
    return lists.indices.map { done[$0 % parts][$0 / parts] }
  }

  /// Parts of the work on sentences: enough for all cores to end at about the same time.
  private static let partCount = 32

  /// Words that the asks of three topics or more use.
  private func frequentWords(of asks: [[Understood]]) -> Set<String> {
    var topics: [String: Int] = [:]
    for asks in asks {
      for word in Set(asks.flatMap { $0.reading.tokens.map(\.text) }) { topics[word, default: 0] += 1 }
    }
    return Set(topics.filter { $0.value >= 3 }.keys)
  }

  /// The asks by their words, each with its topic.
  private mutating func addExact(_ asks: [[Understood]]) {
    var exact: [String: Int] = [:]
    for (number, asks) in asks.enumerated() {
      for ask in asks { exact[ask.reading.key] = number }
    }
    builder.add(prefix + "exact", AskTable.section(exact))
  }

  /// The asks as examples, sorted by what they say, so that the order of files and of lines changes nothing.
  private func examples(_ asks: [[Understood]]) -> [TopicIndexBuilder.Example] {
    var examples: [(key: String, example: TopicIndexBuilder.Example)] = []
    for (number, asks) in asks.enumerated() {
      for ask in asks {
        let example = TopicIndexBuilder.Example(
          topic: number, words: ask.features.counted, letters: ask.features.letters)
        examples.append(("\(ask.reading.key)\n\(edition.topics[number].id)", example))
      }
    }
    return examples.sorted { $0.key < $1.key }.map(\.example)
  }

  /// Sentences of danger and what is asked of emergencies; against them sentences that only sound like it, and the asks that
  /// are answered calmly.
  private func dangers(_ asks: [[Understood]]) -> DangerIndexBuilder {
    let known = Dangers(edition.alerts, edition.topics.map { TopicHead($0) })
    var dangers = DangerIndexBuilder(dangerCount: known.count)
    let loud = understood(edition.alerts.map { $0.must + $0.like })
    let quiet = understood(edition.alerts.map { $0.mustNot + $0.unlike })
    for number in edition.alerts.indices {
      for features in loud[number].map(\.features) {
        dangers.add(danger: number, words: features.all, letters: features.letters)
      }
      for features in quiet[number].map(\.features) {
        dangers.add(quiet: features.all, letters: features.letters, isLookAlike: true)
      }
    }
    for (topic, asks) in zip(edition.topics, asks) {
      let number = known.number(ofTopic: topic.id)
      guard number != nil || topic.tier == .caution || topic.tier == .routine else { continue }
      for features in asks.map(\.features) {
        if let number {
          dangers.add(danger: number, words: features.all, letters: features.letters)
        } else {
          dangers.add(quiet: features.all, letters: features.letters, isLookAlike: false)
        }
      }
    }
    return dangers
  }
}
