import Foundation
import SearchIndex
import Testing
import TextAnalysis

/// Folders, schemas, other writers, and documents at the bounds: each a typed error, nothing lost.
@Suite("Index folders")
struct WriterFolderTests {
  private func filled(_ path: String) throws -> Index {
    let index = try Index(path: path, schema: .sample)
    let writer = try index.writer()
    try writer.add(.sample(key: "a", text: "one two"))
    try writer.commit(payload: [9])
    return index
  }

  @Test("a second writer is refused while there is one")
  func oneWriter() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      do {
        let writer = try index.writer()
        #expect(throws: IndexError.writerBusy(path: index.path)) { _ = try index.writer() }
        withExtendedLifetime(writer) {}
      }
      _ = try index.writer()
    }
  }

  @Test("an index that is not there is not made by reading")
  func reading() throws {
    try withTemporaryFolder { folder in
      #expect {
        _ = try Index(reading: folder + "/none", schema: .sample)
      } throws: {
        if case .badFolder = $0 as? IndexError { true } else { false }
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.isEmpty)
    }
  }

  @Test("another schema or analyser is refused, with the field that differs")
  func otherSchema() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let other = Schema([Schema.Field("text", .keyword(positions: false))])
      #expect {
        _ = try Index(path: index.path, schema: other)
      } throws: {
        if case .otherSchema(_, let reason) = $0 as? IndexError {
          reason.contains("text")
        } else {
          false
        }
      }
    }
  }

  @Test(
    "a schema whose names are none, or are there twice, is refused",
    arguments: [
      ["text", "title", "text"], [""], ["two\nlines"], [String(repeating: "n", count: 256)],
      (0...255).map { "field \($0)" },
    ])
  func badSchema(names: [String]) throws {
    try withTemporaryFolder { folder in
      let schema = Schema(names.map { Schema.Field($0, .stored) })
      #expect {
        _ = try Index(path: folder + "/index", schema: schema)
      } throws: { error in
        guard case IndexError.badField(let name, _) = error else { return false }
        return name == names.last
      }
      #expect(!FileManager.default.fileExists(atPath: folder + "/index"))
    }
  }

  @Test("a file in the place of the folder, and part of an index, are refused")
  func badFolders() throws {
    try withTemporaryFolder { folder in
      try Data([1]).write(to: URL(fileURLWithPath: folder + "/file"))
      #expect(throws: IndexError.self) { _ = try Index(path: folder + "/file", schema: .sample) }
      let index = try filled(folder + "/index")
      try FileManager.default.removeItem(atPath: index.path + "/manifest")
      #expect {
        _ = try Index(path: index.path, schema: .sample)
      } throws: {
        if case .badFolder = $0 as? IndexError { true } else { false }
      }
    }
  }

  @Test("a missing segment is an error of the snapshot and a finding of check")
  func missingSegment() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      _ = try filled(path)
      try FileManager.default.removeItem(atPath: path + "/1.segment")
      let index = try Index(path: path, schema: .sample)
      #expect(throws: IndexError.self) { _ = try index.snapshot() }
      #expect(try index.check().count == 1)
    }
  }

  @Test("what another writer left unfinished is cleared away; foreign files are left alone")
  func leftovers() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      for name in ["7.segment", "8.segment.postings", "manifest.new", "notes.txt"] {
        try Data([1]).write(to: URL(fileURLWithPath: index.path + "/" + name))
      }
      _ = try index.writer()
      let names = try FileManager.default.contentsOfDirectory(atPath: index.path).sorted()
      #expect(names == ["1.segment", "manifest", "notes.txt"])
    }
  }

  @Test("a document that breaks a bound changes nothing")
  func badDocuments() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let writer = try index.writer()
      let long = String(repeating: "x", count: 1025)
      var unknown = Document(key: "b")
      unknown.add("text", to: "nowhere")
      var otherKind = Document(key: "b")
      otherKind.add("text", to: "tag")
      var longKeyword = Document(key: "b")
      longKeyword.add(keyword: long, to: "tag")
      for document in [unknown, otherKind, longKeyword, Document(key: long)] {
        #expect(throws: IndexError.self) { try writer.add(document) }
      }
      #expect(throws: IndexError.self) {
        try writer.commit(payload: Array(repeating: 0, count: 65_537))
      }
      try writer.commit(payload: [1])
      #expect(try index.snapshot().documentCount == 1)
    }
  }

  @Test(
    "documents that nobody should send are taken as they are",
    arguments: [
      [], [0], [0xFF, 0xFE, 0x20, 0xC3, 0x28], Array(repeating: 0x20, count: 5000),
      Array("\u{1F600}\u{10FFFF}\u{202E}".utf8),
      Array(repeating: UInt8(ascii: "x"), count: 100_000),
      Array(String(repeating: "same ", count: 50_000).utf8),
    ] as [[UInt8]])
  func oddDocuments(text: [UInt8]) throws {
    try withTemporaryFolder { folder in
      let index = try Index(path: folder + "/index", schema: .sample)
      let writer = try index.writer()
      var document = Document(key: "odd\u{0}key")
      document.add(utf8: Array("before ".utf8) + text + Array(" behind".utf8), to: "text")
      document.store(text, in: "source")
      try writer.add(document)
      try writer.commit()
      let snapshot = try index.snapshot()
      #expect(try snapshot.stored("source", of: 0) == text)
      #expect(try snapshot.key(of: 0) == "odd\u{0}key")
      for word in ["before", "behind"] {
        #expect(try snapshot.count(.term(Term("text", word))) == 1)
      }
      let findings = try index.check()
      #expect(findings == [])
    }
  }

  @Test("a snapshot answers as before after its segments were merged away and removed")
  func oldSnapshots() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let old = try index.snapshot()
      let writer = try index.writer()
      for number in 0..<20 {
        try writer.add(.sample(key: "a", text: "number\(number)"))
        try writer.commit()
      }
      try writer.merge(toAtMost: 1)
      try writer.commit()
      #expect(try old.key(of: 0) == "a")
      #expect(try old.count(.term(Term("text", "two"))) == 1)
      #expect(try old.stored("source", of: 0) == Array("one two".utf8))
      #expect(try index.snapshot().count(.term(Term("text", "two"))) == 0)
    }
  }

  @Test("a snapshot is given again until there is a newer commit")
  func sameSnapshot() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let reader = try Index(reading: index.path, schema: .sample)
      let first = try reader.snapshot()
      #expect(try reader.snapshot() === first)
      let writer = try index.writer()
      try writer.add(.sample(key: "b", text: "three"))
      try writer.commit()
      let second = try reader.snapshot()
      #expect(second !== first && second.documentCount == 2)
      #expect(try reader.snapshot() === second)
    }
  }
}
