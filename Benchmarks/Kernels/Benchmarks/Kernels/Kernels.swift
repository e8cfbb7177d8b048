import Benchmark
import Foundation
import SearchIndex
import TextAnalysis

private let schema = Schema([
  .init("text", .text(WordAnalyzer())), .init("number", .integer),
])
private let documentCount = 20_000
private let wordCount = 200

/// An index of the synthetic corpus, with so many segments.
private func snapshot(segments: Int) throws -> Snapshot {
  let folder = FileManager.default.temporaryDirectory.path + "/kernels-\(UUID().uuidString)"
  var options = WriterOptions()
  options.merging = .never
  let index = try Index(path: folder, schema: schema)
  let writer = try index.writer(options: options)
  var corpus = SyntheticCorpus()
  for number in 0..<documentCount {
    var document = Document(key: "\(number)")
    document.add(corpus.text(words: wordCount), to: "text")
    document.set(Int64(number), in: "number")
    try writer.add(document)
    if (number + 1) % (documentCount / segments) == 0 { try writer.commit() }
  }
  try writer.commit()
  // What is open stays readable.
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try index.snapshot()
}

private func term(_ rank: UInt64) -> Query {
  .term(Term("text", SyntheticCorpus.word(rank)))
}

private func phrase(_ ranks: UInt64...) -> Query {
  .phrase(
    ranks.map { [.exact(Term("text", SyntheticCorpus.word($0)))] }, slop: 0, ordered: true)
}

private let queries: [(name: String, query: Query)] = [
  ("rare word", term(30_000)),
  ("frequent word", term(1)),
  ("all of two", .every([term(2), term(40)])),
  ("any of four", .any([term(1), term(20), term(300), term(4000)])),
  ("required and optional", .required([term(9)], optional: [term(100), term(1000)])),
  ("phrase", phrase(1, 2)),
  ("prefix, alike", .constant(.match(.prefix(Term("text", "kalo"))), 1)),
  ("fuzzy", .match(.fuzzy(Term("text", "mirasone"), edits: 1, prefix: 1))),
  ("filtered", .every([term(5), .range(field: "number", 1000...2000)])),
]

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.instructions, .wallClock, .throughput], scalingFactor: .kilo,
    maxDuration: .seconds(1))

  for (name, analyzer) in [
    ("words", WordAnalyzer() as any Analyzer), ("syllables", SyllableAnalyzer()),
  ] {
    var corpus = SyntheticCorpus()
    let text = Array(corpus.text(words: 1000).utf8)
    Benchmark("Analysis of 1000 words: \(name)", configuration: .init(scalingFactor: .one)) {
      benchmark in
      var tokens = TokenBatch()
      for _ in benchmark.scaledIterations {
        tokens.removeAll()
        analyzer.analyze(text.span, into: &tokens)
        blackHole(tokens.count)
      }
    }
  }

  Benchmark("Indexing and committing 1000 documents", configuration: .init(scalingFactor: .one)) {
    benchmark in
    var corpus = SyntheticCorpus()
    let texts = (0..<1000).map { _ in corpus.text(words: wordCount) }
    for _ in benchmark.scaledIterations {
      let folder = FileManager.default.temporaryDirectory.path + "/kernels-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      benchmark.startMeasurement()
      let writer = try Index(path: folder, schema: schema).writer()
      for (number, text) in texts.enumerated() {
        var document = Document(key: "\(number)")
        document.add(text, to: "text")
        try writer.add(document)
      }
      try writer.commit()
      benchmark.stopMeasurement()
    }
  }

  for segments in [1, 8] {
    guard let snapshot = try? snapshot(segments: segments) else { continue }
    for (name, query) in queries {
      Benchmark("Best ten, \(segments) segments: \(name)") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try snapshot.search(query)) }
      }
    }
    for (name, query) in queries where segments == 1 {
      Benchmark("Count: \(name)") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try snapshot.count(query)) }
      }
    }
  }
}
