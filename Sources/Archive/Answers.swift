public import ClippingModel
public import QueryLanguage

/// What every answer says besides its rows.
public struct AnswerSummary: Sendable {
  /// Articles that satisfy all of the query.
  public var matchCount = 0
  /// Articles that a date filter left out because they have no date; 0 without such a filter.
  public var undatedCount = 0
  /// What people should be told above the rows, such as the days a relative date stood for.
  public var remarks: [String] = []
  /// What should be told though the line is no mistake.
  public var notes: [Diagnostic] = []
  /// Why there is nothing, where there is nothing.
  public var emptiness: Emptiness?

  public init() {}
}

/// Why a query found nothing.
public struct Emptiness: Sendable {
  /// The clauses of the query, each of which alone already leaves nothing, as they were typed.
  public var emptyClauses: [String]
  /// The nearest query that finds something, and how many articles it finds.
  public var nearest: (line: String, count: Int)?

  public init(emptyClauses: [String], nearest: (line: String, count: Int)?) {
    self.emptyClauses = emptyClauses
    self.nearest = nearest
  }
}

/// Ranked articles.
public struct SearchAnswer: Sendable {
  public var rows: [ArticleRow]
  public var summary: AnswerSummary
}

/// One article of an answer.
public struct ArticleRow: Sendable {
  /// 1 for the best; counts on over offsets.
  public var rank: Int
  public var id: ArticleID
  public var score: Double
  /// The day it is filed under.
  public var date: CalendarDate?
  public var title: String?
  public var language: Language?
  public var source: String?
  public var url: String?
  /// The file that was imported.
  public var path: String
  /// Where a file held several: the 1-based line and record.
  public var line: Int?
  public var record: Int?
  /// ISO 3166-1 alpha-2.
  public var countries: [String]
  public var people: [String]
  public var kinds: [Event.Kind]
  public var story: Int64?
  public var snippet: String
  /// UTF-8 offsets into `snippet`, ascending, not overlapping.
  public var highlights: [Range<Int>]
  /// The words that it lacks; empty where it satisfies all of the query.
  public var missing: [String]
}

/// The number an article is known by: given once, never used again.
public typealias ArticleID = Int64

/// Events that satisfy a query: those of matching articles and, where the query has an event
/// scope, of these the events that satisfy it.
public struct EventAnswer: Sendable {
  public var rows: [EventRow]
  /// All events that satisfy the query, however many rows were asked for.
  public var eventCount: Int
  public var summary: AnswerSummary
}

/// One event.
public struct EventRow: Sendable {
  public var rank: Int
  public var article: ArticleID
  /// 0-based place among the events of its article.
  public var ordinal: Int
  public var event: Event
  /// The sentence or clause that reports it, cleaned.
  public var text: String
  public var title: String?
  public var source: String?
  public var path: String
}

/// Counts by the values of a field, most first.
public struct FacetAnswer: Sendable {
  public struct Row: Sendable {
    /// The value as the query language takes it (`SG`, `meeting`).
    public var value: String
    /// The value for people (`Singapore`), the same where there is no other.
    public var label: String
    public var count: Int
  }

  public var field: FacetField
  public var rows: [Row]
  public var summary: AnswerSummary
}

/// Counts by two fields at once.
public struct CrossTable: Sendable {
  public var rowField: FacetField
  public var columnField: FacetField
  public var rows: [FacetAnswer.Row]
  public var columns: [FacetAnswer.Row]
  /// `counts[r][c]`: articles with row value r and column value c.
  public var counts: [[Int]]
  public var summary: AnswerSummary
}

/// Counts per period, from the first to the last that has any, empty ones between included.
public struct TimelineAnswer: Sendable {
  public struct Bar: Sendable {
    /// The first day of the period.
    public var start: CalendarDate
    /// `2025-10-26`, `2025-W43`, `2025-10`, `2025-Q4`, `2025`.
    public var label: String
    public var count: Int
  }

  public var period: TimelinePeriod
  public var bars: [Bar]
  public var summary: AnswerSummary
}

/// One story: articles that tell the same.
public struct StoryRow: Sendable {
  public var id: Int64
  public var title: String
  public var date: CalendarDate?
  public var articles: [ArticleRow]
  /// Why they were linked: what agrees.
  public var evidence: [String]
}

public struct StoryAnswer: Sendable {
  public var rows: [StoryRow]
  public var summary: AnswerSummary
}

/// A figure of a matching article.
public struct FigureRow: Sendable {
  public var article: ArticleID
  public var figure: Figure
  public var date: CalendarDate?
  public var title: String?
  public var path: String
}

/// A commitment of a matching article.
public struct CommitmentRow: Sendable {
  public var article: ArticleID
  public var commitment: Commitment
  public var date: CalendarDate?
  public var title: String?
  public var path: String
}

/// One article with its structure.
public struct Article: Sendable {
  /// A run of title or body that means something.
  public struct Mark: Sendable {
    public enum Meaning: Hashable, Sendable {
      case country(code: String), person(name: String), organisation(name: String)
      case event(ordinal: Int), figure(ordinal: Int), agreement(name: String)
      case commitment(ordinal: Int), date
    }
    public var meaning: Meaning
    /// UTF-8 offsets into the text.
    public var range: Range<Int>
  }

  public var id: ArticleID
  public var clipping: Clipping
  /// In ascending order of their start; they may nest and overlap.
  public var titleMarks: [Mark]
  public var bodyMarks: [Mark]
  public var tags: [String]
  public var notes: [String]
  public var story: Int64?
  /// Other articles of the same story.
  public var related: [ArticleID]
}

/// How a query was understood, and how a score came about.
public struct SearchExplanation: Sendable {
  public struct Stage: Sendable {
    /// `line`, `tree`, `fields`, `plan`, `index`.
    public var name: String
    public var text: String
  }

  public indirect enum Score: Sendable {
    case part(value: Double, description: String, parts: [Score])
  }

  public var stages: [Stage]
  /// Of the article that was asked for, or nil where it does not match.
  public var score: Score?
}

/// A value that can complete what was typed.
public struct Completion: Hashable, Sendable {
  /// As the query language takes it, quoted where it must be.
  public var value: String
  public var label: String
  public var count: Int
}
