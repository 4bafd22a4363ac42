public import Documents
public import Knowledge

/// A site file that was read: the values, and every problem of it and of the topics beside it.
public struct AuthoredSite {
  /// The values.
  ///
  /// Where the file is broken it holds what could be read.
  public var site: Site
  /// All problems, in the order of files and lines; their files are named as the site's path was.
  public var problems: [Problem]
  /// Where its topics and their parts stand, as in `AuthoredBase`.
  var places: [String: Place]

  /// Whether the site may be used: nothing but warnings was found.
  public var isUsable: Bool {
    !problems.contains { $0.severity == .error }
  }
}

/// Reads the site file at a path, and `topics/` in its folder, for a knowledge base.
///
/// Every problem is found in one reading; a file that is not there is a problem too.
public func readSite(at path: String, over base: KnowledgeBase) -> AuthoredSite {
  let slash = path.lastIndex(of: "/")
  let directory = slash.map { String(path[..<$0]) } ?? ""
  let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
  let folder = Folder(directory.isEmpty ? (slash == nil ? "." : "/") : directory)
  let topics = folder.files(below: "topics").filter { $0.hasSuffix(".yaml") }
  let reader = SiteReader(KnowledgeReader(folder: folder, files: topics), base: base)
  let site = reader.read(name)
  let prefix = slash.map { String(path[...$0]) } ?? ""
  return AuthoredSite(
    site: site, problems: reader.topics.log.problems.map { $0.below(prefix) }, places: reader.topics.places)
}

/// Every problem of a site: those of its reading, and of its topics what `checkKnowledge` finds in any topic.
public func checkSite(at path: String, over base: KnowledgeBase) -> [Problem] {
  let authored = readSite(at: path, over: base)
  let places = authored.places
  let prefix = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  var laid = AuthoredBase(base: base.laid(authored.site), problems: [], places: places)
  laid.shippedTopics = Set(base.english.topics.map(\.id))
  let own = Set(places.values.map(\.file))
  let found = checkKnowledge(laid).filter { own.contains($0.place.file) }.map { $0.below(prefix) }
  return (authored.problems + found).sorted { $0.place < $1.place }
}

extension Problem {
  /// The problem with its file named from another folder.
  fileprivate func below(_ prefix: String) -> Problem {
    var problem = self
    problem.place.file = prefix + place.file
    return problem
  }
}
