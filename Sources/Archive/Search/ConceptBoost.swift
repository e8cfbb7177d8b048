import QueryPlanning
import SearchIndex
import TextAnalysis

/// Ranks articles higher that are *about* what a query's words name, in whatever language they say
/// it: `Mozambique trade` asked of Vietnamese texts, `Thái Lan` of English ones.
///
/// Only the order changes: what matches, and what is counted, stays what the words say.
struct ConceptBoost {
  /// A run of the query's words and what the archive knows by that name.
  struct Concept: Hashable, Sendable {
    var words: String
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
        let concepts = Self.concepts(named: name, wordCount: length, catalog)
        return concepts.isEmpty ? nil : (length, concepts)
      }.first
      concepts += found?.1 ?? []
      start += found?.0 ?? 1
    }
    self.concepts = concepts
  }

  private static func concepts(
    named name: String, wordCount: Int, _ catalog: ArchiveCatalog
  ) -> [Concept] {
    // `anh`, `my`, `nga`: typed without marks a short word may be anything.
    guard wordCount > 1 || name.utf8.count > 3 || Spelling.isMarked(name) else { return [] }
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
      concepts.append(Concept(words: name, field: index, terms: values.map(\.term)))
    }
    return concepts
  }

  /// The query, its scores raised by the concepts an article has, each by how rare it is.
  func applied(to query: Query, in snapshot: Snapshot) throws(IndexError) -> Query {
    var optional: [Query] = []
    for concept in concepts {
      let terms = Query.any(concept.terms.map { .term(Term(concept.field.name, $0)) })
      let count = try snapshot.count(terms)
      guard count > 0 else { continue }
      // The binary logarithm, whole, as `log` would come with Foundation: near enough for a weight.
      let rarity = Double(snapshot.documentCount) / Double(count)
      optional.append(.constant(terms, Self.weight * Float(rarity.exponent)))
    }
    return optional.isEmpty ? query : .required([query], optional: optional)
  }
}
