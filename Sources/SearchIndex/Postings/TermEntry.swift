import ByteStorage

/// What the dictionary keeps about a term: where its postings and positions are.
///
/// Lists follow each other in term order, so that a dictionary can keep lengths and add them up.
struct TermEntry: Hashable, Sendable {
  /// Documents that hold the term, deleted ones included.
  var documentCount: UInt32
  /// The list's bytes in the section of postings.
  var postingsOffset: UInt64
  var postingsLength: UInt32
  /// The list's bytes in the section of positions; none in a field without positions.
  var positionsOffset: UInt64
  var positionsLength: UInt32
  /// The term's place in its dictionary, by which it is remembered that its lists were found valid.
  var ordinal: UInt32 = 0
}

extension TermEntry {
  /// Appends the entry. Lists follow each other, so that behind a `previous` entry of the same
  /// dictionary block only the lengths are kept.
  func encode(after previous: TermEntry?, into bytes: inout [UInt8]) {
    bytes.append(varint: UInt64(documentCount))
    bytes.append(varint: UInt64(postingsLength))
    bytes.append(varint: UInt64(positionsLength))
    if previous == nil {
      bytes.append(varint: postingsOffset)
      bytes.append(varint: positionsOffset)
    }
  }

  /// Reads what `encode` wrote. Garbage gives a garbled entry, never a trap: whoever follows the
  /// offsets checks them.
  ///
  /// - Parameter firstOrdinal: the ordinal of an entry without a previous one.
  init(from cursor: inout ByteCursor, after previous: TermEntry?, firstOrdinal: UInt32) {
    documentCount = UInt32(truncatingIfNeeded: cursor.varint())
    postingsLength = UInt32(truncatingIfNeeded: cursor.varint())
    positionsLength = UInt32(truncatingIfNeeded: cursor.varint())
    if let previous {
      ordinal = previous.ordinal &+ 1
      postingsOffset = previous.postingsOffset &+ UInt64(previous.postingsLength)
      positionsOffset = previous.positionsOffset &+ UInt64(previous.positionsLength)
    } else {
      ordinal = firstOrdinal
      postingsOffset = cursor.varint()
      positionsOffset = cursor.varint()
    }
  }
}

/// What BM25 needs to know about a field as a whole.
struct FieldStatistics: Hashable, Sendable {
  /// Documents that have the field.
  var documentCount: UInt64
  /// The sum of their lengths.
  var totalLength: UInt64

  /// The mean length, 1 where there is none.
  var averageLength: Float {
    documentCount == 0 || totalLength == 0 ? 1 : Float(totalLength) / Float(documentCount)
  }

  static func + (one: FieldStatistics, other: FieldStatistics) -> FieldStatistics {
    FieldStatistics(
      documentCount: one.documentCount + other.documentCount,
      totalLength: one.totalLength + other.totalLength)
  }
}
