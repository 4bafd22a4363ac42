internal import Knowledge

/// Hashes of what counts in a question: words, pairs of words, slots of the frame; and the letters of its words.
///
/// Each position of a question carries its word at every level that the taxonomy gives it (`clonazepam`,
/// `@benzodiazepine`, `@medicine`), so that an example lifted to its topic's level meets it there.
struct Features {
  /// Words, pairs and slots.
  ///
  /// A feature stands as often as it occurs.
  var words: [UInt64] = []
  /// Letter grams of three to five letters, within words.
  var letters: [UInt64] = []
  /// How much of the question's weight is at the lowest level: features of higher levels add to matches, not to the norm.
  var extras: [UInt64] = []

  /// Signs of danger, which only count there.
  var signs: [UInt64] = []

  /// Words, pairs, slots and signs, at every level.
  var all: [UInt64] { words + extras + signs }

  /// The features of an example, lifted to the level that its topic's `about` declares.
  static func example(_ reading: Reading, _ frame: Frame, about: Set<String>, lexicon: Lexicon) -> Features {
    let levels = terms(reading, frame) { concept in
      let line = lexicon.ancestors(of: concept)
      guard !about.isEmpty else { return ["@medicine"] }
      return [line.first { about.contains($0) } ?? concept]
    }
    return Features(levels, frame, lexicon, about: about)
  }

  /// The features of a question, at every level.
  static func question(_ reading: Reading, _ frame: Frame, lexicon: Lexicon) -> Features {
    let levels = terms(reading, frame) { lexicon.ancestors(of: $0) + ["@medicine"] }
    return Features(levels, frame, lexicon, about: nil)
  }

  private init(_ levels: [Term], _ frame: Frame, _ lexicon: Lexicon, about: Set<String>?) {
    for (index, term) in levels.enumerated() {
      for (level, text) in term.levels.enumerated() {
        add(hash("w", text), isExtra: level > 0)
        guard index + 1 < levels.count else { continue }
        for (other, near) in levels[(index + 1)...].prefix(3).enumerated() where near.sentence == term.sentence {
          for (step, word) in near.levels.enumerated() {
            let isExtra = level + step > 0
            if other == 0 { add(hash("p", text, word), isExtra: isExtra) }
            let (low, high) = text < word ? (text, word) : (word, text)
            add(hash("u", low, high), isExtra: isExtra)
          }
        }
      }
      if !term.isTaken { letters += Self.grams(of: term.levels[0]) }
    }
    addSlots(frame, lexicon, about: about)
  }

  private mutating func add(_ feature: UInt64, isExtra: Bool) {
    isExtra ? extras.append(feature) : words.append(feature)
  }

  private mutating func addSlots(_ frame: Frame, _ lexicon: Lexicon, about: Set<String>?) {
    func levels(_ concept: String) -> [String] {
      let line = lexicon.ancestors(of: concept)
      guard let about else { return line }
      return [line.first { about.contains($0) } ?? concept]
    }
    let acts = frame.acts.filter { $0.value >= 0.3 }.keys.sorted()
    for act in acts { words.append(hash("a", act)) }
    for (role, concepts) in frame.roles.sorted(by: { $0.key < $1.key }) {
      for concept in concepts {
        for (level, name) in levels(concept).enumerated() {
          add(hash("r", role.rawValue, name), isExtra: level > 0)
          for act in acts { add(hash("ar", act + role.rawValue, name), isExtra: level > 0) }
        }
      }
    }
    for mention in frame.mentions where mention.role == nil { addMention(mention, acts, lexicon) }
    if frame.whoIsSaid { words.append(hash("who", frame.who.rawValue)) }
    if frame.whenIsSaid { words.append(hash("when", frame.when.rawValue)) }
    if frame.source != .unknown { words.append(hash("src", frame.source.rawValue)) }
  }

  /// What is named counts twice, since it gathers what many words say: right first on 1,006 questions of other writers
  /// rose by 1 in 100.
  ///
  /// Signs of danger would only blur what a question is about.
  private mutating func addMention(_ mention: Mention, _ acts: [String], _ lexicon: Lexicon) {
    let name = hash("m", mention.concept, mention.polarity.rawValue)
    guard lexicon.concepts[mention.concept]?.kind != .sign else { return signs.append(name) }
    words += [name, name]
    for act in acts { words.append(hash("am", act, mention.concept)) }
  }

  // MARK: Words

  /// One word of a question, at every level.
  private struct Term {
    var levels: [String]
    var sentence: Int
    var isTaken: Bool
  }

  private static func terms(_ reading: Reading, _ frame: Frame, levels: (String) -> [String]) -> [Term] {
    var terms: [Term] = []
    var position = 0
    let taken = frame.mentions.filter { $0.role != nil }
    while position < reading.tokens.count {
      let token = reading.tokens[position]
      if let mention = taken.first(where: { $0.tokens.lowerBound == position }) {
        terms.append(Term(levels: levels(mention.concept), sentence: token.sentence, isTaken: true))
        position = mention.tokens.upperBound
      } else {
        let text = token.number == nil || token.text == "one" ? token.stem : "#"
        terms.append(Term(levels: [text], sentence: token.sentence, isTaken: false))
        position += 1
      }
    }
    return terms
  }

  private static func grams(of word: String) -> [UInt64] {
    let letters = Array("^\(word)$".utf8)
    var all: [UInt64] = []
    for length in 3...5 where letters.count >= length {
      for start in 0...(letters.count - length) {
        all.append(hash(letters[start..<(start + length)], seed: UInt64(length)))
      }
    }
    return all
  }
}

/// FNV-1a over the pieces of a feature: the same on every machine.
func hash(_ pieces: String...) -> UInt64 {
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
