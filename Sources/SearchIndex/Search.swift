/// What a search gives back besides the best hits.
public struct SearchOptions: Sendable {
  public enum Order: Hashable, Sendable {
    /// Highest score first.
    case score
    /// By an integer column; documents without a value last.
    case column(String, ascending: Bool)
  }

  /// How many hits to return at most; none where it is 0 or less.
  public var limit = 10
  public var order = Order.score
  /// Begin behind this hit of an earlier search of the same query, order and snapshot.
  public var after: Hit?
  /// Count every match. For words and a phrase that is a second pass, without scores; other queries
  /// look at every match anyway.
  public var countsMatches = false
  /// Asked now and then from within long searches; true ends the search with `cancelled`.
  public var isCancelled: @Sendable () -> Bool = { false }

  public init() {}

  public init(limit: Int, order: Order = .score, after: Hit? = nil, countsMatches: Bool = false) {
    self.limit = limit
    self.order = order
    self.after = after
    self.countsMatches = countsMatches
  }
}

/// One matching document.
public struct Hit: Hashable, Sendable {
  /// The document's number in its snapshot: dense, ascending in the order of addition.
  public let document: UInt32
  public let score: Float
  /// The value it was ordered by, where that is a column and the document has one.
  public let sortValue: Int64?

  public init(document: UInt32, score: Float, sortValue: Int64?) {
    self.document = document
    self.score = score
    self.sortValue = sortValue
  }
}

/// The best hits of a query: highest first, equal ones by ascending document number.
///
/// It is a collection of them: `for hit in try snapshot.search(query) { … }`.
public struct SearchResult: Sendable {
  public let hits: [Hit]
  /// The number of matching documents, where it was asked for.
  public let matchCount: Int?

  public init(hits: [Hit], matchCount: Int?) {
    self.hits = hits
    self.matchCount = matchCount
  }
}

extension SearchResult: RandomAccessCollection {
  public var startIndex: Int { hits.startIndex }
  public var endIndex: Int { hits.endIndex }
  public subscript(position: Int) -> Hit { hits[position] }
}
