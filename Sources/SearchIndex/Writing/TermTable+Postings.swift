internal import ByteStorage

/// Postings are varints. They gather in the buffer of the term's slot, which lies where the term has been
/// compared a moment ago, and go on from there, 16 bytes at a time, into slices of the arena; the
/// four bytes before a slice say where the one before it begins.
///
/// In a field with positions an occurrence is `distance << 1` from the position before it in the same
/// document, or `documents since the last << 1 | 1` and then its position. In other fields a document
/// is the number of documents since the last.
extension TermTable {
  /// Longer slices as a term turns out to be frequent, so that about a fifth is unused: in chunks.
  private static let sliceChunkCounts: [UInt8] = [2, 3, 5, 8, 13, 21, 34, 55, 64]
  private static let chunkByteCount = 16

  /// Notes an occurrence of a term with a position.
  @inline(__always)
  mutating func add(toSlot slot: Int, document: UInt32, position: UInt32) {
    let record = unsafe address(ofSlot: slot)
    let last = unsafe record.load(as: UInt32.self)
    let lastPosition = unsafe record.load(fromByteOffset: Place.position, as: UInt32.self)
    unsafe record.storeBytes(of: position, toByteOffset: Place.position, as: UInt32.self)
    if last == document &+ 1 {
      unsafe append(UInt64(position &- lastPosition) << 1, to: record)
    } else {
      unsafe record.storeBytes(of: document &+ 1, as: UInt32.self)
      unsafe append(UInt64(document &+ 1 &- last) << 1 | 1, to: record)
      unsafe append(UInt64(position), to: record)
    }
  }

  /// Notes that a document holds a term, in a field without positions; more than once is once.
  mutating func add(toSlot slot: Int, document: UInt32) {
    let record = unsafe address(ofSlot: slot)
    let last = unsafe record.load(as: UInt32.self)
    guard last != document + 1 else { return }
    unsafe record.storeBytes(of: document + 1, as: UInt32.self)
    unsafe append(UInt64(document + 1 - last), to: record)
  }

  /// Appends a number of at most 35 bits as a varint, without a guess at its length.
  @inline(__always)
  private mutating func append(_ value: UInt64, to record: UnsafeMutableRawPointer) {
    let bitCount = 64 &- (value | 1).leadingZeroBitCount
    // The whole part of (bitCount + 6) / 7.
    let byteCount = (9 &* bitCount &+ 64) &>> 6
    let spread =
      value & 0x7F | (value & 0x3F80) &<< 1 | (value & 0x1F_C000) &<< 2
      | (value & 0xFE0_0000) &<< 3 | (value & 0x7_F000_0000) &<< 4
    let goOn = 0x80_8080_8080 & ((1 &<< UInt64(8 &* (byteCount &- 1))) &- 1)
    let fill = Int(unsafe record.load(fromByteOffset: Place.fill, as: UInt8.self))
    unsafe record.storeBytes(
      of: (spread | goOn).littleEndian, toByteOffset: Place.buffer &+ fill, as: UInt64.self)
    let filled = UInt8(truncatingIfNeeded: fill &+ byteCount)
    unsafe record.storeBytes(of: filled, toByteOffset: Place.fill, as: UInt8.self)
    if filled >= UInt8(Self.chunkByteCount) { unsafe moveChunk(of: record, filled: filled) }
  }

