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
    var sentences = SentenceState(hasEarlierText: tokens.nextPosition > 0)
    // A letter of two bytes may give its base, a mark and a tone besides its fold: six bytes.
    tokens.write(byteCount: text.count, termBytesPerByte: 4) { writer, offset in
      Self.analyze(text, from: &offset, &writer, &sentences)
    }
  }

  /// What is to be known of what stands before a word.
  private struct SentenceState {
    let hasEarlierText: Bool
    var previous: Range<Int>?

    func isBoundary(_ text: Span<UInt8>, before word: Range<Int>) -> Bool {
      guard let previous else { return hasEarlierText }
      return Sentences.isBoundary(text, before: previous, after: word)
    }
  }

  private static func analyze(
    _ text: Span<UInt8>, from offset: inout Int, _ writer: inout TokenWriter,
    _ sentences: inout SentenceState
  ) {
    Spelling.forEachWord(text, from: &offset) { speller, start, end in
      if sentences.isBoundary(text, before: start..<end) {
        writer.append(contentsOf: boundaryTerm)
        writer.finishMarker(at: start)
      }
      sentences.previous = start..<end
      writer.append(contentsOf: speller.fold)
      writer.finishWord(start: start, end: end)
      if speller.isMarked {
        writer.append(contentsOf: speller.signature)
        writer.finishVariant(start: start, end: end)
      }
      return writer.hasRoom
    }
  }
}
