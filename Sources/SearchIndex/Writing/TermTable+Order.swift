extension TermTable {
  /// The slots in the order of their terms, fields first.
  ///
  /// - Complexity: O(n log n) for n terms, most of it in comparisons of one number.
  func slotsInOrder() -> [Int] {
    var keyed: [(prefix: UInt64, slot: UInt32)] = []
    keyed.reserveCapacity(termCount)
    for slot in 0..<slotCount where !isFree(slot) {
      keyed.append((prefix(ofSlot: slot), UInt32(slot)))
    }
    keyed.sort { one, other in
      one.prefix != other.prefix
        ? one.prefix < other.prefix : isBefore(Int(one.slot), Int(other.slot))
    }
    return keyed.map { Int($0.slot) }
  }

  /// Field and first seven bytes, as a number that sorts like them: behind shorter terms are zeros.
  private func prefix(ofSlot slot: Int) -> UInt64 {
    UInt64(
      bigEndian: unsafe address(ofSlot: slot).loadUnaligned(
        fromByteOffset: Place.field, as: UInt64.self))
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = unsafe (term(ofSlot: one), term(ofSlot: other))
    return unsafe left.lexicographicallyPrecedes(right)
  }
}
