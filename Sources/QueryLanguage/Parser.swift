// The grammar. A production is a method of its name; `[ ]` is optional, `{ }` repeats.
//
//     line        = [ alternation ]
//     alternation = conjunction { ( "OR" | "|" ) conjunction }
//     conjunction = proximity { [ "AND" ] proximity }
//     proximity   = unary { ( "NEAR/" | "ADJ/" ) distance unary }
//     unary       = ( "-" | "NOT" | "+" ) unary | weighted
//     weighted    = primary [ "^" number ]
//     primary     = group | phrase | exact | word | field | saved | "*"
//     group       = "(" alternation ")"
//     phrase      = quoted [ "~" number ]
//     exact       = "=" ( text | quoted )
//     word        = text [ "*" | "~" [ number ] ]
//     field       = name ":" value { "," value }
//     value       = group | [ "=" ] ( phrase | word ) | "*"
//     saved       = "@" name
//
// Spaces and signs that hold no word are passed over. Recovery: where an operand is due and none
// stands, the node is `missing` and reading goes on; an operator without operands, a stray `)` is
// passed over; what is not closed is taken to close at the end.

/// Recursive descent over the tokens of one line.
struct Parser {
  let line: String
  let tokens: [Token]
  let settings: QueryParser
  /// Where everything is said to stand: the `@name` whose line this is, nil for the asked line.
  let anchor: Range<Int>?
  var index = 0
  /// Where the last token that was passed over ends.
  var lastEnd = 0
  var depth = 0
  var scope = Scope.line
  var expansion: SavedExpansion
  private(set) var diagnostics: [Diagnostic] = []

  /// What words stand for where the parser is.
  enum Scope: Hashable {
    case line
    case event
    /// Inside `title:( … )`.
    case text(FieldName)
    /// Inside `country:( … )`.
    case values(Field)
  }

  init(
    line: String, tokens: [Token], settings: QueryParser, anchor: Range<Int>? = nil,
    expansion: SavedExpansion = SavedExpansion()
  ) {
    self.line = line
    self.tokens = tokens
    self.settings = settings
    self.anchor = anchor
    self.expansion = expansion
    skipTrivia()
  }

  // MARK: Productions

  mutating func parseLine() -> QueryNode {
    var parts: [QueryNode] = []
    while current != nil {
      if let node = alternation() { parts.append(node) }
      guard let stray = current else { break }
      report(
        .strayParenthesis, "this parenthesis closes nothing", at: stray.span,
        fixedLine: replacing(stray.span, with: ""))
      advance()
    }
    let whole = place(0..<line.utf8.count)
    guard !parts.isEmpty else { return emptyLine(at: whole) }
    let root =
      parts.count == 1
      ? parts[0] : QueryNode(.every(parts.map { .init($0, isBound: false) }), at: whole)
    checkSorts(in: root)
    checkPeriods(in: root)
    return root
  }

  /// A line of nothing asks for everything; a line of signs asks for something that cannot be.
  private mutating func emptyLine(at whole: Range<Int>) -> QueryNode {
    if !tokens.allSatisfy({ $0.kind == .space }), !diagnostics.contains(where: \.isError) {
      report(
        .nothingToLookFor, "there is no word in this", at: 0..<line.utf8.count,
        help: "* finds everything")
    }
    return QueryNode(.everything, at: whole)
  }

  /// Nil where nothing stands that could be an operand.
  mutating func alternation() -> QueryNode? {
    var branches: [QueryNode] = []
    let first = conjunction()
    var last = first
    if let first { branches.append(first) }
    while let or = current, or.kind == .or {
      if last == nil { reportLone(or, side: "before") }
      advance()
      last = conjunction()
      if let last {
        branches.append(last)
      } else if current?.kind != .or {
        reportLone(or, side: "behind")
      }
    }
    guard let start = branches.first?.span.lowerBound, let end = branches.last?.span.upperBound
    else { return nil }
    return branches.count == 1 ? branches[0] : QueryNode(.any(branches), at: start..<end)
  }

