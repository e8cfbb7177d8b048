internal import ByteStorage

/// Reads the postings of one term of a `TermTable`, batch by batch.
@safe
struct PostingsUnpacker {
  private var position: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private let hasPositions: Bool
  private var document: UInt32 = 0

  /// - Precondition: `bytes` is what a term table collected, and outlives this value.
  init(_ bytes: UnsafeBufferPointer<UInt8>, hasPositions: Bool) {
    self.hasPositions = hasPositions
    // No bytes have no address; then nothing is read from this one.
    unsafe position = bytes.baseAddress ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
    unsafe end = position + bytes.count
  }

  /// Puts the next documents in the place of those in the batch, `limit` of them at most; false
  /// where there are none left.
  mutating func next(into batch: inout PostingsBatch, limit: Int = 4096) -> Bool {
    batch.removeAll()
    if hasPositions {
      unpackWithPositions(into: &batch, limit)
    } else {
      unpack(into: &batch, limit)
    }
    return !batch.documents.isEmpty
  }

  private mutating func unpack(into batch: inout PostingsBatch, _ limit: Int) {
    while unsafe position != end && batch.documents.count < limit {
      document &+= UInt32(truncatingIfNeeded: varint())
      batch.documents.append(document &- 1)
      batch.frequencies.append(1)
    }
  }

  private mutating func unpackWithPositions(into batch: inout PostingsBatch, _ limit: Int) {
    while unsafe position != end && batch.documents.count < limit {
      document &+= UInt32(truncatingIfNeeded: varint() &>> 1)
      batch.documents.append(document &- 1)
      batch.positionDeltas.append(UInt32(truncatingIfNeeded: varint()))
      var frequency: UInt32 = 1
      // The lowest bit of the first byte tells a further position from the next document.
      while unsafe position != end && position.pointee & 1 == 0 {
        batch.positionDeltas.append(UInt32(truncatingIfNeeded: varint() &>> 1))
        frequency &+= 1
      }
      batch.frequencies.append(frequency)
    }
  }

  @inline(__always)
  private mutating func varint() -> UInt64 {
    let first = unsafe position.pointee
    unsafe position += 1
    if first < 0x80 { return UInt64(first) }
    var value = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while true {
      let next = unsafe position.pointee
      unsafe position += 1
      value |= UInt64(next & 0x7F) &<< shift
      if next < 0x80 { return value }
      shift &+= 7
    }
  }
}
