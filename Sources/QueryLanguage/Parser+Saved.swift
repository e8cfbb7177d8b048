/// Saved searches inside saved searches: which ones we are in, and how much there is of it all.
struct SavedExpansion: Sendable {
  /// Names from the outermost to the one being read.
  var names: [String] = []
  /// How many have been read, so that `@a` = `@b @b`, `@b` = `@c @c`, … comes to an end.
  var count = 0
  /// Words, phrases and values of the line and of all that it stands for.
  var partCount = 0

  static let countBound = 64
}

extension Parser {
  /// `@name`: the tree of the saved search of that name.
  mutating func saved() -> QueryNode {
    guard let token = current else { return QueryNode(.missing, at: place(endSpan)) }
    advance()
    let name = String(token.text.dropFirst())
    let missing = QueryNode(.missing, at: place(token.span))
    guard scope == .line else {
      report(
        .misplacedField, "a saved search cannot stand inside a field's group", at: token.span,
        help: "close the group before it")
      return missing
    }
    guard let saved = settings.savedSearch(name) else {
      let near = NearNames.nearest(to: name, among: settings.savedSearchNames)
      report(
        .unknownSavedSearch, "there is no saved search '\(name)'", at: token.span,
        suggestions: near.map { "@" + $0 }, help: near.isEmpty ? ".save NAME QUERY makes one" : nil)
      return missing
    }
    guard mayExpand(name, at: token.span) else { return missing }
    return expanded(name, saved, at: token) ?? missing
  }

  private mutating func mayExpand(_ name: String, at span: Range<Int>) -> Bool {
    if expansion.names.contains(name) {
      let path = (expansion.names.drop { $0 != name } + [name]).map { "@" + $0 }
      report(
        .savedSearchCycle, "a saved search stands for itself: \(path.joined(separator: " → "))",
        at: span, help: "save one of them anew without the other")
      return false
    }
    expansion.count += 1
    if expansion.count > SavedExpansion.countBound || depth >= QueryParser.Bound.depth {
      reportOnce(
        .tooManyParts, "saved searches stand for more than \(SavedExpansion.countBound) others",
        at: span, help: "save fewer of them inside each other")
      return false
    }
    return true
  }

  private mutating func expanded(_ name: String, _ saved: String, at token: Token) -> QueryNode? {
    guard saved.utf8.count <= QueryParser.Bound.lineBytes else {
      report(
        .savedSearchMistake, "the saved search '\(name)' is too long", at: token.span,
        help: "save it anew")
      return nil
    }
    let (tokens, lexical) = Lexer.tokens(of: LineText(saved))
    var inner = expansion
    inner.names.append(name)
    var parser = Parser(
      line: saved, tokens: tokens, settings: settings, anchor: place(token.span), expansion: inner)
    parser.depth = depth + 1
    let root = parser.parseLine()
    expansion.count = parser.expansion.count
    expansion.partCount = parser.expansion.partCount
    adopt(lexical + parser.diagnostics, of: name, at: token.span)
    return QueryNode(.saved(name, root), at: place(token.span))
  }

  /// Mistakes of the whole (a cycle, too much of it) are told as they are, others as one mistake of
  /// the saved search.
  private mutating func adopt(_ found: [Diagnostic], of name: String, at span: Range<Int>) {
    let errors = found.filter(\.isError)
    let ofTheWhole: Set<DiagnosticCode> = [
      .savedSearchCycle, .tooManyParts, .tooDeep, .savedSearchMistake,
    ]
    for error in errors where ofTheWhole.contains(error.code) {
      if !diagnostics.contains(where: { $0.code == error.code && $0.message == error.message }) {
        report(error.code, error.message, at: span, help: error.help)
      }
    }
    if let first = errors.first(where: { !ofTheWhole.contains($0.code) }) {
      report(
        .savedSearchMistake, "the saved search '\(name)' has a mistake: \(first.message)", at: span,
        help: "save it anew")
    }
  }
}
