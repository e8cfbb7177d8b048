internal import TextAnalysis

extension TermTable {
  /// So many tokens are looked up side by side: enough that their waits for memory overlap, few
  /// enough that what was fetched is still there when it is used.
  private static let groupCount = 32

  /// Notes the tokens of a document's field from `first` on. Terms longer than
  /// `Term.maximumByteCount` are left out.
  ///
  /// Most of the time goes by in waiting for a slot, then for the record that it names, then for
  /// the end of its postings. So each of these is asked for, for a whole group of tokens, before
  /// the first of them is used.
  mutating func add(_ batch: borrowing TokenBatch, from first: Int, field: UInt8, document: UInt32)
  {
    let (tokens, termBytes) = (batch.tokens, batch.termBytes)
    unsafe termBytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe tokens.withUnsafeBufferPointer { tokens in
        for start in stride(from: first, to: tokens.count, by: Self.groupCount) {
          let end = min(start + Self.groupCount, tokens.count)
          let group = unsafe UnsafeBufferPointer(rebasing: tokens[start..<end])
          // Terms are looked at eight bytes at a time: there must be as many behind the last.
          if unsafe group.allSatisfy({ Int($0.termEnd) + 8 <= bytes.count }) {
            unsafe add(group, base, field: field, document: document)
          } else {
            unsafe addOneByOne(group, base, field: field, document: document)
          }
        }
      }
    }
  }

  private mutating func add(
    _ group: UnsafeBufferPointer<TokenBatch.Token>, _ terms: UnsafeRawPointer, field: UInt8,
    document: UInt32
  ) {
    var hashes = InlineArray<32, UInt32>(repeating: 0)
    var records = InlineArray<32, UInt32>(repeating: 0)
    for index in 0..<group.count {
      let token = unsafe group[index]
      let count = Int(token.termEnd &- token.termStart)
      hashes[index] = unsafe Self.hash(terms + Int(token.termStart), count, field)
    }
    for index in 0..<group.count { records[index] = likelyRecord(hashes[index]) }
    fetch(records, count: group.count)
    for index in 0..<group.count {
      let token = unsafe group[index]
      let count = Int(token.termEnd &- token.termStart)
      if count > Term.maximumByteCount { continue }
      let term = unsafe terms + Int(token.termStart)
      let record = unsafe record(of: term, count, field: field, hash: hashes[index])
      add(record, document: document, position: token.position)
    }
  }

  private mutating func addOneByOne(
    _ group: UnsafeBufferPointer<TokenBatch.Token>, _ terms: UnsafeRawPointer, field: UInt8,
    document: UInt32
  ) {
    for index in group.indices {
      let token = unsafe group[index]
      let count = Int(token.termEnd &- token.termStart)
      if count > Term.maximumByteCount { continue }
      let term = unsafe UnsafeRawBufferPointer(start: terms + Int(token.termStart), count: count)
      add(
        record(of: unsafe Array(term), field: field), document: document, position: token.position)
    }
  }

  /// The record of a term that need not have bytes behind it.
  mutating func record(of term: [UInt8], field: UInt8) -> Int {
    let padded = term + repeatElement(0, count: 8)
    return unsafe padded.withUnsafeBytes { bytes in
      // Eight bytes at least: there is an address.
      let start = unsafe bytes.baseAddress.unsafelyUnwrapped
      let hash = unsafe Self.hash(start, term.count, field)
      return unsafe record(of: start, term.count, field: field, hash: hash)
    }
  }
}
