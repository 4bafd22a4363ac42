internal import ArgumentParser
internal import Authoring
internal import Knowledge

/// Finds where answering, asking back and declining part.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fits to the asks where answering, asking back and declining part.",
    discussion: """
      Learns five times, each time without a fifth of the asks, asks these, and writes the thresholds of least cost to
      en/thresholds.yaml; it takes a few minutes. Costs of an ask: a wrong answer 8, on an emergency or urgent topic 40;
      asked back without the answer 5, with it 1; declined 3. Of asks whose best topic is the right one at most 11 of 100
      may be asked back (needless): each of these that is not answered has a price beside its cost, and the smallest that
      is enough is taken. Two tables show what is best at some prices, 0 being the cost alone; the third what one threshold
      to answer for all tiers would do. Shares are of 100 asks that are ours. The same asks give the same file.
      `knowledge check` warns when topics have become more or fewer by a tenth since.
      """)

  @Argument(help: "A knowledge folder instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let authored = try options.read(path)
    guard !authored.path.isEmpty else {
      throw ValidationError("a pack keeps the thresholds that it was built with; name a knowledge folder")
    }
    let report = fitThresholds(try KnowledgeOptions.usable(authored))
    try StandardOutput.line(report.tables.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n\n"))
    let file = "\(authored.path)/en/thresholds.yaml"
    try OutputFile.write(report.fitted.text, to: file)
    try StandardOutput.line("\n\(file) is written")
  }
}
