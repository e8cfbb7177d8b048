/// The matching documents of a query in one segment, ascending, each with its score.
///
/// This is the plain way to answer any query, one document after the other: `Search/Pruned` answers
/// the common ones faster, and must answer them alike. A matcher begins before its first document;
/// `advance` moves it, never back.
class Matcher {
  /// The document number that no document has.
  static let end = UInt32.max

  /// The document that the matcher is at.
  final var document: UInt32 = 0
  /// How many documents it may come to, roughly.
  final let cost: Int

  init(cost: Int) { self.cost = cost }

  /// Goes to the first matching document that is not less than `target`, or to the end.
  @discardableResult
  func advance(to target: UInt32) -> UInt32 {
    document = Self.end
    return document
  }

  /// The score of the document that the matcher is at.
  ///
  /// Scores of terms are single floats and are added as doubles, where such sums are exact as long
  /// as no term weighs 2²⁶ times as much as another: the order of adding does not show.
  func score() -> Double { 0 }

  /// The same; nil only where the score is certainly less than `least`.
  func score(reaching least: Double) -> Double? { score() }
}

/// No document.
final class EmptyMatcher: Matcher {
  init() { super.init(cost: 0) }
}

/// Every document of the segment, score 0.
final class AllMatcher: Matcher {
  private let limit: UInt32

  init(limit: Int) {
    self.limit = UInt32(limit)
    super.init(cost: limit)
  }

  override func advance(to target: UInt32) -> UInt32 {
    document = target < limit ? target : Self.end
    return document
  }
}

/// Some documents, score 0.
final class ListMatcher: Matcher {
  private let documents: [UInt32]
  private var index = 0

  /// - Parameter documents: ascending.
  init(_ documents: [UInt32]) {
    self.documents = documents
    super.init(cost: documents.count)
  }

  override func advance(to target: UInt32) -> UInt32 {
    while index < documents.count && documents[index] < target { index += 1 }
    document = index < documents.count ? documents[index] : Self.end
    return document
  }
}

/// Documents that a test lets pass, score 0; the test is asked document by document.
final class TestMatcher: Matcher {
  private let limit: UInt32
  private let passes: (UInt32) -> Bool

  init(limit: Int, passes: @escaping (UInt32) -> Bool) {
    self.limit = UInt32(limit)
    self.passes = passes
    super.init(cost: limit)
  }

  override func advance(to target: UInt32) -> UInt32 {
    var next = target
    while next < limit && !passes(next) { next += 1 }
    document = next < limit ? next : Self.end
    return document
  }
}

/// Documents that hold a term, scored by BM25 where there are norms.
@safe
final class TermMatcher: Matcher {
  private let cursor: PostingCursor
  private let scorer: TermScorer?

  init(_ cursor: PostingCursor, scorer: TermScorer?) {
    self.cursor = cursor
    self.scorer = scorer
    super.init(cost: cursor.list.count)
  }

  override func advance(to target: UInt32) -> UInt32 {
    document = cursor.advance(to: target)
    return document
  }

  override func score() -> Double {
    scorer.map { Double($0.score(frequency: Float(cursor.frequency), document: document)) } ?? 0
  }
}

/// BM25 in one field of one segment.
@safe
struct TermScorer {
  let weight: Float
  let norms: UnsafePointer<UInt8>
  let penalties: LengthPenalties

  /// - Precondition: `document` is one of the segment.
  @inline(__always)
  func score(frequency: Float, document: UInt32) -> Float {
    weight * (frequency / (frequency + penalties.values[Int(unsafe norms[Int(document)])]))
  }
}

/// The same documents, every score replaced.
final class ConstantMatcher: Matcher {
  private let base: Matcher
  private let value: Double

  init(_ base: Matcher, score: Float) {
    self.base = base
    value = Double(score)
    super.init(cost: base.cost)
  }

  override func advance(to target: UInt32) -> UInt32 {
    document = base.advance(to: target)
    return document
  }

  override func score() -> Double { value }
}