  /// Moves the first chunk of the buffer into the last slice, or into a longer one where that is full.
  private mutating func moveChunk(of record: UnsafeMutableRawPointer, filled: UInt8) {
    if unsafe record.load(fromByteOffset: Place.chunksLeft, as: UInt8.self) == 0 {
      unsafe appendSlice(to: record)
    }
    let next = Int(unsafe record.load(fromByteOffset: Place.next, as: UInt32.self))
    let left = unsafe record.load(fromByteOffset: Place.chunksLeft, as: UInt8.self)
    unsafe (arena.base + next).copyMemory(
      from: record + Place.buffer, byteCount: Self.chunkByteCount)
    // What is behind the chunk, fewer than eight bytes, comes to the front.
    let rest = unsafe record.loadUnaligned(
      fromByteOffset: Place.buffer + Self.chunkByteCount, as: UInt64.self)
    unsafe record.storeBytes(of: rest, toByteOffset: Place.buffer, as: UInt64.self)
    unsafe record.storeBytes(
      of: filled - UInt8(Self.chunkByteCount), toByteOffset: Place.fill, as: UInt8.self)
    unsafe record.storeBytes(
      of: UInt32(next + Self.chunkByteCount), toByteOffset: Place.next, as: UInt32.self)
    unsafe record.storeBytes(of: left - 1, toByteOffset: Place.chunksLeft, as: UInt8.self)
  }

  /// Allocates a longer slice behind the full one.
  private mutating func appendSlice(to record: UnsafeMutableRawPointer) {
    let rank = Int(unsafe record.load(fromByteOffset: Place.rank, as: UInt8.self))
    let chunkCount = Self.chunkCount(ofRank: rank)
    let slice = arena.allocate(4 + Self.chunkByteCount * Int(chunkCount))
    let end = unsafe record.load(fromByteOffset: Place.next, as: UInt32.self)
    let full = rank == 0 ? 0 : end - UInt32(Self.sliceByteCount(ofRank: rank - 1))
    unsafe arena.base.storeBytes(of: full, toByteOffset: slice, as: UInt32.self)
    unsafe record.storeBytes(of: UInt32(slice + 4), toByteOffset: Place.next, as: UInt32.self)
    unsafe record.storeBytes(of: chunkCount, toByteOffset: Place.chunksLeft, as: UInt8.self)
    let nextRank = UInt8(min(rank + 1, Self.sliceChunkCounts.count))
    unsafe record.storeBytes(of: nextRank, toByteOffset: Place.rank, as: UInt8.self)
  }

  private static func chunkCount(ofRank rank: Int) -> UInt8 {
    sliceChunkCounts[min(rank, sliceChunkCounts.count - 1)]
  }

  private static func sliceByteCount(ofRank rank: Int) -> Int {
    chunkByteCount * Int(chunkCount(ofRank: rank))
  }

  /// Puts a term's postings together in `bytes`: its slices, then its buffer, then the slack of
  /// `PostingsUnpacker`.
  func collectPostings(ofSlot slot: Int, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    let record = unsafe UnsafeRawPointer(address(ofSlot: slot))
    if unsafe record.load(fromByteOffset: Place.rank, as: UInt8.self) > 0 {
      unsafe appendSlices(of: record, to: &bytes)
    }
    let fill = Int(unsafe record.load(fromByteOffset: Place.fill, as: UInt8.self))
    unsafe bytes.append(
      contentsOf: UnsafeRawBufferPointer(
        start: record + Place.buffer, count: fill + PostingsUnpacker.slack))
  }

  private func appendSlices(of record: UnsafeRawPointer, to bytes: inout [UInt8]) {
    let base = unsafe UnsafeRawPointer(arena.base)
    let rank = Int(unsafe record.load(fromByteOffset: Place.rank, as: UInt8.self))
    let next = Int(unsafe record.load(fromByteOffset: Place.next, as: UInt32.self))
    let left = Int(unsafe record.load(fromByteOffset: Place.chunksLeft, as: UInt8.self))
    let lastByteCount = Self.sliceByteCount(ofRank: rank - 1) - Self.chunkByteCount * left
    var starts = [next - lastByteCount]
    while let start = starts.last {
      let before = Int(unsafe base.loadUnaligned(fromByteOffset: start - 4, as: UInt32.self))
      if before == 0 { break }
      starts.append(before)
    }
    for (rank, start) in starts.reversed().enumerated() {
      let isLast = rank == starts.count - 1
      let count = isLast ? lastByteCount : Self.sliceByteCount(ofRank: rank)
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: base + start, count: count))
    }
  }
}
