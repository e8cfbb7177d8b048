public import ClippingModel

/// A question to the archive: a query line and how its answer is wanted.
public struct Request: Sendable {
  /// A line of the query language; the empty line asks for everything.
  public var line: String
  /// Rows to give back at most.
  public var limit = 10
  /// Rows to leave out before them.
  public var offset = 0
  /// Leave out articles that have only some of the words.
  public var isStrict = false
  /// What `today` and `7d` count from; nil is the system's day.
  public var today: CalendarDate?
  /// Asked now and then; true ends the search with `ArchiveError.cancelled`.
  public var isCancelled: @Sendable () -> Bool = { false }

  public init(_ line: String) {
    self.line = line
  }
}

/// What `facets` and `crossTable` count by.
public enum FacetField: String, Hashable, Sendable, CaseIterable {
  case country, person, organisation, kind, agreement, topic, source, author, language, format
  case place, tag, year, quarter, month, week, day
}

/// The bars of a timeline.
public enum TimelinePeriod: String, Hashable, Sendable, CaseIterable {
  case day, week, month, quarter, year
}
