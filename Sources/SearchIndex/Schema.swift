public import TextAnalysis

/// The fields of an index, fixed when it is created.
public struct Schema: Sendable {
  public struct Field: Sendable {
    public enum Kind: Sendable {
      /// Analysed text: postings with positions and a length norm, ranked by BM25.
      case text(any Analyzer)
      /// Whole values looked up as they are: postings, with positions where `positions` is true
      /// (the position is the caller's, for example the number of an event).
      case keyword(positions: Bool)
      /// At most one 64-bit integer a document, as a column to filter, sort and count by.
      case integer
      /// Bytes given back with a hit, checksummed.
      case stored
    }

    public let name: String
    public let kind: Kind

    public init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  public let fields: [Field]

  /// Names are distinct, of 1 to 255 bytes without line breaks, and at most 255 of them: an index is
  /// not opened with another schema (`IndexError.badField`).
  public init(_ fields: [Field]) {
    self.fields = fields
  }
}
