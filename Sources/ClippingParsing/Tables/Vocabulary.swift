/// The words that occur in the tables, each with a number from 1.
struct Vocabulary: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// 0 where the slot is free.
    var term: UInt32 = 0
  }

  private var slots: [Slot]
  private let mask: Int
  private(set) var count = 0

  /// - Parameter capacity: the most words it will hold.
  init(capacity: Int) {
    self.init(slotCount: capacity * 3)
  }

  private init(slotCount: Int) {
    var size = 64
    while size < slotCount { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  /// The number of the word with this signature, 0 where no table holds it.
  ///
  /// - Complexity: O(1) expected.
  func term(_ signature: UInt64) -> UInt32 {
    var index = Self.mix(signature) & mask
    while true {
      let slot = slots[index]
      if slot.term == 0 || slot.key == signature { return slot.term }
      index = (index + 1) & mask
    }
  }

  /// The number of the word, given one if it has none.
  mutating func insert(_ signature: UInt64) -> UInt32 {
    let known = term(signature)
    if known != 0 { return known }
    count += 1
    place(signature, UInt32(count))
    return UInt32(count)
  }

  /// The same words and numbers in a table of twice their number, which stays in the cache.
  func compacted() -> Vocabulary {
    var compact = Vocabulary(slotCount: count * 2)
    for slot in slots where slot.term != 0 { compact.place(slot.key, slot.term) }
    compact.count = count
    return compact
  }

  private mutating func place(_ signature: UInt64, _ term: UInt32) {
    var index = Self.mix(signature) & mask
    while slots[index].term != 0 { index = (index + 1) & mask }
    slots[index] = Slot(key: signature, term: term)
  }

  /// Stafford's mix 13, whose low bits depend on every bit of the key.
  static func mix(_ key: UInt64) -> Int {
    var z = (key ^ key >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return Int(truncatingIfNeeded: (z ^ z >> 31) & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
