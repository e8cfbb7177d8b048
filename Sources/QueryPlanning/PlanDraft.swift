import QueryLanguage
import SearchIndex

/// A line whose clauses have been translated one by one: what a plan is put together from.
struct PlanDraft {
  /// One part of the top conjunction.
  struct Part {
    var node: QueryNode
    var isBound: Bool
    var translation: Translation
    /// As it was typed.
    var text: String

    /// A word that may lack: one that stands alone, not `+word`, not joined by AND, not to the
    /// letter, not in a field.
    var isRelaxable: Bool {
      guard !isBound else { return false }
      var node = node
      if case .weighted(let inner, _) = node.kind { node = inner }
      if case .word(let word) = node.kind { return word.match != .exact }
      return false
    }

    /// True for words, phrases and what is made of them.
    var isText: Bool { Self.isText(node) }

    private static func isText(_ node: QueryNode) -> Bool {
      switch node.kind {
      case .word, .phrase, .near: true
      case .required(let inner), .weighted(let inner, _), .saved(_, let inner): isText(inner)
      case .every(let conjuncts): conjuncts.contains { isText($0.node) }
      case .any(let branches): branches.contains(where: isText)
      case .scoped(let name, _): [.title, .body, .note].contains(name)
      case .everything, .missing, .without, .value, .sort: false
      }
    }

    /// The columns of the date filters in it, where it is one or a group of them.
    var dateField: FieldName? {
      guard case .scoped(let name, _) = node.kind else { return nil }
      switch Field.of(name).valueKind {
      case .date, .dateBound: return name
      default: return nil
      }
    }
  }

  let parsed: ParsedQuery
  let normalized: QueryNode
  let parts: [Part]
  let translator: Translator
  /// Everything to tell about the line, in its order.
  let diagnostics: [Diagnostic]

  init(parsed: ParsedQuery, catalog: any FieldCatalog) {
    self.parsed = parsed
    normalized = Normalizer.normalized(parsed.root)
    var translator = Translator(catalog: catalog)
    parts = Self.conjuncts(of: normalized).map { conjunct in
      Part(
        node: conjunct.node, isBound: conjunct.isBound,
        translation: translator.translate(conjunct.node),
        text: Self.text(conjunct.node.span, of: parsed.line))
    }
    self.translator = translator
    let names = UnquotedNames(line: parsed.line, parts: parts, resolver: translator.resolver)
    diagnostics = Diagnostic.inOrder(
      parsed.diagnostics + translator.diagnostics
        + names.improved(translator.resolver.diagnostics))
  }

  private static func conjuncts(of root: QueryNode) -> [QueryNode.Conjunct] {
    switch root.kind {
    case .every(let conjuncts): conjuncts
    case .everything, .sort: []
    default: [QueryNode.Conjunct(root, isBound: false)]
    }
  }

  private static func text(_ span: Range<Int>, of line: String) -> String {
    let bytes = line.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    let upper = bytes.index(bytes.startIndex, offsetBy: span.upperBound)
    return String(line[lower..<upper])
  }
}

// MARK: - The plan

extension PlanDraft {
  /// The plan, without detours.
  func plan() -> QueryPlan {
    let whole = Translation.every(parts.map(\.translation))
    let query = ranked(whole.standalone)
    var plan = QueryPlan(
      line: parsed.line, query: query, verification: whole.verification,
      relaxation: relaxation(strict: whole.standalone), order: order,
      intervals: translator.intervals,
      undated: undated, highlights: uniqueHighlights,
      expansions: translator.expansions, clauses: clauses, detours: [],
      eventScopes: eventScopes, notes: diagnostics, stages: [])
    plan.stages = stages(of: plan)
    return plan
  }

  private var order: SearchOptions.Order {
    let date = IndexField.date.name
    switch parsed.sortOrder ?? (parts.contains(where: \.isText) ? .relevance : .newestFirst) {
    case .relevance: return .score
    case .oldestFirst: return .column(date, ascending: true)
    case .newestFirst: return .column(date, ascending: false)
    }
  }

