internal import ByteStorage

/// The terms of the documents that are not yet in a segment, each with its postings so far.
///
/// A term is a record in an arena:
///
///     0    the document that it was met in last, plus 1   4 bytes
///     4    the position that it was met at last           4
///     8    bytes of the term, its field in front          2
///     10   the rank of the last slice, plus 1             1
///     11   bytes in the buffer                            1
///     12   the term
///     …    the buffer: the newest bytes of its postings   16
///     …    where its first slice begins                   4
///     …    where the next byte in its last slice goes     4
///     …    where its last slice ends                      4
///
/// Postings are varints. They gather in the buffer, which lies where the term has been compared a
/// moment ago, and go on from there into slices that are linked: the four bytes behind a slice say
/// where the next one begins. In a field with positions an occurrence is `distance << 1` from the
/// position before it in the same document, or `documents since the last << 1 | 1` and then its
/// position. In other fields a document is the number of documents since the last.
///
/// Slots hold a hash and the offset of the record, so that a look-up seldom touches a record in vain.
@safe
struct TermTable: ~Copyable {
  /// Longer slices as a term turns out to be frequent, so that about a fifth is unused: multiples of
  /// the buffer.
  private static let sliceByteCounts: [Int] = [32, 48, 80, 128, 208, 336, 544, 880, 1024]
  private static let bufferByteCount = 16
  private static let headerByteCount = 12
  /// Terms, with their field, are shorter than this.
  static let termByteCountLimit = 1 << 16

  private var arena: ByteArena
  private(set) var termCount = 0
  /// `slotCount` of them, a power of two; 0 where a slot is free.
  private var slots: UnsafeMutablePointer<UInt64>
  private var slotCount = 1 << 12
  private var fetched: UInt32 = 0

  init(capacity: Int) {
    arena = ByteArena(capacity: capacity)
    unsafe slots = .allocate(capacity: slotCount)
    unsafe slots.initialize(repeating: 0, count: slotCount)
  }

  deinit {
    unsafe slots.deallocate()
  }

  /// What it takes in memory, with what growing or sorting will take.
  var byteCount: Int { arena.byteCount + 8 * slotCount + max(8 * slotCount, 20 * termCount) }

  /// The record of a term, made where there is none.
  ///
  /// - Parameters:
  ///   - term: the bytes; eight bytes behind them can be read.
  ///   - field: the ordinal of its field.
  ///   - hash: what `hash` says of it.
  @inline(__always)
  mutating func record(
    of term: UnsafeRawPointer, _ count: Int, field: UInt8, hash: UInt32
  ) -> Int {
    let mask = slotCount &- 1
    var slot = Int(hash) & mask
    while true {
      let entry = unsafe slots[slot]
      if entry == 0 { break }
      if UInt32(truncatingIfNeeded: entry >> 32) == hash {
        let record = Int(UInt32(truncatingIfNeeded: entry))
        if unsafe isEqual(record, term, count, field) { return record }
      }
      slot = (slot &+ 1) & mask
    }
    let record = unsafe makeRecord(of: term, count, field)
    unsafe slots[slot] = UInt64(hash) << 32 | UInt64(record)
    termCount += 1
    if termCount &* 2 > slotCount { growSlots() }
    return record
  }

  /// The record that a term of this hash has, most likely; 0 where there is none.
  @inline(__always)
  func likelyRecord(_ hash: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: unsafe slots[Int(hash) & (slotCount &- 1)])
  }

  /// Has the memory of records at hand when it is needed.
  @inline(__always)
  mutating func fetch(_ records: borrowing InlineArray<32, UInt32>, count: Int) {
    // Loads that nothing waits for run side by side. What they add up to is kept only so that they
    // are not left out.
    for index in 0..<count {
      fetched &+= unsafe arena.base.load(fromByteOffset: Int(records[index]), as: UInt32.self)
    }
  }

  /// Notes an occurrence of a term with a position.
  @inline(__always)
  mutating func add(_ record: Int, document: UInt32, position: UInt32) {
    let header = unsafe arena.base + record
    let last = unsafe header.load(as: UInt32.self)
    let lastPosition = unsafe header.load(fromByteOffset: 4, as: UInt32.self)
    unsafe header.storeBytes(of: position, toByteOffset: 4, as: UInt32.self)
    if last == document &+ 1 {
      append(UInt64(position &- lastPosition) << 1, to: record)
    } else {
      unsafe header.storeBytes(of: document &+ 1, as: UInt32.self)
      append(UInt64(document &+ 1 &- last) << 1 | 1, to: record)
      append(UInt64(position), to: record)
    }
  }

  /// Notes that a document holds a term, in a field without positions; more than once is once.
  mutating func add(_ record: Int, document: UInt32) {
    let header = unsafe arena.base + record
    let last = unsafe header.load(as: UInt32.self)
    guard last != document + 1 else { return }
    unsafe header.storeBytes(of: document + 1, as: UInt32.self)
    append(UInt64(document + 1 - last), to: record)
  }
}

