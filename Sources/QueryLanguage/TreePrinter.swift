/// Writes a tree as one nested expression, `(every (word hợp) (country SG))`, to print and compare.
public enum TreePrinter {
  public static func text(_ node: QueryNode) -> String {
    switch node.kind {
    case .everything: "everything"
    case .missing: "missing"
    case .word(let word): text(word)
    case .phrase(let phrase): text(phrase)
    case .near(let near): text(near)
    case .scoped(let name, let inner): "(\(name.rawValue) \(text(inner)))"
    case .value(let value): text(value)
    case .every(let conjuncts):
      "(every \(conjuncts.map { ($0.isBound ? "&" : "") + text($0.node) }.joined(separator: " ")))"
    case .any(let branches): "(any \(branches.map(text).joined(separator: " ")))"
    case .without(let inner): "(without \(text(inner)))"
    case .required(let inner): "(required \(text(inner)))"
    case .weighted(let inner, let weight): "(weight \(weight) \(text(inner)))"
    case .saved(let name, let inner): "(saved \(name) \(text(inner)))"
    case .sort(let order): "(sort \(order.rawValue))"
    }
  }

  /// A word with its operators, as it would be typed.
  public static func text(_ word: WordPattern) -> String {
    switch word.match {
    case .smart: word.text
    case .exact: "=\(word.text)"
    case .prefix: "\(word.text)*"
    case .fuzzy(let edits): "\(word.text)~\(edits)"
    }
  }

  private static func text(_ phrase: PhrasePattern) -> String {
    let words = phrase.words.map(text).joined(separator: " ")
    return (phrase.isExact ? "=" : "") + "\"\(words)\"" + (phrase.distance.map { "~\($0)" } ?? "")
  }

  private static func text(_ near: NearPattern) -> String {
    let operands = near.operands.map { words in
      words.count == 1 ? text(words[0]) : "(any \(words.map(text).joined(separator: " ")))"
    }
    let reach =
      switch near.reach {
      case .positions(let count): "\(count)"
      case .sentence: "s"
      }
    return "(\(near.isOrdered ? "adj" : "near")/\(reach) \(operands.joined(separator: " ")))"
  }

  private static func text(_ value: FieldValue) -> String {
    switch value {
    case .present: "*"
    case .name(let name): "\"\(name)\""
    case .days(let days, _): "[\(days)]"
    case .amount(let range, _): text(range)
    case .flag(let flag): flag.rawValue
    }
  }

  private static func text(_ range: AmountRange) -> String {
    let unit =
      switch range.unit {
      case .known(let code): " \(code)"
      case .counted(let noun): " \"\(noun)\""
      case nil: ""
      }
    if let lower = range.lower, lower == range.upper { return "[\(lower)\(unit)]" }
    let sign = range.excludesEnds ? "<" : ""
    let (lower, upper) = (range.lower.map { "\($0)\(sign)" }, range.upper.map { "\(sign)\($0)" })
    return "[\(lower ?? "")..\(upper ?? "")\(unit)]"
  }
}
