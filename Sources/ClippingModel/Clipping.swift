/// One article as it was read: what its file says, cleaned, with every derived value traceable to
/// the bytes it came from.
///
/// Nothing here is invented: what the text does not support is nil or empty.
public struct Clipping: Hashable, Sendable, Codable {
  /// The file, as it was named by whoever asked for it to be read.
  public var path: String
  /// The 1-based record within a file that holds several, else nil.
  public var record: Int?
  /// The 1-based line that the record starts on, in a file that holds several.
  public var line: Int?
  /// An id that the source itself states (JSON Lines `id`), else nil.
  public var statedID: String?

  public var format: ClippingFormat
  public var language: Language?
  public var title: Passage?
  public var body: Passage
  /// What was cut out of the file as furniture, caption, credit or repetition, in file order.
  public var cuts: [Cut]

  public var source: SourcedText?
  public var author: SourcedText?
  public var url: SourcedText?
  public var published: DatedFact?
  /// The day the clipping is filed under: that of its main event, else of its publication.
  public var date: DatedFact?

  public var countries: [CountryMention]
  public var people: [PersonMention]
  public var organisations: [OrganisationMention]
  public var events: [Event]
  public var figures: [Figure]
  public var agreements: [AgreementMention]
  public var commitments: [Commitment]
  public var topics: [Topic]

  public init(path: String, format: ClippingFormat, body: Passage) {
    self.path = path
    self.format = format
    self.body = body
    cuts = []
    countries = []
    people = []
    organisations = []
    events = []
    figures = []
    agreements = []
    commitments = []
    topics = []
  }
}

/// The raw shape a clipping came in.
public enum ClippingFormat: String, Hashable, Sendable, Codable, CaseIterable {
  /// Text with at most a header line.
  case plain
  /// Text of a page saved with its furniture: menus, tags, comment boxes.
  case web
  /// Word-segmented text, `Bùi_Thanh_Sơn`.
  case segmented
  /// Markdown, with or without front matter.
  case markdown
  /// `# key = value` or `KEY: value` headers above the text.
  case headered
  case html
  /// A record of a JSON Lines file.
  case jsonl
  /// A record of a CSV file.
  case csv
  /// An item of an RSS or Atom feed.
  case feed
}

/// The language of a text, ISO 639-1.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// Cleaned text (NFC, furniture cut) with the way back to the bytes of the file.
public struct Passage: Hashable, Sendable, Codable {
  public var text: String
  /// Pieces in ascending order of `textOffset`, covering `text`.
  public var pieces: [Piece]

  /// A run of text and the run of file bytes it came from. Where both runs have the same length
  /// they correspond byte for byte; else the piece is indivisible.
  public struct Piece: Hashable, Sendable, Codable {
    /// UTF-8 offset of the run in `text`.
    public var textOffset: Int
    /// Length of the run in `text`, in UTF-8 bytes.
    public var textCount: Int
    public var source: SourceSpan

    public init(textOffset: Int, textCount: Int, source: SourceSpan) {
      self.textOffset = textOffset
      self.textCount = textCount
      self.source = source
    }
  }

  public init(text: String, pieces: [Piece]) {
    self.text = text
    self.pieces = pieces
  }

  /// The smallest span of the file that covers a range of UTF-8 offsets of `text`, nil where the
  /// range is empty or nothing of it came from the file.
  ///
  /// - Complexity: O(log n) for n pieces, plus the pieces covered.
  public func span(of range: Range<Int>) -> SourceSpan? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].textOffset + pieces[middle].textCount <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var result: SourceSpan?
    for piece in pieces[low...] {
      let start = max(range.lowerBound, piece.textOffset)
      let end = min(range.upperBound, piece.textOffset + piece.textCount)
      guard start < end else { break }
      let covered =
        piece.textCount == piece.source.count
        ? SourceSpan(
          piece.source.start + start - piece.textOffset, piece.source.start + end - piece.textOffset
        )
        : piece.source
      result = SourceSpan(result?.start ?? covered.start, covered.end)
    }
    return result
  }
}

/// Bytes of the file that are no part of title or body, and why.
public struct Cut: Hashable, Sendable, Codable {
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    case furniture, caption, credit, related, repetition, header, markup, byline
  }

  public var reason: Reason
  public var span: SourceSpan

  public init(_ reason: Reason, _ span: SourceSpan) {
    self.reason = reason
    self.span = span
  }
}

/// A stated text such as source, author or address.
public struct SourcedText: Hashable, Sendable, Codable {
  public var value: String
  /// Nil where the value was not in the file itself (the folder's name, an argument).
  public var span: SourceSpan?

  public init(_ value: String, span: SourceSpan?) {
    self.value = value
    self.span = span
  }
}

/// A date, what it rests on, and where that stands.
public struct DatedFact: Hashable, Sendable, Codable {
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// A header line or front matter states it.
    case header
    /// A dateline in the text states it.
    case dateline
    /// The page around the text states it (a glued byline, HTML metadata, a feed's field).
    case page
    /// The prose states it in full.
    case text
    /// The prose states a part; the rest follows from publication, years or anniversaries.
    case inferred
    /// No event is dated: the day of publication stands in.
    case published
  }

  public var value: CalendarDate
  /// The last day or period, where the text gives a range.
  public var end: CalendarDate?
  public var basis: Basis
  public var span: SourceSpan?

  public init(_ value: CalendarDate, end: CalendarDate? = nil, basis: Basis, span: SourceSpan?) {
    self.value = value
    self.end = end
    self.basis = basis
    self.span = span
  }
}
