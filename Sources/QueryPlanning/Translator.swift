import QueryLanguage
import SearchIndex

/// Writes the nodes of a normalised tree as queries, and collects on the way what a plan tells
/// besides.
struct Translator {
  private(set) var resolver: ValueResolver
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var highlights: [TermMatch] = []
  private(set) var expansions: [QueryPlan.Expansion] = []
  private(set) var intervals: [QueryPlan.ResolvedInterval] = []
  private(set) var eventScopes: [QueryPlan.EventScope] = []
  /// Inside how many negations we are; nothing inside an odd number is marked.
  private var negations = 0

  init(catalog: any FieldCatalog) {
    resolver = ValueResolver(catalog: catalog)
  }

  mutating func translate(_ node: QueryNode, text: TextQuery = .wholeText) -> Translation {
    switch node.kind {
    case .everything, .sort, .missing: .everything
    case .word(let word): self.word(word, text, at: node.span)
    case .phrase(let phrase): self.phrase(phrase, text, at: node.span)
    case .near(let near): self.near(near, text, at: node.span)
    case .every(let conjuncts): .every(conjuncts.map { translate($0.node, text: text) })
    case .any(let branches): .any(branches.map { translate($0, text: text) })
    case .without(let inner): without(inner) { $0.translate(inner, text: text) }
    case .required(let inner), .saved(_, let inner): translate(inner, text: text)
    case .weighted(let inner, let weight): weighted(inner, weight, text)
    case .scoped(let name, let inner): scoped(name, inner, at: node.span)
    case .value: .everything
    }
  }

  private mutating func without(
    _ inner: QueryNode, _ translate: (inout Translator) -> Translation
  ) -> Translation {
    negations += 1
    defer { negations -= 1 }
    return .without(translate(&self))
  }

  private mutating func weighted(_ inner: QueryNode, _ weight: Double, _ text: TextQuery)
    -> Translation
  {
    var translation = translate(inner, text: text)
    if !translation.isNegative { translation.query = .boosted(translation.query, Float(weight)) }
    return translation
  }

  // MARK: Texts

  private mutating func word(_ word: WordPattern, _ text: TextQuery, at span: Range<Int>)
    -> Translation
  {
    guard let query = text.word(word) else { return noWord(at: span) }
    mark([word], in: text)
    let isExact = word.match == .exact
    return Translation(
      query, verification: isExact ? .spelling([word.text], fields: text.fields) : nil)
  }

  private mutating func phrase(_ phrase: PhrasePattern, _ text: TextQuery, at span: Range<Int>)
    -> Translation
  {
    guard let query = text.phrase(phrase) else { return noWord(at: span) }
    mark(phrase.words, in: text)
    let words = phrase.words.map(\.text)
    return Translation(
      query, verification: phrase.isExact ? .spelling(words, fields: text.fields) : nil)
  }

  private mutating func near(_ near: NearPattern, _ text: TextQuery, at span: Range<Int>)
    -> Translation
  {
    guard let query = text.near(near) else {
      diagnostics.append(
        Diagnostic(
          .badDistance, "NEAR and ADJ join single words", at: span,
          help: "a word with a hyphen is several; put a phrase with a distance instead: \"…\"~8"))
      return .everything
    }
    mark(near.operands.flatMap { $0 }, in: text)
    return Translation(query)
  }

  private mutating func noWord(at span: Range<Int>) -> Translation {
    diagnostics.append(Diagnostic(.nothingToLookFor, "there is no word in this", at: span))
    return .everything
  }

  private mutating func mark(_ words: [WordPattern], in text: TextQuery) {
    for word in words {
      let terms = TextTerm.terms(of: [word])
      let matches = terms.flatMap { term in
        text.fields.flatMap { term.matches(in: $0.name) }
      }
      if negations.isMultiple(of: 2) { highlights += matches }
      if terms.contains(where: { $0.match != .whole }) {
        expansions.append(QueryPlan.Expansion(text: TreePrinter.text(word), matches: matches))
      }
    }
  }

  // MARK: Fields

  private mutating func scoped(_ name: FieldName, _ inner: QueryNode, at span: Range<Int>)
    -> Translation
  {
    switch name {
    case .title: return inText(.title, inner)
    case .body: return inText(.body, inner)
    case .note: return inText(.note, inner)
    case .event: return event(inner)
    default: return values(of: name, inner)
    }
  }

