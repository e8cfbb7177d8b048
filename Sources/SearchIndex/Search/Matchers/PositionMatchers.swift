/// Documents that hold any of a slot's terms, with the positions where they stand.
@safe
final class SlotCursor {
  private let cursors: [PostingCursor]
  private(set) var document: UInt32 = 0
  let cost: Int

  init(_ cursors: [PostingCursor]) {
    self.cursors = cursors
    cost = cursors.reduce(0) { $0 + $1.list.count }
  }

  @discardableResult
  func advance(to target: UInt32) -> UInt32 {
    document = PostingCursor.end
    for cursor in cursors { document = min(document, cursor.advance(to: target)) }
    return document
  }

  /// The positions in the document, ascending, each once.
  func positions() -> [UInt32] {
    var positions: [UInt32] = []
    for cursor in cursors where cursor.document == document {
      cursor.appendPositions(to: &positions)
    }
    if cursors.count > 1 { positions.sort() }
    var kept = 0
    for position in positions where kept == 0 || positions[kept - 1] != position {
      positions[kept] = position
      kept += 1
    }
    positions.removeLast(positions.count - kept)
    return positions
  }
}

/// How the positions of several slots in one document are weighed; 0 where they do not match.
enum PositionRule {
  case exact
  case ordered(slop: Int)
  case unordered(slop: Int)
  /// In one stretch between the positions of the terms that part.
  case unparted(by: SlotCursor, ordered: Bool)
  /// At one position, at which none of the others stands.
  case same(without: [SlotCursor])

  func weight(_ slots: [[UInt32]], document: UInt32) -> Float {
    switch self {
    case .exact: return Float(PositionJoin.exactCount(slots))
    case .ordered(let slop): return PositionJoin.orderedWeight(slots, slop: slop)
    case .unordered(let slop): return PositionJoin.unorderedWeight(slots, slop: slop)
    case .unparted(let cursor, let ordered):
      let partings = cursor.advance(to: document) == document ? cursor.positions() : []
      return Float(PositionJoin.unpartedCount(slots, partings: partings, ordered: ordered))
    case .same(let others):
      var places = PositionJoin.common(slots)
      for other in others where !places.isEmpty && other.advance(to: document) == document {
        let taken = Set(other.positions())
        places.removeAll { taken.contains($0) }
      }
      return Float(places.count)
    }
  }
}

/// Documents in which several slots stand together as a rule says, scored as if that were a term.
@safe
final class PositionMatcher: Matcher {
  private let slots: [SlotCursor]
  private let byCost: [SlotCursor]
  private let rule: PositionRule
  private let scorer: TermScorer?
  private var frequency: Float = 0

  /// - Parameter slots: at least one.
  init(_ slots: [SlotCursor], rule: PositionRule, scorer: TermScorer?) {
    self.slots = slots
    self.rule = rule
    self.scorer = scorer
    byCost = slots.sorted { $0.cost < $1.cost }
    super.init(cost: byCost[0].cost)
  }

  override func advance(to target: UInt32) -> UInt32 {
    var candidate = meet(from: target)
    while candidate != Self.end {
      frequency = rule.weight(slots.map { $0.positions() }, document: candidate)
      if frequency > 0 { break }
      candidate = meet(from: candidate + 1)
    }
    document = candidate
    return candidate
  }

  /// The next document that holds all slots, wherever.
  private func meet(from target: UInt32) -> UInt32 {
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
    return candidate
  }

  override func score() -> Double {
    scorer.map { Double($0.score(frequency: frequency, document: document)) } ?? 0
  }
}

/// The documents and scores of a matcher, raised where terms stand close together and in order.
///
/// A pair of successive terms is worth the greatest of 1/g over their occurrences, g the distance
/// from the first to the second, half of that in reverse order; what is added is the weight times
/// the mean over the pairs.
final class ProximityMatcher: Matcher {
  private let base: Matcher
  private let terms: [SlotCursor]
  private let weight: Float

  init(_ base: Matcher, terms: [SlotCursor], weight: Float) {
    self.base = base
    self.terms = terms
    self.weight = weight
    super.init(cost: base.cost)
  }

  override func advance(to target: UInt32) -> UInt32 {
    document = base.advance(to: target)
    return document
  }

  override func score() -> Double { raised(base.score()) }

  /// Positions are read only where they can lift the document so far.
  override func score(reaching least: Double) -> Double? {
    let rise = Double(max(0, weight)) * 1.000_01
    guard let score = base.score(reaching: least - rise) else { return nil }
    return score + rise < least ? nil : raised(score)
  }

  private func raised(_ score: Double) -> Double {
    guard terms.count > 1 else { return score }
    var before: [UInt32] = []
    var closeness: Float = 0
    for (index, term) in terms.enumerated() {
      let here = term.advance(to: document) == document ? term.positions() : []
      if index > 0 { closeness += Self.closeness(before, here) }
      before = here
    }
    return score + Double(weight * closeness / Float(terms.count - 1))
  }

  /// - Complexity: O(m + n).
  static func closeness(_ first: [UInt32], _ second: [UInt32]) -> Float {
    var best: Float = 0
    var index = 0
    for place in second {
      while index < first.count && first[index] < place {
        index += 1
      }
      if index > 0 { best = max(best, 1 / Float(place - first[index - 1])) }
      if index < first.count, first[index] > place {
        best = max(best, 0.5 / Float(first[index] - place))
      } else if index + 1 < first.count {
        best = max(best, 0.5 / Float(first[index + 1] - place))
      }
    }
    return best
  }
}