  private var clauses: [QueryPlan.Clause] {
    parts.map {
      QueryPlan.Clause(text: $0.text, span: $0.node.span, query: $0.translation.standalone)
    }
  }

  private var uniqueHighlights: [TermMatch] {
    var seen: Set<TermMatch> = []
    return translator.highlights.filter { seen.insert($0).inserted }
  }

  /// The query with the scores raised where its words stand close together and in order, and
  /// where an article is filed under days that they write.
  private func ranked(_ query: Query) -> Query {
    let words = parts.compactMap { Self.plainWord($0.node) }
    let clauses = WrittenDays.clauses(of: words.map(\.text))
    let query = clauses.isEmpty ? query : .required([query], optional: clauses)
    // A word of several parts is a phrase: its parts stand together anyway.
    let terms = words.map { TextTerm.terms(of: [$0]) }.filter { $0.count == 1 }.map { $0[0].bytes }
    guard terms.count > 1 else { return query }
    let weight = TextQuery.proximityWeightPerWord * Float(terms.count)
    return [IndexField.body, .title].reduce(query) { query, field in
      .proximity(query, terms: terms.map { Term(field.name, $0) }, weight: weight)
    }
  }

  /// A word that stands for itself alone.
  private static func plainWord(_ node: QueryNode) -> WordPattern? {
    switch node.kind {
    case .weighted(let inner, _), .required(let inner): plainWord(inner)
    case .word(let word) where word.match == .smart || word.match == .exact: word
    default: nil
    }
  }

  // MARK: Relaxing

  private func relaxation(strict: Query) -> QueryPlan.Relaxation? {
    let words = parts.filter(\.isRelaxable)
    let rest = parts.filter { !$0.isRelaxable }
    let isAnchored = rest.contains(where: { $0.isText && !$0.translation.isNegative })
    guard words.count >= (isAnchored ? 1 : 2) else { return nil }
    let queries = words.map(\.translation.query)
    let required = Translation.every(rest.map(\.translation))
    let some: Query
    if isAnchored {
      some = .required([required.standalone], optional: queries)
    } else {
      let any = Translation(Query.any(queries))
      some = Translation.every([any] + rest.map(\.translation)).standalone
    }
    return QueryPlan.Relaxation(
      query: .excluding(ranked(some), strict),
      words: zip(words, queries).map { QueryPlan.Relaxation.Word(text: $0.text, query: $1) })
  }

  // MARK: Dates

  /// What satisfies the rest of the line and lacks a date that is asked for.
  private var undated: Query? {
    let columns = Set(
      parts.filter { !$0.translation.isNegative }.compactMap(\.dateField)
        .map { ($0 == .published ? Translator.publication : Translator.filing).first })
    guard !columns.isEmpty else { return nil }
    let rest = Translation.every(parts.filter { $0.dateField == nil }.map(\.translation))
    let dated = IndexField.allCases.filter(columns.contains).map { Query.exists(field: $0.name) }
    return .excluding(rest.standalone, dated.count == 1 ? dated[0] : .every(dated))
  }

  // MARK: Events

  /// The scopes that were written; without one, the line's own filters that an event can satisfy.
  private var eventScopes: [QueryPlan.EventScope] {
    if !translator.eventScopes.isEmpty { return translator.eventScopes }
    let names: Set<FieldName> = [.country, .person, .org, .actor, .kind, .place]
    let filters = parts.filter { part in
      var node = part.node
      if case .without(let inner) = node.kind { node = inner }
      if case .scoped(let name, _) = node.kind { return names.contains(name) }
      return false
    }
    guard !filters.isEmpty else { return [] }
    let all = QueryNode(
      .every(filters.map { QueryNode.Conjunct($0.node, isBound: true) }), at: normalized.span)
    var logic = EventLogic(resolver: ValueResolver(catalog: translator.resolver.catalog))
    return logic.scopes(of: all) ?? []
  }
}