extension TermTable {
  /// Eight bytes at a time; the last ones masked.
  @inline(__always)
  static func hash(_ term: UnsafeRawPointer, _ count: Int, _ field: UInt8) -> UInt32 {
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    var state = (UInt64(field) << 32 | UInt64(count)) &* multiplier
    var offset = 0
    while offset < count {
      let word = unsafe word(term, offset, count)
      state = (state ^ word) &* multiplier
      state ^= state &>> 32
      offset &+= 8
    }
    return UInt32(truncatingIfNeeded: state)
  }

  @inline(__always)
  private static func word(_ term: UnsafeRawPointer, _ offset: Int, _ count: Int) -> UInt64 {
    let word = unsafe term.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let rest = count &- offset
    return rest >= 8 ? word : UInt64(littleEndian: word) & ~(.max &<< UInt64(8 &* rest))
  }

  @inline(__always)
  private func isEqual(
    _ record: Int, _ term: UnsafeRawPointer, _ count: Int, _ field: UInt8
  ) -> Bool {
    let header = unsafe arena.base + record
    guard unsafe header.load(fromByteOffset: 8, as: UInt16.self) == UInt16(count &+ 1),
      unsafe header.load(fromByteOffset: Self.headerByteCount, as: UInt8.self) == field
    else { return false }
    let text = unsafe UnsafeRawPointer(header) + (Self.headerByteCount &+ 1)
    var offset = 0
    while offset < count {
      guard unsafe Self.word(text, offset, count) == Self.word(term, offset, count) else {
        return false
      }
      offset &+= 8
    }
    return true
  }

  private mutating func makeRecord(
    of term: UnsafeRawPointer, _ count: Int, _ field: UInt8
  ) -> Int {
    precondition(count + 1 < Self.termByteCountLimit, "a term of \(count) bytes")
    // Records are aligned, so that their numbers can be loaded as such.
    _ = arena.allocate((4 - arena.byteCount % 4) % 4)
    let tailOffset = Self.headerByteCount + 1 + count + Self.bufferByteCount
    let record = arena.allocate(tailOffset + 12)
    let header = unsafe arena.base + record
    unsafe header.storeBytes(of: 0, as: UInt64.self)
    unsafe header.storeBytes(of: UInt16(count + 1), toByteOffset: 8, as: UInt16.self)
    unsafe header.storeBytes(of: 0, toByteOffset: 10, as: UInt16.self)
    unsafe header.storeBytes(of: field, toByteOffset: Self.headerByteCount, as: UInt8.self)
    unsafe (header + Self.headerByteCount + 1).copyMemory(from: term, byteCount: count)
    unsafe (header + tailOffset).storeBytes(of: 0, as: UInt64.self)
    unsafe (header + tailOffset).storeBytes(of: 0, toByteOffset: 8, as: UInt32.self)
    return record
  }

  private mutating func growSlots() {
    let (old, oldCount) = unsafe (slots, slotCount)
    slotCount *= 2
    unsafe slots = .allocate(capacity: slotCount)
    unsafe slots.initialize(repeating: 0, count: slotCount)
    let mask = slotCount - 1
    for index in 0..<oldCount {
      let entry = unsafe old[index]
      if entry == 0 { continue }
      var slot = Int(entry >> 32) & mask
      while unsafe slots[slot] != 0 { slot = (slot + 1) & mask }
      unsafe slots[slot] = entry
    }
    unsafe old.deallocate()
  }

  @inline(__always)
  private mutating func append(_ value: UInt64, to record: Int) {
    var rest = value
    while rest >= 0x80 {
      appendByte(UInt8(truncatingIfNeeded: rest) | 0x80, to: record)
      rest &>>= 7
    }
    appendByte(UInt8(truncatingIfNeeded: rest), to: record)
  }

  @inline(__always)
  private mutating func appendByte(_ byte: UInt8, to record: Int) {
    let header = unsafe arena.base + record
    let fill = unsafe header.load(fromByteOffset: 11, as: UInt8.self)
    let buffer =
      unsafe Self.headerByteCount &+ Int(header.load(fromByteOffset: 8, as: UInt16.self))
    unsafe header.storeBytes(of: byte, toByteOffset: buffer &+ Int(fill), as: UInt8.self)
    unsafe header.storeBytes(of: fill &+ 1, toByteOffset: 11, as: UInt8.self)
    if fill &+ 1 == Self.bufferByteCount { flushBuffer(ofRecord: record, at: buffer) }
  }

