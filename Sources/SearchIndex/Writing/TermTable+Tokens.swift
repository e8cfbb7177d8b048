internal import TextAnalysis

extension TermTable {
  /// Notes the tokens of a document's field from `first` on. Terms longer than
  /// `Term.maximumByteCount` are left out.
  mutating func add(_ batch: borrowing TokenBatch, from first: Int, field: UInt8, document: UInt32)
  {
    let (tokens, termBytes) = (batch.tokens, batch.termBytes)
    unsafe termBytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      for token in tokens[first...] {
        let start = Int(token.termStart)
        let count = Int(token.termEnd) &- start
        if count > Term.maximumByteCount { continue }
        let record: Int
        if start &+ count &+ 8 <= bytes.count {
          record = unsafe self.record(of: base + start, count, field: field)
        } else {
          record = self.record(of: unsafe Array(bytes[start..<(start + count)]), field: field)
        }
        add(record, document: document, position: token.position)
      }
    }
  }

  /// The record of a term that need not have bytes behind it.
  mutating func record(of term: [UInt8], field: UInt8) -> Int {
    let padded = term + repeatElement(0, count: 8)
    return unsafe padded.withUnsafeBytes { bytes in
      // Eight bytes at least: there is an address.
      unsafe record(of: bytes.baseAddress.unsafelyUnwrapped, term.count, field: field)
    }
  }
}
