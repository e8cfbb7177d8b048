import Foundation
import SearchIndex
import Testing
import TextAnalysis

/// What the article "Getting started" shows, as it stands there.
@Suite("Getting started")
struct GettingStartedTests {
  @Test("a first index, and a narrower question with pages")
  func first() throws {
    try withTemporaryFolder { folder in
      let schema = Schema([.init("title", .text(WordAnalyzer())), .init("year", .integer)])
      let index = try Index(path: folder, schema: schema)

      let writer = try index.writer()
      var book = Document(key: "0-19-280238-9")
      book.add("The Hound of the Baskervilles", to: "title")
      book.set(1902, in: "year")
      try writer.add(book)
      try writer.commit()

      let snapshot = try index.snapshot()
      for hit in try snapshot.search(QueryBuilder(schema).any("Baskervilles hound", in: "title")) {
        print(hit.score, try snapshot.key(of: hit.document))
      }

      let words = QueryBuilder(schema)
      let query = try words.all("hound", in: "title")
        .filtered(by: .range(field: "year", 1900...1910))
        .excluding(words.phrase("second edition", in: "title"))
      let page = try snapshot.search(query, options: SearchOptions(limit: 20))
      let next = try snapshot.search(query, options: SearchOptions(limit: 20, after: page.last))
      #expect(page.count == 1 && next.isEmpty)
    }
  }

  @Test("keywords, stored fields and facets")
  func keywords() throws {
    try withTemporaryFolder { folder in
      let shelves = Schema([
        .init("title", .text(WordAnalyzer())), .init("genre", .keyword(positions: false)),
        .init("blurb", .stored),
      ])
      var novel = Document(key: "0-14-043908-8")
      novel.add("The Moonstone", to: "title")
      novel.add(keyword: "crime", to: "genre")
      novel.add(keyword: "letters", to: "genre")
      novel.store(Array("A diamond, and a night that nobody remembers.".utf8), in: "blurb")

      let shelf = try Index(path: folder, schema: shelves)
      let librarian = try shelf.writer()
      try librarian.add(novel)
      try librarian.commit()
      let library = try shelf.snapshot()

      let moon = try QueryBuilder(shelves).prefix("moon", in: "title")
      for hit in try library.search(moon.filtered(by: .term(Term("genre", "crime")))) {
        let blurb = try library.stored("blurb", of: hit.document)
        print(String(decoding: blurb ?? [], as: UTF8.self))
      }
      for (genre, count) in try library.facets(.all, field: "genre", limit: 10) {
        print(String(decoding: genre, as: UTF8.self), count)
      }
      #expect(try library.facets(.all, field: "genre", limit: 10).map(\.count) == [1, 1])
      #expect(try library.search(moon).count == 1)
    }
  }

  struct LineAnalyzer: Analyzer {
    var name: String { "lines/1" }

    func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {
      var start = 0
      for end in 0...text.count where end == text.count || text[end] == UInt8(ascii: "\n") {
        if end > start { tokens.appendWord((start..<end).map { text[$0] }, at: start..<end) }
        start = end + 1
      }
    }
  }

  @Test("an analyser of one's own")
  func analyzer() {
    var tokens = TokenBatch()
    LineAnalyzer().analyze(Array("one line\n\nanother".utf8).span, into: &tokens)
    #expect(tokens.tokens.map { Array(tokens.term(of: $0)).count } == [8, 7])
  }

  @Test("every line that the article shows is one of these")
  func article() throws {
    let here = URL(fileURLWithPath: #filePath)
    let article = here.deletingLastPathComponent()
      .appending(path: "../../Sources/SearchIndex/SearchIndex.docc/GettingStarted.md")
    func lines(_ url: URL) throws -> [String] {
      try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    let tested = Set(try lines(here))
    var isCode = false
    var count = 0
    for line in try lines(article) {
      if line.hasPrefix("```") {
        isCode = line == "```swift"
      } else if isCode {
        count += 1
        // A test keeps to a folder of its own.
        let line = line.replacing("path: \"/tmp/books\"", with: "path: folder")
        #expect(tested.contains(line), "\(line)")
      }
    }
    #expect(count > 40)
  }
}
