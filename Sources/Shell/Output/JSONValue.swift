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
  var description: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes of `description`.
  var utf8: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }

  /// The shortest text that reads back as the same number; whole numbers without a fraction.
  static func text(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if let whole = Int(exactly: value), abs(whole) <= 1 << 53 { return String(whole) }
    return value.description
  }
}
