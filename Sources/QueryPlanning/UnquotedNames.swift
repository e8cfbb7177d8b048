import QueryLanguage

/// Finds names of several words that were typed without quotes: in `country:Hàn Quốc` only `Hàn` is
/// the field's value.
struct UnquotedNames {
  let line: String
  let parts: [PlanDraft.Part]
  let resolver: ValueResolver

  /// Words behind a value that are tried with it.
  private static let wordBound = 4

  /// The diagnostics with a way out for each such name: those that the value alone gave rise to get
  /// the quoted line, and where it gave rise to none a note is added.
  func improved(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var improved = diagnostics
    for (index, part) in parts.enumerated() {
      guard let (name, value, span) = Self.bareName(part.node), !isQuoted(span),
        let end = endOfName(name, value, from: index)
      else { continue }
      let whole = text(span.lowerBound..<end)
      let fixed =
        text(0..<span.lowerBound) + "\"\(whole)\"" + text(end..<line.utf8.count)
      let own = improved.indices.filter { improved[$0].span == span }
      for place in own {
        improved[place].suggestions = []
        improved[place].help = nil
        improved[place].fixedLine = fixed
      }
      if own.isEmpty {
        improved.append(
          Diagnostic(
            .unquotedValue, "only '\(value)' is the value of \(name.rawValue):", at: span,
            severity: .note, fixedLine: fixed))
      }
    }
    return improved
  }

  private static func bareName(_ node: QueryNode) -> (FieldName, String, Range<Int>)? {
    switch node.kind {
    case .without(let inner): bareName(inner)
    case .scoped(let name, let inner):
      if case .value(.name(let value)) = inner.kind { (name, value, inner.span) } else { nil }
    default: nil
    }
  }

  /// Where the longest name ends that the value and the words right behind it make.
  private func endOfName(_ name: FieldName, _ value: String, from index: Int) -> Int? {
    var end = parts[index].node.span.upperBound
    var whole = value
    var found: Int?
    for part in parts[(index + 1)...].prefix(Self.wordBound) {
      guard case .word(let word) = part.node.kind, word.match == .smart,
        text(part.node.span) == word.text, end < part.node.span.lowerBound,
        text(end..<part.node.span.lowerBound).allSatisfy(\.isWhitespace)
      else { break }
      end = part.node.span.upperBound
      whole += " " + word.text
      if resolver.isKnown(whole, to: name) { found = end }
    }
    return found
  }

  private func isQuoted(_ span: Range<Int>) -> Bool {
    text(span).first.map { "\"“”„‟＂".contains($0) } ?? true
  }

  private func text(_ span: Range<Int>) -> String {
    let bytes = line.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    return String(line[lower..<bytes.index(lower, offsetBy: span.count)])
  }
}
