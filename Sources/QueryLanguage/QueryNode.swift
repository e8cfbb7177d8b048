/// A node of the tree of a query line, with the characters it was read from.
public struct QueryNode: Hashable, Sendable {
  public var kind: Kind
  /// UTF-8 range in the line. What a saved search stands for has the range of its `@name`.
  public var span: Range<Int>

  public init(_ kind: Kind, at span: Range<Int>) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Hashable, Sendable {
    /// `*`, or the empty line.
    case everything
    /// A place where something was due; a diagnostic says so.
    case missing
    case word(WordPattern)
    case phrase(PhrasePattern)
    /// `a NEAR/8 b`: words within a distance.
    case near(NearPattern)
    /// `field:…`: what is inside is asked of the field.
    case scoped(FieldName, QueryNode)
    /// A value of the field that scopes it.
    case value(FieldValue)
    case every([Conjunct])
    case any([QueryNode])
    case without(QueryNode)
    /// `+word`.
    case required(QueryNode)
    case weighted(QueryNode, Double)
    /// `@name` and what it stands for.
    case saved(String, QueryNode)
    case sort(SortOrder)
  }

  /// One of several that must all be so.
  public struct Conjunct: Hashable, Sendable {
    public var node: QueryNode
    /// True where a written AND joins it.
    public var isBound: Bool

    public init(_ node: QueryNode, isBound: Bool) {
      self.node = node
      self.isBound = isBound
    }
  }
}

/// A word of text and how it is to be compared.
public struct WordPattern: Hashable, Sendable {
  public enum Match: Hashable, Sendable {
    /// By signature where it carries a mark, else by fold.
    case smart
    /// `=word`: to the letter.
    case exact
    /// `minist*`.
    case prefix
    /// `word~`, `word~2`.
    case fuzzy(edits: Int)
  }

  /// As it was typed, without its operators.
  public var text: String
  public var match: Match

  public init(_ text: String, _ match: Match = .smart) {
    self.text = text
    self.match = match
  }
}

/// A quoted phrase.
public struct PhrasePattern: Hashable, Sendable {
  /// The words between the quotes, as typed; `bí*` is a prefix.
  public var words: [WordPattern]
  /// `~8`: within so many positions in any order; nil is in order, side by side.
  public var distance: Int?
  /// `="…"`: to the letter.
  public var isExact: Bool

  public init(_ words: [WordPattern], distance: Int? = nil, isExact: Bool = false) {
    self.words = words
    self.distance = distance
    self.isExact = isExact
  }
}

/// Words that stand near each other.
public struct NearPattern: Hashable, Sendable {
  public enum Reach: Hashable, Sendable {
    /// The first and the last at most so many positions apart.
    case positions(Int)
    case sentence
  }

  /// The operands, each a set of words any of which will do.
  public var operands: [[WordPattern]]
  public var reach: Reach
  /// `ADJ`: in the order given.
  public var isOrdered: Bool

  public init(_ operands: [[WordPattern]], reach: Reach, isOrdered: Bool) {
    self.operands = operands
    self.reach = reach
    self.isOrdered = isOrdered
  }
}

/// A value of a field, read as far as it can be without an archive.
public enum FieldValue: Hashable, Sendable {
  /// `field:*`: has any.
  case present
  /// A name, to be resolved.
  case name(String)
  /// Days, with the value as it was typed.
  case days(DayInterval, text: String)
  case amount(AmountRange, text: String)
  case flag(ArticleFlag)
}
