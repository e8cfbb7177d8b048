/// Fields and their values.
extension Parser {
  mutating func field() -> QueryNode {
    guard let token = current else { return QueryNode(.missing, at: place(endSpan)) }
    advance()
    let name = String(token.text.dropLast())
    guard let field = Field.named(name) else { return unknownField(name, token) }
    guard isAllowed(field, token) else { return skippedValues(of: token) }
    return values(of: field, token)
  }

  private mutating func unknownField(_ name: String, _ token: Token) -> QueryNode {
    guard diagnostics.count < QueryParser.Bound.diagnostics else { return skippedValues(of: token) }
    let near = Field.near(name).map(\.rawValue)
    report(
      .unknownField, "unknown field '\(name)'",
      at: token.span.lowerBound..<token.span.upperBound - 1, suggestions: near,
      help: near.isEmpty ? "to look for the text itself put it in quotes" : nil)
    return skippedValues(of: token)
  }

  /// Reads the values of a field that cannot be used: what is wrong inside them is still told.
  private mutating func skippedValues(of token: Token) -> QueryNode {
    let outer = scope
    defer { scope = outer }
    scope = .line
    _ = valueList(of: token) { _, _ in }
    return QueryNode(.missing, at: place(token.span.lowerBound..<lastEnd))
  }

  /// The values behind a field's colon: any of them.
  private mutating func values(of field: Field, _ token: Token) -> QueryNode {
    let outer = scope
    defer { scope = outer }
    scope = Self.scope(inside: field)
    if field.valueKind == .event { checkGroup() }
    let found = valueList(of: token) { parser, end in
      parser.report(
        .missingValue,
        "\(field.name.rawValue): needs a value\(end == token.span.upperBound ? "" : " behind this comma")",
        at: end == token.span.upperBound ? token.span : end - 1..<end,
        help: "for example \(field.example)")
    }
    let span = place(token.span.lowerBound..<lastEnd)
    guard let first = found.first else { return QueryNode(.missing, at: span) }
    if case .sort = first.kind, found.count == 1 { return QueryNode(first.kind, at: span) }
    let list = first.span.lowerBound..<max(first.span.lowerBound, found.last?.span.upperBound ?? 0)
    let inner = found.count == 1 ? first : QueryNode(.any(found), at: list)
    return QueryNode(.scoped(field.name, inner), at: span)
  }

  /// `event:kind:call` means `event:(kind:call)`: no word of a text is written like a field.
  private mutating func checkGroup() {
    guard let value = current, isAttached, value.kind == .word,
      let colon = value.text.firstIndex(of: ":"), Field.named(value.text[..<colon]) != nil
    else { return }
    report(
      .misplacedField, "a field of an event stands in parentheses", at: value.span,
      help: "event:(\(value.text))")
  }

  /// Values parted by commas, with no space between; `onMissing` is told where one is due.
  private mutating func valueList(
    of token: Token, onMissing: (inout Parser, Int) -> Void
  ) -> [QueryNode] {
    var found: [QueryNode] = []
    while true {
      if let value = current, isAttached, startsValue(value) {
        found.append(nested(from: token) { $0.weighted() })
      } else {
        onMissing(&self, lastEnd)
      }
      guard current?.kind == .comma, isAttached else { return found }
      advance()
    }
  }

  private func startsValue(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .quoted, .leftParenthesis, .exact, .everything: true
    default: false
    }
  }

  private static func scope(inside field: Field) -> Scope {
    switch field.valueKind {
    case .text: .text(field.name)
    case .event: .event
    default: .values(field)
    }
  }

  /// Fields nest only in `event:( … )`, and there only those that an event has.
  private mutating func isAllowed(_ field: Field, _ token: Token) -> Bool {
    let name = field.name.rawValue
    let outer: String
    switch scope {
    case .line: return true
    case .event where field.isOfEvents: return true
    case .event:
      report(
        .misplacedField, "\(name): is not asked of a single event", at: token.span,
        help: "put it outside event:( … )")
      return false
    case .text(let name): outer = name.rawValue
    case .values(let field): outer = field.name.rawValue
    }
    report(
      .misplacedField, "\(name): cannot stand inside \(outer):( … )", at: token.span,
      help: "close the group before it")
    return false
  }
}

// MARK: - Values

extension Parser {
  /// A value of a field that takes values, as it was typed without its quotes.
  mutating func value(
    of field: Field, _ text: String, match: WordPattern.Match, at span: Range<Int>
  ) -> QueryNode {
    guard countPart(at: span), isWhole(text, match, of: field, at: span) else {
      return QueryNode(.missing, at: place(span))
    }
    if text == "*" { return present(of: field, at: span) }
    let kind: QueryNode.Kind? =
      switch field.valueKind {
      case .date, .dateBound: days(text, of: field, at: span)
      case .amount: amount(text, of: field, at: span)
      case .choice: choice(text, of: field, at: span)
      case .name where field.name == .id || field.name == .story:
        number(text, of: field, at: span)
      case .name, .text, .event: .value(.name(text))
      }
    return QueryNode(kind ?? .missing, at: place(span))
  }

