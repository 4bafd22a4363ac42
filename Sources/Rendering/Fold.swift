/// Cuts text into lines no wider than a number of columns.
///
/// Words longer than a line are cut. A width below 1 counts as 1. Columns are counted as `Character`s; East Asian wide
/// letters are not part of the fixed words.
func fold(_ text: String, width: Int, indent: Int = 0, first: Int = 0) -> [String] {
  let width = max(1, width)
  let margin = indent < width ? indent : 0
  var lines: [String] = []
  var line = ""
  var start = first < width ? first : 0
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    var word = word
    if !line.isEmpty {
      if start + line.count + 1 + word.count <= width {
        line += " " + word
        continue
      }
      lines.append(line)
      line = ""
      start = margin
    }
    while start + word.count > width {
      if start > margin, lines.isEmpty {
        lines.append("")
        start = margin
        continue
      }
      lines.append(String(word.prefix(width - start)))
      word = word.dropFirst(width - start)
      start = margin
    }
    line = String(word)
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

/// The sentences of a text. A sentence ends at a stop sign that a space and no small letter follow.
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
