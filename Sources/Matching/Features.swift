internal import Knowledge

/// Hashes of what counts in a question: words, pairs of words, slots of the frame; and the letters of its words.
///
/// Each position of a question carries its word at every level that the taxonomy gives it (`clonazepam`,
/// `@benzodiazepine`, `@medicine`), so that what was learned of a class holds for each of its medicines.
struct Features {
  /// Words, pairs and slots.
  ///
  /// A feature stands as often as it occurs.
  private(set) var words: [UInt64] = []
  /// Letter grams of three to five letters, within words.
  private(set) var letters: [UInt64] = []
  /// Words, pairs and slots of higher levels of the taxonomy: each counts once, however often it stands here.
  private var extras: [UInt64] = []
  /// Signs of danger, which only count there.
  private var signs: [UInt64] = []
  /// Where there are several sentences and they are asked for, what counts in each of them: its own words and letters, and
  /// the slots of the whole.
  private(set) var sentences: [(words: [UInt64], letters: [UInt64])] = []
  /// What each feature is in words, where that is asked for.
  private(set) var names: [UInt64: String]?

  /// What tells topics apart, at every level.
  var counted: [UInt64] { words + extras }

  /// What tells danger from everyday questions: the same with the signs of danger.
  var all: [UInt64] { words + extras + signs }

  /// The features of a message, at every level; of its sentences too, and with their names, where that is asked for.
  init(_ reading: Reading, _ frame: Frame, lexicon: Lexicon, bySentence: Bool = false, named: Bool = false) {
    if named { names = [:] }
    let terms = Self.terms(reading, frame, lexicon)
    var ends: [(words: Int, extras: Int, letters: Int)] = [(0, 0, 0)]
    for (index, term) in terms.enumerated() {
      if index > 0, terms[index - 1].sentence != term.sentence {
        ends.append((words.count, extras.count, letters.count))
      }
      for (level, own) in term.levels.enumerated() {
        add(Self.word.adding(own.text), isExtra: level > 0, "word \(own.text)")
        for (distance, near) in terms[(index + 1)...].prefix(3).enumerated() where near.sentence == term.sentence {
          for (step, other) in near.levels.enumerated() {
            addPair(own, other, isNext: distance == 0, isExtra: level + step > 0)
          }
        }
      }
      if !term.isTaken { addGrams(of: term.levels[0].text) }
    }
    ends.append((words.count, extras.count, letters.count))
    addSlots(frame, lexicon)
    if bySentence, ends.count > 2 {
      sentences = zip(ends, ends.dropFirst()).map { sentence(from: $0, to: $1, slots: ends[ends.count - 1]) }
    }
    // Both indexes ask for the letters, and an extra of two words stands twice.
    letters.sort()
    extras = Self.eachOnce(extras)
  }

  /// What counts in a sentence whose words, extras and letters stand between two places; slots stand behind all words.
  private func sentence(
    from start: (words: Int, extras: Int, letters: Int), to end: (words: Int, extras: Int, letters: Int),
    slots: (words: Int, extras: Int, letters: Int)
  ) -> (words: [UInt64], letters: [UInt64]) {
    let own = words[start.words..<end.words] + words[slots.words...]
    let above = Self.eachOnce(extras[start.extras..<end.extras] + extras[slots.extras...])
    return (own + above, Array(letters[start.letters..<end.letters]))
  }

  /// Features in the order of their hashes, each once.
  private static func eachOnce(_ features: some Sequence<UInt64>) -> [UInt64] {
    var sorted = features.sorted()
    var last: UInt64?
    sorted.removeAll { feature in
      defer { last = feature }
      return feature == last
    }
    return sorted
  }

  private mutating func addPair(_ own: Level, _ other: Level, isNext: Bool, isExtra: Bool) {
    if isNext { add(own.pair.adding(other.text), isExtra: isExtra, "pair \(own.text) \(other.text)") }
    let (low, high) = own.text < other.text ? (own, other) : (other, own)
    add(low.near.adding(high.text), isExtra: isExtra, "near \(low.text) \(high.text)")
  }

  private mutating func add(_ hash: FeatureHash, isExtra: Bool = false, _ name: @autoclosure () -> String) {
    keep(hash, name())
    if isExtra { extras.append(hash.value) } else { words.append(hash.value) }
  }

