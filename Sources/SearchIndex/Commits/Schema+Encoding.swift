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