  private mutating func conjunction() -> QueryNode? {
    var parts: [QueryNode.Conjunct] = []
    var and: Token?
    while let token = current {
      if token.kind == .and {
        if parts.isEmpty || and != nil { reportLone(token, side: "before") }
        and = token
        advance()
      } else if token.kind == .near {
        reportLone(token, side: "before")
        advance()
      } else if startsOperand(token) {
        if and != nil, let last = parts.indices.last { parts[last].isBound = true }
        parts.append(.init(proximity(), isBound: and != nil))
        and = nil
      } else {
        break
      }
    }
    if let and { reportLone(and, side: "behind") }
    guard let start = parts.first?.node.span.lowerBound, let end = parts.last?.node.span.upperBound
    else { return nil }
    return parts.count == 1 ? parts[0].node : QueryNode(.every(parts), at: start..<end)
  }

  private mutating func proximity() -> QueryNode {
    var left = unary()
    while let near = current, near.kind == .near {
      advance()
      guard let token = current, startsOperand(token) else {
        reportLone(near, side: "behind")
        break
      }
      let right = unary()
      left = joined(left, near, right)
    }
    return left
  }

  mutating func unary() -> QueryNode {
    guard let sign = current else { return QueryNode(.missing, at: place(endSpan)) }
    switch sign.kind {
    case .minus, .not, .plus:
      advance()
      guard let operand = operand(of: sign) else {
        return QueryNode(.missing, at: place(sign.span))
      }
      let span = place(sign.span).lowerBound..<operand.span.upperBound
      return QueryNode(sign.kind == .plus ? .required(operand) : .without(operand), at: span)
    default: return weighted()
    }
  }

  private mutating func operand(of sign: Token) -> QueryNode? {
    guard let token = current, startsOperand(token) else {
      reportLone(sign, side: "behind")
      return nil
    }
    return nested(from: sign) { $0.unary() }
  }

  mutating func weighted() -> QueryNode {
    let node = primary()
    guard let token = current, token.kind == .weight, isAttached else { return node }
    advance()
    let span = node.span.lowerBound..<place(token.span).upperBound
    if case .values(let field) = scope {
      report(
        .badWeight, "\(field.name.rawValue): is a filter and has no weight", at: token.span,
        fixedLine: replacing(token.span, with: ""))
      return node
    }
    guard let weight = Double(token.text.dropFirst()), weight > 0, weight <= 1000 else {
      report(
        .badWeight, "a weight is a number up to 1000, such as ^3", at: token.span,
        suggestions: ["^2"])
      return node
    }
    return QueryNode(.weighted(node, weight), at: span)
  }

  private mutating func primary() -> QueryNode {
    guard let token = current else { return QueryNode(.missing, at: place(endSpan)) }
    switch token.kind {
    case .leftParenthesis: return group()
    case .quoted: return phrase(isExact: false)
    case .exact: return exact()
    case .field: return field()
    case .saved: return saved()
    case .everything:
      advance()
      return everything(at: token.span)
    case .word: return word()
    default:
      advance()
      report(.loneOperator, "there is nothing for this to stand with", at: token.span)
      return QueryNode(.missing, at: place(token.span))
    }
  }

  mutating func group() -> QueryNode {
    guard let open = current else { return QueryNode(.missing, at: place(endSpan)) }
    advance()
    let inner = nested(from: open) { $0.alternation() }
    guard let close = current, close.kind == .rightParenthesis else {
      if wasTooDeep { return inner ?? QueryNode(.missing, at: place(open.span)) }
      report(
        .unclosedParenthesis, "this parenthesis is never closed", at: open.span,
        fixedLine: line + ")")
      return inner ?? QueryNode(.missing, at: place(open.span))
    }
    advance()
    rejectSuffix(behind: "a group")
    let span = open.span.lowerBound..<close.span.upperBound
    guard let inner else {
      if depth < QueryParser.Bound.depth, !wasReported(in: span) {
        report(
          .emptyGroup, "there is nothing in this group", at: span, help: "remove it, or fill it")
      }
      return QueryNode(.missing, at: place(span))
    }
    return QueryNode(inner.kind, at: place(span))
  }

