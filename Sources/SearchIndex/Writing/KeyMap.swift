/// The newest document of each key in a segment that is being built.
///
/// Open addressing, at most half full; a slot is 0 where it is free, else the document and 1. A key
/// that was removed keeps its slot, marked, until the table grows.
struct KeyMap {
  private static let removedMark: UInt32 = .max

  private var slots = [UInt32](repeating: 0, count: 64)
  private var usedCount = 0

  /// Appends the key of the next document, and gives the document that had it before.
  mutating func insert(
    _ key: [UInt8], _ document: UInt32, _ documents: inout SegmentDocuments
  ) -> UInt32? {
    let hash = KeyTable.hash(key.span)
    let replaced = remove(key.span, hash: hash, in: documents)
    documents.keyBytes += key
    documents.keyEnds.append(UInt64(documents.keyBytes.count))
    documents.keyHashes.append(hash)
    if 2 * (usedCount + 1) > slots.count { grow(documents) }
    put(document, hash)
    usedCount += 1
    return replaced
  }

  /// Forgets a key and gives the document that had it.
  mutating func remove(
    _ key: borrowing Span<UInt8>, hash: UInt64, in documents: SegmentDocuments
  ) -> UInt32? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] != Self.removedMark {
        let document = Int(slots[slot] - 1)
        if documents.keyHashes[document] == hash, documents.hasKey(key, document) {
          slots[slot] = Self.removedMark
          return UInt32(document)
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func put(_ document: UInt32, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = document + 1
  }

  private mutating func grow(_ documents: SegmentDocuments) {
    let old = slots
    slots = Array(repeating: 0, count: 2 * old.count)
    usedCount = 0
    for entry in old where entry != 0 && entry != Self.removedMark {
      put(entry - 1, documents.keyHashes[Int(entry - 1)])
      usedCount += 1
    }
  }
}

extension SegmentDocuments {
  fileprivate func hasKey(_ key: borrowing Span<UInt8>, _ document: Int) -> Bool {
    let start = document == 0 ? 0 : Int(keyEnds[document - 1])
    let end = Int(keyEnds[document])
    guard end - start == key.count else { return false }
    for index in 0..<key.count where keyBytes[start + index] != key[index] { return false }
    return true
  }
}
