/// Where several lists of positions of one document meet.
///
/// A list per slot, not descending. An occurrence is an assignment of one position to each slot.
enum PositionJoin {
  /// The number of positions `p` such that slot `i` has `p + i` for all `i`.
  ///
  /// - Complexity: O(n) for n positions in all.
  static func exactCount(_ slots: [[UInt32]]) -> Int {
    var next = [Int](repeating: 0, count: slots.count)
    var count = 0
    var before: UInt32?
    for first in slots[0] where first != before {
      before = first
      var slot = 1
      while slot < slots.count {
        guard let place = UInt32(exactly: UInt64(first) + UInt64(slot)) else { return count }
        skip(slots[slot], &next[slot], below: place)
        guard next[slot] < slots[slot].count else { return count }
        guard slots[slot][next[slot]] == place else { break }
        slot += 1
      }
      if slot == slots.count { count += 1 }
    }
    return count
  }

  /// Adds up `1 / (1 + d)` over the positions of the first slot behind which the others follow in
  /// order, the last as early as can be, with `d` further positions between them, `d` not more
  /// than `slop`.
  ///
  /// - Complexity: O(n) for n positions in all.
  static func orderedWeight(_ slots: [[UInt32]], slop: Int) -> Float {
    var next = [Int](repeating: 0, count: slots.count)
    var weight: Float = 0
    var before: UInt32?
    for first in slots[0] where first != before {
      before = first
      var place = first
      for slot in 1..<max(1, slots.count) {
        guard place < UInt32.max else { return weight }
        skip(slots[slot], &next[slot], below: place + 1)
        guard next[slot] < slots[slot].count else { return weight }
        place = slots[slot][next[slot]]
      }
      let distance = Int(place) - Int(first) - (slots.count - 1)
      if distance <= slop { weight += 1 / Float(1 + distance) }
    }
    return weight
  }

  /// Adds up `1 / (1 + d)` over the positions with which a window begins that holds a position of
  /// its own for each slot, in any order, and ends as early as can be, with `d` further positions
  /// in it, `d` not more than `slop`.
  ///
  /// - Complexity: O(n log n) for n positions in all, with a factor of the number of slots to the
  ///   fourth where slots share positions.
  static func unorderedWeight(_ slots: [[UInt32]], slop: Int) -> Float {
    var next = [Int](repeating: 0, count: slots.count)
    var weight: Float = 0
    for start in distinct(slots) {
      for slot in slots.indices {
        skip(slots[slot], &next[slot], below: start)
        guard next[slot] < slots[slot].count else { return weight }
      }
      guard let end = windowEnd(from: start, slots, next) else { continue }
      let distance = Int(end) - Int(start) - (slots.count - 1)
      if distance <= slop { weight += 1 / Float(1 + distance) }
    }
    return weight
  }

  /// The number of stretches between two `partings` (or the ends) that hold a position of its own
  /// for each slot, in order or in any.
  static func unpartedCount(_ slots: [[UInt32]], partings: [UInt32], ordered: Bool) -> Int {
    var count = 0
    var next = [Int](repeating: 0, count: slots.count)
    var begin: UInt32 = 0
    for end in partings + [UInt32.max] {
      var stretch = slots
      for slot in slots.indices {
        skip(slots[slot], &next[slot], below: begin)
        let first = next[slot]
        skip(slots[slot], &next[slot], below: end)
        stretch[slot] = Array(slots[slot][first..<next[slot]])
      }
      if !stretch.contains(where: \.isEmpty), holdsAll(stretch, ordered: ordered) { count += 1 }
      guard end < UInt32.max else { break }
      begin = end + 1
    }
    return count
  }

  /// Positions that all lists have.
  static func common(_ lists: [[UInt32]]) -> [UInt32] {
    guard var result = lists.first else { return [] }
    for list in lists.dropFirst() {
      var next = 0
      result.removeAll { position in
        skip(list, &next, below: position)
        return next >= list.count || list[next] != position
      }
    }
    return result
  }

  private static func holdsAll(_ slots: [[UInt32]], ordered: Bool) -> Bool {
    if ordered { return orderedWeight(slots, slop: .max) > 0 }
    return unorderedWeight(slots, slop: .max) > 0
  }

  private static func skip(_ list: [UInt32], _ next: inout Int, below place: UInt32) {
    while next < list.count && list[next] < place { next += 1 }
  }

  private static func distinct(_ slots: [[UInt32]]) -> [UInt32] {
    var all = slots.flatMap { $0 }
    all.sort()
    var last: UInt32?
    all.removeAll { position in
      defer { last = position }
      return position == last
    }
    return all
  }

  /// The least end of a window that begins with a position of some slot at `start`.
  ///
  /// - Parameter next: for each slot the index of its first position from `start` on.
  private static func windowEnd(from start: UInt32, _ slots: [[UInt32]], _ next: [Int]) -> UInt32? {
    let firsts = slots.indices.map { slots[$0][next[$0]] }
    if Set(firsts).count == firsts.count { return firsts.max() }
    // No slot needs a later position than its n-th: the others take at most n - 1 from it.
    let choices = slots.indices.map { slot in
      var distinct: [UInt32] = []
      for position in slots[slot][next[slot]...] where position != distinct.last {
        guard distinct.count < slots.count else { break }
        distinct.append(position)
      }
      return distinct
    }
    var best: UInt32?
    for slot in slots.indices where firsts[slot] == start {
      var forced = choices
      forced[slot] = [start]
      if let end = leastEnd(forced) { best = min(best ?? end, end) }
    }
    return best
  }

  /// The least position up to which each list can be given a position of its own.
  private static func leastEnd(_ choices: [[UInt32]]) -> UInt32? {
    for end in distinct(choices) {
      var owners: [UInt32: Int] = [:]
      let all = choices.indices.allSatisfy { slot in
        var visited: Set<UInt32> = []
        return claim(for: slot, choices, upTo: end, &owners, &visited)
      }
      if all { return end }
    }
    return nil
  }

  /// Finds a position for a slot, moving others where that helps (Kuhn's augmenting path).
  private static func claim(
    for slot: Int, _ choices: [[UInt32]], upTo end: UInt32, _ owners: inout [UInt32: Int],
    _ visited: inout Set<UInt32>
  ) -> Bool {
    for position in choices[slot] where position <= end && visited.insert(position).inserted {
      if let owner = owners[position],
        !claim(for: owner, choices, upTo: end, &owners, &visited)
      {
        continue
      }
      owners[position] = slot
      return true
    }
    return false
  }
}
