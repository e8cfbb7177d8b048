/// The words that occur in the tables, each with a number from 1.
///
/// Open addressing over slots of four bytes, so that the table stays in the cache: a slot holds a
/// word's number and sixteen bits of its hash, and the key itself is looked at only where they agree.
struct Vocabulary: Sendable {
  /// The hash's bits in the high half, the number in the low half; 0 where the slot is free.
  private var slots: [UInt32] = []
  /// The signature of each word; number 0 is none.
  private var keys: [UInt64] = [0]
  private var mask = 0
  /// How far the hash is shifted for the number of a slot.
  private var shift = UInt64(0)

  init() { grow() }

  /// The number of words.
  var count: Int { keys.count - 1 }

  /// The number of the word with this signature, 0 where no table holds it.
  ///
  /// - Complexity: O(1) expected.
  @inline(__always)
  func term(_ signature: UInt64) -> UInt32 {
    let hash = Self.hash(signature)
    let tag = Self.tag(hash)
    var index = Int(truncatingIfNeeded: hash &>> shift)
    while true {
      let slot = slots[index]
      if slot == 0 { return 0 }
      let number = slot & 0xFFFF
      if slot & 0xFFFF_0000 == tag, keys[Int(number)] == signature { return number }
      index = (index + 1) & mask
    }
  }

  /// The number of the word, given one if it has none.
  mutating func insert(_ signature: UInt64) -> UInt32 {
    let known = term(signature)
    if known != 0 { return known }
    keys.append(signature)
    precondition(count <= 0xFFFF, "\(count) words are more than a slot has numbers for")
    if count * 2 > slots.count { grow() } else { place(UInt32(count)) }
    return UInt32(count)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    mask = slots.count - 1
    shift = UInt64(64 - slots.count.trailingZeroBitCount)
    for number in keys.indices.dropFirst() { place(UInt32(number)) }
  }

  private mutating func place(_ number: UInt32) {
    let hash = Self.hash(keys[Int(number)])
    var index = Int(truncatingIfNeeded: hash &>> shift)
    while slots[index] != 0 { index = (index + 1) & mask }
    slots[index] = Self.tag(hash) | number
  }

  /// Bits of the hash below those that choose the slot.
  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash &>> 16) & 0xFFFF_0000
  }

  /// Fibonacci hashing: the high bits of the product depend on every bit of the key.
  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
}
