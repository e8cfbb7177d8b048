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
  /// How many of `termBytes` are in use: room behind them is kept from text to text.
  private(set) var termByteCount = 0
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
    termByteCount = 0
    length = 0
    nextPosition = 0
  }
}

/// Writes the tokens of one text into a batch: terms byte by byte, then the token that they make.
///
/// Lives for one call of `TokenBatch.write`; inside it no byte costs an allocation or a copy.
struct TokenWriter: ~Copyable, ~Escapable {
  private var bytes: MutableSpan<UInt8>
  private var tokens: [TokenBatch.Token]
  /// Where the term under construction begins and ends.
  private(set) var termStart: Int
  private(set) var termEnd: Int
  fileprivate private(set) var length = 0
  private(set) var nextPosition: UInt32

  @_lifetime(copy bytes)
  fileprivate init(
    _ bytes: consuming MutableSpan<UInt8>, used: Int, tokens: consuming [TokenBatch.Token],
    nextPosition: UInt32
  ) {
    self.bytes = bytes
    self.tokens = tokens
    termStart = used
    termEnd = used
    self.nextPosition = nextPosition
  }

  /// True before the first byte of a term.
  @inline(__always)
  var isEmpty: Bool { termEnd == termStart }

  /// Adds one byte to the term under construction.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(_ byte: UInt8) {
    bytes[termEnd] = byte
    termEnd &+= 1
  }

  /// Adds a scalar, as UTF-8, to the term under construction.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
      return
    }
    if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else {
      if scalar < 0x10000 {
        append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  /// Adds bytes to the term under construction.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(contentsOf source: [UInt8]) {
    for byte in source { append(byte) }
  }

  /// Ends the term as a word at the next position.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func finishWord(start: Int, end: Int) {
    finish(start: start, end: end, position: nextPosition)
    nextPosition &+= 1
    length &+= 1
  }

  /// Ends the term where the last word stands: another form of it.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func finishVariant(start: Int, end: Int) {
    finish(start: start, end: end, position: nextPosition &- 1)
  }

  /// Ends the term as one that takes a position but is no word.
  @_lifetime(self: copy self)
  mutating func finishMarker(at offset: Int) {
    finish(start: offset, end: offset, position: nextPosition)
    nextPosition &+= 1
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func finish(start: Int, end: Int, position: UInt32) {
    tokens.append(
      TokenBatch.Token(
        termStart: UInt32(truncatingIfNeeded: termStart),
        termEnd: UInt32(truncatingIfNeeded: termEnd),
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        position: position))
    termStart = termEnd
  }

  fileprivate consuming func finished() -> [TokenBatch.Token] { tokens }
}

extension TokenBatch {
  /// Lets `body` write the tokens of a text of `byteCount` bytes.
  ///
  /// Each byte of text may become up to `termBytesPerByte` bytes of terms.
  mutating func write(
    byteCount: Int, termBytesPerByte: Int, _ body: (inout TokenWriter) -> Void
  ) {
    let needed = termByteCount + byteCount * termBytesPerByte + 16
    if termBytes.count < needed {
      termBytes.append(contentsOf: repeatElement(0, count: needed - termBytes.count))
    }
    // Both arrays are moved out, so that the writer is their only owner, and back in.
    var bytes: [UInt8] = []
    var earlier: [Token] = []
    swap(&bytes, &termBytes)
    swap(&earlier, &tokens)
    var writer = TokenWriter(
      bytes.mutableSpan, used: termByteCount, tokens: earlier, nextPosition: nextPosition)
    earlier = []
    body(&writer)
    termByteCount = writer.termStart
    length += writer.length
    nextPosition = writer.nextPosition
    tokens = writer.finished()
    swap(&bytes, &termBytes)
  }
}
