/// The string members of one JSON object, as bytes: what is not UTF-8 stays as it is.
struct JSONObject {
  /// What is wrong, and where: a byte of the line, from 1.
  struct Malformed: Error {
    let column: Int
    let reason: String
  }

  private var members: [String: [UInt8]] = [:]

  subscript(name: String) -> [UInt8]? { members[name] }

  init(_ line: [UInt8]) throws(Malformed) {
    var parser = Parser(bytes: line)
    try parser.expect("{")
    if parser.take("}") { return }
    repeat {
      let name = try parser.string()
      try parser.expect(":")
      let value = try parser.string()
      members[String(decoding: name, as: UTF8.self)] = value
    } while parser.take(",")
    try parser.expect("}")
  }
}

private struct Parser {
  let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func malformed(_ reason: String) -> JSONObject.Malformed {
    JSONObject.Malformed(column: offset + 1, reason: reason)
  }

  private mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar) throws(JSONObject.Malformed) {
    guard take(character) else { throw malformed("'\(character)' expected") }
  }

  mutating func string() throws(JSONObject.Malformed) -> [UInt8] {
    try expect("\"")
    var result: [UInt8] = []
    while offset < bytes.count {
      let plain = bytes[offset...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
      result += plain
      offset += plain.count
      guard offset < bytes.count else { break }
      offset += 1
      if bytes[offset - 1] == UInt8(ascii: "\"") { return result }
      try appendEscape(to: &result)
    }
    throw malformed("a string that does not end")
  }

  private mutating func appendEscape(to result: inout [UInt8]) throws(JSONObject.Malformed) {
    guard offset < bytes.count else { throw malformed("a string that does not end") }
    let code = bytes[offset]
    offset += 1
    switch Unicode.Scalar(code) {
    case "\"", "\\", "/": result.append(code)
    case "b": result.append(0x08)
    case "f": result.append(0x0C)
    case "n": result.append(0x0A)
    case "r": result.append(0x0D)
    case "t": result.append(0x09)
    case "u": result += UTF8.encode(try escapedScalar()).map(Array.init) ?? []
    default: throw malformed("an escape that JSON has not")
    }
  }

  private mutating func escapedScalar() throws(JSONObject.Malformed) -> Unicode.Scalar {
    let unit = try hexadecimalUnit()
    var value = UInt32(unit)
    if UTF16.isLeadSurrogate(unit), offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    {
      offset += 2
      let trail = try hexadecimalUnit()
      guard UTF16.isTrailSurrogate(trail) else { throw malformed("half a surrogate pair") }
      value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw malformed("half a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimalUnit() throws(JSONObject.Malformed) -> UInt16 {
    let digits = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
      throw malformed("four hexadecimal digits expected")
    }
    offset += 4
    return unit
  }
}
