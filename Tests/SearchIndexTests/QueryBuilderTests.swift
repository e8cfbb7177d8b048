import SearchIndex
import Testing
import TextAnalysis

@Suite struct QueryBuilderTests {
  private let words = QueryBuilder(
    Schema([
      .init("text", .text(WordAnalyzer())), .init("tin", .text(SyllableAnalyzer())),
      .init("tag", .keyword(positions: false)),
    ]))

  private func term(_ word: String) -> Query { .term(Term("text", word)) }

  @Test func `words are asked for as the analyser writes them`() throws {
    #expect(try words.all("Old HARBOUR", in: "text") == .every([term("old"), term("harbour")]))
    #expect(try words.any("Old HARBOUR", in: "text") == .any([term("old"), term("harbour")]))
    #expect(
      try words.atLeast(2, of: "a b c", in: "text")
        == .atLeast(2, [term("a"), term("b"), term("c")]))
  }

  @Test func `a marked word is asked for in that spelling, a bare one in every`() throws {
    #expect(try words.words(of: "hop", in: "tin") == [Term("tin", Spelling.fold("hop"))])
    #expect(try words.words(of: "hợp", in: "tin") == [Term("tin", Spelling.signature("hợp"))])
  }

  @Test func `a phrase has a slot for each word, and one word is a term`() throws {
    #expect(
      try words.phrase("Old harbour", in: "text", slop: 1)
        == .phrase(
          [[.exact(Term("text", "old"))], [.exact(Term("text", "harbour"))]], slop: 1,
          ordered: true))
    #expect(try words.phrase("Harbour", in: "text") == term("harbour"))
  }

  @Test func `what is typed so far ends in the beginning of a word`() throws {
    #expect(
      try words.prefix("old harb", in: "text")
        == .every([term("old"), .match(.prefix(Term("text", "harb")))]))
  }

  @Test func `a word that no index holds is not asked for`() throws {
    let long = String(repeating: "x", count: Term.maximumByteCount + 1)
    #expect(try words.all("see \(long) end", in: "text") == .every([term("see"), term("end")]))
  }

  @Test func `a chain of conditions stays flat`() {
    #expect(term("a").or(term("b")).or(term("c")) == .any([term("a"), term("b"), term("c")]))
    #expect(term("a").and(term("b")).and(term("c")) == .every([term("a"), term("b"), term("c")]))
  }

  @Test func `a query too deep for the stack is refused`() throws {
    try withTemporaryFolder { path in
      let snapshot = try Index(path: path, schema: .sample).snapshot()
      var query = term("a")
      for _ in 1..<Query.maximumDepth { query = query.boosted(by: 1) }
      #expect(try snapshot.search(query).isEmpty)
      query = query.boosted(by: 1)
      #expect(throws: IndexError.self) { try snapshot.search(query) }
      #expect(throws: IndexError.self) { try snapshot.count(query) }
      #expect(throws: IndexError.self) { try snapshot.explain(query, document: 0) }
    }
  }

  @Test(arguments: ["", " ", "?!"])
  func `text without a word asks for nothing`(text: String) throws {
    #expect(try words.all(text, in: "text") == .none)
    #expect(try words.any(text, in: "text") == .none)
    #expect(try words.phrase(text, in: "text") == .none)
    #expect(try words.prefix(text, in: "text") == .none)
    #expect(try words.fuzzy(text, in: "text") == .none)
    #expect(try words.atLeast(1, of: text, in: "text") == .none)
  }

  @Test(arguments: ["tag", "nowhere"])
  func `a field without text is refused by its name`(field: String) {
    let error = #expect(throws: IndexError.self) { try words.all("a", in: field) }
    #expect(error?.description.contains("'\(field)'") == true)
  }

  @Test func `what was found is marked in the text`() throws {
    let text = "Bến cảng cũ. Cảng mới mở cửa."
    let found: [Range<Int>] = try withTemporaryFolder { path in
      let schema = Schema([.init("tin", .text(SyllableAnalyzer()))])
      let index = try Index(path: path, schema: schema)
      let writer = try index.writer()
      var document = Document(key: "1")
      document.add(text, to: "tin")
      try writer.add(document)
      try writer.commit()
      let snapshot = try index.snapshot()
      let builder = QueryBuilder(schema)
      let query = try builder.all("cảng", in: "tin")
      let hit = try #require(try snapshot.search(query).first)
      let positions = try snapshot.positions(query, field: "tin", document: hit.document)
      return try builder.ranges(of: positions, in: text, field: "tin")
    }
    let marked = found.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    #expect(marked == ["cảng", "Cảng"])
  }

  @Test func `conditions narrow, widen and leave out without a change of score`() throws {
    let scores: [[Float]] = try withTemporaryFolder { path in
      let index = try Index(path: path, schema: .sample)
      let writer = try index.writer()
      for (number, text) in ["harbour bridge", "harbour wall", "old harbour"].enumerated() {
        try writer.add(.sample(key: text, text: text, number: Int64(number)))
      }
      try writer.commit()
      let snapshot = try index.snapshot()
      let builder = QueryBuilder(.sample)
      let harbour = try builder.all("harbour", in: "text")
      let wall = try builder.all("wall", in: "text")
      return try [
        harbour, harbour.filtered(by: .range(field: "number", 1...2)), harbour.excluding(wall),
        harbour.and(wall), wall.or(harbour).filtered(by: wall), harbour.boosted(by: 2),
      ].map { try snapshot.search($0).map(\.score) }
    }
    let one = scores[0][0]
    #expect(scores[0].count == 3)
    #expect(scores[1] == [one, one])
    #expect(scores[2] == [one, one])
    #expect(scores[3].count == 1 && scores[3][0] > one)
    #expect(scores[4] == scores[3])
    #expect(scores[5] == [2 * one, 2 * one, 2 * one])
  }

  @Test func `an answer is a collection of its hits, and pages follow each other`() throws {
    let (first, second): ([UInt32], [UInt32]) = try withTemporaryFolder { path in
      let index = try Index(path: path, schema: .sample)
      let writer = try index.writer()
      for number in 0..<3 { try writer.add(.sample(key: "\(number)", text: "same words")) }
      try writer.commit()
      let snapshot = try index.snapshot()
      let page = try snapshot.search(.term(Term("text", "same")), options: .init(limit: 2))
      let next = try snapshot.search(
        .term(Term("text", "same")), options: .init(limit: 2, after: page.last))
      return (page.map(\.document), next.map(\.document))
    }
    #expect(first == [0, 1])
    #expect(second == [2])
  }
}
