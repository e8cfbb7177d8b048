public import QueryLanguage
public import SearchIndex

/// What a query line comes to: everything that an engine needs in order to answer it, and
/// everything that people may want to be told about it.
///
/// How an archive answers:
/// 1. Search `query` in `order`; where `verification` is not nil, keep the hits that satisfy it.
/// 2. Where fewer were found than were asked for and `relaxation` is not nil, search
///    `relaxation.query` for the rest (`verification` holds for them too) and tell for each which of
///    `relaxation.words` it lacks.
/// 3. Where `undated` is not nil, its count is how many articles the date filters left out for want
///    of a date.
/// 4. Where nothing was found, `clauses` tell which of them alone leaves nothing, and `detours` lead
///    to the nearest query that finds something.
public struct QueryPlan: Sendable {
  /// The line as it was asked.
  public var line: String
  /// What satisfies the line.
  public var query: Query
  /// What a hit of `query` must satisfy besides, read from its text: `=hoà` to the letter.
  public var verification: Verification?
  public var relaxation: Relaxation?
  public var order: SearchOptions.Order
  /// Each date filter with the days it stands for, in the order of the line.
  public var intervals: [ResolvedInterval]
  /// Articles that satisfy everything but the date filters and have no date; nil without one.
  public var undated: Query?
  /// Words to mark in title, body and note: a token is marked where one of these is its term.
  /// Fields are `title`, `body` or `note`; duplicates removed.
  public var highlights: [TermMatch]
  /// The words that stand for several terms of the index: how many, and whether a cap was reached,
  /// a snapshot can tell.
  public var expansions: [Expansion]
  /// The clauses that the line is a conjunction of, in its order.
  public var clauses: [Clause]
  /// Wider queries, nearest first: of those that find something the first is to be offered.
  public var detours: [Detour]
  /// What an event must satisfy to be a row of `events`: alternatives, each a query over
  /// `event.*` fields; empty without an event scope.
  public var eventScopes: [EventScope]
  /// What should be told though the line is no mistake: a name that the archive does not hold.
  public var notes: [Diagnostic]
  /// How the line was understood, step by step, for people.
  public var stages: [Stage]

  /// A date filter and its days.
  public struct ResolvedInterval: Hashable, Sendable {
    /// The field as it was asked: `after`, `date`, `published`.
    public var field: FieldName
    /// As it was typed: `last-week`.
    public var text: String
    public var days: DayInterval
    /// `after:2025-10 = from 2025-10-01 on`.
    public var description: String { "\(field.rawValue):\(text) = \(days)" }
  }

  /// A prefix or fuzzy word.
  public struct Expansion: Hashable, Sendable {
    /// As it was typed: `minist*`.
    public var text: String
    public var matches: [TermMatch]
  }

  /// One part of the conjunction.
  public struct Clause: Sendable {
    /// As it was typed.
    public var text: String
    /// UTF-8 range in the line.
    public var span: Range<Int>
    /// The clause alone.
    public var query: Query
  }

  /// A wider query: the line without a clause, or with its words relaxed.
  public struct Detour: Sendable {
    public var line: String
    public var query: Query
  }

  /// The query with some of its words optional.
  public struct Relaxation: Sendable {
    /// Articles with some of the words and everything else, without those of the strict query.
    public var query: Query
    /// The words that may lack.
    public var words: [Word]

    public struct Word: Hashable, Sendable {
      /// As it was typed.
      public var text: String
      /// Articles that have it; where a hit is none of them, it lacks the word.
      public var query: Query
    }
  }

  /// What is asked of a single event: `groups` each have an alternative at its ordinal, and none of
  /// `excluded` stands there.
  public struct EventScope: Hashable, Sendable {
    public var groups: [[TermMatch]]
    public var excluded: [TermMatch]
  }

  /// One step of understanding.
  public struct Stage: Hashable, Sendable {
    /// `tokens`, `tree`, `normalised`, `values`, `plan`.
    public var name: String
    public var text: String
  }
}

/// What the text of a hit must hold, where terms cannot tell.
public indirect enum Verification: Hashable, Sendable {
  /// The words stand in one of the fields in this order, to the letter (compared by NFC), with
  /// nothing but spaces and punctuation between them.
  case spelling([String], fields: [IndexField])
  /// The hit also matches this.
  case matches(Query)
  case every([Verification])
  case any([Verification])
  case not(Verification)
}

/// The mistakes of a line, all of them.
public struct QueryMistakes: Error, Hashable, Sendable {
  public var line: String
  /// At least one, in the order of the line.
  public var diagnostics: [Diagnostic]

  public init(line: String, diagnostics: [Diagnostic]) {
    self.line = line
    self.diagnostics = diagnostics
  }
}
