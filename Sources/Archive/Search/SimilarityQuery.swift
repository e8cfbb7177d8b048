import ClippingModel
import QueryPlanning
import SearchIndex
import TextAnalysis

/// What is asked in order to find articles like one: its telling words, and who takes part in it.
struct SimilarityQuery {
  let article: IndexedArticle
  let keeper: IndexKeeper

  init(_ article: IndexedArticle, keeper: IndexKeeper) {
    self.article = article
    self.keeper = keeper
  }

  /// Words taken at most: those that tell most of the article (frequent in it, rare elsewhere).
  private static let termLimit = 25

  func query() throws(ArchiveError) -> Query {
    let snapshot = try keeper.snapshot()
    var parts: [Query] = try tellingTerms(snapshot).map { .term(Term(IndexField.body.name, $0)) }
    // Shared actors weigh as much as a rare word each.
    parts += article.clipping.people.map {
      .constant(.term(Term(IndexField.person.name, $0.name)), 6)
    }
    parts += article.clipping.countries.map {
      .constant(.term(Term(IndexField.country.name, $0.code)), 2)
    }
    parts += article.clipping.agreements.map {
      .constant(.term(Term(IndexField.agreement.name, $0.name)), 4)
    }
    return .excluding(.any(parts), .keys([String(article.id)]))
  }

  private func tellingTerms(_ snapshot: Snapshot) throws(ArchiveError) -> [[UInt8]] {
    var tokens = TokenBatch()
    keeper.analyzer.analyze(article.clipping.body.text.utf8.span, into: &tokens)
    var counts: [[UInt8]: Int] = [:]
    for token in tokens.tokens { counts[Array(tokens.term(of: token)), default: 0] += 1 }
    counts[SyllableAnalyzer.boundaryTerm] = nil
    var scored: [(term: [UInt8], score: Double)] = []
    do {
      for (term, count) in counts where term.count > 2 {
        let documents = try snapshot.count(.term(Term(IndexField.body.name, term)))
        let rarity = Double(snapshot.documentCount) / Double(max(1, documents))
        guard documents > 1, rarity > 2 else { continue }
        scored.append((term, Double(count) * Double(rarity.exponent)))
      }
    } catch {
      throw ArchiveError(error)
    }
    scored.sort { ($0.score, $1.term.hashOrder) > ($1.score, $0.term.hashOrder) }
    return scored.prefix(Self.termLimit).map(\.term)
  }
}

extension [UInt8] {
  /// Orders equal scores by their bytes, so that an answer does not depend on a hash table's order.
  fileprivate var hashOrder: String { String(decoding: self, as: UTF8.self) }
}
