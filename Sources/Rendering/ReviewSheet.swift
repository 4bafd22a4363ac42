internal import Conversation
internal import Knowledge

/// One topic's part of the book.
struct ReviewSheet {
  let topic: Topic
  let edition: Edition
  let base: KnowledgeBase

  init(_ topic: Topic, in edition: Edition, of base: KnowledgeBase) {
    self.topic = topic
    self.edition = edition
    self.base = base
  }

  var html: String {
    """
    <section class="sheet" lang="\(edition.language)" id="\(Self.anchor(topic.id, edition.language))">
    <h2>\(HTML.escaped(topic.title))</h2>
    <p class="facts">\(HTML.escaped(description))</p>
    \(screens)\(PassageTable(topic, base).html)\(questions)\(neighbours)<p class="sign">As it is / with changes: \
    ____________________ Name, licence: ____________________ Day: __________</p>
    </section>

    """
  }

  /// A topic's id as a link to its sheet.
  static func link(_ id: String, _ language: String) -> String {
    "<a href=\"#\(anchor(id, language))\">\(HTML.escaped(id))</a>"
  }

  private static func anchor(_ id: String, _ language: String) -> String {
    HTML.escaped("\(language)/\(id)".filter { !$0.isWhitespace })
  }

  private var description: String {
    let audience = topic.audience == .counselor ? "for staff" : "public"
    let twin = topic.publicTwin.map { ", the public gets \($0)" } ?? ""
    let isPrivate = topic.isPrivate ? ", private" : ""
    return "\(topic.id): \(topic.tier.rawValue), shown as \(topic.template.rawValue), \(audience)\(twin)\(isPrivate). "
      + "Contact: \(topic.contact). Written \(topic.review.written), \(checked), due \(topic.review.due)."
  }

  private var checked: String {
    topic.review.checked.map { "checked by a second reader \($0)" } ?? "not checked by a second reader"
  }

  /// The first view of the kiosk, of staff for what is theirs, at both sizes.
  private var screens: String {
    let compose = Compose(base, face: topic.audience == .counselor ? .counselor : .kiosk)
    let reply = compose.reply(showing: topic.id, language: edition.language)
    let pages = [ScreenSize.wide, .narrow].map { size in
      let page = Layout(edition.replies, size: size).page(reply)
      let lines = page.lines.prefix(page.firstView).map { HTML.escaped($0.text) }
      return "<pre>\(lines.joined(separator: "\n"))</pre>\n"
    }
    return "<div class=\"screens\">\n\(pages.joined())</div>\n"
  }

  /// What people ask, by voice; what leads here from the neighbours, and the alerts that answer with it.
  private var questions: String {
    var lines = Voice.allCases.flatMap { voice in
      let asks = topic.asks.filter { $0.voice == voice }.map { HTML.escaped($0.text) }
      return asks.isEmpty ? [] : ["<strong>\(voice.rawValue)</strong> " + asks.joined(separator: " / ")]
    }
    for other in edition.topics {
      for near in other.near where near.topic == topic.id {
        lines.append("<strong>not \(HTML.escaped(other.id))</strong> \(HTML.escaped(near.question))")
      }
    }
    let alerts = edition.alerts.filter { $0.answer.values.contains(topic.id) }.map { HTML.escaped($0.id) }
    if !alerts.isEmpty { lines.append("<strong>alerts</strong> " + alerts.joined(separator: ", ")) }
    return list("Questions that lead here", lines)
  }

  /// Topics that it must be told apart from, with a question of theirs, and those it sends on to.
  private var neighbours: String {
    let near = topic.near.map { "\(Self.link($0.topic, edition.language)): \(HTML.escaped($0.question))" }
    let next = topic.seeAlso.map { "see also \(Self.link($0, edition.language))" }
    return list("Neighbours", near + next)
  }

  private func list(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "<h3>\(title)</h3>\n<ul>\n\(lines.map { "<li>\($0)</li>\n" }.joined())</ul>\n"
  }
}

extension HTML {
  /// What the book has besides a page.
  static let bookStyle = """

    .sheet { break-before: page; }
    .screens { display: flex; flex-wrap: wrap; gap: 1em; }
    pre { border: 1px solid #000; padding: 0.5em; margin: 0; font-size: 0.62em; line-height: 1.25; break-inside: avoid; }
    table { border-collapse: collapse; width: 100%; font-size: 0.72em; margin: 0.8em 0; }
    th, td { border: 1px solid #000; padding: 0.25em 0.4em; text-align: left; vertical-align: top; }
    tr { break-inside: avoid; }
    .facts, .sheet ul, nav { font-size: 0.8em; }
    td { overflow-wrap: anywhere; }
    .sign { border: 1px solid #000; padding: 0.8em; }
    """
}
