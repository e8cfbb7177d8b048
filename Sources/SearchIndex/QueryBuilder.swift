import TextAnalysis

/// Makes queries of text, in the terms that the fields' analysers write.
///
///     let words = QueryBuilder(schema)
///     let query = try words.any("hound baskervilles", in: "title")
///       .filtered(by: .range(field: "year", 1900...1910))
///       .excluding(words.phrase("second edition", in: "title"))
///
/// A word that an analyser writes in several forms is asked for in the last of them, the finest: with
/// `SyllableAnalyzer`, `hop` finds every spelling and `hợp` that one alone. Text without a word asks
/// for nothing: it gives `Query.none`, so that a blank line does not find everything.
///
/// Every method throws `badField` where the schema has no such text field. Complexity: O(n) for n
/// bytes of text.
public struct QueryBuilder: Sendable {
  private let schema: Schema

  public init(_ schema: Schema) {
    self.schema = schema
  }

  /// Documents with all of the words.
  public func all(_ text: String, in field: String) throws(IndexError) -> Query {
    let terms = try words(of: text, in: field)
    return terms.isEmpty ? .none : .every(terms.map { .term($0) })
  }

  /// Documents with any of the words, those with more and rarer ones first.
  public func any(_ text: String, in field: String) throws(IndexError) -> Query {
    let terms = try words(of: text, in: field)
    return terms.isEmpty ? .none : .any(terms.map { .term($0) })
  }

  /// Documents with at least `count` of the words.
  public func atLeast(_ count: Int, of text: String, in field: String) throws(IndexError) -> Query {
    let terms = try words(of: text, in: field)
    return terms.isEmpty ? .none : .atLeast(count, terms.map { .term($0) })
  }

  /// The words one behind the other; `slop` further positions may stand between them, in this order
  /// or, unless `ordered`, in any.
  public func phrase(_ text: String, in field: String, slop: Int = 0, ordered: Bool = true)
    throws(IndexError) -> Query
  {
    let terms = try words(of: text, in: field)
    return switch terms.count {
    case 0: .none
    case 1: .term(terms[0])
    default: .phrase(terms.map { [.exact($0)] }, slop: slop, ordered: ordered)
    }
  }

  /// All of the words, the last of them as the beginning of a word: what is typed so far.
  public func prefix(_ text: String, in field: String) throws(IndexError) -> Query {
    var terms = try words(of: text, in: field)
    guard let last = terms.popLast() else { return .none }
    return .every(terms.map { .term($0) } + [.match(.prefix(last))])
  }

  /// All of the words, each also with up to `edits` (1 or 2) letters wrong.
  public func fuzzy(_ text: String, in field: String, edits: Int = 1) throws(IndexError) -> Query {
    let terms = try words(of: text, in: field)
    guard !terms.isEmpty else { return .none }
    return .every(terms.map { .match(.fuzzy($0, edits: edits, prefix: 0)) })
  }

  /// The terms of a text's words, one for each position, markers of the analyser left in. A word
  /// longer than `Term.maximumByteCount` is left out: no index holds it.
  public func words(of text: String, in field: String) throws(IndexError) -> [Term] {
    let batch = try tokens(of: text, in: field)
    var terms: [Term] = []
    var last: UInt32?
    for token in batch.tokens {
      if token.position == last { terms.removeLast() }
      terms.append(Term(field, Array(batch.term(of: token))))
      last = token.position
    }
    return terms.filter { $0.bytes.count <= Term.maximumByteCount }
  }

  /// Where words stand in the text of a document: UTF-8 ranges, ascending, of those at `positions`.
  ///
  /// With `Snapshot.positions(_:field:document:)` this marks what a document was found by:
  ///
  ///     let found = try snapshot.positions(query, field: "title", document: hit.document)
  ///     let marks = try words.ranges(of: found, in: title, field: "title")
  ///
  /// `text` is what was added to the field, in one piece.
  public func ranges(of positions: [UInt32], in text: String, field: String)
    throws(IndexError) -> [Range<Int>]
  {
    let wanted = Set(positions)
    var ranges: [Range<Int>] = []
    for token in try tokens(of: text, in: field).tokens where wanted.contains(token.position) {
      let range = Int(token.start)..<Int(token.end)
      if ranges.last != range { ranges.append(range) }
    }
    return ranges
  }

  private func tokens(of text: String, in field: String) throws(IndexError) -> TokenBatch {
    guard let ordinal = schema.ordinal(of: field) else {
      throw .badField(name: field, reason: "the schema has no such field")
    }
    guard case .text(let analyzer) = schema.fields[ordinal].kind else {
      throw .badField(name: field, reason: "it holds no text; look for its values by Query.term")
    }
    var batch = TokenBatch()
    analyzer.analyze(Array(text.utf8).span, into: &batch)
    return batch
  }
}

extension Query {
  /// The same documents and scores, of those alone that match `filter` as well.
  public func filtered(by filter: Query) -> Query {
    .every([self, .constant(filter, 0)])
  }

  /// The same documents and scores, without those that match `other`.
  public func excluding(_ other: Query) -> Query {
    .excluding(self, other)
  }

  /// Documents that match both; scores add up.
  public func and(_ other: Query) -> Query {
    if case .every(let parts) = self { .every(parts + [other]) } else { .every([self, other]) }
  }

  /// Documents that match either; scores add up.
  public func or(_ other: Query) -> Query {
    if case .any(let parts) = self { .any(parts + [other]) } else { .any([self, other]) }
  }

  /// The same documents, every score multiplied.
  public func boosted(by factor: Float) -> Query {
    .boosted(self, factor)
  }
}
