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

  @Test("many small commits leave few segments, in order")
  func backlogIsBounded() throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try index.writer()
      for number in 0..<100 {
        try writer.add(.sample(key: "k\(number)", text: "w\(number) common"))
        try writer.commit()
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: index.path)
      #expect(names.count { $0.hasSuffix(".segment") } <= 8)
      let snapshot = try index.snapshot()
      for number in 0..<100 {
        #expect(try snapshot.document(withKey: "k\(number)") == UInt32(number))
      }
    }
  }
}
