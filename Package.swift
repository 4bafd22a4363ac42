// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One room of the house: what it may import is what it depends on (`LayeringTests` reads the import lines).
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "signpost",
  products: [
    // For packages of their own beside this one: Tests/Benchmarks.
    .library(name: "Rooms", targets: ["Knowledge", "Matching", "Conversation", "Authoring"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    .systemLibrary(name: "CQRencode", providers: [.apt(["libqrencode-dev"])]),
    room("Documents", ["CYAML"]),
    room("Knowledge"),
    room("Matching", ["Knowledge"]),
    room("Conversation", ["Knowledge", "Matching"]),
    room("Rendering", ["CQRencode", "Knowledge", "Conversation"]),
    room("Authoring", ["Documents", "Knowledge", "Matching", "Conversation"]),
    room("Terminal", ["CNcurses"]),
    room("Host", ["CCrypt", "Knowledge"]),
    room("ChatUI", ["Terminal", "Conversation", "Rendering", "Knowledge"]),
    .executableTarget(
      name: "signpost",
      dependencies: [
        "Documents", "Knowledge", "Matching", "Conversation", "Rendering", "Authoring", "Terminal", "ChatUI", "Host",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "Samples", dependencies: ["Knowledge", "Matching", "Conversation"], path: "Tests/Samples",
      swiftSettings: settings),
    tests("CommandTests", [], exclude: ["Data"]),
    tests("TerminalTests", ["Terminal"]),
    tests("HostTests", ["Host"]),
    tests(
      "ConversationTests", ["Knowledge", "Matching", "Conversation", "Rendering", "Samples"], exclude: ["Transcripts"]),
    tests(
      "ChatUITests", ["ChatUI", "Terminal", "Conversation", "Rendering", "Knowledge", "Matching", "Samples"],
      exclude: ["Screens"]),
    tests(
      "RenderingTests", ["Knowledge", "Matching", "Conversation", "Rendering", "Samples"],
      exclude: ["Pages", "Screens"]),
    tests("KnowledgeTests", ["Knowledge"]),
    tests("MatchingTests", ["Knowledge", "Matching"]),
    tests("LayeringTests", []),
    tests("DocumentsTests", ["Documents"]),
    tests(
      "AuthoringTests", ["Authoring", "Documents", "Knowledge", "Matching", "Conversation"],
      exclude: ["Broken", "Data", "Sites", "Small"]),
  ]
)
