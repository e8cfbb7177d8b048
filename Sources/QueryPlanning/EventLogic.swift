import QueryLanguage
import SearchIndex

/// What is asked of a single event, brought to alternatives that an index can answer.
///
/// Each alternative is a set of groups, of each of which one keyword must stand at the event's
/// position, and keywords that must not stand there: a disjunctive normal form. It can grow with
/// the product of its parts, hence the bound.
struct EventLogic {
  typealias Scope = QueryPlan.EventScope

  static let alternativeBound = 64

  var resolver: ValueResolver
  private(set) var diagnostics: [Diagnostic] = []
  /// Words to mark in the texts.
  private(set) var highlights: [TermMatch] = []
  private(set) var intervals: [QueryPlan.ResolvedInterval] = []

  init(resolver: ValueResolver) {
    self.resolver = resolver
  }

  /// Nil where it would be more alternatives than the bound, or holds what cannot be asked of an
  /// event; then that was reported.
  mutating func scopes(of node: QueryNode) -> [Scope]? {
    guard let scopes = alternatives(node, isNegated: false) else { return nil }
    // A group without keywords is a name that nobody knows: no event can satisfy it.
    return scopes.filter { !$0.groups.contains([]) }.map { scope in
      // Something must stand at the position: every event has a kind.
      scope.groups.isEmpty
        ? Scope(groups: [[Self.anyEvent]], excluded: scope.excluded) : scope
    }
  }

  static let anyEvent = TermMatch.range(field: IndexField.eventKind.name, lower: nil, upper: nil)

  static func query(_ scopes: [Scope]) -> Query {
    let queries = scopes.map { scope -> Query in
      scope.excluded.isEmpty
        ? .samePosition(scope.groups)
        : .samePositionExcluding(scope.groups, without: scope.excluded)
    }
    if queries.isEmpty { return .none }
    return queries.count == 1 ? queries[0] : .any(queries)
  }

  private mutating func alternatives(_ node: QueryNode, isNegated: Bool) -> [Scope]? {
    switch node.kind {
    case .everything: return isNegated ? [] : [Scope(groups: [], excluded: [])]
    case .without(let inner): return alternatives(inner, isNegated: !isNegated)
    case .required(let inner), .weighted(let inner, _), .saved(_, let inner):
      return alternatives(inner, isNegated: isNegated)
    case .every(let conjuncts):
      return combined(conjuncts.map(\.node), isNegated, multiplies: !isNegated, at: node.span)
    case .any(let branches):
      return combined(branches, isNegated, multiplies: isNegated, at: node.span)
    case .scoped(let name, let inner):
      return field(name, inner, isNegated)
    case .word(let word): return literal(words(word, at: node.span), isNegated)
    case .phrase(let phrase):
      if phrase.words.count == 1, !phrase.isExact {
        return literal(words(phrase.words[0], at: node.span), isNegated)
      }
      return refuse("a phrase", at: node.span)
    case .near: return refuse("nearness", at: node.span)
    case .value, .sort, .missing: return nil
    }
  }

  private mutating func combined(
    _ nodes: [QueryNode], _ isNegated: Bool, multiplies: Bool, at span: Range<Int>
  ) -> [Scope]? {
    var result: [Scope] = multiplies ? [Scope(groups: [], excluded: [])] : []
    var isWhole = true
    for node in nodes {
      guard let next = alternatives(node, isNegated: isNegated) else {
        isWhole = false
        continue
      }
      result = multiplies ? Self.product(result, next) : Self.sum(result, next)
      guard result.count <= Self.alternativeBound else {
        diagnostics.append(
          Diagnostic(
            .tooManyParts, "this event has more than \(Self.alternativeBound) alternatives",
            at: span, help: "take some of its ORs away"))
        return nil
      }
    }
    return isWhole ? result : nil
  }

