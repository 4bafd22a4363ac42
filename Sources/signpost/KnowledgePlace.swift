internal import Glibc
internal import Knowledge

/// Where the knowledge is: the first place that has any.
enum KnowledgePlace {
  /// A folder of YAML, or a pack, that was named.
  case named(String)
  /// The pack beside the installed program; where it fails, the one before it.
  case installed(String)
  /// The folder of the checkout that the program was built in, and its pack.
  case checkout(folder: String, pack: String)

  /// The place: as named, else $SIGNPOST_KNOWLEDGE, else beside the program, else in the checkout it was built in.
  static func find(named: String?) throws(Failure) -> KnowledgePlace {
    if let named { return .named(named) }
    let variable = environment("SIGNPOST_KNOWLEDGE")
    if !variable.isEmpty { return .named(variable) }
    let program = try programPath()
    let installed = "\(parent(of: program))/../share/signpost/knowledge.pack"
    if FileStatus(installed) != nil || FileStatus(previous(of: installed)) != nil { return .installed(installed) }
    var tried = [installed]
    var folder = parent(of: program)
    while folder != "" {
      let knowledge = "\(folder)/knowledge"
      if access("\(folder)/Package.swift", F_OK) == 0, FileStatus(knowledge)?.isFolder == true {
        return .checkout(folder: knowledge, pack: pack(beside: knowledge))
      }
      tried.append(knowledge)
      folder = parent(of: folder)
    }
    throw .missing(
      "no knowledge was found; tried \(tried.joined(separator: ", ")); name a folder or pack with --knowledge")
  }

  /// Where the pack of a checkout's folder is kept.
  static func pack(beside folder: String) -> String {
    "\(parent(of: folder))/.build/knowledge.pack"
  }

  /// Where the pack before a pack is kept.
  static func previous(of pack: String) -> String { pack + ".previous" }

  /// Why the pack of a checkout is not to be used, nil where it is: it must be later than everything in the folder, and
  /// than the program, which wrote its index.
  static func staleness(of pack: String, folder: String) -> String? {
    guard let made = FileStatus(pack)?.changed else { return "there is no \(pack) yet" }
    if let program = try? FileStatus(programPath())?.changed, program > made {
      return "the program is newer than \(pack)"
    }
    return FileStatus.isAnything(below: folder, laterThan: made) ? "'\(folder)' is newer than \(pack)" : nil
  }

  /// The folder that a path lies in; empty at the root.
  static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func programPath() throws(Failure) -> String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
    }
    guard count > 0 else { throw .missing("the program does not find its own place; name a folder with --knowledge") }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
