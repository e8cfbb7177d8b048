/// A JSON value whose objects keep the order of their keys, because callers were promised one.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The members of a JSON object, in the order in which they are written.
struct JSONObject: Equatable, ExpressibleByDictionaryLiteral {
  struct Member: Equatable {
    var key: String
    var value: JSONValue
  }

  private(set) var members: [Member]

  init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { Member(key: $0.0, value: $0.1) }
  }

  mutating func append(_ key: String, _ value: JSONValue) {
    members.append(Member(key: key, value: value))
  }

  /// - Complexity: O(n) for n members.
  subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }
}

extension JSONValue {
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  init(_ number: Int?) { self = number.map(JSONValue.int) ?? .null }
  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }
  init<Value: RawRepresentable<String>>(_ value: Value?) { self.init(value?.rawValue) }
}

extension JSONValue: CustomStringConvertible {
  /// The value as RFC 8259 writes it, on one line, with a space after `:` and `,`.
  var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .number(let value): text += Self.text(of: value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let values): Self.write(values, to: &text)
    case .object(let object): Self.write(object, to: &text)
    }
  }

  private static func write(_ values: [JSONValue], to text: inout String) {
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += ", " }
      value.write(to: &text)
    }
    text += "]"
  }

  private static func write(_ object: JSONObject, to text: inout String) {
    text += "{"
    for (index, member) in object.members.enumerated() {
      if index > 0 { text += ", " }
      write(member.key, to: &text)
      text += ": "
      member.value.write(to: &text)
    }
    text += "}"
  }

  /// The shortest text that reads back as the same number; whole numbers without a fraction.
  static func text(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if let whole = Int(exactly: value), abs(whole) <= 1 << 53 { return String(whole) }
    return value.description
  }

  /// Beside what RFC 8259 asks for, C1 controls and bidirectional controls are escaped too: a
  /// reader gets the same text, and a terminal that the JSON happens to be shown on does nothing.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isControl || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