  /// Moves the full buffer into the last slice, or into a longer one where that is full.
  private mutating func flushBuffer(ofRecord record: Int, at buffer: Int) {
    let tail = record + buffer + Self.bufferByteCount
    var next = unsafe arena.base.loadUnaligned(fromByteOffset: tail + 4, as: UInt32.self)
    if unsafe next == arena.base.loadUnaligned(fromByteOffset: tail + 8, as: UInt32.self) {
      next = appendSlice(to: record, tail: tail)
    }
    unsafe (arena.base + Int(next)).copyMemory(
      from: arena.base + record + buffer, byteCount: Self.bufferByteCount)
    let behind = next + UInt32(Self.bufferByteCount)
    unsafe arena.base.storeBytes(of: behind, toByteOffset: tail + 4, as: UInt32.self)
    unsafe arena.base.storeBytes(of: 0, toByteOffset: record + 11, as: UInt8.self)
  }

  /// Allocates a longer slice, links it behind the full one or to the record, and gives its beginning.
  private mutating func appendSlice(to record: Int, tail: Int) -> UInt32 {
    let rank = Int(unsafe arena.base.load(fromByteOffset: record + 10, as: UInt8.self))
    let byteCount = Self.sliceByteCounts[min(rank, Self.sliceByteCounts.count - 1)]
    let slice = UInt32(arena.allocate(byteCount + 4))
    let end = Int(unsafe arena.base.loadUnaligned(fromByteOffset: tail + 8, as: UInt32.self))
    let link = rank == 0 ? tail : end
    unsafe arena.base.storeBytes(of: slice, toByteOffset: link, as: UInt32.self)
    unsafe arena.base.storeBytes(
      of: slice + UInt32(byteCount), toByteOffset: tail + 8, as: UInt32.self)
    let nextRank = UInt8(min(rank + 1, Self.sliceByteCounts.count))
    unsafe arena.base.storeBytes(of: nextRank, toByteOffset: record + 10, as: UInt8.self)
    return slice
  }
}

extension TermTable {
  /// The records in the order of their terms, fields first.
  ///
  /// - Complexity: O(n log n) for n terms, most of it in comparisons of one number.
  func sortedRecords() -> [UInt32] {
    var keyed: [(prefix: UInt64, record: UInt32)] = []
    keyed.reserveCapacity(termCount)
    for index in 0..<slotCount {
      let entry = unsafe slots[index]
      if entry == 0 { continue }
      let record = UInt32(truncatingIfNeeded: entry)
      keyed.append((prefix(ofRecord: Int(record)), record))
    }
    keyed.sort { one, other in
      one.prefix != other.prefix
        ? one.prefix < other.prefix : isBefore(Int(one.record), Int(other.record))
    }
    return keyed.map(\.record)
  }

  /// The term of a record with its field in front. Valid until something is added.
  func term(ofRecord record: Int) -> UnsafeRawBufferPointer {
    let header = unsafe arena.base + record
    let count = Int(unsafe header.load(fromByteOffset: 8, as: UInt16.self))
    return unsafe UnsafeRawBufferPointer(start: header + Self.headerByteCount, count: count)
  }

  /// The first eight bytes, as a number that sorts like them.
  private func prefix(ofRecord record: Int) -> UInt64 {
    let term = unsafe term(ofRecord: record)
    let word = unsafe Self.word(
      term.baseAddress.unsafelyUnwrapped, 0, min(term.count, 8))
    return word.byteSwapped
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = unsafe (term(ofRecord: one), term(ofRecord: other))
    return unsafe left.lexicographicallyPrecedes(right)
  }

  /// Puts a record's postings together in `bytes`: its slices, then its buffer.
  func collectPostings(ofRecord record: Int, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    let base = unsafe UnsafeRawPointer(arena.base)
    let termByteCount = Int(unsafe base.load(fromByteOffset: record + 8, as: UInt16.self))
    let buffer = record + Self.headerByteCount + termByteCount
    let tail = buffer + Self.bufferByteCount
    let sliceCount = unsafe base.load(fromByteOffset: record + 10, as: UInt8.self)
    if sliceCount > 0 {
      let last = Int(unsafe base.loadUnaligned(fromByteOffset: tail + 4, as: UInt32.self))
      appendSlices(from: tail, upTo: last, to: &bytes)
    }
    let fill = Int(unsafe base.load(fromByteOffset: record + 11, as: UInt8.self))
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: base + buffer, count: fill))
  }

  /// Appends the slices that are linked at `link`, the last one up to `last`.
  private func appendSlices(from link: Int, upTo last: Int, to bytes: inout [UInt8]) {
    let base = unsafe UnsafeRawPointer(arena.base)
    var start = Int(unsafe base.loadUnaligned(fromByteOffset: link, as: UInt32.self))
    var rank = 0
    while true {
      let end = start + Self.sliceByteCounts[min(rank, Self.sliceByteCounts.count - 1)]
      // Slices lie apart, so that the end of the postings is in one of them only.
      let isLast = last > start && last <= end
      let slice = unsafe UnsafeRawBufferPointer(
        start: base + start, count: (isLast ? last : end) - start)
      unsafe bytes.append(contentsOf: slice)
      if isLast { return }
      start = Int(unsafe base.loadUnaligned(fromByteOffset: end, as: UInt32.self))
      rank += 1
    }
  }
}
