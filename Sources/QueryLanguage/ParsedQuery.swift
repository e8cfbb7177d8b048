/// A query line as it was understood: tokens, tree and everything that was wrong with it.
public struct ParsedQuery: Hashable, Sendable {
  public let line: String
  /// They tile the line.
  public let tokens: [Token]
  /// The whole line as a tree; `missing` stands where something was due.
  public let root: QueryNode
  /// All independent mistakes and notes, in the order of the line.
  public let diagnostics: [Diagnostic]

  /// The order that was asked for, nil where none was: the line's own, else that of a saved search it names.
  public var sortOrder: SortOrder? { Self.sortOrder(of: root) }

  private static func sortOrder(of node: QueryNode) -> SortOrder? {
    switch node.kind {
    case .sort(let order): return order
    case .saved(_, let inner): return sortOrder(of: inner)
    case .every(let conjuncts):
      for conjunct in conjuncts {
        if case .sort(let order) = conjunct.node.kind { return order }
      }
      return conjuncts.lazy.compactMap { conjunct -> SortOrder? in
        if case .saved = conjunct.node.kind { sortOrder(of: conjunct.node) } else { nil }
      }.first
    default: return nil
    }
  }

  /// True where the line is not to be run.
  public var isMistaken: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Reads query lines.
///
///     let parsed = QueryParser(today: today).parse("country:Singapore after:2025-10")
///
/// Any text comes out as a tree and diagnostics, however mistaken: reading never fails.
public struct QueryParser: Sendable {
  /// Bounds that guard the stack and the time of whoever works on the tree.
  public enum Bound {
    /// UTF-8 bytes of a line, and of all saved searches that it stands for.
    public static let lineBytes = 16_384
    /// Groups and operators inside each other.
    public static let depth = 64
    /// Words, phrases and values.
    public static let parts = 1024
    /// Diagnostics that are kept: of a line with more mistakes the first ones are told.
    public static let diagnostics = 100
  }

  let today: Day
  let savedSearch: @Sendable (String) -> String?
  let savedSearchNames: [String]

  /// - Parameters:
  ///   - today: the day that `today` and `7d` count from.
  ///   - savedSearchNames: names that are offered where one is unknown.
  ///   - savedSearch: the line of a saved search, nil where there is none.
  public init(
    today: Day, savedSearchNames: [String] = [],
    savedSearch: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.today = today
    self.savedSearchNames = savedSearchNames
    self.savedSearch = savedSearch
  }

  /// - Complexity: O(n) for n bytes, besides looking up saved searches.
  public func parse(_ line: String) -> ParsedQuery {
    guard line.utf8.count <= Bound.lineBytes else { return tooLong(line) }
    let text = LineText(line)
    let (tokens, lexical) = Lexer.tokens(of: text)
    var parser = Parser(line: line, tokens: tokens, settings: self)
    let root = parser.parseLine()
    let diagnostics = Diagnostic.inOrder(lexical + parser.diagnostics)
    return ParsedQuery(line: line, tokens: tokens, root: root, diagnostics: diagnostics)
  }

  /// Reads a line of bytes; those that are no UTF-8 are a mistake.
  public func parse(bytes: some Collection<UInt8>) -> ParsedQuery {
    let line = String(decoding: bytes, as: UTF8.self)
    let parsed = parse(line)
    guard !line.utf8.elementsEqual(bytes) else { return parsed }
    let offset = zip(line.utf8, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let start = min(offset ?? 0, line.utf8.count)
    let mistake = Diagnostic(
      .invalidText, "this is not UTF-8 text", at: start..<min(start + 3, line.utf8.count),
      help: "type it again, or convert the file it comes from to UTF-8")
    return ParsedQuery(
      line: line, tokens: parsed.tokens, root: parsed.root,
      diagnostics: [mistake] + parsed.diagnostics)
  }

  private func tooLong(_ line: String) -> ParsedQuery {
    let count = line.utf8.count
    let mistake = Diagnostic(
      .tooLong, "the line has \(count) bytes; a query may have \(Bound.lineBytes)", at: 0..<0,
      help: "look for a part of it")
    let token = Token(kind: .word, text: line, span: 0..<count)
    return ParsedQuery(
      line: line, tokens: [token], root: QueryNode(.missing, at: 0..<count),
      diagnostics: [mistake])
  }
}
