/// Vietnamese and English words, each under its fold and, where it carries a mark, under its
/// signature too, at one position; `boundaryTerm` stands between sentences.
///
/// See `Spelling` for the two forms. A signature always holds a byte above 0x7F that its fold has
/// not, so a word's two terms never meet another word's.
public struct SyllableAnalyzer: Analyzer {
  /// The term that stands between sentences, at a position of its own.
  public static let boundaryTerm: [UInt8] = [0x1E]

  public init() {}

  public var name: String { "vi-en/1" }

  public func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {
    var previousStart = 0
    var previousEnd = 0
    var isFirst = true
    let hasEarlierText = tokens.nextPosition > 0
    Spelling.forEachWord(text) { speller, start, end in
      if isFirst
        ? hasEarlierText
        : Sentences.isBoundary(
          text, before: previousStart..<previousEnd, after: start..<end)
      {
        let termStart = tokens.termOffset
        tokens.appendTermBytes(Self.boundaryTerm)
        tokens.finishMarker(termStart: termStart, at: start)
      }
      isFirst = false
      Self.append(speller, start, end, to: &tokens)
      previousStart = start
      previousEnd = end
    }
  }

  @inline(__always)
  private static func append(
    _ speller: WordSpeller, _ start: Int, _ end: Int, to tokens: inout TokenBatch
  ) {
    var termStart = tokens.termOffset
    tokens.appendTermBytes(speller.fold)
    tokens.finishWord(termStart: termStart, start: start, end: end)
    guard speller.isMarked else { return }
    termStart = tokens.termOffset
    tokens.appendTermBytes(speller.signature)
    tokens.finishVariant(termStart: termStart, start: start, end: end)
  }
}
