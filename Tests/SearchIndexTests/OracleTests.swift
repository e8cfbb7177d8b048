import SearchIndex
import Testing

/// Compares the index with an oracle that looks at every document.
@Suite("Search beside an oracle")
struct OracleTests {
  /// One corpus with all questions about it.
  private func examine(
    seed: UInt64, documents: Int, commits: Int, deletions: Int, vocabulary: Int,
    words: ClosedRange<Int>, questions: Int, ask: (inout OracleCorpus) -> Query
  ) throws {
    try withTemporaryFolder { path in
      let index = try Index(path: path, schema: .sample)
      var corpus = OracleCorpus(seed: seed, vocabulary: vocabulary)
      let writer = try index.writer()
      try corpus.fill(writer, count: documents, commits: commits, words: words)
      if deletions > 0 { try corpus.thin(writer, count: deletions) }
      let snapshot = try index.snapshot()
      try #require(snapshot.documentLimit == documents, "deleted documents were merged away")
      for _ in 0..<questions {
        let query = ask(&corpus)
        try compare(snapshot, corpus.oracle, query, &corpus.random, "seed \(seed), \(query)")
      }
    }
  }

  private func compare(
    _ snapshot: Snapshot, _ oracle: OracleIndex, _ query: Query, _ random: inout SeededRandom,
    _ comment: String
  ) throws {
    let expected = Dictionary(
      uniqueKeysWithValues: oracle.answer(query).map { ($0.document, $0.score) })
    var options = SearchOptions()
    options.limit = snapshot.documentLimit
    options.countsMatches = true
    let all = try snapshot.search(query, options: options)
    #expect(all.matchCount == expected.count, "\(comment)")
    #expect(Set(all.hits.map(\.document)) == Set(expected.keys), "\(comment)")
    for hit in all.hits {
      guard let score = expected[hit.document] else { continue }
      let gap = abs(Double(hit.score) - score)
      #expect(gap <= 1e-4 * max(1, abs(score)), "document \(hit.document), \(comment)")
    }
    let isSorted = zip(all.hits, all.hits.dropFirst()).allSatisfy {
      $0.score > $1.score || ($0.score == $1.score && $0.document < $1.document)
    }
    #expect(isSorted, "\(comment)")
    try comparePages(snapshot, query, all.hits, &random, comment)
  }

  /// The best few must be the first of all, bit by bit, and so must the next page be.
  private func comparePages(
    _ snapshot: Snapshot, _ query: Query, _ all: [Hit], _ random: inout SeededRandom,
    _ comment: String
  ) throws {
    for limit in [1, 10, Int.random(in: 1...40, using: &random)] {
      var options = SearchOptions()
      options.limit = limit
      let first = try snapshot.search(query, options: options).hits
      #expect(first == Array(all.prefix(limit)), "limit \(limit), \(comment)")
      guard let last = first.last else { continue }
      options.after = last
      let next = try snapshot.search(query, options: options).hits
      #expect(
        next == Array(all.dropFirst(first.count).prefix(limit)), "after \(limit), \(comment)")
    }
  }

  @Test(
    "Any query over a small corpus is answered as by looking at every document", arguments: 0..<60)
  func small(seed: Int) throws {
    try examine(
      seed: UInt64(seed), documents: 6 + seed % 40, commits: 1 + seed % 3,
      deletions: seed % 4 == 3 ? (6 + seed % 40) / 10 : 0, vocabulary: 4 + seed % 12,
      words: 0...(4 + seed % 14),
      questions: 12
    ) { $0.query(depth: 3) }
  }

  @Test("Words are ranked alike with blocks and bounds", arguments: 0..<8)
  func large(seed: Int) throws {
    try examine(
      seed: UInt64(1000 + seed), documents: 500 + 150 * seed, commits: 1 + seed % 4,
      deletions: seed % 3 == 2 ? 60 : 0, vocabulary: 8 + 6 * seed, words: 1...(6 + 2 * seed),
      questions: 12
    ) { $0.wordQuery() }
  }
}
