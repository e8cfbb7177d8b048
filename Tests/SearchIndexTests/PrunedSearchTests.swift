import Foundation
import Testing
import TextAnalysis

@testable import SearchIndex

/// Leaving out what cannot be among the best must not change an answer, whatever the lists are like:
/// in one document or in all, in blocks or in a tail, of texts of three words and of a thousand.
@Suite("Pruned search beside exhaustive search")
struct PrunedSearchTests {
  private struct Corpus {
    var random: SeededRandom
    private(set) var texts: [[String]] = []
    /// What is added to a word's rank: corpora whose parts have different frequent words.
    private var drift = 0

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// A word; the n-th of 2000 about as often as its share of 1/n.
    mutating func word() -> String {
      let rank = pow2000(Double.random(in: 0..<1, using: &random))
      return "w\(rank + drift)"
    }

    private func pow2000(_ share: Double) -> Int {
      // 2000 to the power of the share, by halving: 2000 = 2^10.966.
      var (power, left, factor) = (1.0, share, 2000.0)
      for _ in 0..<20 {
        factor = factor.squareRoot()
        left *= 2
        if left >= 1 {
          power *= factor
          left -= 1
        }
      }
      return Int(power)
    }

    mutating func fill(
      _ writer: IndexWriter, documents: Int, commits: Int, driftEvery: Int = .max
    ) throws {
      for number in 0..<documents {
        drift = number / driftEvery
        let length =
          switch number % 50 {
          case 0: 1000
          case 1: 3
          default: Int.random(in: 5...40, using: &random)
          }
        texts.append((0..<length).map { _ in word() })
        var document = Document(key: String(number))
        document.add(texts[number].joined(separator: " "), to: "text")
        if number % 3 == 0 { document.set(Int64(number), in: "number") }
        try writer.add(document)
        if commits > 1 && number % (documents / commits) == 0 { try writer.commit() }
      }
      try writer.commit()
    }

    mutating func term() -> Query { .term(Term("text", word())) }

    /// A phrase, mostly one that occurs.
    mutating func phrase() -> Query {
      let length = Int.random(in: 2...4, using: &random)
      let text = texts.randomElement(using: &random)!
      let start = Int.random(in: 0...max(0, text.count - length), using: &random)
      var words = Array(text[start..<min(text.count, start + length)])
      while words.count < 2 || Int.random(in: 0..<8, using: &random) == 0 { words.append(word()) }
      return .phrase(words.map { [.exact(Term("text", $0))] }, slop: 0, ordered: true)
    }

    mutating func query() -> Query {
      let terms = (0..<Int.random(in: 2...5, using: &random)).map { _ in term() }
      switch Int.random(in: 0..<9, using: &random) {
      case 0: return terms[0]
      case 1, 2: return .any(terms)
      case 3: return .every(Array(terms.prefix(3)))
      case 4: return .every([terms[0], terms[1], .exists(field: "number")])
      case 5: return .required([terms[0]], optional: Array(terms.dropFirst()))
      case 6:
        return .required(Array(terms.prefix(2)), optional: Array(terms.dropFirst(2)) + [term()])
      case 7: return .excluding(.any(terms), .exists(field: "number"))
      default: return phrase()
      }
    }
  }

  @Test("The best hits are the first of all hits, bit by bit", arguments: 0..<5)
  func same(seed: Int) throws {
    try withTemporaryFolder { path in
      let index = try Index(path: path, schema: .sample)
      let writer = try index.writer()
      var corpus = Corpus(seed: UInt64(seed))
      try corpus.fill(writer, documents: 700 + 500 * seed, commits: seed == 2 ? 3 : 1)
      if seed == 3 {
        for number in 0..<20 { try writer.delete(key: String(number * 7)) }
        try writer.commit()
      }
      let snapshot = try index.snapshot()
      for number in 0..<120 {
        let query = corpus.query()
        try compare(snapshot, query, limit: [1, 10, 10, 100][number % 4], "seed \(seed), \(query)")
      }
    }
  }

  @Test(
    "Lists of many segments, long in one and short in another, are searched as one",
    arguments: 0..<6)
  func segments(seed: Int) throws {
    try withTemporaryFolder { path in
      let index = try Index(path: path, schema: .sample)
      var options = WriterOptions()
      options.merging = .never
      let writer = try index.writer(options: options)
      var corpus = Corpus(seed: UInt64(100 + seed))
      let documents = 900 + 300 * seed
      try corpus.fill(
        writer, documents: documents, commits: 2 + 3 * seed,
        driftEvery: seed % 2 == 0 ? 150 : .max)
      if seed % 3 == 2 {
        for number in 0..<40 { try writer.delete(key: String(number * 17)) }
        try writer.commit()
      }
      let snapshot = try index.snapshot()
      try #require(snapshot.segmentCount > 2)
      for number in 0..<120 {
        let query = corpus.query()
        try compare(snapshot, query, limit: [1, 10, 10, 100][number % 4], "seed \(seed), \(query)")
        try compareShares(snapshot, query, "seed \(seed), \(query)")
      }
    }
  }

