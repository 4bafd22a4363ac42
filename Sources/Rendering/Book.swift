internal import Conversation
public import Knowledge

/// The review sheets of topics as one document of HTML: what a clinician reads with a pen in hand.
///
/// A sheet has the first view at both sizes, every passage with its facts and their sources beside it, the questions that
/// lead there, and the neighbours. Facts for staff are in it: it is not for the public.
public struct Book: Sendable {
  private let base: KnowledgeBase
  private let subject: String?
  private let origin: String

  /// A book over all topics, or those of one subject, of every language.
  public init(_ base: KnowledgeBase, subject: String? = nil, origin: String) {
    self.base = base
    self.subject = subject
    self.origin = origin
  }

  /// The document.
  public var html: String {
    let editions = [base.english, base.spanish].compactMap { $0 }
    let sheets = editions.flatMap { edition in
      let topics = topics(of: edition)
      return topics.map { ReviewSheet($0, in: edition, of: base).html }
    }
    let body = head(editions) + sheets.joined()
    return HTML.document(title: title, language: "en", style: HTML.style + HTML.bookStyle, body: body)
  }

  private var title: String { base.english.title.isEmpty ? "Review sheets" : base.english.title }

  private func topics(of edition: Edition) -> [Topic] {
    edition.topics.filter { subject == nil || $0.subject == subject }
  }

  /// The first page: what it is, how to use it, and all topics by their subjects.
  private func head(_ editions: [Edition]) -> String {
    let count = editions.reduce(0) { $0 + topics(of: $1).count }
    let lists = editions.map { edition in
      let named = Dictionary(grouping: topics(of: edition)) { edition.replies.subject($0.subject) }
      return named.sorted { $0.key < $1.key }.map { name, topics in
        let items = topics.map { "<li>\(ReviewSheet.link($0.id, edition.language))</li>\n" }.joined()
        return "<h2 lang=\"\(edition.language)\">\(HTML.escaped(name))</h2>\n<ul>\n\(items)</ul>\n"
      }.joined()
    }
    return """
      <header>
      <h1>\(HTML.escaped(title)): review sheets</h1>
      <p>\(count) topics. \(HTML.escaped(origin)). \(HTML.escaped(base.english.licence))</p>
      <p>Each sheet: the first view at 80x24 and at 40x12, every passage with the facts it rests on, the questions that \
      lead here, the neighbours. Facts marked for staff are never shown to the public.</p>
      </header>
      <nav>
      \(lists.joined())</nav>

      """
  }
}
