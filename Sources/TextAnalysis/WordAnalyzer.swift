/// Maximal runs of Unicode letters and numbers (general categories L and N), in lower case.
///
/// The plainest analyser that serves every alphabetic script, and the one that engines are compared
/// with.
public struct WordAnalyzer: Analyzer {
  public init() {}

  public var name: String { "words/1" }

  public func analyze(_ text: Span<UInt8>, into tokens: inout TokenBatch) {
    var termStart = tokens.termOffset
    var start = 0
    var offset = 0
    while offset < text.count {
      let scalarOffset = offset
      let byte = text[offset]
      if byte < 0x80 {
        offset += 1
        let lower = ASCIIWords.lowercase[Int(byte)]
        if lower != 0 {
          if tokens.termOffset == termStart { start = scalarOffset }
          tokens.appendTermByte(lower)
          continue
        }
      } else {
        let scalar = decodeScalar(text, at: &offset)
        let properties = ScalarProperties(of: scalar)
        if properties.isWord {
          if tokens.termOffset == termStart { start = scalarOffset }
          tokens.appendTermScalar(properties.lowercase(of: scalar))
          continue
        }
      }
      if tokens.termOffset > termStart {
        tokens.finishWord(termStart: termStart, start: start, end: scalarOffset)
        termStart = tokens.termOffset
      }
    }
    if tokens.termOffset > termStart {
      tokens.finishWord(termStart: termStart, start: start, end: text.count)
    }
  }
}
