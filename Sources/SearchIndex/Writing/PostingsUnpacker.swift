internal import ByteStorage

/// Reads the postings of one term of a `TermTable`, batch by batch.
@safe
struct PostingsUnpacker {
  /// Bytes behind the postings that are looked at, whatever they are.
  static let slack = 8

  private var position: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private let hasPositions: Bool
  private var document: UInt32 = 0

  /// - Precondition: `bytes` is what a term table collected, with `slack` bytes behind it, and
  ///   outlives this value.
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
    let byteCount = unsafe end - position
    guard byteCount > 0 else { return false }
    // Arrays are moved out, so that there is one owner of each, and back in. Every number takes a
    // byte at least.
    var taken = PostingsBatch()
    swap(&taken, &batch)
    var (documents, frequencies, deltas) = (
      taken.documents, taken.frequencies, taken.positionDeltas
    )
    taken = PostingsBatch()
    let documentCount = min(limit, byteCount)
    documents.append(addingCapacity: documentCount) { documents in
      frequencies.append(addingCapacity: documentCount) { frequencies in
        if hasPositions {
          deltas.append(addingCapacity: byteCount) { deltas in
            unpack(&documents, &frequencies, &deltas)
          }
        } else {
          unpack(&documents, &frequencies)
        }
      }
    }
    batch.documents = documents
    batch.frequencies = frequencies
    batch.positionDeltas = deltas
    return true
  }

  private mutating func unpack(
    _ documents: inout OutputSpan<UInt32>, _ frequencies: inout OutputSpan<UInt32>
  ) {
    while unsafe position < end && !documents.isFull {
      document &+= UInt32(truncatingIfNeeded: varint())
      documents.append(document &- 1)
      frequencies.append(1)
    }
  }

  private mutating func unpack(
    _ documents: inout OutputSpan<UInt32>, _ frequencies: inout OutputSpan<UInt32>,
    _ deltas: inout OutputSpan<UInt32>
  ) {
    while unsafe position < end && !documents.isFull {
      document &+= UInt32(truncatingIfNeeded: varint() &>> 1)
      documents.append(document &- 1)
      deltas.append(UInt32(truncatingIfNeeded: varint()))
      var frequency: UInt32 = 1
      // The lowest bit of the first byte tells a further position from the next document.
      while unsafe position < end && position.pointee & 1 == 0 {
        deltas.append(UInt32(truncatingIfNeeded: varint() &>> 1))
        frequency &+= 1
      }
      frequencies.append(frequency)
    }
  }

  /// A number of at most five bytes, read without a guess at its length.
  @inline(__always)
  private mutating func varint() -> UInt64 {
    let word = UInt64(
      littleEndian: unsafe UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
    let lastBits = ~word & 0x80_8080_8080
    let bitCount = lastBits.trailingZeroBitCount &+ 1
    unsafe position += bitCount &>> 3
    let bits = word & (.max &>> UInt64(64 &- bitCount))
    return bits & 0x7F | bits &>> 1 & 0x3F80 | bits &>> 2 & 0x1F_C000 | bits &>> 3 & 0xFE0_0000
      | bits &>> 4 & 0x7_F000_0000
  }
}
