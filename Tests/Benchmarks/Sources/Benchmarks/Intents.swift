internal import Glibc
internal import Knowledge
internal import Matching

/// How knowledge that was made from nothing but the examples of a public set of intents answers its test questions.
///
/// A set is two files of comma-separated lines, `text,label` below a head; what belongs to no intent has one of the
/// labels of `outside`. Topics have asks and nothing else: no names, no acts, no alerts.
struct Intents {
  /// The share of the questions of the set's own intents whose best topic is the right one, 0...1.
  let accuracy: Double
  /// How well the best topic's share tells those questions from the others: the area under the curve of one against the
  /// other, 0.5...1.
  let area: Double
  /// How many questions of each sort there were.
  let inside: Int, outside: Int
  let topics: Int, examples: Int
  let questions: Timing

  private static let outside: Set<String> = ["NO_NODES_DETECTED", "oos"]

  /// Learns from one file and asks the other; nil where one cannot be read or holds nothing.
  init?(learning training: String, asking test: String) {
    let (train, test) = (Self.rows(training), Self.rows(test))
    let labels = Array(Set(train.map(\.label)).subtracting(Self.outside)).sorted()
    guard !labels.isEmpty, !test.isEmpty else { return nil }
    var edition = Edition(language: "en")
    for (number, label) in labels.enumerated() {
      var topic = Topic(
        id: "intent/\(number)", title: label, choice: label, tier: .routine, template: .routine, lead: Passage(label),
        contact: "", review: Review(written: "", due: ""))
      topic.asks = train.filter { $0.label == label }.map { Ask(voice: .plain, text: $0.text) }
      edition.topics.append(topic)
    }
    let matcher = Matcher(KnowledgeBase(english: edition))
    var right = 0
    var (insiders, outsiders): ([Double], [Double]) = ([], [])
    var times: [Duration] = []
    for (text, label) in test {
      let start = ContinuousClock.now
      let best = matcher.interpret(text, in: "en", audience: .public).ranked.first
      times.append(ContinuousClock.now - start)
      let isOutside = !labels.contains(label)
      if isOutside { outsiders.append(best?.score ?? 0) } else { insiders.append(best?.score ?? 0) }
      if let best, !isOutside, labels[Int(best.topic.dropFirst(7)) ?? 0] == label { right += 1 }
    }
    (inside, outside, topics, examples) = (insiders.count, outsiders.count, labels.count, train.count)
    accuracy = Double(right) / Double(max(1, insiders.count))
    area = Self.area(insiders, outsiders)
    questions = Timing(times)
  }

  /// The share of pairs of one of each in which the first has more; of equals half.
  private static func area(_ high: [Double], _ low: [Double]) -> Double {
    guard !high.isEmpty, !low.isEmpty else { return 0.5 }
    let wins = high.reduce(0.0) { sum, score in
      sum + low.reduce(0.0) { $0 + (score > $1 ? 1 : score == $1 ? 0.5 : 0) }
    }
    return wins / Double(high.count * low.count)
  }

  /// The rows of a file below its head; quotes hold commas, line ends and doubled quotes.
  private static func rows(_ path: String) -> [(text: String, label: String)] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in String(decoding: bytes, as: UTF8.self) {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case _ where character.isNewline && !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    return rows.dropFirst().filter { $0.count >= 2 }.map { ($0[0], $0[1]) }
  }

  /// Prints a line for each set; ends the program with 64 where files are missing.
  static func main(_ paths: [String]) {
    guard !paths.isEmpty, paths.count % 2 == 0 else {
      print("usage: Benchmarks intents TRAIN.csv TEST.csv [TRAIN.csv TEST.csv ...]")
      exit(64)
    }
    for place in stride(from: 0, to: paths.count, by: 2) {
      guard let set = Intents(learning: paths[place], asking: paths[place + 1]) else {
        print("\(paths[place]), \(paths[place + 1]): nothing can be read there")
        exit(66)
      }
      print(
        "\(paths[place + 1]): \(set.topics) topics, \(set.examples) examples; of \(set.inside) in scope right "
          + "\(thousandths(set.accuracy)), area over \(set.outside) out of scope \(thousandths(set.area)), "
          + "\(Int(set.questions.microseconds(at: 0.5))) us a question")
    }
  }

  private static func thousandths(_ share: Double) -> String {
    let digits = String(1_000 + Int((share * 1_000).rounded()))
    return (digits.first == "2" ? "1." : "0.") + digits.dropFirst()
  }
}
