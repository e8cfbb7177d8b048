/// The words that occur in the tables, each with a number from 1.
struct Vocabulary: Sendable {
  private var keys: [UInt64]
  private var terms: [UInt32]
  private let mask: Int
  private(set) var count = 0

  /// - Parameter capacity: the most words it will hold.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    terms = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of the word with this signature, 0 where no table holds it.
  ///
  /// - Complexity: O(1) expected.
  func term(_ signature: UInt64) -> UInt32 {
    var slot = Self.mix(signature) & mask
    while terms[slot] != 0 {
      if keys[slot] == signature { return terms[slot] }
      slot = (slot + 1) & mask
    }
    return 0
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
    var compact = Vocabulary(slotsFor: count)
    for (slot, term) in terms.enumerated() where term != 0 { compact.place(keys[slot], term) }
    compact.count = count
    return compact
  }

  private init(slotsFor count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    terms = Array(repeating: 0, count: size)
    mask = size - 1
  }

  private mutating func place(_ signature: UInt64, _ term: UInt32) {
    var slot = Self.mix(signature) & mask
    while terms[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = signature
    terms[slot] = term
  }

  /// Stafford's mix 13, whose low bits depend on every bit of the key.
  static func mix(_ key: UInt64) -> Int {
    var z = (key ^ key >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return Int(truncatingIfNeeded: (z ^ z >> 31) & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
