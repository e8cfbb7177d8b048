import SearchIndex
import TextAnalysis

/// Answers queries from one snapshot.
struct Reader {
  let snapshot: Snapshot

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  init(_ folder: String) throws {
    snapshot = try Index(reading: folder, schema: IndexDriver.schema).snapshot()
  }

  func answer(_ queries: [String]) throws {
    say("opened")
    say("count", snapshot.documentCount)
    for query in queries {
      let (count, hits) = try search(query)
      let best = try hits.map { "\(try snapshot.key(of: $0.document)):\($0.score)" }
      say("q", query, count, best.joined(separator: " "))
    }
  }

  /// The number of matches, and the best ten.
  func search(_ query: String) throws -> (count: Int, hits: [Hit]) {
    var options = SearchOptions()
    options.countsMatches = true
    let result = try snapshot.search(Self.parse(query), options: options)
    return (result.matchCount ?? 0, result.hits)
  }

  /// Answers the queries, then says what every document's text is.
  func probe(_ queries: [String]) throws {
    try answer(queries)
    var documents: [UInt32] = []
    try snapshot.forEachMatch(.all) { documents.append($0) }
    var lines: [(id: String, digest: String)] = []
    for document in documents {
      let text = try snapshot.stored("source", of: document) ?? []
      lines.append((try snapshot.key(of: document), SHA256.hexadecimalDigest(of: text)))
    }
    for line in lines.sorted(by: { $0.id < $1.id }) { say("d", line.id, line.digest) }
    say("end")
  }

  /// A word, or a phrase where there are more.
  private static func parse(_ query: String) -> Query {
    var batch = TokenBatch()
    WordAnalyzer().analyze(Array(query.utf8).span, into: &batch)
    let terms = batch.tokens.map { Term("text", Array(batch.term(of: $0))) }
    guard let first = terms.first else { return .none }
    if terms.count == 1 { return .term(first) }
    return .phrase(terms.map { [.exact($0)] }, slop: 0, ordered: true)
  }
}
