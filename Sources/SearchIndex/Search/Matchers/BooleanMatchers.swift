/// Documents that all of several matchers match; scores add up.
final class ConjunctionMatcher: Matcher {
  private let children: [Matcher]
  /// The same, the one with the fewest documents first.
  private let byCost: [Matcher]

  /// - Parameter children: at least one.
  init(_ children: [Matcher]) {
    self.children = children
    byCost = children.sorted { $0.cost < $1.cost }
    super.init(cost: byCost[0].cost)
  }

  override func advance(to target: UInt32) -> UInt32 {
    var candidate = byCost[0].advance(to: target)
    var index = 1
    while index < byCost.count && candidate != Self.end {
      let found = byCost[index].advance(to: candidate)
      if found == candidate {
        index += 1
      } else {
        candidate = found == Self.end ? found : byCost[0].advance(to: found)
        index = 1
      }
    }
    document = candidate
    return candidate
  }

  override func score() -> Double { children.reduce(0) { $0 + $1.score() } }
}

/// Documents that at least so many of several matchers match; scores add up.
///
/// A binary heap keeps the matchers by the document they are at.
final class DisjunctionMatcher: Matcher {
  private let children: [Matcher]
  private let least: Int
  private var heap: [Int] = []
  private var started = false

  init(_ children: [Matcher], atLeast least: Int = 1) {
    self.children = children
    self.least = max(1, least)
    super.init(cost: children.reduce(0) { $0 + $1.cost })
  }

  override func advance(to target: UInt32) -> UInt32 {
    if !started { start(at: target) }
    while let first = heap.first, children[first].document < target { moveFirst(to: target) }
    while let first = heap.first, least > 1, matchCount(at: children[first].document) < least {
      let here = children[first].document
      while let next = heap.first, children[next].document == here { moveFirst(to: here + 1) }
    }
    document = heap.first.map { children[$0].document } ?? Self.end
    return document
  }

  private func start(at target: UInt32) {
    started = true
    for index in children.indices where children[index].advance(to: target) != Self.end {
      heap.append(index)
    }
    heap.sort { children[$0].document < children[$1].document }
  }

  private func matchCount(at document: UInt32) -> Int {
    var count = 0
    for index in heap where children[index].document == document { count += 1 }
    return count
  }

  private func moveFirst(to target: UInt32) {
    if children[heap[0]].advance(to: target) == Self.end {
      heap.swapAt(0, heap.count - 1)
      heap.removeLast()
    }
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, isBefore(child + 1, child) { child += 1 }
      guard isBefore(child, place) else { break }
      heap.swapAt(child, place)
      place = child
    }
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    children[heap[one]].document < children[heap[other]].document
  }

  override func score() -> Double {
    children.reduce(0) { $1.document == document ? $0 + $1.score() : $0 }
  }
}

/// Documents of the first matcher; those of the others only add to the score.
final class OptionalMatcher: Matcher {
  private let required: Matcher
  private let optional: [Matcher]

  init(_ required: Matcher, optional: [Matcher]) {
    self.required = required
    self.optional = optional
    super.init(cost: required.cost)
  }

  override func advance(to target: UInt32) -> UInt32 {
    document = required.advance(to: target)
    return document
  }

  override func score() -> Double {
    optional.reduce(required.score()) { sum, child in
      child.advance(to: document) == document ? sum + child.score() : sum
    }
  }
}

/// Documents of the first matcher that the second does not match.
final class ExcludingMatcher: Matcher {
  private let base: Matcher
  private let excluded: Matcher

  init(_ base: Matcher, without excluded: Matcher) {
    self.base = base
    self.excluded = excluded
    super.init(cost: base.cost)
  }

  override func advance(to target: UInt32) -> UInt32 {
    var candidate = base.advance(to: target)
    while candidate != Self.end && excluded.advance(to: candidate) == candidate {
      candidate = base.advance(to: candidate + 1)
    }
    document = candidate
    return candidate
  }

  override func score() -> Double { base.score() }
}
