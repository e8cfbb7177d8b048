/// A part of a segment file.
enum SegmentSection: Int, CaseIterable, Sendable {
  /// The records of stored fields, one behind the other by document.
  case stored
  /// Documents, frequencies and bounds of scores by term, in the shape that `PostingsEncoder` gives them.
  case postings
  /// Positions, in the shape that `PostingsEncoder` gives them.
  case positions
  /// Blocks of terms.
  case dictionary
  /// Where each block of terms begins, and with what.
  case dictionaryIndex
  /// A norm byte for each document, by text field.
  case norms
  /// The exact length of each document, by text field.
  case lengths
  /// Integer columns, by field.
  case columns
  /// The keys of documents, one behind the other.
  case keys
  /// Where each key ends.
  case keyEnds
  /// The documents by hash of their key.
  case keyTable
  /// Where each stored record ends.
  case storedEnds
}

/// What a field asks of the index.
struct FieldShape: Hashable, Sendable {
  let ordinal: Int
  /// Whether it has norms and is scored.
  let isText: Bool
  let hasPositions: Bool
}