  private mutating func inText(_ field: IndexField, _ inner: QueryNode) -> Translation {
    let text = TextQuery(fields: [field])
    if case .everything = inner.kind { return Translation(text.present()) }
    return translate(inner, text: text)
  }

  private mutating func event(_ inner: QueryNode) -> Translation {
    var logic = EventLogic(resolver: resolver)
    let scopes = logic.scopes(of: inner)
    resolver = logic.resolver
    diagnostics += logic.diagnostics
    intervals += logic.intervals
    guard let scopes else { return .everything }
    if negations.isMultiple(of: 2) {
      highlights += logic.highlights
      eventScopes += scopes
    }
    return Translation(.constant(EventLogic.query(scopes), 0))
  }

  /// Values of a field, joined as its group joins them.
  private mutating func values(of name: FieldName, _ inner: QueryNode) -> Translation {
    switch inner.kind {
    case .value(let value): return Translation(query(value, of: name, at: inner.span))
    case .every(let conjuncts):
      if isOneName(conjuncts.map(\.node), of: name, at: inner.span) { return .everything }
      return .every(conjuncts.map { values(of: name, $0.node) })
    case .any(let branches): return .any(branches.map { values(of: name, $0) })
    case .without(let part): return without(part) { $0.values(of: name, part) }
    case .required(let part): return values(of: name, part)
    default: return .everything
    }
  }

  private mutating func query(_ value: FieldValue, of name: FieldName, at span: Range<Int>) -> Query
  {
    switch value {
    case .present: return present(name)
    case .name(let text) where name == .id: return .term(Term(IndexField.id.name, text))
    case .name(let text):
      return Self.filter(resolver.keywords(text, of: name, ofEvents: false, at: span))
    case .days(let days, let text):
      intervals.append(QueryPlan.ResolvedInterval(field: name, text: text, days: days))
      return Self.overlap(days, name == .published ? Self.publication : Self.filing)
    case .amount(let range, let text):
      return Self.filter(resolver.amounts(range, text, at: span))
    case .flag(let flag): return .term(Term(IndexField.flag.name, flag.rawValue))
    }
  }

  private static func filter(_ matches: [TermMatch]) -> Query {
    matches.isEmpty ? .none : TextQuery.alternatives(matches)
  }

  /// Reports `country:(Hàn Quốc)`: names that are none one by one but are one together.
  private mutating func isOneName(_ nodes: [QueryNode], of name: FieldName, at span: Range<Int>)
    -> Bool
  {
    let names = nodes.compactMap { node -> String? in
      if case .value(.name(let text)) = node.kind { text } else { nil }
    }
    let whole = names.joined(separator: " ")
    guard names.count == nodes.count, resolver.isKnown(whole, to: name),
      !names.allSatisfy({ resolver.isKnown($0, to: name) })
    else { return false }
    diagnostics.append(
      Diagnostic(
        .unknownValue, "the words in this group are values of their own", at: span,
        suggestions: [ValueResolver.asTyped(whole)]))
    return true
  }

  /// Documents that have any value in the field.
  private func present(_ name: FieldName) -> Query {
    switch name {
    case .date: return .exists(field: IndexField.date.name)
    case .published: return .exists(field: IndexField.published.name)
    case .id: return .all
    case .usd, .figure:
      return .match(.range(field: IndexField.figure.name, lower: nil, upper: nil))
    default:
      let fields = ValueResolver.targets(of: name, ofEvents: false).map(\.indexField.name)
      return Self.filter(fields.map { .range(field: $0, lower: nil, upper: nil) })
    }
  }

  // MARK: Days

  typealias Columns = (first: IndexField, last: IndexField)
  static let filing: Columns = (.date, .dateEnd)
  static let publication: Columns = (.published, .publishedEnd)

  /// Documents whose period has a day among these: it ends no earlier than they begin, and begins
  /// no later than they end.
  static func overlap(_ days: DayInterval, _ columns: Columns) -> Query {
    var parts: [Query] = []
    if let first = days.first {
      parts.append(.range(field: columns.last.name, Int64(first.number)...Int64(Day.last.number)))
    }
    if let last = days.last {
      parts.append(.range(field: columns.first.name, Int64(Day.first.number)...Int64(last.number)))
    }
    if parts.isEmpty { return .exists(field: columns.first.name) }
    return parts.count == 1 ? parts[0] : .every(parts)
  }
}
