import Testing

@testable import SearchIndex

@Suite("Term dictionary")
struct StorageDictionaryTests {
  /// Words that share beginnings, some of them long, some not of ASCII.
  private func words(seed: UInt64, count: Int) -> [String] {
    var random = SeededRandom(seed: seed)
    let letters = Array("abcde\u{111}\u{1EC7}\u{1F600}")
    var words: Set<String> = ["a", "aa", "aaa", String(repeating: "long", count: 40)]
    while words.count < count {
      let length = Int.random(in: 1...9, using: &random)
      words.insert(String((0..<length).compactMap { _ in letters.randomElement(using: &random) }))
    }
    return words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A segment whose text field holds the words, each in a document of its own, between two other
  /// fields with terms.
  private func withSegment(_ words: [String], _ body: (SegmentReader) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let schema = Schema([
        Schema.Field("before", .keyword(positions: false)),
        Schema.Field("word", .keyword(positions: false)),
        Schema.Field("behind", .keyword(positions: false)),
      ])
      let index = try Index(path: folder + "/index", schema: schema)
      let writer = try index.writer()
      for word in words {
        var document = Document(key: word)
        document.add(keyword: "z\(word)", to: "before")
        document.add(keyword: word, to: "word")
        document.add(keyword: "a\(word)", to: "behind")
        try writer.add(document)
      }
      try writer.commit()
      let snapshot = try index.snapshot()
      try body(snapshot.segments[0].reader)
    }
  }

  private func terms(_ reader: SegmentReader, _ match: TermMatch) throws -> [String] {
    var found: [String] = []
    try reader.forEachTerm(match, field: 1) { term, _ in
      found.append(String(decoding: term, as: UTF8.self))
      return true
    }
    return found
  }

  @Test("every term is found, and none that is not there", arguments: [4, 31, 32, 33, 1500])
  func lookUp(count: Int) throws {
    let words = words(seed: 1, count: count)
    let absent = Set(self.words(seed: 2, count: 500)).subtracting(words)
    try withSegment(words) { reader in
      for word in words {
        let found = try terms(reader, .exact(Term("word", word)))
        #expect(found == [word])
      }
      for word in absent.union(["", "zzz", "\u{10FFFF}"]) {
        let found = try terms(reader, .exact(Term("word", word)))
        #expect(found == [], "\(word)")
      }
    }
  }

  @Test("prefixes, ranges and affixes give what filtering all terms gives")
  func enumeration() throws {
    let words = words(seed: 3, count: 1200)
    try withSegment(words) { reader in
      for prefix in ["", "a", "ab", "abc", "e", "\u{111}", "\u{1F600}a", "nothing", "long"] {
        let bytes = Array(prefix.utf8)
        let begun = words.filter { $0.utf8.starts(with: bytes) }
        let found = try terms(reader, .prefix(Term("word", prefix)))
        #expect(found == begun, "\(prefix)")
        let affixed = try terms(reader, .affixed(Term("word", prefix), suffix: Array("e".utf8)))
        #expect(
          affixed
            == begun.filter {
              $0.utf8.last == UInt8(ascii: "e") && $0.utf8.count > bytes.count
            }, "\(prefix)…e")
      }
      for (lower, upper) in [("a", "b"), ("abc", "abd"), ("x", "y"), ("b", "a"), ("a", "a")] {
        let range = TermMatch.range(
          field: "word", lower: Array(lower.utf8), upper: Array(upper.utf8))
        let found = try terms(reader, range)
        #expect(
          found
            == words.filter {
              !$0.utf8.lexicographicallyPrecedes(lower.utf8)
                && !upper.utf8.lexicographicallyPrecedes($0.utf8)
            })
      }
      let all = try terms(reader, .range(field: "word", lower: nil, upper: nil))
      #expect(all == words)
    }
  }

  @Test("fuzzy matches are those of the plain table of distances", arguments: [1, 2], [0, 1, 3])
  func fuzzy(edits: Int, prefix: Int) throws {
    let words = words(seed: 4, count: 1500)
    try withSegment(words) { reader in
      for target in ["abc", "a", "cad\u{111}", "\u{1EC7}\u{1F600}b", "eeeeee", "longlonglong"] {
        let fixed = Array(target.utf8.prefix(prefix))
        let expected = words.filter { word in
          word.utf8.starts(with: fixed)
            && distance(
              String(decoding: word.utf8.dropFirst(fixed.count), as: UTF8.self),
              String(decoding: target.utf8.dropFirst(fixed.count), as: UTF8.self)) <= edits
        }
        let found = try terms(reader, .fuzzy(Term("word", target), edits: edits, prefix: prefix))
        #expect(found == expected, "\(target)")
      }
    }
  }

  /// Levenshtein's distance in Unicode scalars, by the whole table.
  private func distance(_ one: String, _ other: String) -> Int {
    let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var next = [i + 1]
      for j in 0..<b.count {
        next.append(min(row[j] + (a[i] == b[j] ? 0 : 1), min(row[j + 1], next[j]) + 1))
      }
      row = next
    }
    return row[b.count]
  }
}