  /// `field:*`.
  mutating func present(of field: Field, at span: Range<Int>) -> QueryNode {
    switch field.valueKind {
    case .dateBound, .choice:
      report(
        .missingValue, "\(field.name.rawValue): needs a value", at: span,
        help: "for example \(field.example)")
      return QueryNode(.missing, at: place(span))
    default: return QueryNode(.value(.present), at: place(span))
    }
  }

  /// Reports what makes a value no value: nothing in it, a word's sign behind or before it.
  private mutating func isWhole(
    _ text: String, _ match: WordPattern.Match, of field: Field, at span: Range<Int>
  ) -> Bool {
    let name = field.name.rawValue
    if match != .smart {
      report(
        .misplacedStar, "a value of \(name): is looked up as a whole", at: span,
        suggestions: [text], help: "* and ~ are for words")
      return false
    }
    if text.unicodeScalars.allSatisfy(\.isSpace) {
      report(
        .missingValue, "\(name): needs a value", at: span, help: "for example \(field.example)")
      return false
    }
    if text.hasPrefix("-"), field.valueKind == .name {
      report(
        .loneOperator, "a minus stands before the field", at: span,
        help: "-\(name):\(text.dropFirst()) leaves it out")
      return false
    }
    return true
  }

  private mutating func days(_ text: String, of field: Field, at span: Range<Int>)
    -> QueryNode.Kind?
  {
    do throws(ValueMistake) {
      let reader = DateReader(today: settings.today)
      return .value(.days(try reader.days(text, for: field), text: text))
    } catch {
      report(error, at: span, holding: text)
      return nil
    }
  }

  private mutating func amount(_ text: String, of field: Field, at span: Range<Int>)
    -> QueryNode.Kind?
  {
    do throws(ValueMistake) {
      var range = try AmountReader.range(text)
      if field.name == .usd {
        guard range.unit == nil || range.unit == .known("USD") else {
          throw ValueMistake(
            .unknownUnit, "usd: counts US dollars", help: "figure: takes any unit")
        }
        range.unit = .known("USD")
      }
      return .value(.amount(range, text: text))
    } catch {
      report(error, at: span, holding: text)
      return nil
    }
  }

  /// The number of an article or a story.
  private mutating func number(_ text: String, of field: Field, at span: Range<Int>)
    -> QueryNode.Kind?
  {
    if let number = UInt32(text), number > 0 { return .value(.name(String(number))) }
    report(
      .unknownValue, "\(field.name.rawValue): takes a number, not '\(text)'", at: span,
      help: "for example \(field.example)")
    return nil
  }

  private mutating func choice(_ text: String, of field: Field, at span: Range<Int>)
    -> QueryNode.Kind?
  {
    if field.name == .sort, let order = SortOrder.named(text) { return .sort(order) }
    if field.name == .flag, let flag = ArticleFlag.named(text) { return .value(.flag(flag)) }
    let near = NearNames.nearest(to: text, among: field.choices)
    report(
      .unknownValue, "\(field.name.rawValue): does not know '\(text)'", at: span,
      suggestions: near, help: "it takes \(field.choices.joined(separator: ", "))")
    return nil
  }

  /// Reports a mistake inside a value under the very characters, where it says which.
  private mutating func report(_ mistake: ValueMistake, at span: Range<Int>, holding text: String) {
    var place = span
    if let range = mistake.range {
      let quote = span.count > text.utf8.count ? quoteWidth(at: span) : 0
      let start = span.lowerBound + quote
      place = start + range.lowerBound..<min(start + range.upperBound, span.upperBound)
    }
    report(
      mistake.code, mistake.message, at: place, suggestions: mistake.suggestions,
      help: mistake.help)
  }

  private func quoteWidth(at span: Range<Int>) -> Int {
    let bytes = line.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    return line.unicodeScalars[start].utf8.count
  }
}

/// Something wrong inside a value of a field.
struct ValueMistake: Error, Hashable {
  var code: DiagnosticCode
  var message: String
  /// UTF-8 range in the value, nil for all of it.
  var range: Range<Int>?
  var suggestions: [String]
  var help: String?

  init(
    _ code: DiagnosticCode, _ message: String, in range: Range<Int>? = nil,
    suggestions: [String] = [], help: String? = nil
  ) {
    self.code = code
    self.message = message
    self.range = range
    self.suggestions = suggestions
    self.help = help
  }
}
