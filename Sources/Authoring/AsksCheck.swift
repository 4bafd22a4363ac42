internal import Documents
internal import Knowledge

/// Finds topics with too few asks or voices, and asks that repeat each other.
struct AsksCheck {
  /// A topic needs this many asks, in at least this many voices.
  static let fewest = (asks: 10, voices: 3)
  /// Two asks of a topic do not share this many words in a row.
  ///
  /// Four; six from a hundred asks on, where people's own turns ("how long do i have") meet by chance. Of 15,900 questions
  /// by writers who had read no ask one in three shared four words with one; learned without those, the best topic was
  /// right for 86.1 of 100 questions of other people, and with them for 87.8.
  static func run(among asks: Int) -> Int {
    asks < 100 ? 4 : 6
  }

  let authored: AuthoredBase
  private let log = ProblemLog()

  init(_ authored: AuthoredBase) {
    self.authored = authored
  }

  /// All problems found.
  func problems() -> [Problem] {
    for edition in authored.editions {
      var first: [[String]: String] = [:]
      for topic in edition.topics {
        let asks = placed(topic, edition.language)
        checkNumbers(topic, authored.place("topic", topic.id, in: edition.language, "asks"))
        checkRuns(asks)
        for ask in asks {
          if let other = first[ask.words], other != topic.id {
            log.error(ask.place, "'\(ask.text)' is an ask of '\(other)' too; keep it in one of them")
          }
          first[ask.words] = first[ask.words] ?? topic.id
        }
      }
    }
    return log.problems
  }

  private struct PlacedAsk {
    var text: String
    var words: [String]
    var place: Place
  }

  private func placed(_ topic: Topic, _ language: String) -> [PlacedAsk] {
    var counts: [Voice: Int] = [:]
    return topic.asks.map { ask in
      let number = counts[ask.voice, default: 0]
      counts[ask.voice] = number + 1
      let path = ask.voice == .plain ? "asks.\(number)" : "asks.\(ask.voice.rawValue).\(number)"
      let words = ask.text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
      return PlacedAsk(text: ask.text, words: words, place: authored.place("topic", topic.id, in: language, path))
    }
  }

  private func checkNumbers(_ topic: Topic, _ place: Place) {
    if topic.asks.count < Self.fewest.asks {
      log.error(place, "the topic has \(counted(topic.asks.count, "ask")); write at least \(Self.fewest.asks)")
    }
    let voices = Set(topic.asks.map(\.voice)).count
    if voices < Self.fewest.voices {
      log.error(
        place,
        "the asks come in \(counted(voices, "voice")); write them in at least \(Self.fewest.voices)"
      )
    }
  }

  /// Warns once for each ask that shares a run of words with an earlier one.
  private func checkRuns(_ asks: [PlacedAsk]) {
    var seen: [ArraySlice<String>: String] = [:]
    let length = Self.run(among: asks.count)
    for ask in asks {
      let runs = runs(of: ask.words, length)
      if let shared = runs.first(where: { seen[$0] != nil }), let other = seen[shared] {
        log.warning(
          ask.place, "'\(shared.joined(separator: " "))' stands in '\(other)' too; put one of them in other words")
      }
      for run in runs where seen[run] == nil { seen[run] = ask.text }
    }
  }

  /// All that many words in a row; of fewer words all of them.
  private func runs(of words: [String], _ length: Int) -> [ArraySlice<String>] {
    guard words.count > length else { return [words[...]] }
    return (0...(words.count - length)).map { words[$0..<($0 + length)] }
  }
}
