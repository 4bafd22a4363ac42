internal import ArgumentParser
internal import Authoring
internal import Documents
internal import Glibc
internal import Knowledge

/// Begins a topic.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begins a topic: a file with every key that is needed, to be filled.",
    discussion: """
      Writes en/topics/SUBJECT/ASPECT.yaml into the knowledge folder, never over a file that is there. Then
      `signpost knowledge check` names what is missing.
      """)

  @Argument(help: ArgumentHelp("Where it belongs, such as clonazepam/missed-dose.", valueName: "subject/aspect"))
  var id: String
  @Option(
    help: "How grave it is: emergency, urgent, caution or routine.",
    transform: { word in
      guard let tier = Tier(rawValue: word) else {
        let all = Tier.allCases.map(\.rawValue)
        throw ValidationError(
          "'\(word)' is no tier\(suggestion(for: word, among: all)); one of: \(all.joined(separator: ", "))")
      }
      return tier
    })
  var tier = Tier.routine
  @Flag(help: "The subject may be one that no topic has yet.") var newSubject = false
  @OptionGroup var options: KnowledgeOptions

  func validate() throws {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isName) else {
      throw ValidationError(
        "'\(id)' is no id of a topic; write a subject, a slash and an aspect in small letters, digits and single "
          + "hyphens, such as clonazepam/missed-dose")
    }
  }

  func run() throws {
    let authored = try options.read()
    guard !authored.path.isEmpty else {
      throw Failure.cannotCreate("a pack takes no new topics; name a folder with --knowledge")
    }
    let subject = String(id.prefix { $0 != "/" })
    let subjects = authored.subjects
    guard newSubject || subjects.contains(subject) else {
      throw ValidationError(
        "there is no subject '\(subject)'\(suggestion(for: subject, among: subjects)); one of: "
          + "\(subjects.joined(separator: ", ")); or begin it with --new-subject")
    }
    let about = authored.base.english.concept(subject).flatMap { $0.isTaken ? $0.id : nil }
    let skeleton = TopicSkeleton(id, tier: tier, about: about, written: .today)
    let path = "\(authored.path)/en/topics/\(id).yaml"
    try Self.create(path, holding: skeleton.text)
    try StandardOutput.line("\(path) is begun; `signpost knowledge check` names what is missing")
  }

  /// A word of an id: letters, digits, single hyphens between them.
  private static func isName(_ word: Substring) -> Bool {
    word.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }

  /// Writes a file that is not there yet, in a folder that may not be there.
  private static func create(_ path: String, holding text: String) throws(Failure) {
    let folder = KnowledgePlace.parent(of: path)
    for folder in [KnowledgePlace.parent(of: folder), folder] where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw .cannotCreate("'\(folder)' cannot be made: \(String(cString: strerror(errno)))")
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      guard errno == EEXIST else {
        throw .cannotCreate("'\(path)' cannot be made: \(String(cString: strerror(errno)))")
      }
      throw .cannotCreate("'\(path)' is there already, and stays as it is; open it, or begin another aspect")
    }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      let reason = String(cString: strerror(errno))
      unlink(path)
      throw .inputOutput("'\(path)' cannot be written: \(reason)")
    }
  }
}
