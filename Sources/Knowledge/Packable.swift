/// A value that can be kept in a pack: what `pack` writes `init(unpacking:)` reads, in the same order.
package protocol Packable {
  /// Reads the value.
  init(unpacking unpacker: inout Unpacker)
  /// Writes the value.
  func pack(into packer: inout Packer)
}

extension Packer {
  /// A value.
  package mutating func value(_ value: some Packable) {
    value.pack(into: &self)
  }

  /// A list of values.
  package mutating func values(_ values: [some Packable]) {
    list(values) { $1.pack(into: &$0) }
  }

  /// A list of texts.
  package mutating func texts(_ texts: [String]) {
    list(texts) { $0.text($1) }
  }

  /// A list of words of a closed list.
  package mutating func words(_ words: [some CaseIterable & Equatable]) {
    list(words) { $0.word($1) }
  }
}

extension Unpacker {
  /// A value.
  package mutating func value<Value: Packable>() -> Value {
    Value(unpacking: &self)
  }

  /// A list of values.
  package mutating func values<Value: Packable>() -> [Value] {
    list { Value(unpacking: &$0) }
  }

  /// A list of texts.
  package mutating func texts() -> [String] {
    list { $0.text() }
  }

  /// A list of words of a closed list.
  package mutating func words<Word: CaseIterable>(_ otherwise: Word) -> [Word] where Word.AllCases == [Word] {
    list { $0.word(otherwise) }
  }
}
