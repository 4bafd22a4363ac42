/// A form of words, with places for names of medicines, numbers and times.
///
/// Items stand one after another, parted by spaces: `a|b` one of these; `cold+shower` words in a row; `word?` may be
/// absent; `@benzodiazepine` a name of that concept or of one below it, `@number`, `@time`, `@part`; `..` up to three
/// other words but no denial, `..5` up to five; `^` an order begins here; `$` (also in a choice) the sentence ends here.
struct SayingForm {
  private enum Item {
    case choice([Option], isOptional: Bool)
    case gap(Int)
    case order
  }

  private enum Option {
    case words([String])
    case name(String)
    case end
  }

  private let items: [Item]
  /// Sets of words: a sentence that lacks all words of one of them does not have the form.
  private let needs: [Set<String>]

  /// The form as written; a sign without meaning counts as a word.
  init(_ text: String) {
    items = text.split(separator: " ").map { piece in
      if piece == "^" { return .order }
      if piece.hasPrefix("..") { return .gap(Int(piece.dropFirst(2)) ?? 3) }
      let isOptional = piece.hasSuffix("?")
      let options = (isOptional ? piece.dropLast() : piece).split(separator: "|").map { option -> Option in
        if option == "$" { return .end }
        if option.hasPrefix("@") { return .name(String(option.dropFirst())) }
        return .words(option.split(separator: "+").map(String.init))
      }
      return .choice(options, isOptional: isOptional)
    }
    needs = items.compactMap(Self.need)
  }

  /// The words of which one must be there for an item, or nil where it may be a name, an end or nothing.
  private static func need(of item: Item) -> Set<String>? {
    guard case .choice(let options, isOptional: false) = item else { return nil }
    let words = options.compactMap { if case .words(let words) = $0 { words.first } else { nil } }
    return words.count == options.count ? Set(words) : nil
  }

  /// The first words of a sentence that have the form and are not denied, or nil.
  func first(in sentence: SaidSentence, _ names: SayingNames) -> Range<Int>? {
    guard needs.allSatisfy({ !$0.isDisjoint(with: sentence.vocabulary) }) else { return nil }
    for start in sentence.words.indices {
      guard let end = end(of: items[...], at: start, sentence, names), end > start else { continue }
      if !sentence.isDenied(from: start) { return start..<end }
    }
    return nil
  }

  /// Where items that begin at a word end, or nil; the shortest gap and the longest name are tried first.
  private func end(of items: ArraySlice<Item>, at place: Int, _ sentence: SaidSentence, _ names: SayingNames) -> Int? {
    guard let item = items.first else { return place }
    let rest = items.dropFirst()
    let count = sentence.words.count
    switch item {
    case .order:
      return place < count && sentence.mayBeginOrder(at: place) ? end(of: rest, at: place, sentence, names) : nil
    case .gap(let width):
      let reach = sentence.words[place...].prefix(width).prefix { !sentence.isDenial($0) }
      let places = place...place + reach.count
      return places.lazy.compactMap { end(of: rest, at: $0, sentence, names) }.first
    case .choice(let options, let isOptional):
      var ends = options.flatMap { Self.ends(of: $0, at: place, in: sentence.words, names) }
      if isOptional { ends.append(place) }
      return ends.lazy.compactMap { end(of: rest, at: $0, sentence, names) }.first
    }
  }

  /// Where a choice that begins at a word can end.
  private static func ends(of option: Option, at place: Int, in words: [String], _ names: SayingNames) -> [Int] {
    switch option {
    case .end: place == words.count ? [place] : []
    case .words(let wanted): words[place...].starts(with: wanted) ? [place + wanted.count] : []
    case .name(let name):
      (1...4).reversed().map { place + $0 }.filter { $0 <= words.count && names.has(words[place..<$0], as: name) }
    }
  }
}
