/// Writes the tokens of one text into a batch: terms byte by byte, then the token that they make.
///
/// Lives for one call of the body of `TokenBatch.write`; inside it no byte costs an allocation or a
/// copy.
struct TokenWriter: ~Copyable, ~Escapable {
  /// A word has its own token, one of another form, and one of a boundary before it.
  static let tokensPerWord = 3
  /// Bytes are written up to eight at a time: so many must be there behind the longest terms.
  static let slack = 16

  private var bytes: MutableSpan<UInt8>
  private var tokens: OutputSpan<TokenBatch.Token>
  /// Where the term under construction begins and ends.
  private(set) var termStart: Int
  private(set) var termEnd: Int
  private(set) var length = 0
  private(set) var nextPosition: UInt32

  @_lifetime(copy bytes, copy tokens)
  init(
    _ bytes: consuming MutableSpan<UInt8>, used: Int,
    _ tokens: consuming OutputSpan<TokenBatch.Token>, nextPosition: UInt32
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

  /// Whether the tokens of another word can be taken.
  @inline(__always)
  var hasRoom: Bool { tokens.freeCapacity >= Self.tokensPerWord }

  /// Adds one byte to the term under construction.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(_ byte: UInt8) {
    bytes[termEnd] = byte
    termEnd &+= 1
  }

  /// Adds the first `count` of eight bytes, the lowest first, to the term under construction.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(_ eight: UInt64, count: Int) {
    let start = termEnd
    precondition(start >= 0 && start <= bytes.count - 8, "terms leave no room behind them")
    // One store: the compiler puts these together.
    for index in 0..<8 {
      bytes[start &+ index] = UInt8(truncatingIfNeeded: eight &>> UInt64(8 &* index))
    }
    termEnd &+= count
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

  /// Gives back where the tokens were written.
  @_lifetime(copy self)
  consuming func finished() -> OutputSpan<TokenBatch.Token> { tokens }
}
