import Testing
import TextAnalysis

/// Words between commas, as a stranger's analyser would write them, with only what is public.
private struct CommaAnalyzer: Analyzer {
  var name: String { "commas/1" }

  func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {
    var start = 0
    for end in 0...text.count where end == text.count || text[end] == UInt8(ascii: ",") {
      let word = (start..<end).map { text[$0] }
      if word.first == UInt8(ascii: "|") {
        tokens.appendMarker(word, at: start)
      } else if !word.isEmpty {
        tokens.appendWord(word, at: start..<end)
        tokens.appendVariant([word[0]], at: start..<end)
      }
      start = end + 1
    }
  }
}

@Suite struct OwnAnalyzerTests {
  @Test func `an analyser of one's own writes words, variants and markers`() {
    var batch = TokenBatch()
    CommaAnalyzer().analyze(Array("old,|,wall".utf8).span, into: &batch)
    let terms = batch.tokens.map { String(decoding: batch.term(of: $0), as: UTF8.self) }
    #expect(terms == ["old", "o", "|", "wall", "w"])
    #expect(batch.tokens.map(\.position) == [0, 0, 1, 2, 2])
    #expect(batch.tokens.map(\.start) == [0, 0, 4, 6, 6])
    #expect(batch.tokens.map(\.end) == [3, 3, 4, 10, 10])
    #expect(batch.length == 2)
    #expect(batch.nextPosition == 3)
  }
}
