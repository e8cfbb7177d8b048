/// Words, phrases and what is said of them.
extension Parser {
  /// A bare word, or a value where values are due.
  mutating func word() -> QueryNode {
    guard let token = current else { return QueryNode(.missing, at: place(endSpan)) }
    advance()
    let suffix = wordSuffix(of: token)
    let span = place(token.span.lowerBound..<(suffix.end ?? token.span.upperBound))
    if case .values(let field) = scope {
      return value(of: field, token.text, match: suffix.match, at: token.span)
    }
    guard countPart(at: token.span), checkStars(in: token) else {
      return QueryNode(.missing, at: span)
    }
    return QueryNode(.word(WordPattern(token.text, suffix.match)), at: span)
  }

  /// `=word` or `="some words"`.
  mutating func exact() -> QueryNode {
    guard let sign = current else { return QueryNode(.missing, at: place(endSpan)) }
    advance()
    guard let token = current, token.span.lowerBound == sign.span.upperBound else {
      reportLone(sign, side: "behind")
      return QueryNode(.missing, at: place(sign.span))
    }
    let span = place(sign.span.lowerBound..<token.span.upperBound)
    if case .quoted = token.kind {
      let node = phrase(isExact: true)
      return QueryNode(node.kind, at: span)
    }
    guard token.kind == .word else {
      reportLone(sign, side: "behind")
      return QueryNode(.missing, at: span)
    }
    var node = word()
    if case .word(let pattern) = node.kind {
      if pattern.match != .smart {
        report(
          .misplacedStar, "a word to the letter cannot be a prefix or fuzzy as well",
          at: sign.span.lowerBound..<token.span.upperBound, help: "take one of the signs away")
      }
      node.kind = .word(WordPattern(pattern.text, .exact))
    }
    return QueryNode(node.kind, at: span)
  }

  /// A quoted phrase, or a quoted value.
  mutating func phrase(isExact: Bool) -> QueryNode {
    guard let token = current else { return QueryNode(.missing, at: place(endSpan)) }
    advance()
    let content = Self.unquoted(token)
    if case .values(let field) = scope {
      rejectSuffix(behind: "a value")
      return value(of: field, content, match: .smart, at: token.span)
    }
    let distance = phraseDistance()
    let end = lastEnd
    rejectSuffix(behind: "a phrase")
    let words = phraseWords(content, in: token)
    guard countPart(at: token.span) else { return QueryNode(.missing, at: place(token.span)) }
    guard !words.isEmpty else {
      report(.nothingToLookFor, "there is no word between these quotes", at: token.span)
      return QueryNode(.missing, at: place(token.span))
    }
    let pattern = PhrasePattern(words, distance: distance, isExact: isExact)
    return QueryNode(.phrase(pattern), at: place(token.span.lowerBound..<end))
  }

