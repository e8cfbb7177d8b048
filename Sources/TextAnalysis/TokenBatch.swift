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

extension TokenBatch {
  /// Lets `body` write the tokens of a text of `byteCount` bytes.
  ///
  /// Each byte of text may become up to `termBytesPerByte` bytes of terms. `body` is called again
  /// until it has moved the offset to the end: it stops, between words, where the writer has no room
  /// for a further one.
  mutating func write(
    byteCount: Int, termBytesPerByte: Int, _ body: (inout TokenWriter, inout Int) -> Void
  ) {
    let needed = termByteCount + byteCount * termBytesPerByte + TokenWriter.slack
    if termBytes.count < needed {
      termBytes.append(contentsOf: repeatElement(0, count: needed - termBytes.count))
    }
    // The array is moved out, so that the writer is its only owner, and back in.
    var bytes: [UInt8] = []
    swap(&bytes, &termBytes)
    var offset = 0
    while offset < byteCount {
      // Most words, with what parts them, take more than four bytes.
      let capacity = (byteCount - offset) / 4 + 2 * TokenWriter.tokensPerWord
      tokens.append(addingCapacity: capacity) { output in
        var writer = TokenWriter(
          bytes.mutableSpan, used: termByteCount, output, nextPosition: nextPosition)
        output = OutputSpan()
        body(&writer, &offset)
        termByteCount = writer.termStart
        length += writer.length
        nextPosition = writer.nextPosition
        output = writer.finished()
      }
    }
    swap(&bytes, &termBytes)
  }

  /// Lets `body` write the tokens of one word, of `byteCount` bytes of terms.
  mutating func writeWord(byteCount: Int, _ body: (inout TokenWriter) -> Void) {
    write(byteCount: byteCount + 1, termBytesPerByte: 1) { writer, offset in
      body(&writer)
      offset = byteCount + 1
    }
  }
}