  /// Either; alternatives of one group each are one group.
  private static func sum(_ left: [Scope], _ right: [Scope]) -> [Scope] {
    func isGroup(_ scope: Scope) -> Bool { scope.groups.count == 1 && scope.excluded.isEmpty }
    let all = left + right
    let merged = all.filter(isGroup).flatMap { $0.groups[0] }
    let rest = all.filter { !isGroup($0) }
    guard rest.count < all.count else { return rest }
    return [Scope(groups: [merged], excluded: [])] + rest
  }

  private static func product(_ left: [Scope], _ right: [Scope]) -> [Scope] {
    left.flatMap { a in
      right.map { b in Scope(groups: a.groups + b.groups, excluded: a.excluded + b.excluded) }
    }
  }

  /// Groups that must all stand there, or not all of them.
  private func literal(_ groups: [[TermMatch]]?, _ isNegated: Bool) -> [Scope]? {
    guard let groups else { return nil }
    if isNegated { return groups.map { Scope(groups: [], excluded: $0) } }
    return [Scope(groups: groups, excluded: [])]
  }

  // MARK: Leaves

  private mutating func field(_ name: FieldName, _ inner: QueryNode, _ isNegated: Bool) -> [Scope]?
  {
    switch inner.kind {
    case .value(let value): return literal(groups(value, of: name, at: inner.span), isNegated)
    case .without(let inner): return field(name, inner, !isNegated)
    case .every(let conjuncts):
      return combined(
        conjuncts.map { QueryNode(.scoped(name, $0.node), at: $0.node.span) }, isNegated,
        multiplies: !isNegated, at: inner.span)
    case .any(let branches):
      return combined(
        branches.map { QueryNode(.scoped(name, $0), at: $0.span) }, isNegated,
        multiplies: isNegated, at: inner.span)
    case .required(let inner): return field(name, inner, isNegated)
    default: return nil
    }
  }

  private mutating func groups(_ value: FieldValue, of name: FieldName, at span: Range<Int>)
    -> [[TermMatch]]?
  {
    switch value {
    case .present:
      let fields: [IndexField] =
        name == .date
        ? [.eventDate]
        : ValueResolver.targets(of: name, ofEvents: true).map(\.indexField)
      return [fields.map { .range(field: $0.name, lower: nil, upper: nil) }]
    case .name(let text):
      // Nothing stands for an unknown name: an empty group can never be satisfied.
      return [resolver.keywords(text, of: name, ofEvents: true, at: span)]
    case .days(let days, let text):
      intervals.append(QueryPlan.ResolvedInterval(field: name, text: text, days: days))
      return Self.groups(days)
    case .amount, .flag: return nil
    }
  }

  /// An event overlaps days where it begins before their end and ends behind their begin.
  static func groups(_ days: DayInterval) -> [[TermMatch]] {
    func key(_ day: Day) -> [UInt8] { DayKey.bytes(year: day.year, month: day.month, day: day.day) }
    var groups: [[TermMatch]] = []
    if let first = days.first {
      groups.append([.range(field: IndexField.eventDateEnd.name, lower: key(first), upper: nil)])
    }
    if let last = days.last {
      groups.append([.range(field: IndexField.eventDate.name, lower: nil, upper: key(last))])
    }
    return groups.isEmpty
      ? [[.range(field: IndexField.eventDate.name, lower: nil, upper: nil)]] : groups
  }

  /// The terms of a word, each of which stands in the event's clause.
  private mutating func words(_ word: WordPattern, at span: Range<Int>) -> [[TermMatch]]? {
    guard word.match != .exact else {
      _ = refuse("a word to the letter", at: span)
      return nil
    }
    let terms = TextTerm.terms(of: [word])
    guard !terms.isEmpty else { return nil }
    for field in [IndexField.title, .body] {
      highlights += terms.flatMap { $0.matches(in: field.name) }
    }
    return terms.map { $0.matches(in: IndexField.eventText.name) }
  }

  private mutating func refuse(_ what: String, at span: Range<Int>) -> [Scope]? {
    diagnostics.append(
      Diagnostic(
        .misplacedField, "\(what) cannot be asked of a single event", at: span,
        help: "put it outside event:( … ), or ask for its words one by one"))
    return nil
  }
}
