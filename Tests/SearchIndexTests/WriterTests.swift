import SearchIndex
import Testing
import TextAnalysis

@Suite("IndexWriter")
struct WriterTests {
  @Test("what was committed is found again, by key, column, stored bytes and words")
  func committedDocumentsAreFound() throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try index.writer()
      try writer.add(.sample(key: "a", text: "red fox and red hen", number: 7))
      try writer.add(.sample(key: "b", text: "hen house", number: -3))
      try writer.commit(payload: [1, 2, 3])

      let snapshot = try index.snapshot()
      #expect(snapshot.documentCount == 2)
      #expect(snapshot.payload == [1, 2, 3])
      #expect(snapshot.generation == 1)
      #expect(try snapshot.document(withKey: "b") == 1)
      #expect(try snapshot.document(withKey: "c") == nil)
      #expect(try snapshot.key(of: 0) == "a")
      #expect(try snapshot.integer("number", of: 1) == -3)
      #expect(try snapshot.stored("source", of: 0) == Array("red fox and red hen".utf8))
      let hits = try snapshot.search(.term(Term("text", "hen"))).hits
      #expect(hits.map(\.document) == [1, 0])
      let phrase = Query.phrase(
        [[.exact(Term("text", "red"))], [.exact(Term("text", "hen"))]], slop: 0, ordered: true)
      #expect(try snapshot.search(phrase).hits.map(\.document) == [0])
      let findings = try index.check(); #expect(findings == [])
    }
  }

  @Test("a document replaces the one with its key, in the same segment and in others")
  func updates() throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try index.writer()
      try writer.add(.sample(key: "a", text: "one"))
      try writer.add(.sample(key: "a", text: "two"))
      try writer.commit()
      #expect(try index.snapshot().documentCount == 1)
      try writer.add(.sample(key: "a", text: "three"))
      try writer.add(.sample(key: "b", text: "three"))
      try writer.commit()
      let snapshot = try index.snapshot()
      #expect(snapshot.documentCount == 2)
      #expect(try snapshot.count(.term(Term("text", "two"))) == 0)
      #expect(try snapshot.count(.term(Term("text", "three"))) == 2)
      try writer.delete(key: "a")
      #expect(try index.snapshot().documentCount == 2, "not before the commit")
      try writer.commit()
      #expect(try index.snapshot().documentCount == 1)
      #expect(snapshot.documentCount == 2, "a snapshot stays as it was")
      let findings = try index.check(); #expect(findings == [])
    }
  }

  @Test("a frequent word keeps all its places, near and far, in one document and in many")
  func frequentWord() throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try index.writer()
      for number in 0..<3000 {
        // Distances of one, two and three bytes in the memory of the writer.
        let gap = number % 500 == 0 ? 9000 : number % 100
        let text = "all one " + String(repeating: "x ", count: gap) + "all two"
        try writer.add(.sample(key: "k\(number)", text: number % 7 == 0 ? text : "rare"))
      }
      try writer.commit()
      let snapshot = try index.snapshot()
      func count(_ words: String...) throws -> Int {
        let slots = words.map { [TermMatch.exact(Term("text", $0))] }
        return try snapshot.count(.phrase(slots, slop: 0, ordered: true))
      }
      let expected = (0..<3000).filter { $0 % 7 == 0 }
      #expect(try snapshot.count(.term(Term("text", "all"))) == expected.count)
      #expect(try count("all", "one") == expected.count)
      #expect(try count("all", "two") == expected.count)
      #expect(try count("one", "all") == expected.count { $0 % 100 == 0 && $0 % 500 != 0 })
      #expect(try count("one", "x") == expected.count { $0 % 100 != 0 || $0 % 500 == 0 })
      let findings = try index.check(); #expect(findings == [])
    }
  }

  @Test("words of any length that begin alike are told apart", arguments: [1, 7, 8, 9, 16, 17, 40])
  func wordsThatBeginAlike(byteCount: Int) throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try index.writer()
      let beginning = String(repeating: "a", count: byteCount - 1)
      let words = ["", "b", "c", "ab", "abc"].map { beginning + "z" + $0 } + [beginning + "y"]
      for word in words { try writer.add(.sample(key: word, text: "\(word) and \(word)")) }
      try writer.commit()
      let snapshot = try index.snapshot()
      for word in words {
        let hits = try snapshot.search(.term(Term("text", word))).hits
        #expect(try hits.map { try snapshot.key(of: $0.document) } == [word])
      }
    }
  }
}
