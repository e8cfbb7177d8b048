internal import ClippingModel

/// Reads the fields of one JSON object (RFC 8259) without building a tree: strings are kept with
/// their place in the file, nested values are passed over.
///
/// - Complexity: O(n) for n bytes; nesting costs no stack.
struct JSONObjectReader {
  struct Fault: Error {
    var offset: Int
    var message: String
  }

  /// A key and its value: a string's text, a number's digits, the strings of an array joined.
  struct Field {
    var key: String
    var value: MappedText
  }

  private let text: MappedText
  private(set) var offset: Int

  init(_ text: MappedText, at offset: Int = 0) {
    self.text = text
    self.offset = offset
  }

  private var bytes: [UInt8] { text.bytes }

  /// The fields of the object that begins here, in order.
  mutating func readObject() throws(Fault) -> [Field] {
    skipBlanks()
    try expect(UInt8(ascii: "{"), "an object was expected here")
    var fields: [Field] = []
    skipBlanks()
    if next == UInt8(ascii: "}") {
      offset += 1
      return []
    }
    while true {
      skipBlanks()
      let key = try readString()
      skipBlanks()
      try expect(UInt8(ascii: ":"), "':' was expected behind the key")
      let value = try readValue()
      fields.append(Field(key: key.string(0..<key.count), value: value))
      skipBlanks()
      if next == UInt8(ascii: "}") {
        offset += 1
        return fields
      }
      try expect(UInt8(ascii: ","), "',' or '}' was expected behind a value")
    }
  }

  mutating func skipBlanks() {
    while offset < text.count, bytes[offset].isBlank { offset += 1 }
  }

  var next: UInt8? { offset < text.count ? bytes[offset] : nil }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ byte: UInt8, _ message: String) throws(Fault) {
    guard next == byte else { throw fault(message) }
    offset += 1
  }

  private func fault(_ message: String) -> Fault {
    Fault(offset: offset, message: offset < text.count ? message : "the record ends in the middle")
  }
}

extension JSONObjectReader {
  private mutating func readString() throws(Fault) -> MappedText {
    try expect(UInt8(ascii: "\""), "a string was expected here")
    let start = offset
    guard let end = stringEnd(from: start) else {
      offset = text.count
      throw Fault(offset: start - 1, message: "the string that begins here has no end")
    }
    let range = start..<end
    offset = end + 1
    let hasEscapes = text.bytes.firstOffset(of: UInt8(ascii: "\\"), in: range) != nil
    if hasEscapes { return JSONString.decoded(text, range) }
    var value = MappedText()
    value.append(range, of: text)
    return value
  }

  /// The quote that ends the string, which no backslash escapes.
  private func stringEnd(from start: Int) -> Int? {
    let bytes = text.bytes.span
    var offset = start
    while let quote = bytes.firstOffset(of: UInt8(ascii: "\""), in: offset..<bytes.count) {
      var first = quote
      while first > offset, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
      if (quote - first).isMultiple(of: 2) { return quote }
      offset = quote + 1
    }
    return nil
  }

  private mutating func readValue() throws(Fault) -> MappedText {
    skipBlanks()
    switch next {
    case UInt8(ascii: "\""): return try readString()
    case UInt8(ascii: "["), UInt8(ascii: "{"): return try readNested()
    default: return try readLiteral()
    }
  }

  /// A number, `true`, `false` or `null`, which is empty.
  private mutating func readLiteral() throws(Fault) -> MappedText {
    let start = offset
    while let byte = next,
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: ".")
    { offset += 1 }
    let range = start..<offset
    let word = String(decoding: bytes[range], as: UTF8.self)
    var value = MappedText()
    if word == "null" { return value }
    guard word == "true" || word == "false" || Double(word) != nil else {
      offset = start
      throw fault("a value was expected here")
    }
    value.append(range, of: text)
    return value
  }

  /// Passes over an array or object; the strings that stand in it without a key are kept, with a
  /// comma between.
  private mutating func readNested() throws(Fault) -> MappedText {
    var open: [UInt8] = []
    var value = MappedText()
    repeat {
      skipBlanks()
      guard let byte = next else { throw fault("") }
      switch byte {
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        guard open.last == byte else { throw fault("this bracket closes none") }
        open.removeLast()
      case UInt8(ascii: "\""):
        try takeElement(try readString(), isArray: open == [UInt8(ascii: "]")], into: &value)
        continue
      case UInt8(ascii: ","), UInt8(ascii: ":"): break
      default:
        _ = try readLiteral()
        continue
      }
      offset += 1
    } while !open.isEmpty
    return value
  }

  private func takeElement(
    _ element: MappedText, isArray: Bool, into value: inout MappedText
  ) throws(Fault) {
    guard isArray, !element.isEmpty else { return }
    if !value.isEmpty { value.append(", ".utf8, for: element.span(of: 0..<0)) }
    value.append(0..<element.count, of: element)
  }
}
