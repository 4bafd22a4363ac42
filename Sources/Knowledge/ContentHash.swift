extension KnowledgeBase {
  /// The hash of everything that the base says, as 16 digits: two that read it out know whether theirs are the same.
  ///
  /// The same for a folder and for the pack that is made of it; the index over it, the site and the approvals do not
  /// count. It changes with `Pack.version`. Against mistakes, not against intent. A pack has it with it, as to make it
  /// everything must be read.
  public var contentHash: String {
    if let kept = pack?.section(Self.contentSection), kept.count == 16 { return kept.text(0..<16) }
    var builder = PackBuilder()
    add(to: &builder)
    let digits = String(builder.bytes().withUnsafeBytes { Checksum.value(of: $0) }, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds the hash to a pack, beside what it is the hash of.
  public func addContentHash(to builder: inout PackBuilder) {
    builder.add(Self.contentSection, Array(contentHash.utf8))
  }

  static let contentSection = "content"
}
