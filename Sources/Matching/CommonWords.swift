enum CommonWords { static func contains(_ word: String) -> Bool { false } }
enum SpanishWords { static let functionWords: Set<String> = ["que","de","la"] }
