import ByteStorage
import Foundation
import SearchIndex
import Testing

/// What nobody should send and what nobody should open: each an error that names it, or a document
/// like any other; nothing lost, and the last commit still opens.
@Suite("Bad input")
struct BadInputTests {
  /// An index of one commit with two documents.
  private func filled(_ path: String) throws -> Index {
    let index = try Index(path: path, schema: .sample)
    let writer = try index.writer()
    try writer.add(.sample(key: "a", text: "one two"))
    try writer.add(.sample(key: "b", text: "two three"))
    try writer.commit()
    return index
  }

  private func expectWhole(_ path: String) throws {
    let index = try Index(reading: path, schema: .sample)
    let findings = try index.check()
    #expect(findings == [])
    #expect(try index.snapshot().count(.term(Term("text", "two"))) == 2)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func write(_ bytes: some Collection<UInt8>, to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  // MARK: Documents

  @Test("a word a million times is counted a million times")
  func oneWord() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let writer = try index.writer()
      var document = Document(key: "many")
      document.add(String(repeating: "a ", count: 1_000_000) + "behind", to: "text")
      try writer.add(document)
      try writer.commit()
      let snapshot = try index.snapshot()
      let many = try #require(try snapshot.document(withKey: "many"))
      let phrase: [Query.Slot] = [[.exact(Term("text", "a"))], [.exact(Term("text", "behind"))]]
      #expect(try snapshot.count(.phrase(phrase, slop: 0, ordered: true)) == 1)
      #expect(
        try snapshot.positions(.term(Term("text", "a")), field: "text", document: many).count
          == 1_000_000)
      try expectWhole(index.path)
    }
  }

  @Test("a word of 64 KB takes its position and cannot be found; a keyword of 64 KB is refused")
  func longTerms() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let writer = try index.writer()
      let long = String(repeating: "x", count: 1 << 16)
      var document = Document(key: "long")
      document.add("before \(long) behind", to: "text")
      try writer.add(document)
      document.add(keyword: long, to: "tag")
      #expect(throws: IndexError.self) { try writer.add(document) }
      try writer.commit()
      let snapshot = try index.snapshot()
      func phrase(slop: Int) -> Query {
        .phrase(
          [[.exact(Term("text", "before"))], [.exact(Term("text", "behind"))]], slop: slop,
          ordered: true)
      }
      #expect(try snapshot.count(phrase(slop: 0)) == 0)
      #expect(try snapshot.count(phrase(slop: 1)) == 1)
      #expect(try snapshot.count(.term(Term("text", long))) == 0)
      try expectWhole(index.path)
    }
  }

  @Test("a text longer than documented is refused with both numbers, and the writer goes on")
  func longText() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let writer = try index.writer()
      let part = [UInt8](repeating: 0x20, count: 16 << 20)
      var document = Document(key: "long")
      for _ in 0..<16 { document.add(utf8: part, to: "text") }
      document.add("x", to: "text")
      #expect {
        try writer.add(document)
      } throws: {
        guard case .badValue(let reason) = $0 as? IndexError else { return false }
        return reason.contains("268435457") && reason.contains("268435456")
      }
      try writer.add(.sample(key: "c", text: "four"))
      try writer.commit()
      #expect(try index.snapshot().documentCount == 3)
      try expectWhole(index.path)
    }
  }

  @Test(
    "four-byte characters and control bytes part words or make them, and come back as they were")
  func oddCharacters() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let writer = try index.writer()
      let text =
        "start \u{1F9ED}\u{20000}\u{2A6D6} \u{1}\u{7F}\u{85} mid\u{0}dle \u{10FFFD} end"
      try writer.add(.sample(key: "odd", text: text))
      try writer.commit()
      let snapshot = try index.snapshot()
      let odd = try #require(try snapshot.document(withKey: "odd"))
      #expect(try snapshot.stored("source", of: odd) == Array(text.utf8))
      for word in ["start", "end"] {
        #expect(try snapshot.count(.term(Term("text", word))) == 1, "\(word)")
      }
      try expectWhole(index.path)
    }
  }

  @Test("of a key that comes twice in one batch the later document stays")
  func keyTwice() throws {
    try withTemporaryFolder { folder in
      let index = try filled(folder + "/index")
      let writer = try index.writer()
      try writer.add(.sample(key: "c", text: "two first"))
      try writer.add(.sample(key: "c", text: "second"))
      try writer.commit()
      let snapshot = try index.snapshot()
      #expect(snapshot.documentCount == 3)
      #expect(try snapshot.count(.term(Term("text", "first"))) == 0)
      #expect(try snapshot.count(.keys(["c"])) == 1)
      try expectWhole(index.path)
    }
  }

  // MARK: Folders

  @Test("a file of a later version says so, before anything is written", arguments: [true, false])
  func laterVersion(ofManifest: Bool) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      _ = try filled(path)
      let file = path + (ofManifest ? "/manifest" : "/1.segment")
      let whole = try bytes(file)
      var later = whole
      later[8] = 2
      let check = Checksum(of: later.span.extracting(0..<12)).value
      for index in 0..<4 { later[12 + index] = UInt8(truncatingIfNeeded: check >> (8 * index)) }
      try write(later, to: file)
      let error = IndexError.newerVersion(path: file, found: 2, supported: 1)
      #expect(throws: error) { try Index(path: path, schema: .sample).snapshot() }
      #expect(throws: error) { _ = try Index(path: path, schema: .sample).writer() }
      #expect(throws: error) { _ = try Index(path: path, schema: .sample).check() }
      try write(whole, to: file)
      try expectWhole(path)
    }
  }

  @Test("a half copied index is an error that names the file; copied as a whole it is well")
  func halfCopied() throws {
    try withTemporaryFolder { folder in
      let (path, copy) = (folder + "/index", folder + "/copy")
      _ = try filled(path)
      let names = ["manifest", "1.segment"]
      for missing in names {
        for share in [0, 1, 2] {
          try? FileManager.default.removeItem(atPath: copy)
          try FileManager.default.createDirectory(
            atPath: copy, withIntermediateDirectories: true)
          for name in names where name != missing || share > 0 {
            let whole = try bytes("\(path)/\(name)")
            try write(
              name == missing ? whole.prefix(whole.count * share / 3) : whole[...],
              to: "\(copy)/\(name)")
          }
          #expect {
            _ = try Index(path: copy, schema: .sample).snapshot()
          } throws: { error in
            (error as? IndexError)?.description.contains(copy) == true
          }
          #expect(throws: IndexError.self) { _ = try Index(path: copy, schema: .sample).writer() }
          let isThere = FileManager.default.fileExists(atPath: "\(copy)/\(missing)")
          #expect(isThere == (share > 0), "nothing is made in the place of what is missing")
        }
      }
      for name in names { try write(try bytes("\(path)/\(name)"), to: "\(copy)/\(name)") }
      try expectWhole(copy)
    }
  }

  @Test("what cannot be written to can be read, and says why it cannot be written to")
  func readOnly() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      _ = try filled(path)
      let storage = FailingStorage(failingCall: 0, .forGood)
      let index = try Index(path: path, schema: .sample, storage: storage)
      #expect(try index.snapshot().documentCount == 2)
      let writer = try index.writer()
      #expect {
        try writer.add(.sample(key: "c", text: "two"))
        try writer.commit()
      } throws: { error in
        guard case .system(let file, _, _, _) = error as? IndexError else { return false }
        return file.hasPrefix(path) && "\(error)".contains("the last commit stands")
      }
      try expectWhole(path)
      #expect(throws: IndexError.self) {
        _ = try Index(path: "/proc/no-place-for-an-index", schema: .sample)
      }
    }
  }

  @Test("where another writer is at work, the second is told, and the last commit is read")
  func inUse() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      let writer = try filled(path).writer()
      try writer.add(.sample(key: "c", text: "two"))
      // Another handle, as another process has it.
      let other = try Index(path: path, schema: .sample)
      #expect(throws: IndexError.writerBusy(path: path)) { _ = try other.writer() }
      #expect(try other.snapshot().documentCount == 2)
      try writer.commit()
      #expect(try other.snapshot().documentCount == 3)
    }
  }
}
