/// Maximal runs of Unicode letters and numbers (general categories L and N), in lower case.
///
/// The plainest analyser that serves every alphabetic script, and the one that engines are compared
/// with.
public struct WordAnalyzer: Analyzer {
  public init() {}

  public var name: String { "words/1" }

  public func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {
    // U+023A and U+023E are two bytes and their lower case three: no letter grows by more.
    tokens.write(byteCount: text.count, termBytesPerByte: 2) { writer in
      Self.analyze(text, &writer)
    }
  }

  private static func analyze(_ text: Span<UInt8>, _ writer: inout TokenWriter) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let scalarOffset = offset
      let byte = text[offset]
      if byte < 0x80 {
        offset &+= 1
        let lower = ASCIIWords.lowercase(of: byte)
        if lower != 0 {
          if writer.isEmpty { start = scalarOffset }
          writer.append(lower)
          continue
        }
      } else {
        let scalar = decodeScalar(text, at: &offset)
        let properties = ScalarProperties(of: scalar)
        if properties.isWord {
          if writer.isEmpty { start = scalarOffset }
          writer.append(scalar: properties.lowercase(of: scalar))
          continue
        }
      }
      if !writer.isEmpty { writer.finishWord(start: start, end: scalarOffset) }
    }
    if !writer.isEmpty { writer.finishWord(start: start, end: text.count) }
  }
}
