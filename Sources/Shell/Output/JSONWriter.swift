/// Writes JSON values as UTF-8, one behind the other.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: put("null")
    case .bool(let value): put(value ? "true" : "false")
    case .int(let value): put(value)
    case .number(let value): put(JSONValue.text(of: value))
    case .string(let value): write(value)
    case .array(let values): write(values)
    case .object(let object): write(object)
    }
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func write(_ values: [JSONValue]) {
    bytes.append(UInt8(ascii: "["))
    for index in values.indices {
      if index > 0 { put(", ") }
      write(values[index])
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ object: JSONObject) {
    bytes.append(UInt8(ascii: "{"))
    for index in object.members.indices {
      if index > 0 { put(", ") }
      write(object.members[index].key)
      put(": ")
      write(object.members[index].value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func put(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let first = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }
}

extension JSONWriter {
  /// Beside what RFC 8259 asks for, C1 controls, bidirectional controls and line separators are
  /// escaped too: a reader gets the same text, and a terminal that the JSON happens to be shown on
  /// does nothing.
  private mutating func write(_ string: String) {
    let text = string.utf8
    bytes.append(UInt8(ascii: "\""))
    let mayNeedEscape = Self.mayNeedEscape.span
    let span = text.span
    var done = 0
    var offset = 0
    while offset < span.count {
      guard mayNeedEscape[Int(span[offset])], let escape = Escape(span, at: offset) else {
        offset &+= 1
        continue
      }
      append(span.extracting(done..<offset))
      put(escape)
      offset += escape.byteCount
      done = offset
    }
    if done == 0 { bytes.append(contentsOf: text) } else { append(span.extracting(done...)) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: Span<UInt8>) {
    bytes.append(addingCapacity: text.count) { output in
      for offset in text.indices { output.append(text[offset]) }
    }
  }

  private mutating func put(_ escape: Escape) {
    bytes.append(UInt8(ascii: "\\"))
    if let letter = escape.letter {
      bytes.append(letter)
      return
    }
    bytes.append(UInt8(ascii: "u"))
    for shift in stride(from: UInt32(12), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: escape.scalar >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// The bytes that begin a character to be escaped, all of which lie below U+10000.
  private static let mayNeedEscape: [Bool] = (UInt8.min...UInt8.max).map { byte in
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }

  private struct Escape {
    var scalar: UInt32
    var byteCount: Int
    /// The letter of a short escape, nil for `\uXXXX`.
    var letter: UInt8?

    /// The escape of the character at `offset`, nil where it stands for itself.
    init?(_ text: Span<UInt8>, at offset: Int) {
      let first = text[offset]
      (scalar, byteCount) = (UInt32(first), 1)
      if first == 0xC2 || first == 0xD8 {
        scalar = (scalar & 0x1F) << 6 | UInt32(text[offset + 1] & 0x3F)
        byteCount = 2
      } else if first == 0xE2 {
        scalar =
          0x2000 | UInt32(text[offset + 1] & 0x3F) << 6 | UInt32(text[offset + 2] & 0x3F)
        byteCount = 3
      }
      switch first {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = first
      case UInt8(ascii: "\n"): letter = UInt8(ascii: "n")
      case UInt8(ascii: "\r"): letter = UInt8(ascii: "r")
      case UInt8(ascii: "\t"): letter = UInt8(ascii: "t")
      default:
        let isLineSeparator = scalar == 0x2028 || scalar == 0x2029
        guard isLineSeparator || Unicode.Scalar(scalar)?.isControl == true else { return nil }
      }
    }
  }
}
