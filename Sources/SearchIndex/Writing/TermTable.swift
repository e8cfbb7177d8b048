internal import ByteStorage

/// The terms of the documents that are not yet in a segment, each with its postings so far.
///
/// A term is a record in an arena:
///
///     0    its hash                                       4 bytes
///     4    where the next byte of its postings goes       4
///     8    where the slice that lies in ends              4
///     12   the document that it was met in last, plus 1   4
///     16   the position that it was met at last           4
///     20   bytes of the term, its field in front          2
///     22   the rank of the slice                          1
///     24   the term, then its first slice
///
/// Postings are varints in slices that are linked: the four bytes behind a slice say where the next
/// one begins. In a field with positions an occurrence is `distance << 1` from the position before it
/// in the same document, or `documents since the last << 1 | 1` and then its position. In other fields
/// a document is the number of documents since the last.
///
/// Slots hold a hash and the offset of the record, so that a look-up seldom touches a record in vain.
@safe
struct TermTable: ~Copyable {
  /// Longer slices as a term turns out to be frequent, so that at most about a fifth is unused.
  private static let sliceByteCounts: [Int] = [
    8, 12, 20, 32, 48, 80, 128, 208, 336, 544, 880, 1024,
  ]
  private static let headerByteCount = 24
  /// Terms, with their field, are shorter than this.
  static let termByteCountLimit = 1 << 16

  private var arena: ByteArena
  private(set) var termCount = 0
  /// `slotCount` of them, a power of two; 0 where a slot is free.
  private var slots: UnsafeMutablePointer<UInt64>
  private var slotCount = 1 << 12
  private var fetched: UInt8 = 0

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
    let record = unsafe makeRecord(of: term, count, field, hash)
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

  /// Has the memory of records and of the ends of their postings at hand when it is needed.
  @inline(__always)
  mutating func fetch(_ records: borrowing InlineArray<32, UInt32>, count: Int) {
    // Loads that nothing waits for run side by side. What they add up to is kept only so that they
    // are not left out.
    for index in 0..<count {
      let tail = unsafe arena.base.load(
        fromByteOffset: Int(records[index]) &+ 4, as: UInt32.self)
      fetched &+= unsafe arena.base.load(fromByteOffset: Int(tail), as: UInt8.self)
    }
  }

  /// Notes an occurrence of a term with a position.
  @inline(__always)
  mutating func add(_ record: Int, document: UInt32, position: UInt32) {
    let header = unsafe arena.base + record
    let last = unsafe header.load(fromByteOffset: 12, as: UInt32.self)
    if last == document &+ 1 {
      let lastPosition = unsafe header.load(fromByteOffset: 16, as: UInt32.self)
      unsafe header.storeBytes(of: position, toByteOffset: 16, as: UInt32.self)
      append(UInt64(position &- lastPosition) << 1, to: record)
    } else {
      unsafe header.storeBytes(of: document &+ 1, toByteOffset: 12, as: UInt32.self)
      unsafe header.storeBytes(of: position, toByteOffset: 16, as: UInt32.self)
      append(UInt64(document &+ 1 &- last) << 1 | 1, to: record)
      append(UInt64(position), to: record)
    }
  }

