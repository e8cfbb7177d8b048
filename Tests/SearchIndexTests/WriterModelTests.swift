import SearchIndex
import Testing

/// What an index should hold, as a dictionary.
private struct Model {
  /// In the order of addition.
  var documents: [(key: String, text: String, number: Int64?)] = []

  mutating func add(_ key: String, _ text: String, _ number: Int64?) {
    delete(key)
    documents.append((key, text, number))
  }

  mutating func delete(_ key: String) {
    documents.removeAll { $0.key == key }
  }

  /// The keys of the documents that hold a word, in order.
  func keys(holding word: String) -> [String] {
    documents.filter { $0.text.split(separator: " ").contains { $0 == word } }.map(\.key)
  }
}

@Suite("IndexWriter beside a model")
struct WriterModelTests {
  @Test(
    "any run of adds, updates, deletes, commits, rollbacks, merges and reopenings agrees",
    arguments: 1...18 as ClosedRange<UInt64>)
  func agreesWithModel(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      var random = SeededRandom(seed: seed)
      var index = try Index(path: folder + "/index", schema: .sample)
      var options = WriterOptions()
      options.bufferBytes = seed % 3 == 0 ? 40_000 : 1 << 20
      options.merging = WriterOptions.Merging.allCases[Int(seed / 3 % 3)]
      var writer: IndexWriter? = try index.writer(options: options)
      var (committed, pending) = (Model(), Model())
      for _ in 0..<300 {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<70:
          let key = "k\(Int.random(in: 0..<150, using: &random))"
          let text = random.text(words: 0...30)
          let number =
            Bool.random(using: &random) ? Int64.random(in: .min ... .max, using: &random) : nil
          try writer?.add(.sample(key: key, text: text, number: number))
          pending.add(key, text, number)
        case 70..<82:
          let key = "k\(Int.random(in: 0..<150, using: &random))"
          try writer?.delete(key: key)
          pending.delete(key)
        case 82..<93:
          try writer?.commit()
          committed = pending
          try expectAgreement(index, committed)
        case 93..<95:
          try writer?.rollback()
          pending = committed
        case 95:
          try writer?.waitForMerge()
        case 96:
          try writer?.merge(toAtMost: Int.random(in: 1...3, using: &random))
        case 97:
          try writer?.deleteAll()
          pending = Model()
        default:
          writer = nil
          pending = committed
          index = try Index(path: folder + "/index", schema: .sample)
          writer = try index.writer(options: options)
        }
      }
      try writer?.commit()
      try expectAgreement(index, pending)
      let findings = try index.check()
      #expect(findings == [])
    }
  }

  private func expectAgreement(_ index: Index, _ model: Model) throws {
    let snapshot = try index.snapshot()
    #expect(snapshot.documentCount == model.documents.count)
    var live: [UInt32] = []
    try snapshot.forEachMatch(.all) { live.append($0) }
    let keys = try live.map { try snapshot.key(of: $0) }
    #expect(keys == model.documents.map(\.key))
    for (document, expected) in zip(live, model.documents) {
      #expect(try snapshot.document(withKey: expected.key) == document)
      #expect(try snapshot.integer("number", of: document) == expected.number)
      #expect(try snapshot.stored("source", of: document) == Array(expected.text.utf8))
    }
    for word in ["w0", "w1", "w5", "w17", "w40"] {
      var matches: [UInt32] = []
      try snapshot.forEachMatch(.term(Term("text", word))) { matches.append($0) }
      let found = try matches.map { try snapshot.key(of: $0) }
      #expect(found == model.keys(holding: word), "\(word)")
    }
  }
}
