import TextAnalysis
import Testing

/// The tokens of a text as `position:term@start-end`, boundaries as `|`.
private func tokens(of text: String, by analyzer: any Analyzer) -> [String] {
  var batch = TokenBatch()
  analyzer.analyze(Array(text.utf8).span, into: &batch)
  return batch.tokens.map { token in
    let term = Array(batch.term(of: token))
    let name = term == SyllableAnalyzer.boundaryTerm ? "|" : String(decoding: term, as: UTF8.self)
    return "\(token.position):\(name)@\(token.start)-\(token.end)"
  }
}

/// The text with `|` where a sentence ends.
private func sentences(of text: String) -> String {
  var batch = TokenBatch()
  SyllableAnalyzer().analyze(Array(text.utf8).span, into: &batch)
  var seen: UInt32?
  var words: [String] = []
  for token in batch.tokens where token.position != seen {
    seen = token.position
    let term = Array(batch.term(of: token))
    words.append(
      term == SyllableAnalyzer.boundaryTerm ? "|" : String(decoding: term, as: UTF8.self))
  }
  return words.joined(separator: " ")
}

@Suite("Analysers turn text into tokens")
struct AnalyzerTests {
  @Test("Words are runs of letters and numbers in lower case, with their byte ranges")
  func words() {
    #expect(
      tokens(of: "Đối-tác 2025, X_y", by: WordAnalyzer()) == [
        "0:đối@0-6", "1:tác@7-11", "2:2025@12-16", "3:x@18-19", "4:y@20-21",
      ])
  }

  @Test("Words are those that a look at each scalar finds", arguments: 0..<300)
  func wordsByScalar(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let letters = Array("abcXYZ0189éÉđĐơƠờỜệỆßΩЖ漢𝕏".unicodeScalars)
    let others = Array(" .-/:@[`{\u{0}\u{7F}\u{A0}–“…\u{301}".unicodeScalars)
    var text = ""
    for _ in 0..<next(12) {
      for _ in 0..<next(20) { text.unicodeScalars.append(letters[next(letters.count)]) }
      for _ in 0..<next(3) { text.unicodeScalars.append(others[next(others.count)]) }
    }
    var (expected, start, word, offset) = ([String](), 0, "", 0)
    for scalar in text.unicodeScalars {
      let isWord = scalar.properties.numericType != nil || scalar.properties.isAlphabetic
      if isWord {
        if word.isEmpty { start = offset }
        word += scalar.properties.lowercaseMapping
      } else if !word.isEmpty {
        expected.append("\(expected.count):\(word)@\(start)-\(offset)")
        word = ""
      }
      offset += scalar.utf8.count
    }
    if !word.isEmpty { expected.append("\(expected.count):\(word)@\(start)-\(offset)") }
    #expect(tokens(of: text, by: WordAnalyzer()) == expected, "seed \(seed)")
  }

  @Test("A text of words of one letter takes all the tokens that it needs")
  func shortWords() {
    let text = Array(String(repeating: "a é ", count: 5000).utf8)
    for analyzer in [WordAnalyzer(), SyllableAnalyzer()] as [any Analyzer] {
      var batch = TokenBatch()
      analyzer.analyze(text.span, into: &batch)
      #expect(batch.length == 10_000)
      #expect(batch.tokens.last?.start == UInt32(text.count - 3))
    }
  }

  @Test("A marked word has two forms at one position, and counts once")
  func syllables() {
    #expect(
      tokens(of: "Hợp tac", by: SyllableAnalyzer()) == [
        "0:hop@0-5", "0:ho\u{31B}p\u{323}@0-5", "1:tac@6-9",
      ])
    var batch = TokenBatch()
    SyllableAnalyzer().analyze(Array("Hợp tác. Kinh tế".utf8).span, into: &batch)
    #expect(batch.length == 4)
    #expect(batch.nextPosition == 5)
  }

  @Test("A second text of a field begins a new sentence")
  func secondText() {
    var batch = TokenBatch()
    SyllableAnalyzer().analyze(Array("one".utf8).span, into: &batch)
    SyllableAnalyzer().analyze(Array("two".utf8).span, into: &batch)
    #expect(batch.tokens.map(\.position) == [0, 1, 2])
    #expect(batch.length == 2)
  }

  @Test(
    "Sentences end where a reader would end them",
    arguments: [
      ("They met. Then they left.", "they met | then they left"),
      ("The U.S. President met Mr. Lee.", "the u s president met mr lee"),
      ("It cost 3.5 tỷ USD.Tổng vốn", "it cost 3 5 ti usd | tong von"),
      ("one, two; three: four", "one two three four"),
      ("Really? Yes! …", "really | yes"),
      ("năng lượng…; quốc phòng", "nang luong quoc phong"),
      ("Heading\n\nbody text", "heading | body text"),
      ("wrapped\nline", "wrapped line"),
      ("\"We agreed.\" The end", "we agreed | the end"),
      ("vietnamplus.vn reports", "vietnamplus vn reports"),
      ("năm 2025. Hai bên", "nam 2025 | hai ben"),
      ("năm 2025. hai bên", "nam 2025 hai ben"),
    ])
  func boundaries(_ text: String, _ expected: String) {
    #expect(sentences(of: text) == expected)
  }

  @Test("Bytes that are no UTF-8 part words and are never taken for letters")
  func invalidBytes() {
    for analyzer in [WordAnalyzer(), SyllableAnalyzer()] as [any Analyzer] {
      var batch = TokenBatch()
      let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x28, 0x63, 0xE1, 0xBB]
      analyzer.analyze(bytes.span, into: &batch)
      #expect(batch.tokens.map { Array(batch.term(of: $0)) } == [[0x61], [0x62], [0x63]])
    }
  }

  @Test("Every scalar, in either case and any company, fits the room that a text is given")
  func everyScalar() {
    var batch = TokenBatch()
    for value in UInt32(1)..<0x32000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(scalar), "é" + String(scalar) + "y"] {
        batch.removeAll()
        let bytes = Array(text.utf8)
        SyllableAnalyzer().analyze(bytes.span, into: &batch)
        let size = batch.tokens.reduce(0) { $0 + Int($1.termEnd - $1.termStart) }
        #expect(size <= 4 * bytes.count, "U+\(String(value, radix: 16))")
        WordAnalyzer().analyze(bytes.span, into: &batch)
      }
    }
  }

  @Test("Any bytes at all give tokens inside the text, in order", arguments: 0..<200)
  func randomBytes(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let alphabet: [UInt8] = [
      0x20, 0x2E, 0x61, 0x79, 0x41, 0xCC, 0x81, 0xE1, 0xBB, 0x87, 0xC4, 0x91,
    ]
    let bytes = (0..<80).map { _ -> UInt8 in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return seed.isMultiple(of: 2)
        ? alphabet[Int(state % UInt64(alphabet.count))] : UInt8(truncatingIfNeeded: state)
    }
    for analyzer in [WordAnalyzer(), SyllableAnalyzer()] as [any Analyzer] {
      var batch = TokenBatch()
      analyzer.analyze(bytes.span, into: &batch)
      var lastPosition: UInt32 = 0
      for token in batch.tokens {
        #expect(token.start <= token.end && token.end <= 80, "seed \(seed)")
        #expect(token.termStart < token.termEnd, "seed \(seed)")
        #expect(token.position >= lastPosition, "seed \(seed)")
        lastPosition = token.position
      }
    }
  }
}
