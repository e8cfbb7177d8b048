/// Postings of one term, unpacked, as flat arrays that are used again and again.
struct PostingsBatch {
  /// Numbers in the segment, ascending.
  var documents: [UInt32] = []
  /// Occurrences in each document, at least 1.
  var frequencies: [UInt32] = []
  /// The positions of each document one behind the other: the first as it is, the others as
  /// differences from the one before, which may be 0. Empty in a field without positions.
  var positionDeltas: [UInt32] = []

  /// Empties the batch and keeps its memory.
  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    positionDeltas.removeAll(keepingCapacity: true)
  }
}
