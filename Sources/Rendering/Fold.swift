/// Cuts text into lines no wider than a number of columns.
///
/// Words longer than a line are cut. A width below 1 counts as 1. Columns are counted as `Character`s; East Asian wide
/// letters are not part of the fixed words.
func fold(_ text: String, width: Int, indent: Int = 0, first: Int = 0) -> [String] {
  var folding = Folding(width: max(1, width), indent: indent, first: first)
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) { folding.add(word) }
  return folding.finish()
}

/// The lines of a text on the way.
private struct Folding {
  private let width: Int
  private let margin: Int
  private var lines: [String] = []
  private var line = ""
  /// The columns before the current line.
  private var start: Int

  init(width: Int, indent: Int, first: Int) {
    self.width = width
    margin = indent < width ? indent : 0
    start = first < width ? first : 0
  }

  mutating func add(_ word: Substring) {
    if !line.isEmpty {
      if start + line.count + 1 + word.count <= width {
        line += " " + word
        return
      }
      if word.count > 1, let (head, orphan) = withoutOrphan(), margin + orphan.count + 1 + word.count <= width {
        end(head)
        line = orphan + " " + word
        return
      }
      end(line)
    }
    var word = word
    while start + word.count > width {
      if start > margin, lines.isEmpty {
        end("")
      } else {
        let cut = width - start
        end(String(word.prefix(cut)))
        word = word.dropFirst(cut)
      }
    }
    line = String(word)
  }

  /// The line without a last word of one letter, as `"I` or `A`: that word goes to the next line, where its sentence is.
  private func withoutOrphan() -> (head: String, orphan: String)? {
    guard let space = line.lastIndex(of: " ") else { return nil }
    let orphan = line[line.index(after: space)...]
    let hasOneLetter = orphan.filter(\.isLetter).count == 1 && orphan.last?.isLetter == true
    guard hasOneLetter, !orphan.contains(where: \.isNumber) else { return nil }
    return (String(line[..<space]), String(orphan))
  }

  private mutating func end(_ text: String) {
    lines.append(text)
    line = ""
    start = margin
  }

  mutating func finish() -> [String] {
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

/// The sentences of a text.
///
/// A sentence ends at a stop sign that a space and no small letter follow.
func sentences(_ text: String) -> [String] {
  var all: [String] = []
  var sentence = ""
  let letters = Array(text)
  for (index, letter) in letters.enumerated() {
    sentence.append(letter)
    guard ".?!".contains(letter), index + 2 < letters.count, letters[index + 1] == " " else { continue }
    guard !letters[index + 2].isLowercase else { continue }
    all.append(sentence)
    sentence = ""
  }
  all.append(sentence)
  return all.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
}
