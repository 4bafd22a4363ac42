internal import ArgumentParser
internal import Authoring
internal import Knowledge
internal import Rendering

/// Writes the review sheets of topics.
struct BookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book", abstract: "Writes review sheets: one document to print, a sheet a topic.",
    discussion: """
      A sheet has the first view at both sizes, every passage with its facts and their sources, the questions that lead
      there, and the neighbours. The same knowledge gives the same document. Facts for staff are in it.
      """)

  @Option(help: "Only topics of this subject.") var subject: String?
  @Option(
    name: .shortAndLong, help: ArgumentHelp("A file to write instead of standard output.", valueName: "file"))
  var output: String?
  @Option(
    help: ArgumentHelp("A day to put on the first page, such as 2026-11-29.", valueName: "day"), transform: Day.parsed)
  var date: Day?
  @Argument(help: "A knowledge folder, or a pack, instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let authored = try path.map { path throws(Failure) in try KnowledgeOptions.read(path) } ?? options.read()
    let base = try KnowledgeOptions.usable(authored)
    if let subject {
      let subjects = Set([base.english, base.spanish].compactMap { $0 }.flatMap(\.topics).map(\.subject))
      guard subjects.contains(subject) else {
        let all = subjects.sorted().joined(separator: ", ")
        throw ValidationError("there is no subject '\(subject)'; one of: \(all)")
      }
    }
    let book = Book(base, subject: subject, origin: Origin(base: base, day: date).description).html
    if let output { try OutputFile.write(book, to: output) } else { try StandardOutput.write(book) }
  }
}
