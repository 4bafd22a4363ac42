internal import Rendering

/// A search through the conversation.
struct Finding: Equatable, Sendable {
  /// What is looked for.
  var words = LineEditor()
  /// Whether the words are being typed.
  var isTyping = true
  /// The place that was found last, from 0; nil before the first.
  var index: Int?
}

/// A place where the words of a search stand: the characters of one or more lines of a section.
struct Hit: Equatable, Sendable {
  let section: Int
  /// Line and character in it.
  let places: [Place]

  struct Place: Hashable, Sendable {
    var line: Int
    var column: Int
  }

  var line: Int { places.first?.line ?? 0 }
}

extension Transcript {
  /// Every place of some words in a section, from the top; capitals do not matter, and line breaks count as spaces.
  func hits(_ words: String, in index: Int) -> [Hit] {
    let wanted = Array(words.lowercased())
    guard wanted.contains(where: { !$0.isWhitespace }) else { return [] }
    let (letters, places) = flattened(section(index))
    var hits: [Hit] = []
    var start = 0
    while start + wanted.count <= letters.count {
      if letters[start..<start + wanted.count].elementsEqual(wanted) {
        hits.append(Hit(section: index, places: Array(places[start..<start + wanted.count])))
        start += wanted.count
      } else {
        start += 1
      }
    }
    return hits
  }

  /// Every place in the conversation.
  func hits(_ words: String) -> [Hit] {
    (0..<count).flatMap { hits(words, in: $0) }
  }

  /// The characters of a section in small letters, one space for each run of them, and where each stands.
  private func flattened(_ section: Section) -> (letters: [Character], places: [Hit.Place]) {
    var letters: [Character] = []
    var places: [Hit.Place] = []
    for (line, shown) in section.lines.enumerated() {
      for (column, character) in (shown.text + " ").enumerated() {
        let small = character.lowercased().first ?? character
        if small == " ", letters.last == " " { continue }
        letters.append(small)
        places.append(Hit.Place(line: line, column: column))
      }
    }
    return (letters, places)
  }
}
