internal import ArgumentParser
internal import Authoring
internal import Glibc
internal import Knowledge

/// Where the knowledge is.
struct KnowledgeOptions: ParsableArguments {
  @Option(name: .customLong("knowledge"), help: "A knowledge folder.") var path: String?
}

/// The knowledge base that the options name.
func loadKnowledge(_ options: KnowledgeOptions) throws -> KnowledgeBase {
  let named = options.path ?? getenv("SIGNPOST_KNOWLEDGE").map { String(cString: $0) } ?? "knowledge"
  return try readKnowledge(at: named).base
}
