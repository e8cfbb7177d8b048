/// Parts a line into tokens that tile it.
///
/// An operator sign is one only where a word could start: `Viet-Nam` and `C++` are words. What
/// stands behind `field:` is parted at commas too.
struct Lexer {
  private let line: LineText
  private var index = 0
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ line: LineText) {
    self.line = line
  }

  /// - Complexity: O(n) for n scalars of the line.
  static func tokens(of line: LineText) -> (tokens: [Token], diagnostics: [Diagnostic]) {
    var lexer = Lexer(line)
    while lexer.index < line.count { lexer.lexToken() }
    return (lexer.tokens, lexer.diagnostics)
  }

  private mutating func lexToken() {
    guard let scalar = line[index] else { return }
    if scalar.isSpace {
      emit(.space, to: end { $0.isSpace })
    } else if scalar.isControl {
      lexControl()
    } else if scalar.isQuote {
      lexQuoted()
    } else if scalar == "(" {
      emit(.leftParenthesis, to: index + 1)
    } else if scalar == ")" {
      emit(.rightParenthesis, to: index + 1)
      lexSuffixes()
    } else if scalar == "|" {
      emit(.or, to: index + 1)
    } else {
      lexWordStart()
    }
  }

  private mutating func lexControl() {
    let start = index
    emit(.control, to: end { $0.isControl })
    guard diagnostics.count < QueryParser.Bound.diagnostics else { return }
    diagnostics.append(
      Diagnostic(
        .controlCharacter, "a control character stands here", at: line.span(start..<index),
        help: "remove it"))
  }

  // MARK: Words and signs before them

  private mutating func lexWordStart() {
    if mayOperate, lexSign() { return }
    if mayOperate, lexField() { return }
    lexWord()
  }

  /// True where a word could start, so that a sign is an operator.
  private var mayOperate: Bool {
    switch tokens.last?.kind {
    case .word, .quoted, .rightParenthesis, .star, .fuzz, .weight, .punctuation, .everything,
      .saved:
      false
    default: true
    }
  }

  private mutating func lexSign() -> Bool {
    switch line[index] {
    case "-" where startsOperand(index + 1): emit(.minus, to: index + 1)
    case "+" where startsOperand(index + 1): emit(.plus, to: index + 1)
    case "=" where line[index + 1]?.isQuote == true || line[index + 1]?.isWordPart == true:
      emit(.exact, to: index + 1)
    case "@" where line[index + 1]?.isWordPart == true: emit(.saved, to: wordEnd(from: index + 1))
    case "*" where line[index + 1].map(isWordStop) ?? true: emit(.everything, to: index + 1)
    default: return false
    }
    return true
  }

  private func startsOperand(_ index: Int) -> Bool {
    guard let scalar = line[index] else { return false }
    return scalar.isWordPart || scalar.isQuote || scalar == "(" || scalar == "@" || scalar == "="
      || scalar == "*"
  }

  private mutating func lexWord() {
    let end = wordEnd(from: index)
    let text = line.text(index..<end)
    switch text {
    case "OR": return emit(.or, to: end)
    case "AND": return emit(.and, to: end)
    case "NOT": return emit(.not, to: end)
    default: break
    }
    if text.hasPrefix("NEAR/") || text.hasPrefix("ADJ/") { return emit(.near, to: end) }
    emitWord(to: end)
  }

  /// A bare word and the suffixes it carries.
  private mutating func emitWord(to end: Int) {
    let core = suffixStart(in: index..<end)
    let holdsWord = line.scalars[index..<core].contains { $0.isWordPart || $0 == "*" }
    emit(holdsWord ? .word : .punctuation, to: core)
    lexSuffixes(to: end)
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while let scalar = line[end], !isWordStop(scalar) { end += 1 }
    return end
  }

  private func isWordStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar.isControl || scalar.isQuote || scalar == "(" || scalar == ")"
      || scalar == "|"
  }

  // MARK: Suffixes

  /// Where the suffixes `*`, `~2`, `^3` begin in a bare word; its end where it has none.
  private func suffixStart(in range: Range<Int>) -> Int {
    var end = range.upperBound
    if let caret = lastIndex(of: "^", in: range.lowerBound + 1..<max(end, range.lowerBound + 1)),
      isWeight(caret + 1..<end)
    {
      end = caret
    }
    if let tilde = lastIndex(of: "~", in: range.lowerBound + 1..<max(end, range.lowerBound + 1)),
      line.scalars[tilde + 1..<end].allSatisfy(\.isDigit)
    {
      end = tilde
    }
    while end > range.lowerBound + 1, line[end - 1] == "*" { end -= 1 }
    return end
  }

  private func lastIndex(of scalar: Unicode.Scalar, in range: Range<Int>) -> Int? {
    line.scalars[range].lastIndex(of: scalar)
  }

  /// What follows a `^` is meant as a weight where it is nothing or begins as a number does; else
  /// the sign is text (`x^y`).
  private func isWeight(_ range: Range<Int>) -> Bool {
    guard let first = line.scalars[range].first else { return true }
    return first.isDigit || first == "." || first == "-" || first == "+"
  }

  /// The suffixes that stand here, up to `end` or as far as they reach.
  private mutating func lexSuffixes(to end: Int? = nil) {
    let limit = end ?? wordEnd(from: index)
    if line[index] == "*", index < limit { emit(.star, to: self.end(before: limit) { $0 == "*" }) }
    if line[index] == "~", index < limit {
      let digits = index + 1
      emit(.fuzz, to: self.end(from: digits, before: limit) { $0.isDigit })
    }
    if line[index] == "^", index < limit, isWeight(index + 1..<limit) { emit(.weight, to: limit) }
  }

  // MARK: Quotes

  private mutating func lexQuoted() {
    var close = index + 1
    while let scalar = line[close], !scalar.isQuote { close += 1 }
    if close < line.count {
      emit(.quoted(isClosed: true), to: close + 1)
    } else {
      lexUnclosed()
    }
    lexSuffixes()
  }

  /// A quote that is never closed is taken to end where the next field begins.
  private mutating func lexUnclosed() {
    let open = index
    var end = line.count
    var probe = index + 1
    while probe < line.count {
      if line[probe - 1]?.isSpace == true, fieldAt(probe) != nil {
        end = probe
        break
      }
      probe += 1
    }
    while end > open + 1, line[end - 1]?.isSpace == true { end -= 1 }
    emit(.quoted(isClosed: false), to: end)
    let fixed = line.text(0..<end) + "\"" + line.text(end..<line.count)
    diagnostics.append(
      Diagnostic(
        .unclosedQuote, "this quote is never closed", at: line.span(open..<open + 1),
        fixedLine: fixed))
  }

  /// The known field whose name begins here (behind signs), if a value follows it.
  private func fieldAt(_ start: Int) -> Field? {
    var start = start
    while line[start] == "-" || line[start] == "+" || line[start] == "(" { start += 1 }
    guard let colon = fieldColon(from: start), let next = line[colon + 1], !next.isSpace else {
      return nil
    }
    return Field.named(line.text(start..<colon))
  }

  // MARK: Fields

  /// The colon behind a name that begins here: a letter, then letters, digits, marks, `-`, `_`, `.`.
  private func fieldColon(from start: Int) -> Int? {
    guard line[start]?.isLetter == true else { return nil }
    var end = start + 1
    while let scalar = line[end],
      scalar.isWordPart || scalar.isMark || scalar == "-" || scalar == "_" || scalar == "."
    {
      end += 1
    }
    return line[end] == ":" ? end : nil
  }

  /// A field and its values. Text are `https://…`, `10:30`, `std::x`, and a colon before a space.
  private mutating func lexField() -> Bool {
    guard let colon = fieldColon(from: index) else { return false }
    let field = Field.named(line.text(index..<colon))
    switch line[colon + 1] {
    case nil, ")": if field == nil { return false }
    case let next? where next.isSpace:
      if let field { noteSpace(after: colon, of: field) }
      return false
    case "/" where line[colon + 2] == "/" && field == nil: return false
    case ":" where field == nil: return false
    default: break
    }
    emit(.field, to: colon + 1)
    lexValues(of: field)
    return true
  }

  private mutating func noteSpace(after colon: Int, of field: Field) {
    let span = line.span(index..<colon + 1)
    guard diagnostics.count < QueryParser.Bound.diagnostics,
      line.scalars[colon...].contains(where: { $0.isWordPart })
    else { return }
    var value = colon + 1
    while line[value]?.isSpace == true { value += 1 }
    diagnostics.append(
      Diagnostic(
        .spaceAfterColon, "with a space behind it '\(line.text(index..<colon)):' is text",
        at: span, severity: .note,
        fixedLine: line.text(0..<colon + 1) + line.text(value..<line.count)))
  }

  private mutating func lexValues(of field: Field?) {
    repeat {
      guard let scalar = line[index], !scalar.isSpace, !scalar.isControl, scalar != ")",
        scalar != "("
      else { return }
      if scalar.isQuote {
        lexQuoted()
      } else {
        lexBareValue(of: field)
      }
    } while lexComma()
  }

  private mutating func lexComma() -> Bool {
    guard line[index] == "," || (line[index] == "|" && startsOperand(index + 1)) else {
      return false
    }
    emit(.comma, to: index + 1)
    return true
  }

  /// A value up to a space, parenthesis, quote or comma; the comma of `73,4bn` belongs to it.
  private mutating func lexBareValue(of field: Field?) {
    let keepsCommas = field?.valueKind == .amount
    var end = index
    while let scalar = line[end], !isWordStop(scalar) {
      let isDecimal =
        keepsCommas && line[end - 1]?.isDigit == true && line[end + 1]?.isDigit == true
      if scalar == ",", !isDecimal { break }
      end += 1
    }
    switch field?.valueKind {
    case .amount, .date, .dateBound, .choice: emit(.word, to: end)
    case .text, .event, .name, nil:
      if line[index] == "=", line[index + 1]?.isQuote == true {
        emit(.exact, to: index + 1)
        return lexQuoted()
      }
      if line[index] == "=", line[index + 1]?.isWordPart == true { emit(.exact, to: index + 1) }
      if line[index] == "*", end == index + 1 {
        emit(.everything, to: end)
      } else if end > index {
        emitWord(to: end)
      }
    }
  }

  // MARK: Moving on

  private func end(before limit: Int? = nil, while holds: (Unicode.Scalar) -> Bool) -> Int {
    end(from: index, before: limit, while: holds)
  }

  private func end(
    from start: Int, before limit: Int? = nil, while holds: (Unicode.Scalar) -> Bool
  ) -> Int {
    var end = start
    while end < limit ?? line.count, let scalar = line[end], holds(scalar) { end += 1 }
    return end
  }

  private mutating func emit(_ kind: Token.Kind, to end: Int) {
    guard end > index else { return }
    tokens.append(Token(kind: kind, text: line.text(index..<end), span: line.span(index..<end)))
    index = end
  }
}
