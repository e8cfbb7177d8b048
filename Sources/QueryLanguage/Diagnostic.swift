/// Something in a query line that is a mistake, or that should be known: a stable code, one line of
/// words, the characters it is about, and ways out.
///
/// A mistake never changes a query silently: a line with an `error` is not run.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, Codable {
    /// The line is not run.
    case error
    /// The line is run; it may not mean what was meant.
    case note
  }

  public var severity: Severity
  /// What kind of mistake it is; never reused for another.
  public var code: DiagnosticCode
  /// One line without a full stop.
  public var message: String
  /// UTF-8 offsets `[start, end)` into the line; empty where something is missing.
  public var span: Range<Int>
  /// What was perhaps meant, best first, each to be put in place of `span`.
  public var suggestions: [String]
  /// The rest of the way out, in words.
  public var help: String?
  /// The whole line as it was perhaps meant.
  public var fixedLine: String?

  public init(
    _ code: DiagnosticCode, _ message: String, at span: Range<Int>, severity: Severity = .error,
    suggestions: [String] = [], help: String? = nil, fixedLine: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
    self.suggestions = suggestions
    self.help = help
    self.fixedLine = fixedLine
  }
}

extension Diagnostic {
  /// Diagnostics in the order of the line, at one place by code; each said once.
  public static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted {
      ($0.span.lowerBound, $0.code.rawValue) < ($1.span.lowerBound, $1.code.rawValue)
    }
  }
}

extension Diagnostic: Encodable {
  private enum Key: String, CodingKey { case code, message, span, suggestions }

  /// Writes `{"code", "message", "span": [start, end], "suggestions"}`; a fixed line is among the
  /// suggestions.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(code.rawValue, forKey: .code)
    try container.encode(message, forKey: .message)
    try container.encode([span.lowerBound, span.upperBound], forKey: .span)
    try container.encode(suggestions + (fixedLine.map { [$0] } ?? []), forKey: .suggestions)
  }
}

/// The stable names of everything that `Diagnostic` can say; the article *Diagnostics* has an
/// example of each.
public enum DiagnosticCode: String, Hashable, Sendable, CaseIterable, Codable {
  // The line and its characters.
  case invalidText = "Q001"
  case controlCharacter = "Q002"
  case unclosedQuote = "Q003"
  case unclosedParenthesis = "Q004"
  case strayParenthesis = "Q005"
  case emptyGroup = "Q006"
  case loneOperator = "Q007"
  case tooLong = "Q008"
  case tooDeep = "Q009"
  case tooManyParts = "Q010"
  // Fields and their values.
  case misplacedField = "Q011"
  case unknownField = "Q012"
  case missingValue = "Q013"
  case unknownCountry = "Q014"
  case unknownKind = "Q015"
  case unknownTopic = "Q016"
  case unknownUnit = "Q017"
  case unknownValue = "Q018"
  case badAmount = "Q019"
  case nameNotHeld = "Q020"
  case spaceAfterColon = "Q021"
  case unquotedValue = "Q029"
  // Words.
  case leadingStar = "Q022"
  case shortPrefix = "Q023"
  case misplacedStar = "Q024"
  case tooFuzzy = "Q025"
  case badWeight = "Q026"
  case badDistance = "Q027"
  case nothingToLookFor = "Q028"
  // Dates.
  case impossibleDate = "Q030"
  case notADate = "Q031"
  case ambiguousUnit = "Q032"
  case backwardsRange = "Q033"
  case emptyRange = "Q034"
  // Saved searches.
  case unknownSavedSearch = "Q040"
  case savedSearchCycle = "Q041"
  case savedSearchMistake = "Q042"
}
