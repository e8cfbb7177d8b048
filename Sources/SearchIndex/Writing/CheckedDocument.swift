/// A document whose fields were found in the schema and whose values keep to their bounds.
struct CheckedDocument {
  let key: [UInt8]
  private(set) var texts: [(field: Int, bytes: [UInt8])] = []
  /// Sorted by position, each value once at a position.
  private(set) var keywords: [(field: Int, bytes: [UInt8], position: UInt32)] = []
  private(set) var integers: [(field: Int, value: Int64)] = []
  private(set) var stored: [(field: Int, bytes: [UInt8])] = []

  /// - Throws: `badField`, `badValue`.
  init(_ document: Document, _ fields: FieldDirectory) throws(IndexError) {
    key = Array(document.key.utf8)
    guard key.count <= Document.maximumKeyByteCount else {
      throw .badValue(
        "a key of \(key.count) bytes; \(Document.maximumKeyByteCount) are allowed")
    }
    let textByteCount = document.texts.reduce(0) { $0 + $1.text.count }
    guard textByteCount <= Document.maximumTextByteCount else {
      throw .badValue(
        "a document of \(textByteCount) bytes of text; \(Document.maximumTextByteCount) are allowed"
      )
    }
    for (field, text) in document.texts {
      texts.append((try fields.ordinal(of: field, .text), text))
    }
    for (field, bytes, position) in document.keywords {
      let ordinal = try fields.ordinal(of: field, .keyword)
      try Self.check(bytes, position, field)
      keywords.append((ordinal, bytes, position))
    }
    for (field, value) in document.integers {
      integers.append((try fields.ordinal(of: field, .integer), value))
    }
    for (field, bytes) in document.stored {
      stored.append((try fields.ordinal(of: field, .stored), bytes))
    }
    sortKeywords()
  }

  private static func check(
    _ bytes: [UInt8], _ position: UInt32, _ field: String
  ) throws(IndexError) {
    guard bytes.count <= Term.maximumByteCount else {
      throw .badValue(
        "a keyword of \(bytes.count) bytes in '\(field)'; \(Term.maximumByteCount) are allowed")
    }
    guard position <= Term.maximumPosition else {
      throw .badValue("position \(position) in '\(field)'; \(Term.maximumPosition) is the last")
    }
  }

  private mutating func sortKeywords() {
    guard keywords.count > 1 else { return }
    keywords.sort { one, other in
      if one.position != other.position { return one.position < other.position }
      if one.field != other.field { return one.field < other.field }
      return one.bytes.lexicographicallyPrecedes(other.bytes)
    }
    var kept = 1
    for index in 1..<keywords.count where keywords[index] != keywords[kept - 1] {
      keywords[kept] = keywords[index]
      kept += 1
    }
    keywords.removeLast(keywords.count - kept)
  }
}

extension Document {
  /// The longest key, in bytes.
  public static let maximumKeyByteCount = 1024
  /// The longest text, all text fields together, in bytes.
  public static let maximumTextByteCount = 256 << 20
}

extension Term {
  /// The longest term, in bytes. A longer keyword is refused; a longer word of a text takes its
  /// position, but cannot be found.
  public static let maximumByteCount = 1024
  /// The last position that a keyword may have.
  public static let maximumPosition: UInt32 = 1 << 30
}

/// The fields of a schema by name.
struct FieldDirectory {
  enum Kind: String {
    case text, keyword, integer, stored
  }

  private let fields: [String: (ordinal: Int, kind: Kind)]

  init(_ schema: Schema) {
    var fields: [String: (ordinal: Int, kind: Kind)] = [:]
    for (ordinal, field) in schema.fields.enumerated() {
      let kind: Kind =
        switch field.kind {
        case .text: .text
        case .keyword: .keyword
        case .integer: .integer
        case .stored: .stored
        }
      fields[field.name] = (ordinal, kind)
    }
    self.fields = fields
  }

  func ordinal(of name: String, _ kind: Kind) throws(IndexError) -> Int {
    guard let field = fields[name] else {
      throw .badField(name: name, reason: "the schema has no such field")
    }
    guard field.kind == kind else {
      throw .badField(
        name: name, reason: "it is a field of kind \(field.kind), not of kind \(kind)")
    }
    return field.ordinal
  }
}
