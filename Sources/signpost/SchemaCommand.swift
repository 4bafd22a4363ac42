internal import ArgumentParser
internal import Authoring
internal import Documents

/// Prints the JSON Schema of a kind of file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a kind of file, for editors.",
    discussion: """
      Made from what the program reads. It tells the form only; `signpost knowledge check` tells all the rest.
      Without a kind the kinds are listed.
      """)

  @Argument(help: "topic, alert, facts and so on.") var kind: String?

  func run() throws {
    guard let kind else {
      for schema in DocumentSchema.allCases { try StandardOutput.line("\(schema.rawValue)  \(schema.files)") }
      return
    }
    guard let schema = DocumentSchema(rawValue: kind) else {
      let all = DocumentSchema.allCases.map(\.rawValue)
      throw ValidationError(
        "there is no kind '\(kind)'\(suggestion(for: kind, among: all)); one of: \(all.joined(separator: ", "))")
    }
    try StandardOutput.write(schema.json)
  }
}
