import QueryPlanning
import SearchIndex
import TextAnalysis

/// Ranks articles higher that are *about* what a query's words name, in whatever language they say
/// it: `Mozambique trade` asked of Vietnamese texts, `Thái Lan` of English ones.
///
/// What satisfies the query, and what is counted, stays what the words say. Among the partial
/// matches that follow, an article that is about `Thailand` has that word, though it writes `Thái
/// Lan`.
struct ConceptBoost {
  /// A run of the query's words and what the archive knows by that name.
  struct Concept: Hashable, Sendable {
    var words: String
    /// Their places among the query's words.
    var range: Range<Int>
    var field: IndexField
    var terms: [String]
  }

  let concepts: [Concept]

  /// Words of a name at most: `Cộng hòa Nhân dân Trung Hoa` has six.
  private static let longestName = 6
  /// A name that so many of the archive's people share tells nothing.
  private static let personLimit = 8
  /// How much a concept weighs beside a word as rare: as much.
  private static let weight: Float = 1

  /// - Parameter words: the query's free words in its order.
  init(words: [String], catalog: ArchiveCatalog) {
    var concepts: [Concept] = []
    var start = 0
    while start < words.count {
      let lengths = (1...min(Self.longestName, words.count - start)).reversed()
      let found = lengths.lazy.compactMap { length -> (Int, [Concept])? in
        let name = words[start..<start + length].joined(separator: " ")
        let concepts = Self.concepts(named: name, at: start..<start + length, catalog)
        return concepts.isEmpty ? nil : (length, concepts)
      }.first
      concepts += found?.1 ?? []
      start += found?.0 ?? 1
    }
    self.concepts = concepts
  }

  private static func concepts(
    named name: String, at range: Range<Int>, _ catalog: ArchiveCatalog
  ) -> [Concept] {
    // `anh`, `my`, `nga`: typed without marks a short word may be anything.
    guard range.count > 1 || name.utf8.count > 3 || Spelling.isMarked(name) else { return [] }
    var fields: [(CatalogField, IndexField)] = [
      (.country, .country), (.kind, .kind), (.topic, .topic),
    ]
    // Names of people and bodies are read from the record: only where a name is typed as one.
    if name.split(separator: " ").allSatisfy({ $0.first?.isUppercase ?? false }) {
      fields += [(.org, .org), (.person, .person)]
    }
    var concepts: [Concept] = []
    for (field, index) in fields {
      let values = catalog.resolve(name, in: field)
      guard !values.isEmpty, field != .person || values.count <= personLimit else { continue }
      concepts.append(Concept(words: name, range: range, field: index, terms: values.map(\.term)))
    }
    return concepts
  }

  /// Raises the scores of a plan's queries by the concepts an article has, and lets them stand for
  /// words among its partial matches.
  func apply(to plan: inout QueryPlan, in snapshot: Snapshot) throws(IndexError) {
    var optional: [Query] = []
    for concept in concepts {
      guard let query = try query(of: concept, in: snapshot) else { continue }
      optional.append(query)
      for place in concept.range {
        guard let word = plan.relaxation?.words[place].query else { continue }
        plan.relaxation?.words[place].query = .any([word, query])
      }
    }
    guard !optional.isEmpty else { return }
    let strict = plan.query
    plan.query = .required([strict], optional: optional)
    guard let relaxation = plan.relaxation else { return }
    // Where the line has filters besides its words, a concept alone does not say that they hold.
    let isWordsAlone = plan.clauses.count == relaxation.words.count
    plan.relaxation?.query =
      isWordsAlone
      ? .any([relaxation.query, .excluding(.any(optional), strict)])
      : .required([relaxation.query], optional: optional)
  }

  /// Articles that have the concept, scored by how rare it is; nil where there is none.
  private func query(of concept: Concept, in snapshot: Snapshot) throws(IndexError) -> Query? {
    let terms = Query.any(concept.terms.map { .term(Term(concept.field.name, $0)) })
    let rarity = try Rarity.of(terms, in: snapshot)
    return rarity.map { .constant(terms, Self.weight * Float($0)) }
  }
}

/// How much it tells that an article matches a query.
enum Rarity {
  /// The binary logarithm, whole, of how many times more articles there are than matches; at least
  /// 1, nil where nothing matches.
  static func of(_ query: Query, in snapshot: Snapshot) throws(IndexError) -> Int? {
    let count = try snapshot.count(query)
    guard count > 0 else { return nil }
    return max(1, Int((Double(snapshot.documentCount) / Double(count)).exponent))
  }
}
