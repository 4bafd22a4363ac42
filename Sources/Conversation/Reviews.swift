public import Knowledge

/// What is known of the approval of one text.
public struct UnitReview: Equatable, Sendable {
  /// The text.
  public var unit: TextUnit
  /// How far it is approved.
  public var state: ReviewState
  /// Whether it was approved and its day has passed; then its state is `draft`.
  public var isOverdue = false
  /// The words of people for the text as it is now, the oldest first.
  public var seals: [Seal] = []
  /// How many different people have to approve it: 1 or 2.
  public var needed: Int
}

/// How far the texts of a base are approved.
public struct Reviews: Sendable {
  /// The texts.
  public let texts: UnitText
  private let base: KnowledgeBase

  /// The reviews of a base, by the approvals that it holds.
  public init(_ base: KnowledgeBase) {
    texts = UnitText(base)
    self.base = base
  }

  /// The review of a unit; nil where there is no such unit.
  public func review(of unit: TextUnit) -> UnitReview? {
    texts.sum(of: unit).map { review(of: unit, as: $0) }
  }

  private func review(of unit: TextUnit, as sum: String) -> UnitReview {
    let topic = unit.kind == .topic ? edition(unit.language)?.topic(unit.id) : nil
    var review = UnitReview(unit: unit, state: .draft, needed: Self.needed(unit, topic))
    let all = base.approvals.seals[unit.description] ?? []
    review.seals = all.filter { $0.sum == sum }
    if review.seals.areBy(review.needed) {
      review.isOverdue = topic.map { $0.review.due < base.approvals.asOf } ?? false
      review.state = review.isOverdue ? .draft : .approved
    } else if review.seals.count < all.count {
      review.state = .changed
    }
    return review
  }

  /// Where a mistake is gravest, or stands in many replies, two people must have read it.
  private static func needed(_ unit: TextUnit, _ topic: Topic?) -> Int {
    switch unit.kind {
    case .topic: topic?.tier == .emergency || topic?.tier == .urgent ? 2 : 1
    case .block, .alert, .reply: 2
    case .interaction, .group: 1
    }
  }

  private func edition(_ language: String) -> Edition? {
    language == "en" ? base.english : base.spanish
  }

  // MARK: Replies

  /// The weakest state among the parts of a reply, and whose word the approved line gives: the last for its topic.
  func review(of reply: Reply) -> (state: ReviewState, seal: Seal?) {
    let reviews = self.reviews(of: reply)
    let order = ReviewState.allCases
    let weakest = reviews.map(\.state).min { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
    return (weakest ?? .draft, reviews.first?.seals.last)
  }

  /// The reviews of a reply's parts, its topic first.
  private func reviews(of reply: Reply) -> [UnitReview] {
    var units: [TextUnit] = []
    var reviews: [UnitReview] = []
    for id in [reply.topic ?? reply.alert].compactMap({ $0 }) {
      let unit = TextUnit(.topic, id, language: reply.language)
      units.append(unit)
      reviews += [review(of: unit)].compactMap { $0 }
    }
    for block in reply.allBlocks {
      guard let unit = unit(of: block, reply.language), !units.contains(unit) else { continue }
      units.append(unit)
      let sum = unit.kind == .block ? texts.sum(of: unit, saying: block.words) : texts.sum(of: unit)
      if let sum { reviews.append(review(of: unit, as: sum)) }
    }
    return reviews
  }

  /// The unit whose words a block has from elsewhere; nil for the topic's own, for contacts and for other topics' names.
  private func unit(of block: Reply.Block, _ language: String) -> TextUnit? {
    guard let ref = block.words.ref else { return nil }
    switch block {
    case .review, .contact, .source, .choice: return nil
    case .readingLine, .classLine, .title, .opening, .action, .lead, .short, .paragraph, .caveat, .step, .doNot,
      .machineLine, .notice:
      break
    }
    if ref.contains(":") { return TextUnit(named: (language == "en" ? "" : language + "/") + ref) }
    if edition(language)?.replies.has(ref) == true { return TextUnit(.reply, ref, language: language) }
    guard case .caveat = block, !ref.contains("/") else { return nil }
    return TextUnit(.block, ref, language: language)
  }
}
