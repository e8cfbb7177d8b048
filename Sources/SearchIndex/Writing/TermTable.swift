internal import ByteStorage

/// The terms of the documents that are not yet in a segment, each with its postings so far.
///
/// A table with open addressing, at most two thirds full, whose slots are cache lines that hold the
/// term as well as its newest postings, because waiting for memory is most of the work:
///
///     0    the document that the term was met in last, plus 1   4 bytes
///     4    the position that it was met at last                 4
///     8    its hash                                             4
///     12   bytes of the term, plus 1; 0 where the slot is free  2
///     14   its field                                            1
///     15   bytes in the buffer, fewer than 16                   1
///     16   where the next bytes in its last slice go            4
///     20   its slices, up to the number of their sizes          1
///     21   chunks of 16 bytes left in its last slice            1
///     22   the buffer: the newest bytes of its postings         23
///     45   its field                                            1
///     46   its bytes, zeros behind them; of more than 16 the first 8, and where all of them, its
///          field in front, are in the arena                     16
///
/// How postings are kept is said in `TermTable+Postings`.
@safe
struct TermTable: ~Copyable {
  /// Offsets in a slot.
  enum Place {
    static let position = 4
    static let key = 8
    static let fill = 15
    static let next = 16
    static let rank = 20
    static let chunksLeft = 21
    static let buffer = 22
    static let field = 45
    static let term = 46
    static let termOffset = 54
  }

  private static let slotByteCount = 64
  /// Longer terms lie in the arena.
  static let inlineByteCount = 16

  /// Slices of postings, and long terms.
  var arena: ByteArena
  private(set) var termCount = 0
  private var slots: ZeroedMemory
  /// A power of two.
  private(set) var slotCount = 1 << 8
  private var fetched: UInt32 = 0

  init(capacity: Int) {
    arena = ByteArena(capacity: capacity)
    slots = ZeroedMemory(byteCount: slotCount * Self.slotByteCount)
  }

  /// What it takes in memory, with what growing or sorting will take.
  var byteCount: Int {
    let slotsByteCount = slotCount * Self.slotByteCount
    let willGrow = 16 * termCount > 9 * slotCount
    return arena.byteCount + slotsByteCount + max(willGrow ? 2 * slotsByteCount : 0, 20 * termCount)
  }

  /// - Precondition: `slot` is below `slotCount`.
  @inline(__always)
  func address(ofSlot slot: Int) -> UnsafeMutableRawPointer {
    unsafe slots.start + slot &* Self.slotByteCount
  }
}

extension TermTable {
  /// The slot of a term, taken where it has none. Slots move when terms are added.
  @inline(__always)
  mutating func slot(of term: TermProbe) -> Int {
    let mask = slotCount &- 1
    var slot = Int(term.hash) & mask
    while true {
      let address = unsafe address(ofSlot: slot)
      let key = unsafe address.load(fromByteOffset: Place.key, as: UInt64.self) & TermProbe.keyMask
      if key == 0 { return insert(term, at: slot) }
      if key == term.key, unsafe holds(address, term) { return slot }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private func holds(_ address: UnsafeMutableRawPointer, _ term: TermProbe) -> Bool {
    let text = unsafe UnsafeRawPointer(address) + Place.term
    guard unsafe text.loadUnaligned(as: UInt64.self) == term.head else { return false }
    if term.count <= 8 { return true }
    if term.count <= Self.inlineByteCount { return unsafe term.tailIsEqual(to: text) }
    return unsafe term.tailIsEqual(to: arena.base + termOffset(address) + 1)
  }

  private func termOffset(_ address: UnsafeMutableRawPointer) -> Int {
    Int(unsafe address.loadUnaligned(fromByteOffset: Place.termOffset, as: UInt32.self))
  }

  private mutating func insert(_ term: TermProbe, at free: Int) -> Int {
    var slot = free
    if 3 * (termCount + 1) > 2 * slotCount {
      grow()
      slot = freeSlot(for: term.hash)
    }
    termCount += 1
    let address = unsafe address(ofSlot: slot)
    unsafe address.storeBytes(of: term.key, toByteOffset: Place.key, as: UInt64.self)
    unsafe address.storeBytes(of: term.field, toByteOffset: Place.field, as: UInt8.self)
    if term.count <= Self.inlineByteCount {
      unsafe term.copyBytes(to: address + Place.term)
    } else {
      unsafe address.storeBytes(of: term.head, toByteOffset: Place.term, as: UInt64.self)
      let offset = UInt32(store(term))
      unsafe address.storeBytes(of: offset, toByteOffset: Place.termOffset, as: UInt32.self)
    }
    return slot
  }

  /// Puts a term into the arena, its field in front and zeros behind it: it is compared eight bytes at
  /// a time.
  private mutating func store(_ term: TermProbe) -> Int {
    let offset = arena.allocate(1 + term.count + 8)
    let start = unsafe arena.base + offset
    unsafe start.storeBytes(of: term.field, as: UInt8.self)
    unsafe term.copyBytes(to: start + 1)
    unsafe start.storeBytes(of: 0, toByteOffset: 1 + term.count, as: UInt64.self)
    return offset
  }

  /// Has the memory of a slot at hand when it is needed. Nothing waits for the load, so that many of
  /// them run side by side; what they add up to is kept only so that they are not left out.
  @inline(__always)
  mutating func fetch(_ hash: UInt32) {
    fetched &+= unsafe address(ofSlot: Int(hash) & (slotCount &- 1)).load(as: UInt32.self)
  }

  private func freeSlot(for hash: UInt32) -> Int {
    var slot = Int(hash) & (slotCount - 1)
    while !isFree(slot) { slot = (slot + 1) & (slotCount - 1) }
    return slot
  }

  func isFree(_ slot: Int) -> Bool {
    unsafe address(ofSlot: slot).load(fromByteOffset: Place.key, as: UInt64.self) == 0
  }

  private mutating func grow() {
    let oldCount = slotCount
    slotCount *= 2
    var old = ZeroedMemory(byteCount: slotCount * Self.slotByteCount)
    swap(&old, &slots)
    for index in 0..<oldCount {
      let source = unsafe old.start + index * Self.slotByteCount
      if unsafe source.load(fromByteOffset: Place.key, as: UInt64.self) == 0 { continue }
      let hash = unsafe source.load(fromByteOffset: Place.key, as: UInt32.self)
      unsafe address(ofSlot: freeSlot(for: hash)).copyMemory(
        from: source, byteCount: Self.slotByteCount)
    }
  }

  /// The term of a slot with its field in front. Valid until something is added.
  func term(ofSlot slot: Int) -> UnsafeRawBufferPointer {
    let address = unsafe address(ofSlot: slot)
    let key = unsafe address.load(fromByteOffset: Place.key, as: UInt64.self)
    let count = TermProbe.byteCount(ofKey: key)
    if count <= Self.inlineByteCount {
      return unsafe UnsafeRawBufferPointer(start: address + Place.field, count: count + 1)
    }
    return unsafe UnsafeRawBufferPointer(
      start: arena.base + termOffset(address), count: count + 1)
  }
}
