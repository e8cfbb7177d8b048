/// The tokens of one text, in flat arrays so that an indexer can run over them without a call or
/// an allocation for each.
///
/// Several tokens may stand at one position (a spelling and its fold); only the first of them counts
/// towards `length`.
public struct TokenBatch: Sendable {
  /// One term at one place.
  public struct Token: Hashable, Sendable {
    /// The term, `[termStart, termEnd)` in `termBytes`.
    public var termStart: UInt32
    public var termEnd: UInt32
    /// The word in the text, `[start, end)` in UTF-8 bytes.
    public var start: UInt32
    public var end: UInt32
    public var position: UInt32
  }

  /// In order of position.
  public private(set) var tokens: [Token] = []
  /// The bytes of all terms; what no token points at means nothing.
  public private(set) var termBytes: [UInt8] = []
  /// The length of the text for BM25: positions that hold a word.
  public private(set) var length = 0
  /// The position that the next word gets.
  public var nextPosition: UInt32 = 0

  public init() {}

  public var count: Int { tokens.count }

  /// The bytes of a token's term.
  public func term(of token: Token) -> ArraySlice<UInt8> {
    termBytes[Int(token.termStart)..<Int(token.termEnd)]
  }

  /// Empties the batch and keeps its memory.
  public mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    termBytes.removeAll(keepingCapacity: true)
    length = 0
    nextPosition = 0
  }
}

extension TokenBatch {
  /// Adds one byte to the term under construction.
  @inline(__always)
  mutating func appendTermByte(_ byte: UInt8) {
    termBytes.append(byte)
  }

  /// Adds a scalar, as UTF-8, to the term under construction.
  @inline(__always)
  mutating func appendTermScalar(_ scalar: UInt32) {
    termBytes.appendScalar(scalar)
  }

  /// Adds bytes to the term under construction.
  mutating func appendTermBytes(_ bytes: some Collection<UInt8>) {
    termBytes.append(contentsOf: bytes)
  }

  /// Where the term under construction would begin.
  @inline(__always)
  var termOffset: Int { termBytes.count }

  /// Drops what was written behind `offset`.
  mutating func truncateTerms(to offset: Int) {
    termBytes.removeLast(termBytes.count - offset)
  }

  /// Ends a term that began at `termStart` as a word at the next position.
  @inline(__always)
  mutating func finishWord(termStart: Int, start: Int, end: Int) {
    append(termStart: termStart, start: start, end: end, position: nextPosition)
    nextPosition += 1
    length += 1
  }

  /// Ends a term that stands where the last word stands: another form of it.
  @inline(__always)
  mutating func finishVariant(termStart: Int, start: Int, end: Int) {
    append(termStart: termStart, start: start, end: end, position: nextPosition - 1)
  }

  /// Ends a term that takes a position but is no word.
  mutating func finishMarker(termStart: Int, at offset: Int) {
    append(termStart: termStart, start: offset, end: offset, position: nextPosition)
    nextPosition += 1
  }

  @inline(__always)
  private mutating func append(termStart: Int, start: Int, end: Int, position: UInt32) {
    tokens.append(
      Token(
        termStart: UInt32(truncatingIfNeeded: termStart),
        termEnd: UInt32(truncatingIfNeeded: termBytes.count),
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        position: position))
  }
}