  /// Notes that a document holds a term, in a field without positions; more than once is once.
  mutating func add(_ record: Int, document: UInt32) {
    let header = unsafe arena.base + record
    let last = unsafe header.load(fromByteOffset: 12, as: UInt32.self)
    guard last != document + 1 else { return }
    unsafe header.storeBytes(of: document + 1, toByteOffset: 12, as: UInt32.self)
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
    guard unsafe header.load(fromByteOffset: 20, as: UInt16.self) == UInt16(count &+ 1),
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
    of term: UnsafeRawPointer, _ count: Int, _ field: UInt8, _ hash: UInt32
  ) -> Int {
    precondition(count + 1 < Self.termByteCountLimit, "a term of \(count) bytes")
    // Records are aligned, so that their numbers can be loaded as such.
    _ = arena.allocate((4 - arena.byteCount % 4) % 4)
    let sliceOffset = Self.headerByteCount + 1 + count
    let record = arena.allocate(sliceOffset + Self.sliceByteCounts[0] + 4)
    let header = unsafe arena.base + record
    let slice = UInt32(record + sliceOffset)
    let end = slice + UInt32(Self.sliceByteCounts[0])
    unsafe header.storeBytes(of: hash, as: UInt32.self)
    unsafe header.storeBytes(of: slice, toByteOffset: 4, as: UInt32.self)
    unsafe header.storeBytes(of: end, toByteOffset: 8, as: UInt32.self)
    unsafe header.storeBytes(of: 0, toByteOffset: 12, as: UInt64.self)
    unsafe header.storeBytes(of: UInt16(count + 1), toByteOffset: 20, as: UInt16.self)
    unsafe header.storeBytes(of: 0, toByteOffset: 22, as: UInt16.self)
    unsafe header.storeBytes(of: field, toByteOffset: Self.headerByteCount, as: UInt8.self)
    unsafe (header + Self.headerByteCount + 1).copyMemory(from: term, byteCount: count)
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
    let header = unsafe arena.base + record
    let tail = unsafe header.load(fromByteOffset: 4, as: UInt32.self)
    if value < 0x80 {
      let end = unsafe header.load(fromByteOffset: 8, as: UInt32.self)
      if tail < end {
        unsafe arena.base.storeBytes(
          of: UInt8(truncatingIfNeeded: value), toByteOffset: Int(tail), as: UInt8.self)
        unsafe header.storeBytes(of: tail &+ 1, toByteOffset: 4, as: UInt32.self)
        return
      }
    }
    appendSlowly(value, to: record)
  }

  private mutating func appendSlowly(_ value: UInt64, to record: Int) {
    var rest = value
    while rest >= 0x80 {
      appendByte(UInt8(truncatingIfNeeded: rest) | 0x80, to: record)
      rest &>>= 7
    }
    appendByte(UInt8(truncatingIfNeeded: rest), to: record)
  }

  private mutating func appendByte(_ byte: UInt8, to record: Int) {
    var header = unsafe arena.base + record
    if unsafe header.load(fromByteOffset: 4, as: UInt32.self)
      == header.load(fromByteOffset: 8, as: UInt32.self)
    {
      appendSlice(to: record)
      unsafe header = arena.base + record
    }
    let tail = unsafe header.load(fromByteOffset: 4, as: UInt32.self)
    unsafe arena.base.storeBytes(of: byte, toByteOffset: Int(tail), as: UInt8.self)
    unsafe header.storeBytes(of: tail + 1, toByteOffset: 4, as: UInt32.self)
  }

  /// Allocates a longer slice, links it behind the full one and goes on there.
  private mutating func appendSlice(to record: Int) {
    let rank = min(
      Int(unsafe arena.base.load(fromByteOffset: record + 22, as: UInt8.self)) + 1,
      Self.sliceByteCounts.count - 1)
    let byteCount = Self.sliceByteCounts[rank]
    let slice = UInt32(arena.allocate(byteCount + 4))
    let header = unsafe arena.base + record
    let link = Int(unsafe header.load(fromByteOffset: 8, as: UInt32.self))
    unsafe arena.base.storeBytes(of: slice, toByteOffset: link, as: UInt32.self)
    unsafe header.storeBytes(of: UInt8(rank), toByteOffset: 22, as: UInt8.self)
    unsafe header.storeBytes(of: slice, toByteOffset: 4, as: UInt32.self)
    unsafe header.storeBytes(of: slice + UInt32(byteCount), toByteOffset: 8, as: UInt32.self)
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
    let count = Int(unsafe header.load(fromByteOffset: 20, as: UInt16.self))
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

  /// Puts the slices of a record's postings together in `bytes`.
  func collectPostings(ofRecord record: Int, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    let header = unsafe UnsafeRawPointer(arena.base) + record
    let termByteCount = Int(unsafe header.load(fromByteOffset: 20, as: UInt16.self))
    let end = Int(unsafe header.load(fromByteOffset: 4, as: UInt32.self))
    var start = record + Self.headerByteCount + termByteCount
    var rank = 0
    while true {
      let sliceEnd = start + Self.sliceByteCounts[rank]
      // Slices lie apart, so that the end of the postings is in one of them only.
      let isLast = end >= start && end <= sliceEnd
      let count = (isLast ? end : sliceEnd) - start
      unsafe bytes.append(
        contentsOf: UnsafeRawBufferPointer(start: arena.base + start, count: count))
      if isLast { return }
      start = Int(unsafe arena.base.loadUnaligned(fromByteOffset: sliceEnd, as: UInt32.self))
      rank = min(rank + 1, Self.sliceByteCounts.count - 1)
    }
  }
}
