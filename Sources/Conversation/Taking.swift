public import Knowledge

extension Answerer {
  /// Whom to take along from a reply: its own contact where that has a number, else the clinic, else the line for
  /// treatment.
  ///
  /// Nil where none of them has a number. A reply to danger without a contact of its own has the line of its family.
  public func contactToTake(from reply: Reply) -> Contact? {
    let own = reply.blocks.compactMap { block -> String? in
      if case .contact(let words) = block { words.ref } else { nil }
    }
    let shown = (reply.topic ?? reply.alert).flatMap { compose.shelf(reply.language).topic($0)?.contact }
    let ids = own + [shown, reply.family?.contact, "clinic", "samhsa"].compactMap { $0 }
    return ids.lazy.compactMap { base.contact($0) }.first { $0.phone?.contains(where: \.isNumber) == true }
  }
}

extension Family {
  /// The line that is right for everybody of the family.
  fileprivate var contact: String {
    switch self {
    case .act: "emergency"
    case .stay: "crisis"
    case .safe: "violence"
    }
  }
}
