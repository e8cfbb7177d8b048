import ClippingModel

/// Spans and pieces as the record writes them: `start-end`, several parted by spaces.
enum SpanText {
  static func write(_ span: SourceSpan) -> String { "\(span.start)-\(span.end)" }

  static func write(_ spans: [SourceSpan]) -> String {
    spans.map(write).joined(separator: " ")
  }

  /// The spans of a column, leaving out what is no span.
  static func readAll(_ text: String) -> [SourceSpan] {
    text.split(separator: " ").compactMap(read)
  }

  static func read(_ text: some StringProtocol) -> SourceSpan? {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Int(parts[0]), let end = Int(parts[1]), 0 <= start,
      start <= end
    else { return nil }
    return SourceSpan(start, end)
  }
}

/// The way from a passage back to its file: `textCount:start-end`, parted by spaces, in order.
enum PieceText {
  static func write(_ pieces: [Passage.Piece]) -> String {
    var text = ""
    var offset = 0
    for piece in pieces {
      // A gap in the pieces is text that stands nowhere in the file; it is written with no span.
      if piece.textOffset > offset { text += "\(piece.textOffset - offset): " }
      text += "\(piece.textCount):\(SpanText.write(piece.source)) "
      offset = piece.textOffset + piece.textCount
    }
    if !text.isEmpty { text.removeLast() }
    return text
  }

  static func read(_ text: String) -> [Passage.Piece] {
    var offset = 0
    var pieces: [Passage.Piece] = []
    for item in text.split(separator: " ") {
      let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let count = Int(parts[0]), count >= 0 else { continue }
      if let source = SpanText.read(parts[1]) {
        pieces.append(Passage.Piece(textOffset: offset, textCount: count, source: source))
      }
      offset += count
    }
    return pieces
  }
}
