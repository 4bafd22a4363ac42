internal import ArgumentParser
internal import Authoring
internal import Conversation
internal import Documents
internal import Glibc
internal import Knowledge
internal import Matching

/// Where the knowledge is, for every command that reads it.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A knowledge folder, or a pack, instead of the one that is found.", valueName: "path"))
  var knowledge: String?

  /// The knowledge base; broken files are all told on standard error, and end the command.
  func load(for use: PackFile.Use = .often) throws(Failure) -> KnowledgeBase {
    try Self.load(KnowledgePlace.find(named: knowledge), for: use)
  }

  /// The knowledge base, and what staff should know of where it came from; nil where all is as it should be.
  func loadWithNotice() throws(Failure) -> (base: KnowledgeBase, notice: String?) {
    let place = try KnowledgePlace.find(named: knowledge)
    guard case .installed(let path) = place else { return (try Self.load(place), nil) }
    return try Self.newestWhole(path)
  }

  /// The knowledge base at a place, as `load()` has it.
  static func load(_ place: KnowledgePlace, for use: PackFile.Use = .often) throws(Failure) -> KnowledgeBase {
    switch place {
    case .named(let path): return try Self.usable(Self.read(path, for: use))
    case .installed(let path): return try Self.installed(path, for: use)
    case .checkout(let folder, let pack):
      var reason = KnowledgePlace.staleness(of: pack, folder: folder)
      if reason == nil {
        do {
          return try KnowledgeBase(PackFile.open(pack, for: use))
        } catch {
          reason = "'\(pack)' \(error.message)"
        }
      }
      StandardOutput.complain("signpost: \(reason ?? ""); reading the YAML, which takes longer; ./run builds the pack")
      return try Self.usable(Self.read(folder))
    }
  }

  /// The knowledge with all its problems; YAML where there is any.
  ///
  /// A path that is given as an argument stands instead of the option.
  func read(_ path: String? = nil) throws(Failure) -> AuthoredBase {
    if let path { return try Self.read(path) }
    return switch try KnowledgePlace.find(named: knowledge) {
    case .named(let path), .checkout(let path, _): try Self.read(path)
    case .installed(let path): AuthoredBase(base: try Self.installed(path), problems: [], places: [:])
    }
  }

  /// The base, where nothing keeps it from being used.
  static func usable(_ authored: AuthoredBase) throws(Failure) -> KnowledgeBase {
    guard authored.isUsable else {
      for problem in authored.problems where problem.severity == .error { StandardOutput.complain(problem.description) }
      throw .badData("the knowledge base is broken; mend the places above, or name another with --knowledge")
    }
    guard !authored.base.isEmpty else {
      throw .badData("the knowledge base holds no topics; name another with --knowledge")
    }
    for problem in authored.problems where problem.place.file.hasPrefix("approvals/") {
      StandardOutput.complain("signpost: \(problem)")
    }
    return authored.base
  }

  /// A checkout's folder with the index of its pack, where that was built from just this: nothing is learned anew.
  static func indexed(_ authored: AuthoredBase) -> AuthoredBase {
    let file = KnowledgePlace.pack(beside: authored.path)
    guard KnowledgePlace.staleness(of: file, folder: authored.path) == nil, let pack = try? PackFile.open(file) else {
      return authored
    }
    var authored = authored
    authored.base = authored.base.indexed(by: pack)
    return authored
  }

  /// Reads a folder or a pack.
  static func read(_ path: String, for use: PackFile.Use = .often) throws(Failure) -> AuthoredBase {
    if let status = FileStatus(path), !status.isFolder {
      return AuthoredBase(base: try open(path, for: use), problems: [], places: [:])
    }
    do {
      return try readKnowledge(at: path)
    } catch {
      switch error {
      case .missing(let path):
        throw .missing("there is no knowledge folder or pack '\(path)'; name one with --knowledge")
      case .empty(let path): throw .badData("the folder '\(path)' holds no knowledge; name another with --knowledge")
      }
    }
  }

  private static func open(_ path: String, for use: PackFile.Use) throws(Failure) -> KnowledgeBase {
    do {
      return try KnowledgeBase(PackFile.open(path, for: use))
    } catch {
      if case .unreadable = error { throw .inputOutput("'\(path)' \(error.message)") }
      throw .badData("'\(path)' \(error.message)")
    }
  }

  /// The same as `newestWhole`, with the notice on standard error.
  private static func installed(_ path: String, for use: PackFile.Use = .often) throws(Failure) -> KnowledgeBase {
    let (base, notice) = try newestWhole(path, for: use)
    if let notice { StandardOutput.complain("signpost: \(notice)") }
    return base
  }

  /// The installed pack, or the one before it where that fails its check, and a notice of that.
  private static func newestWhole(
    _ path: String, for use: PackFile.Use = .often
  ) throws(Failure) -> (base: KnowledgeBase, notice: String?) {
    do {
      return (try open(path, for: use), nil)
    } catch {
      let previous = KnowledgePlace.previous(of: path)
      guard FileStatus(previous) != nil else { throw error }
      return (try open(previous, for: use), "\(error.message); the pack before it, '\(previous)', is used")
    }
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
