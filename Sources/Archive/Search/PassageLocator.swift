import ClippingModel

/// The way from the bytes of a file to the text that was made of them: where in a passage a span
/// came to stand.
struct PassageLocator {
  private let text: String
  /// By where they come from in the file.
  private let pieces: [Passage.Piece]

  init(_ passage: Passage) {
    text = passage.text
    pieces = passage.pieces.sorted { $0.source < $1.source }
  }

  /// The smallest range of UTF-8 offsets that holds what came of the span, widened to whole
  /// characters; nil where nothing of it is in the text.
  ///
  /// - Complexity: O(log n) for n pieces, plus those covered.
  func range(of span: SourceSpan) -> Range<Int>? {
    var result: Range<Int>?
    for piece in pieces[firstPiece(endingAfter: span.start)...] {
      guard piece.source.start < span.end else { break }
      guard piece.textCount > 0 else { continue }
      let part = part(of: piece, in: span)
      result =
        result.map { min($0.lowerBound, part.lowerBound)..<max($0.upperBound, part.upperBound) }
        ?? part
    }
    return result.flatMap(wholeCharacters)
  }

  private func firstPiece(endingAfter start: Int) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].source.end <= start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func part(of piece: Passage.Piece, in span: SourceSpan) -> Range<Int> {
    let end = piece.textOffset + piece.textCount
    guard piece.textCount == piece.source.count else { return piece.textOffset..<end }
    let first = max(0, span.start - piece.source.start)
    let last = min(piece.textCount, span.end - piece.source.start)
    return piece.textOffset + first..<piece.textOffset + max(first, last)
  }

  private func wholeCharacters(_ range: Range<Int>) -> Range<Int>? {
    let utf8 = text.utf8
    guard range.lowerBound < range.upperBound, range.upperBound <= utf8.count else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    let lower = utf8.distance(from: utf8.startIndex, to: start.aligned(in: text))
    var upper = end
    while upper < utf8.endIndex, upper.aligned(in: text) != upper { utf8.formIndex(after: &upper) }
    return lower..<utf8.distance(from: utf8.startIndex, to: upper)
  }
}

extension String.Index {
  /// The start of the Unicode scalar that the index points into.
  fileprivate func aligned(in text: String) -> String.Index {
    var index = self
    while index > text.startIndex, index < text.endIndex, text.utf8[index] & 0xC0 == 0x80 {
      text.utf8.formIndex(before: &index)
    }
    return index
  }
}

/// The sentences that report a clipping's events, in the cleaned text.
struct ClauseFinder {
  private let title: (Passage, PassageLocator)?
  private let body: (Passage, PassageLocator)

  init(_ clipping: Clipping) {
    title = clipping.title.map { ($0, PassageLocator($0)) }
    body = (clipping.body, PassageLocator(clipping.body))
  }

  func text(of event: Event) -> String? {
    for (passage, locator) in [body, title].compactMap({ $0 }) {
      guard let range = locator.range(of: event.span) else { continue }
      return passage.text.substring(utf8: range)
    }
    return nil
  }
}

extension String {
  /// The text between two UTF-8 offsets that lie on character boundaries.
  func substring(utf8 range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(self[start..<end])
  }
}
