import Testing

@testable import SearchIndex

/// What a caller may ask for at the edges of what makes sense.
@Suite("Search at the edges")
struct SearchEdgeTests {
  private func withSnapshot(_ body: (Snapshot) throws -> Void) throws {
    try withTemporaryFolder { path in
      let index = try Index(path: path, schema: .sample)
      let writer = try index.writer()
      for number in 0..<40 {
        try writer.add(.sample(key: "\(number)", text: "alpha beta w\(number % 7) beta"))
      }
      try writer.commit()
      try body(index.snapshot())
    }
  }

  @Test(
    "A finite boost of any size is answered without a trap",
    arguments: [0, -1, .greatestFiniteMagnitude, .leastNonzeroMagnitude] as [Float])
  func boosts(factor: Float) throws {
    try withSnapshot { snapshot in
      let words = Query.any([.term(Term("text", "beta")), .term(Term("text", "w3"))])
      let result = try snapshot.search(.boosted(words, factor))
      #expect(result.hits.count == 10)
    }
  }

  @Test(
    "What multiplies or raises a score must be a finite number, wherever it stands",
    arguments: [.infinity, -.infinity, .nan] as [Float])
  func numbers(number: Float) throws {
    try withSnapshot { snapshot in
      let word = Query.term(Term("text", "beta"))
      for query in [
        .boosted(word, number), .constant(word, number),
        .proximity(word, terms: [], weight: number),
        .required([word], optional: [.excluding(.all, .every([.boosted(word, number)]))]),
      ] as [Query] {
        #expect {
          try snapshot.search(query)
        } throws: { error in
          guard case IndexError.badValue = error else { return false }
          return true
        }
      }
    }
  }

  @Test(
    "At least none of several is every document, scored by those it has", arguments: [0, -1, .min])
  func atLeastNone(count: Int) throws {
    try withSnapshot { snapshot in
      let parts = ["w3", "nothing"].map { Query.term(Term("text", $0)) }
      let hits = try snapshot.search(.atLeast(count, parts), options: SearchOptions(limit: 40)).hits
      let one = try snapshot.search(parts[0], options: SearchOptions(limit: 40)).hits
      #expect(hits.count == 40)
      #expect(Array(hits.prefix(one.count)) == one)
      #expect(hits.dropFirst(one.count).allSatisfy { $0.score == 0 })
    }
  }

  @Test("A slop below 0 counts as 0", arguments: [true, false])
  func negativeSlop(ordered: Bool) throws {
    try withSnapshot { snapshot in
      let words = ["alpha", "beta"].map { [TermMatch.exact(Term("text", $0))] }
      for slop in [-1, Int.min] {
        let negative = try snapshot.search(.phrase(words, slop: slop, ordered: ordered)).hits
        #expect(negative == (try snapshot.search(.phrase(words, slop: 0, ordered: ordered)).hits))
        #expect(negative.count == 10)
      }
    }
  }

  @Test("A limit of any size is answered", arguments: [Int.min, -1, 0, 1, 39, 40, 41, .max])
  func limits(limit: Int) throws {
    try withSnapshot { snapshot in
      var options = SearchOptions()
      options.limit = limit
      for query in [
        .term(Term("text", "beta")), .constant(.match(.prefix(Term("text", "al"))), 1), .all,
      ] as [Query] {
        let hits = try snapshot.search(query, options: options).hits
        #expect(hits.count == max(0, min(40, limit)))
      }
    }
  }

  @Test(
    "Nothing is found in nothing",
    arguments: [
      .any([]), .phrase([], slop: 0, ordered: true), .phrase([[]], slop: 0, ordered: true), .none,
      .samePosition([]), .match(.prefix(Term("text", "zz"))), .keys([]),
      .oneOf(field: "number", []),
    ] as [Query])
  func nothing(query: Query) throws {
    try withSnapshot { snapshot in
      let hits = try snapshot.search(query).hits
      let count = try snapshot.count(query)
      #expect(hits.isEmpty && count == 0)
    }
  }

  @Test(
    "A field that is not there, or of another kind, is the caller's mistake",
    arguments: [
      .term(Term("nowhere", "x")), .term(Term("number", "x")), .range(field: "text", 0...1),
      .phrase([[.exact(Term("tag", "a"))], [.exact(Term("tag", "b"))]], slop: 0, ordered: true),
      .phrase([[.exact(Term("text", "a"))], [.exact(Term("title", "b"))]], slop: 0, ordered: true),
    ] as [Query])
  func badFields(query: Query) throws {
    try withSnapshot { snapshot in
      #expect(throws: IndexError.self) { try snapshot.search(query) }
    }
  }

  @Test("A search that is cancelled says so")
  func cancellation() throws {
    try withSnapshot { snapshot in
      var options = SearchOptions()
      options.isCancelled = { true }
      #expect(throws: IndexError.cancelled) {
        try snapshot.search(.term(Term("text", "beta")), options: options)
      }
    }
  }

  @Test("Positions at the end of what 32 bits can hold meet without a trap")
  func extremePositions() {
    let last = UInt32.max
    #expect(PositionJoin.exactCount([[last - 1, last], [last]]) == 1)
    #expect(PositionJoin.orderedWeight([[last], [last]], slop: .max) == 0)
    #expect(PositionJoin.orderedWeight([[0], [last]], slop: .max) > 0)
    #expect(PositionJoin.unorderedWeight([[last], [0, last]], slop: .max) > 0)
    #expect(PositionJoin.unpartedCount([[last], [0]], partings: [last - 1], ordered: false) == 0)
  }
}
