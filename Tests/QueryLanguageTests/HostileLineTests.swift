import QueryLanguage
import Testing

/// Any line comes out as a tree and diagnostics, and in time.
@Suite struct HostileLineTests {
  /// Pieces that mean something to the language, and some that mean nothing.
  private static let pieces = [
    "(", ")", "\"", "“", "”", "-", "+", "=", "*", "~", "~2", "^", "^3", "|", ",", ":", "@", "@a",
    "@b",
    " ", "  ", "\t", "OR", " OR ", " AND ", " NOT ", " NEAR/3 ", " ADJ/s ", "NEAR/", "country:",
    "nước:",
    "date:", "after:", "before:", "figure:", "usd:", "title:", "event:(", "is:", "sort:", "id:",
    "foo:",
    "2025", "-13", "..", "10/2025", "7d", "6m", "20 tỷ USD", ">=", "1bn", "e9", "hợp", "e\u{302}",
    "\u{301}",
    "東京", "🙂", "\u{0}", "\u{1B}", "\u{202E}", "\u{200B}", "\u{A0}", "\u{FEFF}", "https://", "10:30",
    "a", "đ",
  ]

  private func check(_ line: String) {
    let parsed = parse(line, saved: ["a": "@b x", "b": "\"y -@a ("])
    let joined = parsed.tokens.map(\.text).joined()
    #expect(joined.utf8.elementsEqual(line.utf8), "tokens tile \(line.debugDescription)")
    let bounds = 0...line.utf8.count
    for token in parsed.tokens { #expect(bounds.contains(token.span.upperBound)) }
    func walk(_ node: QueryNode) {
      let isInside =
        bounds.contains(node.span.lowerBound) && bounds.contains(node.span.upperBound)
      #expect(isInside, "\(node.span) in \(line.debugDescription)")
      node.children.forEach(walk)
    }
    walk(parsed.root)
    for diagnostic in parsed.diagnostics {
      #expect(bounds.contains(diagnostic.span.upperBound), "\(line.debugDescription)")
      let text = DiagnosticRenderer().render(diagnostic, in: line)
      #expect(text.split(separator: "\n").count == 3, "\(line.debugDescription)")
    }
    _ = TreePrinter.text(parsed.root)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `random lines of the language's own signs are read`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<400 {
      let count = Int.random(in: 0...14, using: &random)
      let line = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
      check(line)
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func `random bytes are read`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let parsed = QueryParser(today: referenceDay).parse(bytes: bytes)
      for diagnostic in parsed.diagnostics {
        #expect(diagnostic.span.upperBound <= parsed.line.utf8.count, "seed \(seed): \(bytes)")
        _ = DiagnosticRenderer().render(diagnostic, in: parsed.line)
      }
      check(parsed.line)
    }
  }

  @Test(arguments: [
    "(", ")", "-(", "()", "\"\" ", "\" ", "a OR ", "OR ", "-", "+a ", "a ", "m* ", "*a ", "title:",
    "title:(",
    "country: ", "foo:bar ", "date:x ", "a,b,", "country:a,", "a~3 ", "a^x ", "NOT ", "\u{7} ",
    "@a ", "e\u{301}",
    "a NEAR/2 ", "event:(", "..", "figure:1.", "aaaaaaaaaaaaaaaaaaaaaaaaa.", "=", "|", "a|",
  ])
  func `a line full of one thing is read in time and has few diagnostics`(piece: String) {
    let line = String(repeating: piece, count: 16_000 / piece.utf8.count)
    let start = ContinuousClock.now
    let parsed = parse(line)
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(parsed.diagnostics.count <= 2 * QueryParser.Bound.diagnostics)
    #expect(parsed.tokens.map(\.text).joined() == line)
  }

  @Test func `a line past the bound is refused whole`() {
    let parsed = parse(String(repeating: "a", count: 5_000_000))
    #expect(parsed.diagnostics.map(\.code) == [.tooLong])
  }
}

/// Vigna's SplitMix64, so that a seed names a run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
