internal import Knowledge

/// Hashes of what counts in a question: words, pairs of words, slots of the frame; and the letters of its words.
///
/// Each position of a question carries its word at every level that the taxonomy gives it (`clonazepam`,
/// `@benzodiazepine`, `@medicine`), so that what was learned of a class holds for each of its medicines.
struct Features {
  /// Words, pairs and slots.
  ///
  /// A feature stands as often as it occurs.
  var words: [UInt64] = []
  /// Letter grams of three to five letters, within words.
  var letters: [UInt64] = []
  /// Words, pairs and slots of higher levels of the taxonomy: each counts once.
  var extras: Set<UInt64> = []
  /// Signs of danger, which only count there.
  var signs: [UInt64] = []
  /// What each feature is in words, where that is asked for.
  private(set) var names: [UInt64: String]?

  /// What tells topics apart, at every level.
  var counted: [UInt64] { words + extras }

  /// What tells danger from everyday questions: the same with the signs of danger.
  var all: [UInt64] { words + extras + signs }

  /// The features of a message, at every level; with their names where they are to be explained.
  init(_ reading: Reading, _ frame: Frame, lexicon: Lexicon, named: Bool = false) {
    if named { names = [:] }
    let terms = Self.terms(reading, frame, lexicon)
    for (index, term) in terms.enumerated() {
      for (level, text) in term.levels.enumerated() {
        add("word", text, isExtra: level > 0)
        guard index + 1 < terms.count else { continue }
        for (other, near) in terms[(index + 1)...].prefix(3).enumerated() where near.sentence == term.sentence {
          for (step, word) in near.levels.enumerated() {
            let isExtra = level + step > 0
            if other == 0 { add("pair", text, word, isExtra: isExtra) }
            let (low, high) = text < word ? (text, word) : (word, text)
            add("near", low, high, isExtra: isExtra)
          }
        }
      }
      if !term.isTaken { addGrams(of: term.levels[0]) }
    }
    addSlots(frame, lexicon)
  }

  private mutating func add(_ pieces: String..., isExtra: Bool = false) {
    let feature = feature(pieces)
    if isExtra { extras.insert(feature) } else { words.append(feature) }
  }

  /// The hash of a feature, whose name is kept where names are.
  private mutating func feature(_ pieces: [String]) -> UInt64 {
    let hash = hash(pieces)
    names?[hash] = pieces.joined(separator: " ")
    return hash
  }

  private mutating func addSlots(_ frame: Frame, _ lexicon: Lexicon) {
    let acts = frame.acts.filter { $0.value >= 0.3 }.keys.sorted()
    for act in acts { add("act", act) }
    for (role, concepts) in frame.roles.sorted(by: { $0.key < $1.key }) {
      for concept in concepts {
        for (level, name) in lexicon.ancestors(of: concept).enumerated() {
          add("role", role.rawValue, name, isExtra: level > 0)
          for act in acts { add("act-role", act, role.rawValue, name, isExtra: level > 0) }
        }
      }
    }
    for mention in frame.mentions where mention.role == nil { addMention(mention, acts, lexicon) }
    if frame.whoIsSaid { add("who", frame.who.rawValue) }
    if frame.whenIsSaid { add("when", frame.when.rawValue) }
    if frame.source != .unknown { add("source", frame.source.rawValue) }
  }

  /// What is named counts twice, since it gathers what many words say: right first on 1,006 questions of other writers
  /// rose by 1 in 100.
  ///
  /// Signs of danger would only blur what a question is about.
  private mutating func addMention(_ mention: Mention, _ acts: [String], _ lexicon: Lexicon) {
    let name = feature(["concept", mention.concept, mention.polarity.rawValue])
    guard lexicon.concepts[mention.concept]?.kind != .sign else { return signs.append(name) }
    words += [name, name]
    for act in acts { add("act-concept", act, mention.concept) }
  }

  // MARK: Words

  /// One word of a question, at every level.
  private struct Term {
    var levels: [String]
    var sentence: Int
    var isTaken: Bool
  }

  private static func terms(_ reading: Reading, _ frame: Frame, _ lexicon: Lexicon) -> [Term] {
    var terms: [Term] = []
    var position = 0
    let taken = frame.mentions.filter { $0.role != nil }
    while position < reading.tokens.count {
      let token = reading.tokens[position]
      if let mention = taken.first(where: { $0.tokens.lowerBound == position }) {
        terms.append(
          Term(levels: lexicon.ancestors(of: mention.concept) + ["@medicine"], sentence: token.sentence, isTaken: true))
        position = mention.tokens.upperBound
      } else {
        let text = token.number == nil || token.text == "one" ? token.stem : "#"
        terms.append(Term(levels: [text], sentence: token.sentence, isTaken: false))
        position += 1
      }
    }
    return terms
  }

  private mutating func addGrams(of word: String) {
    let bytes = Array("^\(word)$".utf8)
    for length in 3...5 where bytes.count >= length {
      for start in 0...(bytes.count - length) {
        let gram = bytes[start..<(start + length)]
        let feature = hash(gram, seed: UInt64(length))
        letters.append(feature)
        names?[feature] = "letters " + String(decoding: gram, as: UTF8.self)
      }
    }
  }
}

/// FNV-1a over the pieces of a feature: the same on every machine.
func hash(_ pieces: [String]) -> UInt64 {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325
  for piece in pieces {
    for byte in piece.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = (value ^ 0xFF) &* 0x100_0000_01b3
  }
  return value
}

private func hash(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
  for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return value
}