  // MARK: Bounds

  /// Reads something inside something else, unless that goes too deep: then it is passed over.
  mutating func nested<Result>(
    from opener: Token, _ read: (inout Parser) -> Result
  ) -> Result where Result: ExpressibleByNothing {
    depth += 1
    defer { depth -= 1 }
    guard depth <= QueryParser.Bound.depth else {
      reportOnce(
        .tooDeep, "groups and operators are nested deeper than \(QueryParser.Bound.depth)",
        at: opener.span, help: "take some of them away")
      skipNested()
      return .nothing(at: place(opener.span))
    }
    return read(&self)
  }

  /// Passes over what is too deep, up to the parenthesis that ends the group it stands in.
  private mutating func skipNested() {
    var open = 0
    while let token = current {
      if token.kind == .leftParenthesis { open += 1 }
      if token.kind == .rightParenthesis {
        if open == 0 { return }
        open -= 1
      }
      advance()
    }
  }
}

/// What `nested` gives where it may not read.
protocol ExpressibleByNothing {
  static func nothing(at span: Range<Int>) -> Self
}

extension QueryNode: ExpressibleByNothing {
  static func nothing(at span: Range<Int>) -> QueryNode { QueryNode(.missing, at: span) }
}

extension QueryNode?: ExpressibleByNothing {
  static func nothing(at span: Range<Int>) -> QueryNode? { QueryNode(.missing, at: span) }
}

// MARK: - Moving and reporting

extension Parser {
  var current: Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Passes over the current token and the trivia behind it.
  mutating func advance() {
    if let token = current { lastEnd = token.span.upperBound }
    index += 1
    skipTrivia()
  }

  /// True where nothing stands between the current token and the one before it.
  var isAttached: Bool { current?.span.lowerBound == lastEnd }

  private mutating func skipTrivia() {
    while let token = current, token.isTrivia { index += 1 }
  }

  var endSpan: Range<Int> { line.utf8.count..<line.utf8.count }

  func place(_ span: Range<Int>) -> Range<Int> { anchor ?? span }

  func startsOperand(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .quoted, .field, .leftParenthesis, .minus, .plus, .exact, .not, .saved, .everything,
      .star, .fuzz, .weight, .comma:
      true
    default: false
    }
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at span: Range<Int>, suggestions: [String] = [],
    help: String? = nil, fixedLine: String? = nil
  ) {
    guard diagnostics.count < QueryParser.Bound.diagnostics else { return }
    diagnostics.append(
      Diagnostic(
        code, message, at: place(span), suggestions: suggestions, help: help,
        fixedLine: anchor == nil ? fixedLine : nil))
  }

  mutating func reportOnce(
    _ code: DiagnosticCode, _ message: String, at span: Range<Int>, help: String
  ) {
    guard !diagnostics.contains(where: { $0.code == code }) else { return }
    report(code, message, at: span, help: help)
  }

  mutating func reportLone(_ token: Token, side: String) {
    report(
      .loneOperator, "nothing stands \(side) this \(token.text)", at: token.span,
      help: "to look for the sign itself put it in quotes")
  }

  /// True where something was passed over, so that what closes it cannot be judged.
  private var wasTooDeep: Bool { diagnostics.contains { $0.code == .tooDeep } }

  func wasReported(in span: Range<Int>) -> Bool {
    diagnostics.contains { $0.isError && place(span).overlaps($0.span) }
  }

  /// The line with a range of it put otherwise.
  func replacing(_ span: Range<Int>, with text: String) -> String {
    let bytes = line.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    let upper = bytes.index(bytes.startIndex, offsetBy: span.upperBound)
    return String(line[..<lower]) + text + String(line[upper...])
  }
}

extension Diagnostic {
  var isError: Bool { severity == .error }
}
