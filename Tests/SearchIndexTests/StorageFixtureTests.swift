import Foundation
import SearchIndex
import Testing

/// The files of `Tests/Fixtures/search-index-1` were written when version 1 of the format was fixed,
/// and are never written again: every later version must read them.
@Suite("The frozen index of format version 1")
struct StorageFixtureTests {
  private let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/search-index-1").path

  /// What the fixture was made of: three commits, with updates and deletions, a list of several
  /// blocks, all kinds of fields.
  private func build(_ path: String) throws {
    var random = SeededRandom(seed: 2026)
    let writer = try Index(path: path, schema: .sample).writer()
    for commit in 0..<3 {
      for number in 0..<150 {
        let key = "k\(commit * 140 + number)"
        let value = number % 3 == 0 ? nil : Int64(number * number - 500)
        try writer.add(.sample(key: key, text: random.text(words: 0...25), number: value))
      }
      try writer.delete(key: "k\(commit * 31)")
      try writer.commit(payload: Array("commit \(commit)".utf8))
    }
  }

  private func answers(_ path: String) throws -> [String] {
    let snapshot = try Index(reading: path, schema: .sample).snapshot()
    var answers = ["\(snapshot.generation) \(snapshot.documentCount) \(snapshot.payload)"]
    var options = SearchOptions()
    options.countsMatches = true
    for first in 0..<50 {
      let (one, other) = (Term("text", "w\(first)"), Term("text", "w\(first / 2 + 1)"))
      let queries: [Query] = [
        .term(one), .any([.term(one), .term(other)]), .every([.term(one), .term(other)]),
        .phrase([[.exact(one)], [.exact(other)]], slop: 1, ordered: false),
        .every([.term(one), .range(field: "number", 0...9000)]),
      ]
      for query in queries {
        let result = try snapshot.search(query, options: options)
        let hits = result.hits.map { "\($0.document) \($0.score.bitPattern)" }
        answers.append("\(query): \(result.matchCount ?? -1) \(hits)")
      }
    }
    var live: [UInt32] = []
    try snapshot.forEachMatch(.all) { live.append($0) }
    for document in live {
      let stored = try snapshot.stored("source", of: document) ?? []
      let number = try snapshot.integer("number", of: document)
      answers.append("\(try snapshot.key(of: document)) \(stored) \(String(describing: number))")
    }
    return answers
  }

  @Test("it answers as an index does that is made today of the same documents")
  func answersAsToday() throws {
    let findings = try Index(reading: fixture, schema: .sample).check()
    #expect(findings == [])
    try withTemporaryFolder { folder in
      try build(folder + "/index")
      let (then, now) = (try answers(fixture), try answers(folder + "/index"))
      #expect(then.count == now.count)
      // The first that differs tells enough; all of them are hundreds of kilobytes.
      let difference = zip(then, now).first { $0 != $1 }
      #expect(difference == nil)
    }
  }

  @Test("a writer of today goes on with it")
  func goesOn() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      try FileManager.default.copyItem(atPath: fixture, toPath: path)
      let index = try Index(path: path, schema: .sample)
      let before = try index.snapshot().documentCount
      let writer = try index.writer()
      try writer.add(.sample(key: "new", text: "w0 brand new"))
      try writer.merge(toAtMost: 1)
      try writer.commit()
      let snapshot = try index.snapshot()
      #expect(snapshot.documentCount == before + 1)
      #expect(try snapshot.count(.term(Term("text", "brand"))) == 1)
      let findings = try index.check()
      #expect(findings == [])
    }
  }
}
