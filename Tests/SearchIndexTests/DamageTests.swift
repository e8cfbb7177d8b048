import Foundation
import SearchIndex
import Testing

/// No answer of an index whose files were damaged is another than that of the undamaged one.
@Suite("A damaged index")
struct DamageTests {
  /// Everything a reader can ask for, as one text; the first error ends it.
  private func answers(_ path: String) -> (text: [String], error: IndexError?) {
    var text: [String] = []
    do throws(IndexError) {
      let snapshot = try Index(reading: path, schema: .sample).snapshot()
      text.append("\(snapshot.documentCount) \(snapshot.payload)")
      for word in ["w0", "w1", "w3", "w9", "w27", "nowhere"] {
        let result = try snapshot.search(.term(Term("text", word)))
        text.append("\(word) \(result.hits)")
      }
      let phrase: [Query.Slot] = [[.exact(Term("text", "w1"))], [.exact(Term("text", "w0"))]]
      text.append("\(try snapshot.search(.phrase(phrase, slop: 1, ordered: false)).hits)")
      text.append("\(try snapshot.count(.range(field: "number", 3...9)))")
      text.append("\(try snapshot.facets(.all, field: "tag", limit: 9))")
      text.append("\(try snapshot.terms(.prefix(Term("event", "w1")), limit: 99))")
      for document in 0..<UInt32(snapshot.documentLimit) {
        text.append(try snapshot.key(of: document))
        text.append("\(try snapshot.stored("source", of: document) ?? [])")
        text.append("\(try snapshot.integer("number", of: document) ?? -1)")
        text.append("\(try snapshot.document(withKey: "k\(document)") ?? 0)")
      }
      return (text, nil)
    } catch { return (text, error) }
  }

  private func build(_ path: String) throws {
    var random = SeededRandom(seed: 5)
    let writer = try Index(path: path, schema: .sample).writer()
    for number in 0..<12 {
      try writer.add(
        .sample(key: "k\(number)", text: random.text(words: 0...12), number: Int64(number)))
      if number % 6 == 5 { try writer.commit(payload: [7]) }
    }
  }

  private func files(_ folder: String) throws -> [(path: String, bytes: Data)] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      let path = folder + "/" + name
      return (path, try Data(contentsOf: URL(fileURLWithPath: path)))
    }
  }

  private func write(_ bytes: Data, to path: String) throws {
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// The answers of the damaged index are a beginning of the right ones, and an error follows.
  private func expectHonest(_ path: String, _ right: [String], _ what: String) {
    let (text, error) = answers(path)
    #expect(error != nil, "\(what): no error")
    #expect(text == Array(right.prefix(text.count)), "\(what): another answer")
    let findings = Result { try Index(reading: path, schema: .sample).check() }
    if case .success(let found) = findings { #expect(!found.isEmpty, "\(what): check is content") }
  }

  @Test("any byte of any file flipped: an error, and no other answer")
  func everyByte() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      try build(path)
      let right = answers(path)
      #expect(right.error == nil)
      var random = SeededRandom(seed: 11)
      for (file, bytes) in try files(path) {
        for offset in bytes.indices {
          var damaged = bytes
          damaged[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
          try write(damaged, to: file)
          expectHonest(path, right.text, "\(file) at \(offset)")
        }
        try write(bytes, to: file)
      }
      #expect(answers(path).text == right.text)
    }
  }

  @Test("any file cut: an error when it is opened")
  func everyLength() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      try build(path)
      for (file, bytes) in try files(path) {
        for length in 0..<bytes.count where length % 7 == 0 || length > bytes.count - 100 {
          try write(bytes.prefix(length), to: file)
          let opened = Result { try Index(reading: path, schema: .sample).snapshot() }
          #expect(throws: IndexError.self, "\(file) cut to \(length)") { _ = try opened.get() }
        }
        try write(bytes, to: file)
      }
    }
  }

  @Test("a segment of another commit under the name of this one is refused")
  func exchangedSegments() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      try build(path)
      let segments = try files(path).filter { $0.path.hasSuffix(".segment") }
      try #require(segments.count == 2)
      try write(segments[0].bytes, to: segments[1].path)
      #expect(throws: IndexError.self) { try Index(reading: path, schema: .sample).snapshot() }
    }
  }
}
