/// A document to be added: a key of the caller's and values by field.
public struct Document: Sendable {
  /// Names the document for updates and deletes; any text of at most 1024 bytes.
  public var key: String
  public internal(set) var texts: [(field: String, text: [UInt8])] = []
  public internal(set) var keywords: [(field: String, bytes: [UInt8], position: UInt32)] = []
  public internal(set) var integers: [(field: String, value: Int64)] = []
  public internal(set) var stored: [(field: String, bytes: [UInt8])] = []

  public init(key: String) {
    self.key = key
  }

  /// Adds text to a text field; several calls for one field follow each other.
  public mutating func add(_ text: String, to field: String) {
    texts.append((field, Array(text.utf8)))
  }

  /// Adds text, given as UTF-8, to a text field; bytes that are no UTF-8 part words.
  public mutating func add(utf8 bytes: [UInt8], to field: String) {
    texts.append((field, bytes))
  }

  /// Adds a whole value to a keyword field, at a position of the caller's choosing.
  public mutating func add(keyword: String, to field: String, at position: UInt32 = 0) {
    keywords.append((field, Array(keyword.utf8), position))
  }

  /// Adds a whole value, given as bytes, to a keyword field.
  public mutating func add(keyword bytes: [UInt8], to field: String, at position: UInt32 = 0) {
    keywords.append((field, bytes, position))
  }

  /// Sets the value of an integer column.
  public mutating func set(_ value: Int64, in field: String) {
    integers.removeAll { $0.field == field }
    integers.append((field, value))
  }

  /// Sets the bytes of a stored field.
  public mutating func store(_ bytes: [UInt8], in field: String) {
    stored.removeAll { $0.field == field }
    stored.append((field, bytes))
  }
}
