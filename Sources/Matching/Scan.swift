internal import Knowledge

/// One message under the lexicon: where its concepts stand, and where a pattern matches.
///
/// Concepts are looked for when a pattern first asks for them, and kept. Concepts and patterns are known by number.
final class Scan {
  let reading: Reading
  let lexicon: Lexicon
  /// Amounts, once the frame has sorted them; `#N:taken` asks for them.
  var amounts: [Amount] = []
  /// Numbers of the concepts, and places of the acts, that may be found; all others are sure to be absent.
  let possibleConcepts: BitSet
  let possibleActs: BitSet
  /// The patterns whose literal words occur; no other can match.
  let met: BitSet
  /// By token: the number of its stem and that of its spelling, or -1; and where its sentence ends.
  let stems: [Int]
  let spellings: [Int]
  let sentenceEnds: [Int]
  let changesPolarity: [Bool]
  let presentStems: BitSet
  /// The possible concepts and everything that they are a kind of.
  private let possibleKinds: BitSet
  private let names: [NamedSpan]
  private var known: [[TokenSpan]?]
  private var underway: BitSet
  /// Room for matching, kept from one pattern to the next.
  private var cursors: [PatternWalk.Cursor] = []

  init(_ reading: Reading, lexicon: Lexicon) {
    self.reading = reading
    self.lexicon = lexicon
    stems = lexicon.stemNumbers(of: reading.tokens)
    spellings = reading.tokens.map { lexicon.spellings.find($0.text) ?? -1 }
    sentenceEnds = Self.sentenceEnds(of: reading.tokens)
    changesPolarity = reading.tokens.map { Self.changesPolarity($0) }
    names = lexicon.findNames(in: reading.tokens, stems: stems)
    var present = BitSet(below: lexicon.stems.count)
    for stem in stems { present.insert(stem) }
    presentStems = present
    met = lexicon.patterns(metBy: present)
    let conceptCount = lexicon.conceptIDs.count
    known = Array(repeating: nil, count: conceptCount)
    underway = BitSet(below: conceptCount)
    var concepts = BitSet(below: conceptCount)
    var acts = BitSet(below: lexicon.acts.count)
    func announce(_ row: Int) {
      for number in lexicon.announcedConcepts[row] { concepts.insert(number) }
      for place in lexicon.announcedActs[row] { acts.insert(place) }
    }
    for name in names { concepts.insert(name.concept) }
    for stem in present.all { announce(stem) }
    // Behind the rows of the stems stands that of what no stem announces.
    announce(lexicon.stems.count)
    possibleConcepts = concepts
    for concept in possibleConcepts.all {
      for kind in lexicon.line(of: concept) { concepts.insert(kind) }
    }
    possibleKinds = concepts
    possibleActs = acts
  }

  private static func sentenceEnds(of tokens: [Token]) -> [Int] {
    var ends = Array(repeating: tokens.count, count: tokens.count)
    for index in tokens.indices.reversed().dropFirst() {
      ends[index] = tokens[index].sentence == tokens[index + 1].sentence ? ends[index + 1] : index + 1
    }
    return ends
  }

  var tokens: [Token] { reading.tokens }

  /// Where a concept or one of its kind is named, in order; idioms are left out.
  func spans(of concept: Int) -> [TokenSpan] {
    guard possibleKinds.contains(concept) else { return [] }
    if let spans = known[concept] { return spans }
    guard underway.insert(concept) else { return [] }
    var found = possibleConcepts.contains(concept) ? ownSpans(of: concept) : []
    for child in lexicon.children[concept] {
      for span in spans(of: child) where !found.contains(span) { found.append(span) }
    }
    underway.remove(concept)
    if found.count > 1 { found.sort() }
    known[concept] = found
    return found
  }

  /// Where a concept itself is named, its kinds apart; each span once.
  func ownSpans(of concept: Int) -> [TokenSpan] {
    var found: [TokenSpan] = []
    for name in names where name.concept == concept && !found.contains(name.span) { found.append(name.span) }
    for pattern in lexicon.phrases[concept] where met.contains(pattern) {
      for span in matches(pattern) where !found.contains(span) { found.append(span) }
    }
    guard !found.isEmpty else { return found }
    for idiom in lexicon.idioms[concept] where met.contains(idiom) {
      let silent = matches(idiom)
      found.removeAll { span in silent.contains { $0.overlaps(span) } }
    }
    return found
  }

  /// Every span that a pattern covers: from its first to its last word.
  ///
  /// Empty where one of its parts is missing.
  func matches(_ pattern: Int) -> [TokenSpan] {
    met.contains(pattern) ? match(pattern, slots: []).map(\.span) : []
  }

  /// Matches of a pattern whose slots may stand on the given spans, each of which stands once.
  func match(_ pattern: Int, slots: [TokenSpan]) -> [PatternWalk.Bound] {
    guard mayBegin(pattern) else { return [] }
    // While this pattern is matched, others that it asks for have room of their own.
    var walk = PatternWalk(self, slots: slots, room: cursors)
    cursors = []
    let found = walk.match(pattern)
    cursors = walk.room
    return found
  }

  /// Whether the first part of a pattern begins at any word: of most it does not.
  private func mayBegin(_ pattern: Int) -> Bool {
    guard let part = lexicon.patterns.firstPart(pattern) else { return false }
    return part.isOpen || part.stems.contains { presentStems.contains(lexicon.patterns.code[$0]) }
      || part.concepts.contains { !spans(of: lexicon.patterns.code[$0]).isEmpty }
  }
}
