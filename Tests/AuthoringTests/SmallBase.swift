import Foundation

@testable import Authoring

/// The folder of this file: test data is read from beside it.
let testFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

/// Reads `Small/` with files laid over it, by path in the folder; the folder is gone after `body`.
func withSmallBase<Result>(over files: [String: String] = [:], _ body: (AuthoredBase) throws -> Result) throws -> Result
{
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("signpost-\(UUID().uuidString)")
  try FileManager.default.copyItem(at: testFolder.appendingPathComponent("Small"), to: folder)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, text) in files {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return try body(try readKnowledge(at: folder.path))
}

/// `Small/` as it is.
func smallBase() throws -> AuthoredBase {
  try readKnowledge(at: testFolder.appendingPathComponent("Small").path)
}

/// A file of `Small/` with one text put for another.
func small(_ path: String, _ old: String, _ new: String) throws -> [String: String] {
  let text = try String(contentsOf: testFolder.appendingPathComponent("Small/\(path)"), encoding: .utf8)
  return [path: text.replacingOccurrences(of: old, with: new)]
}
