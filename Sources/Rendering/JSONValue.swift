/// A value of JSON and its text.
public enum JSONValue: Sendable {
  case string(String)
  /// Written with at most four digits after the point, which is what scores have.
  case number(Double)
  case null
  case array([JSONValue])
  /// Keys stay in this order.
  case object([(String, JSONValue)])

  /// A string, or null.
  public static func optional(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  /// The value as text without line breaks or spaces between signs.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .string(let string): Self.quote(string, to: &text)
    case .number(let value): text += Self.written(value)
    case .null: text += "null"
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { text += "," }
        Self.quote(field.0, to: &text)
        text += ":"
        field.1.write(to: &text)
      }
      text += "}"
    }
  }

  private static func written(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let scaled = Int((value * 10_000).rounded())
    if scaled % 10_000 == 0 { return "\(scaled / 10_000)" }
    var digits = String(abs(scaled) % 10_000 + 10_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return (scaled < 0 ? "-" : "") + "\(abs(scaled) / 10_000).\(digits)"
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    if string.unicodeScalars.allSatisfy({ !isSpecial($0) }) {
      text += string
    } else {
      for scalar in string.unicodeScalars {
        if isSpecial(scalar) { text += escaped(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }

  /// Whether a scalar cannot stand in a string as it is.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x22, 0x5C, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
