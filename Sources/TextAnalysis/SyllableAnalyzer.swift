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
    // A letter of two bytes may give its base, a mark and a tone besides its fold: six bytes.
    tokens.write(byteCount: text.count, termBytesPerByte: 4) { writer in
      Self.analyze(text, &writer)
    }
  }

  private static func analyze(_ text: Span<UInt8>, _ writer: inout TokenWriter) {
    var previousStart = 0
    var previousEnd = 0
    var isFirst = true
    let hasEarlierText = writer.nextPosition > 0
    Spelling.forEachWord(text) { speller, start, end in
      if isFirst
        ? hasEarlierText
        : Sentences.isBoundary(text, before: previousStart..<previousEnd, after: start..<end)
      {
        writer.append(contentsOf: boundaryTerm)
        writer.finishMarker(at: start)
      }
      isFirst = false
      writer.append(contentsOf: speller.fold)
      writer.finishWord(start: start, end: end)
      if speller.isMarked {
        writer.append(contentsOf: speller.signature)
        writer.finishVariant(start: start, end: end)
      }
      previousStart = start
      previousEnd = end
    }
  }
}
