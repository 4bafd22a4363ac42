internal import ArgumentParser
internal import Authoring
internal import Knowledge
internal import Matching

/// Makes one file of a knowledge folder: its values, and the index over them.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Makes a pack: one file that the program starts from at once.",
    discussion: """
      The same knowledge gives the same bytes. The pack is written beside its place and renamed; one that is there and
      whole is kept as FILE.previous.
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write it; in a checkout .build/knowledge.pack if left out.", valueName: "file"))
  var output: String?
  @Argument(help: "A knowledge folder instead of the one that is found.") var path: String?
  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let begun = PackFile.now
    let authored = try options.read(path)
    let base = try KnowledgeOptions.usable(authored)
    let file = try output ?? Self.usualPlace(of: authored.path)
    var builder = PackBuilder()
    base.add(to: &builder)
    base.addContentHash(to: &builder)
    Matcher.addIndex(of: base, to: &builder)
    let bytes = builder.bytes()
    if let problem = PackFile.save(bytes, to: file, asOf: begun) {
      throw Failure.cannotCreate("'\(file)' cannot be written: \(problem)")
    }
    try StandardOutput.line("\(file): \(base.english.topics.count) topics, \(bytes.count) bytes")
  }

  /// `.build/knowledge.pack` beside the folder, where that is a checkout's.
  private static func usualPlace(of folder: String) throws -> String {
    let parent = KnowledgePlace.parent(of: folder)
    guard FileStatus("\(parent)/.build")?.isFolder == true, FileStatus("\(parent)/Package.swift") != nil else {
      throw ValidationError("say where to write the pack, with -o FILE")
    }
    return KnowledgePlace.pack(beside: folder)
  }
}
