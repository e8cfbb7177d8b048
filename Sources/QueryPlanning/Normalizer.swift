import QueryLanguage

/// Brings a tree into the shape that planning works on: groups inside groups of the same kind
/// joined, doubled negations and operators without effect taken away.
///
/// What it keeps apart: saved searches, so that one counts as one clause.
enum Normalizer {
  static func normalized(_ node: QueryNode) -> QueryNode {
    switch node.kind {
    case .every(let conjuncts): every(conjuncts, at: node.span)
    case .any(let branches): any(branches, at: node.span)
    case .without(let inner): without(normalized(inner), at: node.span)
    case .required(let inner): QueryNode(.required(normalized(inner)), at: node.span)
    case .weighted(let inner, let weight):
      QueryNode(.weighted(normalized(inner), weight), at: node.span)
    case .scoped(let name, let inner): QueryNode(.scoped(name, normalized(inner)), at: node.span)
    case .saved(let name, let inner): QueryNode(.saved(name, normalized(inner)), at: node.span)
    case .everything, .missing, .word, .phrase, .near, .value, .sort: node
    }
  }

  private static func every(_ conjuncts: [QueryNode.Conjunct], at span: Range<Int>) -> QueryNode {
    var joined: [QueryNode.Conjunct] = []
    for conjunct in conjuncts {
      let node = normalized(conjunct.node)
      if case .sort = node.kind { continue }
      if case .every(let inner) = node.kind {
        joined += inner.map { .init($0.node, isBound: $0.isBound || conjunct.isBound) }
      } else {
        joined.append(.init(node, isBound: conjunct.isBound))
      }
    }
    guard let only = joined.first else { return QueryNode(.everything, at: span) }
    return joined.count == 1 ? only.node : QueryNode(.every(joined), at: span)
  }

  private static func any(_ branches: [QueryNode], at span: Range<Int>) -> QueryNode {
    let joined = branches.flatMap { branch -> [QueryNode] in
      let node = normalized(branch)
      if case .any(let inner) = node.kind { return inner }
      return [node]
    }
    return joined.count == 1 ? joined[0] : QueryNode(.any(joined), at: span)
  }

  private static func without(_ inner: QueryNode, at span: Range<Int>) -> QueryNode {
    if case .without(let twice) = inner.kind { return QueryNode(twice.kind, at: span) }
    return QueryNode(.without(inner), at: span)
  }
}
