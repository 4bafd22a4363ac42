internal import Conversation
internal import Knowledge
internal import Rendering
internal import Terminal

extension ChatScreen {
  /// Shows the number of whom to talk to; asked for, never offered.
  mutating func takeContact() {
    guard let contact = conversation.reply.flatMap({ answerer.contactToTake(from: $0) }) else {
      notice = conversation.reply == nil ? Wording.noAnswer : Wording.noNumber
      return
    }
    panel = .contact(contact)
  }
}

/// The card with a number to take along.
extension Drawing {
  /// A square for a camera where there is room and the terminal can show it; else the number large.
  mutating func draw(_ contact: Contact) {
    let side = geometry.width - QRCode.columns - Self.gap
    let hasRoom = geometry.body.count > QRCode.rows && side >= Self.leastSide
    let canShow = screen.canShowPictures && screen.theme != .mono
    if hasRoom, canShow, let code = QRCode(calling: contact) {
      let top = geometry.body.lowerBound + 1
      for (row, line) in code.lines.enumerated() {
        frame.put(line, row: top + row, column: geometry.margin, style: Style(.paper))
      }
      let column = geometry.margin + QRCode.columns + Self.gap
      let rest = [(screen.own(Wording.camera).text, Style.plain), (screen.own(Wording.anyKey).text, Style(.note))]
      write([("", .plain)] + Self.heading(contact) + rest, at: column, width: side)
    } else {
      let number = contact.phone ?? ""
      let digits = screen.canShowPictures ? LargeNumber.lines(number, columns: geometry.width) : [number]
      // Half a number is none.
      let large = digits.count + 2 <= geometry.body.count ? digits : [number]
      let rows = [(contact.name, Style(.title)), ("", .plain)]
      var row = write(rows, at: geometry.margin, width: geometry.width)
      for line in large where geometry.body.contains(row) {
        frame.put(line, row: row, column: geometry.margin, style: Style(.plain, bold: true))
        row += 1
      }
      let rest = [("", Style.plain), (screen.own(Wording.anyKey).words(small: geometry.isNarrow), Style(.note))]
      write(rest, at: geometry.margin, width: geometry.width, from: row)
    }
  }

  /// Who it is, and the number: not everybody has a camera.
  ///
  /// A line in which the number stands says both; a clinic's own says only what the desk is called, and its hours.
  private static func heading(_ contact: Contact) -> [(String, Style)] {
    let line = contact.line.text
    guard let phone = contact.phone, !line.contains(phone) else { return [(line, Style(.title))] }
    return [(contact.name, Style(.title)), (phone, Style(.plain, bold: true)), (line, .plain)]
  }

  /// Writes texts below each other, an empty line behind each but the last; the row behind them.
  @discardableResult
  private mutating func write(_ texts: [(String, Style)], at column: Int, width: Int, from first: Int? = nil) -> Int {
    var row = first ?? geometry.body.lowerBound
    for (text, style) in texts {
      for line in text.isEmpty ? [""] : wrap(text, width: max(1, width)) where geometry.body.contains(row) {
        frame.put(line, row: row, column: column, style: style)
        row += 1
      }
    }
    return row
  }

  /// Columns between the square and the words.
  private static let gap = 3
  /// Columns that the words beside the square need.
  private static let leastSide = 24
}
