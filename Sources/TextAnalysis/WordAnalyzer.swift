/// Maximal runs of Unicode letters and numbers (general categories L and N), in lower case.
///
/// The plainest analyser that serves every alphabetic script, and the one that engines are compared
/// with.
public struct WordAnalyzer: Analyzer {
  public init() {}

  public var name: String { "words/1" }

  public func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {
    // U+023A and U+023E are two bytes and their lower case three: no letter grows by more.
    tokens.write(byteCount: text.count, termBytesPerByte: 2) { writer, offset in
      Self.analyze(text, from: &offset, &writer)
    }
  }

  private static func analyze(
    _ text: Span<UInt8>, from offset: inout Int, _ writer: inout TokenWriter
  ) {
    let entries = LowercaseTable.entries
    var start = offset
    while writer.hasRoom {
      if writer.isEmpty { start = offset }
      let run = TextWindow(text, at: offset).asciiRun
      writer.append(run.lowercased, count: run.count)
      offset &+= run.count
      if run.count == 8 { continue }
      let end = offset
      if offset < text.count, appendLetter(of: text, at: &offset, &writer, entries.span) {
        continue
      }
      if !writer.isEmpty { writer.finishWord(start: start, end: end) }
      if offset >= text.count { return }
    }
  }

  /// Passes a scalar that is no ASCII letter or digit; true where it belongs to a word.
  @inline(__always)
  private static func appendLetter(
    of text: Span<UInt8>, at offset: inout Int, _ writer: inout TokenWriter,
    _ lowercase: Span<UInt32>
  ) -> Bool {
    if text[offset] < 0x80 {
      offset &+= 1
      return false
    }
    if let next = TextWindow(text, at: offset).scalar(below: LowercaseTable.limit) {
      offset &+= next.byteCount
      let entry = lowercase[Int(next.scalar)]
      writer.append(UInt64(entry), count: Int(entry &>> 24))
      return entry != 0
    }
    let scalar = decodeScalar(text, at: &offset)
    let properties = ScalarProperties(of: scalar)
    if !properties.isWord { return false }
    writer.append(scalar: properties.lowercase(of: scalar))
    return true
  }
}
