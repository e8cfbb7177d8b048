import Foundation
import SearchIndex
import Testing

@Suite("Merging")
struct MergeTests {
  /// The bytes of the one segment file of an index.
  private func segmentBytes(_ folder: String) throws -> Data {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".segment") }
    try #require(names.count == 1)
    return try Data(contentsOf: URL(fileURLWithPath: folder + "/" + names[0]))
  }

  @Test(
    "segments merged are, byte for byte, the segment of their documents",
    arguments: 1...8 as ClosedRange<UInt64>)
  func mergedEqualsIndexedAtOnce(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      var random = SeededRandom(seed: seed)
      let parts = try Index(path: folder + "/parts", schema: .sample)
      let whole = try Index(path: folder + "/whole", schema: .sample)
      let partsWriter = try parts.writer()
      let wholeWriter = try whole.writer()
      let texts = (0..<400).map { _ in random.text(words: 0...60) }
      let deleted = Set((0..<100).map { _ in Int.random(in: 0..<400, using: &random) })
      for (number, text) in texts.enumerated() {
        let document = Document.sample(key: "k\(number)", text: text, number: Int64(number % 7))
        try partsWriter.add(document)
        if !deleted.contains(number) { try wholeWriter.add(document) }
        if Int.random(in: 0..<60, using: &random) == 0 { try partsWriter.commit() }
      }
      try wholeWriter.commit()
      try partsWriter.commit()
      for number in deleted { try partsWriter.delete(key: "k\(number)") }
      try partsWriter.merge(toAtMost: 1)
      try partsWriter.commit()
      #expect(try segmentBytes(parts.path) == segmentBytes(whole.path))
    }
  }

  @Test(
    "many small commits leave few segments, in order",
    arguments: [(WriterOptions.Merging.inCommit, 8), (.background, 24)])
  func backlogIsBounded(merging: WriterOptions.Merging, limit: Int) throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      var options = WriterOptions()
      options.merging = merging
      let writer = try index.writer(options: options)
      for number in 0..<100 {
        try writer.add(.sample(key: "k\(number)", text: "w\(number) common"))
        try writer.commit()
        #expect(try index.snapshot().segmentCount <= limit)
      }
      let snapshot = try index.snapshot()
      for number in 0..<100 {
        #expect(try snapshot.document(withKey: "k\(number)") == UInt32(number))
      }
    }
  }

  /// Eight commits of one document each, so that a merge has begun.
  private func merging(_ index: Index) throws -> IndexWriter {
    let writer = try index.writer()
    for number in 0..<8 {
      try writer.add(.sample(key: "k\(number)", text: "w\(number) common"))
      try writer.commit()
    }
    return writer
  }

  @Test("what is deleted while a merge goes on stays deleted when its segment takes the place")
  func deletionsMeanwhile() throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try merging(index)
      try writer.delete(key: "k2")
      try writer.add(.sample(key: "k5", text: "new"))
      try writer.waitForMerge()
      try writer.delete(key: "k7")
      #expect(try index.snapshot().segmentCount == 8, "not before the commit")
      try writer.commit()
      let snapshot = try index.snapshot()
      #expect(snapshot.segmentCount == 2)
      #expect(snapshot.documentCount == 6)
      let keys = try ["k2", "k5", "k7"].map { try snapshot.document(withKey: $0) }
      #expect(keys == [nil, 8, nil])
      let findings = try index.check()
      #expect(findings == [])
    }
  }

  @Test("a rollback brings back what was deleted while a merge goes on")
  func rollbackMeanwhile() throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try merging(index)
      try writer.delete(key: "k2")
      try writer.rollback()
      try writer.waitForMerge()
      try writer.commit()
      let snapshot = try index.snapshot()
      #expect(snapshot.segmentCount == 1)
      #expect(try snapshot.document(withKey: "k2") == 2)
    }
  }

  @Test("a merge whose documents were all deleted meanwhile leaves nothing behind")
  func deletedAllMeanwhile() throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try merging(index)
      try writer.deleteAll()
      try writer.waitForMerge()
      try writer.commit()
      #expect(try index.snapshot().documentCount == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: index.path) == ["manifest"])
    }
  }

  @Test("a writer that goes away ends its merge, and the folder can be written to again")
  func writerGoesAway() throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      _ = try merging(index)
      let writer = try index.writer()
      try writer.add(.sample(key: "k8", text: "more"))
      try writer.commit()
      #expect(try index.snapshot().documentCount == 9)
      let findings = try index.check()
      #expect(findings == [])
    }
  }
}
