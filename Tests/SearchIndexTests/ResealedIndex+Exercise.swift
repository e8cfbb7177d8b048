import Foundation
import SearchIndex

extension ResealedIndex {
  /// Builds the two indexes that hostile ones are made of: small files with deletions in several
  /// segments, and one segment with lists of many blocks, bounds and streams.
  static func bases(in folder: String) throws -> [ResealedIndex] {
    try buildSmall(folder + "/small")
    try buildLarge(folder + "/large")
    return try ["small", "large"].map { try ResealedIndex(folder: "\(folder)/\($0)") }
  }

  private static func buildSmall(_ path: String) throws {
    var random = SeededRandom(seed: 8)
    let writer = try Index(path: path, schema: .sample).writer()
    for number in 0..<60 {
      let value: Int64? = number % 5 == 0 ? nil : Int64(number % 11)
      try writer.add(.sample(key: "k\(number)", text: random.text(words: 0...9), number: value))
      if number % 25 == 24 {
        try writer.delete(key: "k\(number / 2)")
        try writer.commit(payload: [UInt8(number)])
      }
    }
    try writer.commit()
  }

  private static func buildLarge(_ path: String) throws {
    var random = SeededRandom(seed: 9)
    let writer = try Index(path: path, schema: .sample).writer()
    for number in 0..<700 {
      try writer.add(
        .sample(key: "k\(number)", text: random.text(words: 1...9), number: Int64(number)))
    }
    try writer.commit()
  }

  /// Writes files into a folder that is emptied before.
  static func write(_ files: [String: [UInt8]], to folder: String) throws {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
  }

  /// Asks an index for everything there is, then writes to it and merges it. Errors are as good as
  /// answers; a trap or a hang ends the process.
  static func exercise(_ path: String) {
    do {
      let index = try Index(reading: path, schema: .sample)
      _ = try? index.check()
      if let snapshot = try? index.snapshot() { ask(snapshot) }
      var options = WriterOptions()
      options.bufferBytes = 1 << 16
      let writer = try Index(path: path, schema: .sample).writer(options: options)
      try writer.add(.sample(key: "k7", text: "w1 w0 w30 new"))
      try writer.delete(key: "k3")
      try writer.commit()
      try writer.merge(toAtMost: 1)
      try writer.commit()
      _ = try index.check()
      ask(try index.snapshot())
    } catch {}
  }

  private static func ask(_ snapshot: Snapshot) {
    for query in queries {
      _ = try? snapshot.count(query)
      var options = SearchOptions()
      options.limit = 3
      options.order = .column("number", ascending: true)
      _ = try? snapshot.search(query, options: options)
      guard let hit = try? snapshot.search(query, options: SearchOptions()).hits.last else {
        continue
      }
      _ = try? snapshot.explain(query, document: hit.document)
      _ = try? snapshot.positions(query, field: "text", document: hit.document)
    }
    _ = try? snapshot.facets(.all, field: "tag", limit: 5)
    _ = try? snapshot.facets(.term(Term("text", "w1")), field: "event", limit: 5)
    _ = try? snapshot.terms(.range(field: "text", lower: nil, upper: nil), limit: 50)
    for document in 0..<UInt32(min(snapshot.documentLimit, 40)) {
      _ = try? snapshot.key(of: document)
      _ = try? snapshot.stored("source", of: document)
      _ = try? snapshot.integer("number", of: document)
      _ = try? snapshot.document(withKey: "k\(document)")
    }
  }

  /// A query for each way that one can be answered.
  private static let queries: [Query] = {
    func term(_ word: String, _ field: String = "text") -> Query { .term(Term(field, word)) }
    func slots(_ words: String..., field: String = "text") -> [Query.Slot] {
      words.map { [.exact(Term(field, $0))] }
    }
    let pair: [Query] = [term("w0"), term("w1")]
    return [
      .all, term("w0"), term("w1"), term("w20"), term("even", "tag"), term("w0", "event"),
      .any(pair), .every(pair), .every(pair + [term("w2")]),
      .any(pair + [term("w20"), term("w3")]),
      .required([term("w2")], optional: pair), .required([term("w20")], optional: pair),
      .atLeast(2, pair + [term("w4")]), .excluding(term("w0"), term("w1")),
      .excluding(term("w0"), term("w20")),
      .phrase(slots("w0", "w1"), slop: 0, ordered: true),
      .phrase(slots("w20", "w1"), slop: 0, ordered: true),
      .phrase(slots("w0", "w1", "w2"), slop: 3, ordered: true),
      .phrase(slots("w1", "w0"), slop: 2, ordered: false),
      .phrase(slots("w0", "w1", field: "event"), slop: 0, ordered: true),
      .samePosition([[.exact(Term("event", "w0"))], [.prefix(Term("event", "w1"))]]),
      .samePositionExcluding(
        [[.exact(Term("event", "w0"))]], without: [.exact(Term("event", "w1"))]),
      .unparted(slots("w0", "w1"), by: [Term("text", "w2")], ordered: false),
      .match(.prefix(Term("text", "w1"))), .match(.prefix(Term("event", "w"))),
      .constant(.match(.prefix(Term("text", "w"))), 1),
      .match(.fuzzy(Term("text", "w11"), edits: 1, prefix: 0)),
      .match(.fuzzy(Term("text", "w23"), edits: 2, prefix: 1)),
      .match(.range(field: "event", lower: Array("w2".utf8), upper: Array("w4".utf8))),
      .match(.affixed(Term("text", "w"), suffix: Array("3".utf8))),
      .range(field: "number", 2...5), .oneOf(field: "number", [1, 7, 900]),
      .exists(field: "number"), .keys(["k1", "k9", "nobody"]),
      .every([term("w0"), .range(field: "number", 2...500)]),
      .boosted(.any(pair), 2), .constant(term("w0"), 3),
      .proximity(.any(pair), terms: [Term("text", "w0"), Term("text", "w1")], weight: 2),
    ]
  }()
}
