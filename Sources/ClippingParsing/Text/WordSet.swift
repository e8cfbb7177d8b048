/// A fixed set of word keys, signatures or folds, for rules that ask of every word whether it is one
/// of a few: cheaper to ask than a `Set`, which guards against keys made to collide.
struct WordSet: Sendable {
  /// Open addressing, at most half full; 0, which is no word's key, marks a free slot.
  private var slots: [UInt64]
  private let mask: Int

  init(_ keys: some Collection<UInt64>) {
    var size = 8
    while size < keys.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for key in keys where key != 0 && !contains(key) {
      var index = Self.slot(key) & mask
      while slots[index] != 0 { index = (index + 1) & mask }
      slots[index] = key
    }
  }

  /// The signatures of words parted by spaces.
  static func signatures(_ words: String) -> WordSet {
    WordSet(words.split(separator: " ").map { WordKey.of(String($0)).signature })
  }

  /// The folds of words parted by spaces.
  static func folds(_ words: String) -> WordSet {
    WordSet(words.split(separator: " ").map { WordKey.of(String($0)).fold })
  }

  /// - Complexity: O(1) expected.
  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    var index = Self.slot(key) & mask
    while true {
      let found = slots[index]
      if found == key { return key != 0 }
      if found == 0 { return false }
      index = (index + 1) & mask
    }
  }

  /// Fibonacci hashing: the high half of the product depends on every bit.
  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