  static func unquoted(_ token: Token) -> String {
    var scalars = token.text.unicodeScalars.dropFirst()
    if token.kind == .quoted(isClosed: true) { scalars = scalars.dropLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The words between the quotes, parted by spaces; a star behind one makes it a prefix.
  private mutating func phraseWords(_ content: String, in token: Token) -> [WordPattern] {
    var words: [WordPattern] = []
    for part in content.unicodeScalars.split(whereSeparator: \.isSpace) {
      var text = String(String.UnicodeScalarView(part))
      let isPrefix = text.hasSuffix("*")
      while text.hasSuffix("*") { text.removeLast() }
      if text.unicodeScalars.contains("*") || (isPrefix && text.isEmpty) {
        report(
          .misplacedStar, "a star stands only at the end of a word", at: token.span,
          help: "\"…\"~8 finds words with others between them")
        continue
      }
      guard text.unicodeScalars.contains(where: \.isWordPart) else { continue }
      if isPrefix, !checkPrefix(text, at: token.span) { continue }
      words.append(WordPattern(text, isPrefix ? .prefix : .smart))
    }
    return words
  }

  private mutating func phraseDistance() -> Int? {
    guard let token = current, token.kind == .fuzz, isAttached else { return nil }
    advance()
    guard let distance = Int(token.text.dropFirst()), (1...1000).contains(distance) else {
      report(
        .badDistance, "a distance is a number from 1 to 1000, such as ~8", at: token.span,
        suggestions: ["~8"])
      return nil
    }
    return distance
  }

  // MARK: Suffixes

  /// The match that `*` or `~2` behind a word asks for, and where the suffix ends.
  private mutating func wordSuffix(of word: Token) -> (match: WordPattern.Match, end: Int?) {
    var match = WordPattern.Match.smart
    var end: Int?
    if let token = current, token.kind == .star, isAttached {
      advance()
      end = token.span.upperBound
      if checkPrefix(word.text, at: word.span.lowerBound..<token.span.upperBound) {
        match = .prefix
      }
    }
    if let token = current, token.kind == .fuzz, isAttached {
      advance()
      end = token.span.upperBound
      match = fuzzyMatch(token, instead: match)
    }
    return (match, end)
  }

  private mutating func fuzzyMatch(_ token: Token, instead match: WordPattern.Match)
    -> WordPattern.Match
  {
    let digits = token.text.dropFirst()
    guard match != .prefix else {
      report(
        .misplacedStar, "a word cannot be a prefix and fuzzy at once", at: token.span,
        help: "take one of the signs away")
      return match
    }
    switch digits.isEmpty ? 1 : Int(digits) {
    case 0: return .smart
    case 1: return .fuzzy(edits: 1)
    case 2: return .fuzzy(edits: 2)
    default:
      report(
        .tooFuzzy, "a word is looked for within 2 edits at most", at: token.span,
        suggestions: ["~2"])
      return .fuzzy(edits: 2)
    }
  }

  /// Reports suffixes that mean nothing behind what was read.
  mutating func rejectSuffix(behind what: String) {
    while let token = current, token.kind == .star || token.kind == .fuzz, isAttached {
      report(
        .misplacedStar, "\(token.text) means nothing behind \(what)", at: token.span,
        help: "it belongs behind a word",
        fixedLine: anchor == nil ? replacing(token.span, with: "") : nil)
      advance()
    }
  }

  // MARK: Checks

  private mutating func checkPrefix(_ text: String, at span: Range<Int>) -> Bool {
    if text.unicodeScalars.lazy.filter(\.isWordPart).count >= 2 { return true }
    if !text.unicodeScalars.contains(where: { $0.isWordPart }) { return true }
    report(
      .shortPrefix, "a prefix needs two letters at least", at: span, help: "type one more letter")
    return false
  }

  /// Reports stars before and inside a word.
  private mutating func checkStars(in token: Token) -> Bool {
    guard token.text.unicodeScalars.contains("*") else { return true }
    if token.text.hasPrefix("*") {
      let bare = token.text.filter { $0 != "*" }
      report(
        .leadingStar, "a word cannot begin with a star", at: token.span,
        suggestions: bare.isEmpty ? ["*"] : [bare, bare + "*"])
    } else {
      report(
        .misplacedStar, "a star stands only at the end of a word", at: token.span,
        suggestions: [token.text.prefix { $0 != "*" } + "*"])
    }
    return false
  }

  /// Counts a word, phrase or value; false past the bound.
  mutating func countPart(at span: Range<Int>) -> Bool {
    expansion.partCount += 1
    guard expansion.partCount > QueryParser.Bound.parts else { return true }
    reportOnce(
      .tooManyParts, "a query may have \(QueryParser.Bound.parts) words and values", at: span,
      help: "look for a part of it")
    return false
  }

  mutating func everything(at span: Range<Int>) -> QueryNode {
    rejectSuffix(behind: "a star")
    if case .values(let field) = scope { return present(of: field, at: span) }
    return QueryNode(.everything, at: place(span))
  }
}

// MARK: - Proximity

extension Parser {
  /// `left NEAR/n right`; a chain of the same operator is one window.
  mutating func joined(_ left: QueryNode, _ near: Token, _ right: QueryNode) -> QueryNode {
    let span = left.span.lowerBound..<max(left.span.lowerBound, right.span.upperBound)
    guard let (reach, isOrdered) = reach(of: near) else { return QueryNode(.missing, at: span) }
    if case .values(let field) = scope {
      report(
        .misplacedField, "\(near.text) joins words, not values of \(field.name.rawValue):",
        at: near.span, help: "use OR")
      return QueryNode(.missing, at: span)
    }
    let leftOperands = operands(left, reach, isOrdered)
    guard let leftOperands, let rightWords = words(of: right) else {
      if left.kind != .missing, right.kind != .missing {
        report(
          .badDistance, "\(near.text) joins words, or words joined by OR in parentheses",
          at: near.span, help: "for words of a phrase apart from each other write \"…\"~8")
      }
      return QueryNode(.missing, at: span)
    }
    return QueryNode(
      .near(NearPattern(leftOperands + [rightWords], reach: reach, isOrdered: isOrdered)), at: span)
  }

  private func operands(_ node: QueryNode, _ reach: NearPattern.Reach, _ isOrdered: Bool)
    -> [[WordPattern]]?
  {
    if case .near(let pattern) = node.kind {
      return pattern.reach == reach && pattern.isOrdered == isOrdered ? pattern.operands : nil
    }
    return words(of: node).map { [$0] }
  }

  private func words(of node: QueryNode) -> [WordPattern]? {
    switch node.kind {
    case .word(let word) where word.match != .exact: return [word]
    case .any(let branches):
      var all: [WordPattern] = []
      for branch in branches {
        guard let words = words(of: branch) else { return nil }
        all += words
      }
      return all
    default: return nil
    }
  }

  private mutating func reach(of token: Token) -> (NearPattern.Reach, isOrdered: Bool)? {
    let isOrdered = token.text.hasPrefix("ADJ")
    let value = token.text.drop { $0 != "/" }.dropFirst()
    if value == "s" || value == "S" { return (.sentence, isOrdered) }
    if let distance = Int(value), (1...1000).contains(distance) {
      return (.positions(distance), isOrdered)
    }
    let name = isOrdered ? "ADJ" : "NEAR"
    report(
      .badDistance, "\(name)/ takes a number from 1 to 1000, or s for one sentence",
      at: token.span, suggestions: ["\(name)/8", "\(name)/s"])
    return nil
  }
}
