internal import TextAnalysis

extension Schema {
  /// The ordinal of a field.
  func ordinal(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }

  func shape(of ordinal: Int) -> FieldShape {
    switch fields[ordinal].kind {
    case .text: FieldShape(ordinal: ordinal, isText: true, hasPositions: true)
    case .keyword(let positions):
      FieldShape(ordinal: ordinal, isText: false, hasPositions: positions)
    case .integer, .stored: FieldShape(ordinal: ordinal, isText: false, hasPositions: false)
    }
  }

  /// The schema as it is kept in the manifest: a line of words for each field.
  func encode() -> [UInt8] {
    var text = ""
    for field in fields { text += "\(field.kind.words) \(field.name)\n" }
    return Array(text.utf8)
  }

  /// - Throws: `badField` for a name that is there twice, or that is none; for too many fields.
  func check() throws(IndexError) {
    var names: Set<String> = []
    for field in fields {
      let byteCount = field.name.utf8.count
      guard (1...255).contains(byteCount), !field.name.utf8.contains(UInt8(ascii: "\n")) else {
        throw .badField(
          name: field.name, reason: "a name has 1 to 255 bytes and no line break, not \(byteCount)")
      }
      guard names.insert(field.name).inserted else {
        throw .badField(name: field.name, reason: "two fields have this name")
      }
      guard names.count <= 255 else {
        throw .badField(name: field.name, reason: "a schema has at most 255 fields")
      }
    }
  }

  /// What keeps an index of the schema `encoded` from being used with this one.
  func difference(from encoded: [UInt8]) -> String? {
    if encoded == encode() { return nil }
    let found = String(decoding: encoded, as: UTF8.self).split(separator: "\n")
    let wanted = String(decoding: encode(), as: UTF8.self).split(separator: "\n")
    for (found, wanted) in zip(found, wanted) where found != wanted {
      return "the index has the field '\(found)' where '\(wanted)' is asked for"
    }
    return "the index has \(found.count) fields where \(wanted.count) are asked for"
  }
}

extension Schema.Field.Kind {
  fileprivate var words: String {
    switch self {
    case .text(let analyzer): "text(\(analyzer.name))"
    case .keyword(let positions): positions ? "keyword(positions)" : "keyword"
    case .integer: "integer"
    case .stored: "stored"
    }
  }
}
