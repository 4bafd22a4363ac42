import Glibc
import Testing

/// The arrows of the architecture: what each room may import.
private let arrows: [String: Set<String>] = [
  "CNcurses": [],
  "CYAML": [],
  "CCrypt": [],
  "CQRencode": [],
  "Documents": ["CYAML"],
  "Knowledge": [],
  "Matching": ["Knowledge"],
  "Conversation": ["Knowledge", "Matching"],
  "Rendering": ["CQRencode", "Knowledge", "Conversation"],
  "Authoring": ["Documents", "Knowledge", "Matching", "Conversation"],
  "Terminal": ["CNcurses"],
  "ChatUI": ["Terminal", "Conversation", "Rendering", "Knowledge"],
  "Host": ["CCrypt", "Knowledge"],
  "signpost": [
    "Documents", "Knowledge", "Matching", "Conversation", "Rendering", "Authoring", "Terminal", "ChatUI", "Host",
    "ArgumentParser",
  ],
]

/// Modules of the C library and of Swift that any room may import: Foundation is none of them.
private let system: Set<String> = ["Glibc", "Synchronization"]

@Suite struct LayeringTests {
  private let root = Place(path: String(#filePath.prefix(upTo: #filePath.range(ofLast: "/Tests/"))))

  @Test func `every room is known`() {
    let rooms = root.at("Sources").names
    #expect(rooms.count >= 10)
    #expect(rooms.filter { arrows[$0] == nil } == [])
  }

  @Test(arguments: arrows.keys.sorted())
  func `a room imports only what its arrows point at`(room: String) {
    let files = root.at("Sources/\(room)").names.filter { $0.hasSuffix(".swift") }
    let foreign = files.flatMap { file in
      importedModules(in: root.at("Sources/\(room)/\(file)").text)
        .filter { !system.contains($0) && arrows[room]?.contains($0) != true }
        .map { "\(file) imports \($0)" }
    }
    if room == "Rendering" {
      withKnownIssue("JSON.swift imports Matching") { #expect(foreign == []) }
    } else {
      #expect(foreign == [])
    }
  }

  /// Time-outs, PINs and watchdogs must not mind a clock that jumps ten years: they count with one that only goes forward.
  @Test func `the clock that can be set is read for the week, for today, and to stamp a pack`() {
    let clocks = ["time(nil)", "CLOCK_REALTIME", "gettimeofday", "SystemClock", "Date()"]
    let readers = arrows.keys.flatMap { room in
      root.at("Sources/\(room)").names.filter { file in
        file.hasSuffix(".swift") && clocks.contains { root.at("Sources/\(room)/\(file)").text.contains($0) }
      }
    }
    #expect(readers.sorted() == ["KioskLoop.swift", "PackFile.swift", "Today.swift"])
  }

  @Test(arguments: [
    "Documents", "Knowledge", "Matching", "Conversation", "Rendering", "Authoring", "Terminal", "ChatUI", "Host",
  ])
  func `a room has files to read`(room: String) {
    #expect(root.at("Sources/\(room)").names.contains { $0.hasSuffix(".swift") })
  }

  @Test func `the package lists the same arrows`() {
    let manifest = root.at("Package.swift").text
    let rooms = manifest.matches(of: /\broom\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?\s*\)/)
    #expect(rooms.count >= 8)
    for room in rooms {
      let name = String(room.1)
      #expect(Set(quoted(in: room.2 ?? "")) == arrows[name], "dependencies of \(name)")
    }
    let program = manifest.firstMatch(of: /executableTarget\(\s*name: "signpost",\s*dependencies: \[([^\]]*)\]/)
    let links = Set(quoted(in: program?.1 ?? "")).subtracting(["swift-argument-parser"])
    #expect(links.isSubset(of: arrows["signpost"] ?? []))
    #expect(links.isSuperset(of: rooms.map { String($0.1) }))
  }

  @Test func `nothing links Foundation and no dependency but the argument parser`() {
    let manifest = root.at("Package.swift").text
    #expect(quoted(in: manifest).contains("swift-argument-parser"))
    #expect(
      manifest.matches(of: /\.package\(/).count
        == manifest.matches(of: /\.package\(url: "[^"]*swift-argument-parser"/).count)
    #expect(!manifest.contains("Foundation"))
  }

  @Test(arguments: [
    ("import A\n  public import B", ["A", "B"]), ("@testable import C", ["C"]), ("internal import struct D.E", ["D"]),
    ("// import F\nlet important = 1", []), ("@preconcurrency import Glibc", ["Glibc"]), ("/// import G", []),
    ("private import Foundation.NSURL", ["Foundation"]),
  ])
  func `import lines are read`(text: String, modules: [String]) {
    #expect(importedModules(in: text) == modules)
  }
}

/// The modules that the import lines of a source text name, in order.
private func importedModules(in text: String) -> [String] {
  text.split(whereSeparator: \.isNewline).compactMap { line in
    let words = line.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
    let marks: Set<String> = ["public", "internal", "package", "private", "fileprivate"]
    guard words[..<place].allSatisfy({ $0.hasPrefix("@") || marks.contains($0) }) else { return nil }
    let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let named = kinds.contains(words[place + 1]) && place + 2 < words.count ? words[place + 2] : words[place + 1]
    return named.split(separator: ".").first.map(String.init)
  }
}

/// The texts in double quotes.
private func quoted(in text: Substring) -> [String] {
  text.matches(of: /"([^"]*)"/).map { String($0.1) }
}

private func quoted(in text: String) -> [String] {
  quoted(in: text[...])
}

/// A file or folder on disk.
private struct Place {
  let path: String

  func at(_ name: String) -> Place { Place(path: path + "/" + name) }

  /// The names in a folder, sorted; none where it is missing.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      found.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The text of a file; empty where it cannot be read.
  var text: String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// Where the last occurrence of a text begins; the end where there is none.
  fileprivate func range(ofLast text: String) -> Index {
    ranges(of: text).last?.lowerBound ?? endIndex
  }
}
