/// What can only be seen of the whole line.
extension Parser {
  /// `sort:` is about the whole line and stands there once.
  mutating func checkSorts(in root: QueryNode) {
    var found: [(order: SortOrder, span: Range<Int>)] = []
    switch root.kind {
    case .sort: return
    case .every(let conjuncts):
      for conjunct in conjuncts {
        if case .sort(let order) = conjunct.node.kind {
          found.append((order, conjunct.node.span))
        } else {
          rejectSorts(in: conjunct.node)
        }
      }
    default: rejectSorts(in: root)
    }
    for other in found.dropFirst() where other.order != found[0].order {
      reportPlaced(.misplacedField, "the line is sorted twice", at: other.span)
    }
  }

  private mutating func rejectSorts(in node: QueryNode) {
    if case .sort = node.kind {
      reportPlaced(.misplacedField, "sort: is about the whole line", at: node.span)
    }
    for child in node.children {
      if case .saved = node.kind { continue }
      rejectSorts(in: child)
    }
  }

  /// `after:2025-10 before:2025-01` asks for no day.
  mutating func checkPeriods(in node: QueryNode) {
    if case .saved = node.kind { return }
    if case .every(let conjuncts) = node.kind { checkBounds(conjuncts.map(\.node)) }
    for child in node.children { checkPeriods(in: child) }
  }

  private mutating func checkBounds(_ nodes: [QueryNode]) {
    var from: (day: Day, text: String)?
    var upTo: (day: Day, text: String)?
    for node in nodes {
      guard case .scoped(let name, let inner) = node.kind, Field.of(name).valueKind == .dateBound,
        case .value(.days(let days, let text)) = inner.kind
      else { continue }
      if let first = days.first, from.map({ $0.day < first }) ?? true {
        from = (first, "\(name.rawValue):\(text)")
      }
      if let last = days.last, upTo.map({ last < $0.day }) ?? true {
        upTo = (last, "\(name.rawValue):\(text)")
      }
      if let first = from, let last = upTo, last.day < first.day {
        reportPlaced(
          .emptyRange, "no day satisfies both \(first.text) and \(last.text)", at: node.span)
        return
      }
    }
  }

  private mutating func reportPlaced(
    _ code: DiagnosticCode, _ message: String, at span: Range<Int>
  ) {
    report(code, message, at: span, help: "take one of them away")
  }
}

extension QueryNode {
  /// The nodes inside this one, in order.
  public var children: [QueryNode] {
    switch kind {
    case .every(let conjuncts): conjuncts.map(\.node)
    case .any(let branches): branches
    case .scoped(_, let inner), .without(let inner), .required(let inner), .weighted(let inner, _),
      .saved(_, let inner):
      [inner]
    case .everything, .missing, .word, .phrase, .near, .value, .sort: []
    }
  }
}
