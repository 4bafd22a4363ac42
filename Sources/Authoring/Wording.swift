/// The words and sentences of a text, as word limits and the reading grade count them.
///
/// Numbers of a list (`1.` at the start of a line) and phone numbers are no words. A sentence ends at `. ? ! :` or at
/// the end of a line; a point inside a number or an abbreviation ends nothing.
struct Wording {
  /// The words of each sentence, without the signs around them; no sentence is empty.
  private(set) var sentences: [[Substring]] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      var sentence: [Substring] = []
      for (position, piece) in line.split(whereSeparator: \.isWhitespace).enumerated() {
        let isListNumber = position == 0 && Self.isListNumber(piece)
        let word = Self.bare(piece)
        if !isListNumber, !word.isEmpty, !Self.isPhone(word) { sentence.append(word) }
        if !isListNumber, Self.endsSentence(piece) { close(&sentence) }
      }
      close(&sentence)
    }
  }

  /// All words, in order.
  var words: [Substring] {
    sentences.flatMap { $0 }
  }

  private mutating func close(_ sentence: inout [Substring]) {
    if !sentence.isEmpty { sentences.append(sentence) }
    sentence = []
  }

  /// Whether the whole of it is a number that one can call or text.
  static func isPhone(_ word: some StringProtocol) -> Bool {
    guard word.allSatisfy({ $0.isASCII && ($0.isNumber || "-().".contains($0)) }) else { return false }
    let digits = word.filter(\.isNumber)
    return digits.count >= 7 || shortPhones.contains(String(digits))
  }

  /// `1.` or `2)`: the number of an item of a list.
  static func isListNumber(_ piece: Substring) -> Bool {
    guard let sign = piece.last, sign == "." || sign == ")" else { return false }
    return piece.count <= 3 && piece.count > 1 && piece.dropLast().allSatisfy(\.isNumber)
  }

  private static func bare(_ piece: Substring) -> Substring {
    guard let first = piece.firstIndex(where: isWordy), let last = piece.lastIndex(where: isWordy) else { return "" }
    return piece[first...last]
  }

  private static func isWordy(_ letter: Character) -> Bool {
    letter.isLetter || letter.isNumber
  }

  private static func endsSentence(_ piece: Substring) -> Bool {
    var piece = piece
    while let last = piece.last, "\"')]”’".contains(last) { piece.removeLast() }
    guard let last = piece.last, ".?!:…".contains(last) else { return false }
    return last != "." || !abbreviations.contains(piece.lowercased())
  }

  private static let shortPhones: Set<String> = ["911", "988", "211", "711", "741741"]
  private static let abbreviations: Set<String> = [
    "a.m.", "p.m.", "e.g.", "i.e.", "dr.", "mr.", "mrs.", "ms.", "vs.", "u.s.",
  ]
}
