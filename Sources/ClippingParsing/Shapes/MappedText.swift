internal import ClippingModel

/// UTF-8 bytes with the way back to the bytes of the file: what every step of reading takes and
/// gives.
///
/// A run that stands in the file byte for byte is one piece; what a step replaced is a piece of its
/// own. Steps only append, so a chain of steps keeps one map from its text to the file.
struct MappedText: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Passage.Piece] = []

  init() {}

  /// Bytes that stand at `fileOffset` of the file.
  init(_ bytes: [UInt8], at fileOffset: Int) {
    self.bytes = bytes
    guard !bytes.isEmpty else { return }
    pieces = [
      Passage.Piece(
        textOffset: 0, textCount: bytes.count,
        source: SourceSpan(fileOffset, fileOffset + bytes.count))
    ]
  }

  /// Makes room for a text of `byteCount` bytes.
  mutating func reserveCapacity(_ byteCount: Int) { bytes.reserveCapacity(byteCount) }

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }

  /// The text as a value that stands for itself.
  var passage: Passage {
    Passage(text: String(decoding: bytes, as: UTF8.self), pieces: pieces)
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension MappedText {
  /// Appends bytes of the file as they stand.
  mutating func append(_ source: ArraySlice<UInt8>, at fileOffset: Int) {
    guard !source.isEmpty else { return }
    bytes.append(contentsOf: source)
    appendPiece(
      textCount: source.count, source: SourceSpan(fileOffset, fileOffset + source.count))
  }

  /// Appends `replacement` for a stretch of the file.
  mutating func append(_ replacement: some Collection<UInt8>, for source: SourceSpan) {
    let before = bytes.count
    bytes.append(contentsOf: replacement)
    appendPiece(textCount: bytes.count - before, source: source)
  }

  /// Appends a range of another text with its map.
  ///
  /// - Complexity: O(log p + the range), for p pieces of `other`.
  mutating func append(_ range: Range<Int>, of other: MappedText) {
    guard !range.isEmpty else { return }
    var index = other.pieceIndex(at: range.lowerBound)
    while index < other.pieces.count, other.pieces[index].textOffset < range.upperBound {
      let piece = other.pieces[index]
      let start = max(range.lowerBound, piece.textOffset)
      let end = min(range.upperBound, piece.textOffset + piece.textCount)
      bytes.append(contentsOf: other.bytes[start..<end])
      appendPiece(
        textCount: end - start,
        source: piece.textCount == piece.source.count
          ? SourceSpan(
            piece.source.start + start - piece.textOffset,
            piece.source.start + end - piece.textOffset)
          : piece.source)
      index += 1
    }
  }

  /// Appends `replacement` for a range of another text.
  mutating func append(
    _ replacement: some Collection<UInt8>, replacing range: Range<Int>, of other: MappedText
  ) {
    append(replacement, for: other.span(of: range))
  }

  /// The stretch of the file behind a range; an empty stretch where the range is empty.
  ///
  /// - Complexity: O(log p) for p pieces.
  func span(of range: Range<Int>) -> SourceSpan {
    guard !pieces.isEmpty else { return SourceSpan(0, 0) }
    let start = fileOffset(at: range.lowerBound)
    guard !range.isEmpty else { return SourceSpan(start, start) }
    let last = pieces[min(pieceIndex(at: range.upperBound - 1), pieces.count - 1)]
    let end =
      last.textCount == last.source.count
      ? last.source.start + range.upperBound - last.textOffset : last.source.end
    return SourceSpan(min(start, end), end)
  }

  /// Where the file stands at an offset of the text.
  func fileOffset(at offset: Int) -> Int {
    let index = pieceIndex(at: offset)
    guard index < pieces.count else { return pieces.last?.source.end ?? 0 }
    let piece = pieces[index]
    return piece.textCount == piece.source.count
      ? piece.source.start + offset - piece.textOffset : piece.source.start
  }

  /// Replaces two bytes by two others in place, which no map notices.
  mutating func overwrite(at offset: Int, with first: UInt8, _ second: UInt8) {
    bytes[offset] = first
    bytes[offset + 1] = second
  }

  /// The piece that holds the byte at `offset`, the number of pieces past the end.
  private func pieceIndex(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].textOffset + pieces[middle].textCount <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private mutating func appendPiece(textCount: Int, source: SourceSpan) {
    guard textCount > 0 else { return }
    if let last = pieces.last, last.textCount == last.source.count, textCount == source.count,
      last.source.end == source.start
    {
      pieces[pieces.count - 1].textCount += textCount
      pieces[pieces.count - 1].source.end = source.end
    } else {
      pieces.append(
        Passage.Piece(
          textOffset: bytes.count - textCount, textCount: textCount, source: source))
    }
  }
}