  /// Keeps the name of a feature where names are.
  private mutating func keep(_ hash: FeatureHash, _ name: @autoclosure () -> String) {
    if names != nil { names?[hash.value] = name() }
  }

  private mutating func addSlots(_ frame: Frame, _ lexicon: Lexicon) {
    let acts = frame.acts.filter { $0.value >= 0.3 }.keys.sorted()
    for act in acts { add(FeatureHash("act", act), "act \(act)") }
    for (role, concepts) in frame.roles.sorted(by: { $0.key < $1.key }) {
      for concept in concepts {
        for (level, name) in lexicon.ancestors(of: concept).enumerated() {
          let role = role.rawValue
          add(FeatureHash("role", role, name), isExtra: level > 0, "role \(role) \(name)")
          for act in acts {
            add(FeatureHash("act-role", act, role, name), isExtra: level > 0, "act-role \(act) \(role) \(name)")
          }
        }
      }
    }
    for mention in frame.mentions where mention.role == nil { addMention(mention, acts, lexicon) }
    let who = frame.who.rawValue
    if frame.whoIsSaid { add(FeatureHash("who", who), "who \(who)") }
    let when = frame.when.rawValue
    if frame.whenIsSaid { add(FeatureHash("when", when), "when \(when)") }
    let source = frame.source.rawValue
    if frame.source != .unknown { add(FeatureHash("source", source), "source \(source)") }
  }

  /// What is named counts twice, since it gathers what many words say: right first on 1,006 questions of other writers
  /// rose by 1 in 100.
  ///
  /// Signs of danger would only blur what a question is about.
  private mutating func addMention(_ mention: Mention, _ acts: [String], _ lexicon: Lexicon) {
    let (concept, polarity) = (mention.concept, mention.polarity.rawValue)
    let hash = FeatureHash("concept", concept, polarity)
    keep(hash, "concept \(concept) \(polarity)")
    guard lexicon.concepts[concept]?.kind != .sign else { return signs.append(hash.value) }
    words += [hash.value, hash.value]
    for act in acts { add(FeatureHash("act-concept", act, concept), "act-concept \(act) \(concept)") }
  }

  // MARK: Words

  /// One word of a question, at every level.
  private struct Term {
    var levels: [Level]
    var sentence: Int
    var isTaken: Bool
  }

  /// A word, or what it is a kind of; and how the pairs begin in which it stands first.
  private struct Level {
    let text: String
    let pair: FeatureHash
    let near: FeatureHash

    init(_ text: String) {
      self.text = text
      pair = Features.pair.adding(text)
      near = Features.near.adding(text)
    }
  }

  private static let word = FeatureHash("word")
  private static let pair = FeatureHash("pair")
  private static let near = FeatureHash("near")

  /// Laughter says nothing of what is asked.
  private static let laughs: Set<String> = ["lol", "lmao", "lmfao", "rofl", "haha", "hahaha", "jk"]

  private static func terms(_ reading: Reading, _ frame: Frame, _ lexicon: Lexicon) -> [Term] {
    var terms: [Term] = []
    var position = 0
    let taken = frame.mentions.filter { $0.role != nil }
    while position < reading.tokens.count {
      let token = reading.tokens[position]
      if let mention = taken.first(where: { $0.tokens.lowerBound == position }) {
        let levels = lexicon.ancestors(of: mention.concept) + ["@medicine"]
        terms.append(Term(levels: levels.map { Level($0) }, sentence: token.sentence, isTaken: true))
        position = mention.tokens.upperBound
      } else if laughs.contains(token.text) {
        position += 1
      } else {
        let text = token.number == nil || token.text == "one" ? token.stem : "#"
        terms.append(Term(levels: [Level(text)], sentence: token.sentence, isTaken: false))
        position += 1
      }
    }
    return terms
  }

  private mutating func addGrams(of word: String) {
    let bytes = [0x5E] + word.utf8 + [0x24]
    for length in 3...5 where bytes.count >= length {
      for start in 0...(bytes.count - length) {
        let gram = bytes[start..<(start + length)]
        let hash = FeatureHash(letters: gram)
        letters.append(hash.value)
        keep(hash, "letters " + String(decoding: gram, as: UTF8.self))
      }
    }
  }
}