  @Test("Raising scores by nearness where it matters gives the first of all hits", arguments: 0..<4)
  func proximity(seed: Int) throws {
    try withTemporaryFolder { path in
      let index = try Index(path: path, schema: .sample)
      var corpus = Corpus(seed: UInt64(200 + seed))
      try corpus.fill(try index.writer(), documents: 600, commits: 1 + seed)
      let snapshot = try index.snapshot()
      for number in 0..<100 {
        let words = (0..<Int.random(in: 2...4, using: &corpus.random)).map { _ in corpus.word() }
        let terms = words.map { Term("text", $0) }
        let base: Query =
          number % 2 == 0 ? .every(terms.map(Query.term)) : .any(terms.map(Query.term))
        let weight: Float = [0.5, 3, 20, -1][number % 4]
        let inner = Query.proximity(base, terms: terms, weight: weight)
        let query =
          number % 3 == 0 ? .proximity(inner, terms: Array(terms.reversed()), weight: 1) : inner
        var options = SearchOptions()
        options.limit = snapshot.documentLimit
        let all = try snapshot.search(query, options: options).hits
        for limit in [1, 3, 10] {
          options.limit = limit
          let best = try snapshot.search(query, options: options).hits
          #expect(best == Array(all.prefix(limit)), "seed \(seed), \(query)")
        }
      }
    }
  }

  /// Each part of the segments gives its own best hits.
  private func compareShares(_ snapshot: Snapshot, _ query: Query, _ comment: String) throws {
    let middle = snapshot.segmentCount / 2
    for share in [0..<middle, middle..<snapshot.segmentCount, middle..<(middle + 1)] {
      let pruned = try snapshot.search(query, SearchOptions(), in: share).hits
      let plain = try snapshot.searchPlainly(query, SearchOptions(), in: share).hits
      #expect(pruned == plain, "segments \(share), \(comment)")
    }
  }

  /// Matches are counted, with the best hits and without, as one by one.
  private func compareCounts(
    _ snapshot: Snapshot, _ query: Query, _ hits: [Hit], limit: Int, _ comment: String
  ) throws {
    var count = 0
    try snapshot.forEachMatch(query) { _ in count += 1 }
    #expect(try snapshot.count(query) == count, "\(comment)")
    let counted = try snapshot.search(
      query, options: SearchOptions(limit: limit, after: hits.first, countsMatches: true))
    #expect(counted.matchCount == count, "\(comment)")
    #expect(counted.hits.prefix(limit - 1) == hits.dropFirst()[...], "\(comment)")
  }

  private func compare(_ snapshot: Snapshot, _ query: Query, limit: Int, _ comment: String) throws {
    var options = SearchOptions()
    options.limit = limit
    let pruned = try snapshot.search(query, options: options).hits
    #expect(pruned == (try plainHits(snapshot, query, options)), "\(comment)")
    try compareCounts(snapshot, query, pruned, limit: limit, comment)
    guard let last = pruned.last else { return }
    options.after = last
    #expect(
      try snapshot.search(query, options: options).hits
        == plainHits(snapshot, query, options), "after \(last), \(comment)")
  }

  private func plainHits(_ snapshot: Snapshot, _ query: Query, _ options: SearchOptions) throws
    -> [Hit]
  {
    try snapshot.searchPlainly(query, options, in: snapshot.segments.indices).hits
  }

  @Test(
    "Segments that are searched by several tasks give the same hits and counts", arguments: 1..<4)
  func concurrently(shareLimit: Int) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("search-index-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let index = try Index(path: folder.path, schema: .sample)
    var corpus = Corpus(seed: 9)
    try corpus.fill(try index.writer(), documents: 500, commits: 5)
    let snapshot = try index.snapshot()
    try #require(snapshot.segmentCount > 3)
    for number in 0..<60 {
      let query = corpus.query()
      var options = SearchOptions()
      options.limit = [1, 10, 1000][number % 3]
      options.countsMatches = number % 4 == 0
      if number % 5 == 0 { options.order = .column("number", ascending: number % 2 == 0) }
      let found = try await snapshot.searchConcurrently(
        query, options: options, shareLimit: shareLimit)
      let expected = try snapshot.search(query, options: options)
      #expect(found.hits == expected.hits, "\(query)")
      #expect(found.matchCount == expected.matchCount, "\(query)")
    }
  }

  @Test("A search by several tasks tells what is wrong, and ends when it is cancelled")
  func concurrentErrors() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("search-index-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let index = try Index(path: folder.path, schema: .sample)
    var corpus = Corpus(seed: 10)
    try corpus.fill(try index.writer(), documents: 200, commits: 4)
    let snapshot = try index.snapshot()
    await #expect(throws: IndexError.self) {
      try await snapshot.searchConcurrently(.term(Term("nothing", "w1")))
    }
    var options = SearchOptions()
    options.isCancelled = { true }
    let cancelling = options
    await #expect(throws: IndexError.cancelled) {
      try await snapshot.searchConcurrently(.term(Term("text", "w1")), options: cancelling)
    }
  }

  /// Puts each word down twice at its position.
  private struct StutteringAnalyzer: Analyzer {
    let name = "stuttering"

    func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {
      var word: [UInt8] = []
      for index in 0...text.count {
        if index < text.count, text[index] != UInt8(ascii: " ") {
          word.append(text[index])
        } else if !word.isEmpty {
          tokens.appendWord(word, at: (index - word.count)..<index)
          tokens.appendVariant(word, at: (index - word.count)..<index)
          word = []
        }
      }
    }
  }

  @Test("A phrase counts once where its words stand twice at a position")
  func stuttering() throws {
    try withTemporaryFolder { path in
      let schema = Schema([Schema.Field("text", .text(StutteringAnalyzer()))])
      let index = try Index(path: path, schema: schema)
      let writer = try index.writer()
      for number in 0..<300 {
        var document = Document(key: String(number))
        document.add(
          Array(repeating: "a b c", count: 1 + number % 5).joined(separator: " "), to: "text")
        try writer.add(document)
      }
      try writer.commit()
      let words = ["a", "b", "c"].map { [TermMatch.exact(Term("text", $0))] }
      try compare(
        try index.snapshot(), .phrase(words, slop: 0, ordered: true), limit: 10, "a b c")
    }
  }
}
