internal import ArgumentParser
internal import Authoring
internal import Conversation
internal import Documents
internal import Glibc
internal import Knowledge
internal import Matching

/// Where the knowledge is, for every command that reads it.
struct KnowledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A knowledge folder instead of the one that is found.", valueName: "path"))
  var knowledge: String?

  /// The knowledge base; broken files are all told on standard error, and end the command.
  func load() throws(Failure) -> KnowledgeBase {
    let authored = try read()
    guard authored.isUsable else {
      for problem in authored.problems where problem.severity == .error { StandardOutput.complain(problem.description) }
      throw .badData("the knowledge base is broken; mend the places above, or name another with --knowledge")
    }
    guard !authored.base.english.topics.isEmpty else {
      throw .badData("the knowledge base holds no topics; name another with --knowledge")
    }
    return authored.base
  }

  /// The folder with all its problems.
  func read() throws(Failure) -> AuthoredBase {
    try Self.read(folder())
  }

  /// Reads one folder.
  static func read(_ path: String) throws(Failure) -> AuthoredBase {
    do {
      return try readKnowledge(at: path)
    } catch {
      switch error {
      case .missing(let path): throw .missing("there is no knowledge folder '\(path)'; name one with --knowledge")
      case .empty(let path): throw .badData("the folder '\(path)' holds no knowledge; name another with --knowledge")
      }
    }
  }

  /// The folder: as named, else $SIGNPOST_KNOWLEDGE, else beside the program, else in the checkout it was built in.
  func folder() throws(Failure) -> String {
    if let knowledge { return knowledge }
    if let named = getenv("SIGNPOST_KNOWLEDGE").map({ String(cString: $0) }), !named.isEmpty { return named }
    let program = try programFolder()
    var tried = ["\(program)/../share/signpost/knowledge"]
    if isFolder(tried[0]) { return tried[0] }
    var folder = program
    while folder != "" {
      if access("\(folder)/Package.swift", F_OK) == 0, isFolder("\(folder)/knowledge") { return "\(folder)/knowledge" }
      tried.append("\(folder)/knowledge")
      folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    }
    throw .missing("no knowledge was found; tried \(tried.joined(separator: ", ")); name a folder with --knowledge")
  }

  private func programFolder() throws(Failure) -> String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
    }
    guard count > 0 else { throw .missing("the program does not find its own place; name a folder with --knowledge") }
    let path = String(decoding: buffer[..<count], as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// The audience as an argument: the values of `Audience`.
enum AudienceArgument: String, ExpressibleByArgument, CaseIterable {
  case `public`, counselor

  /// The audience it stands for.
  var audience: Audience { self == .counselor ? .counselor : .public }
}

/// The face of a command for an audience.
func face(for audience: Audience) -> Face {
  audience == .counselor ? .counselor : .chat
}
