internal import TextAnalysis

extension TermTable {
  /// So many tokens are looked up side by side: enough that their waits for memory overlap, few
  /// enough that what was fetched is still there when it is used.
  private static let groupCount = 32

  /// Notes the tokens of a document's field from `first` on. Terms longer than
  /// `Term.maximumByteCount` are left out.
  ///
  /// Most of the time goes by in waiting for a slot. So the slots of a whole group of tokens are asked
  /// for before the first of them is used.
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
    unsafe withUnsafeTemporaryAllocation(of: TermProbe.self, capacity: Self.groupCount) { probes in
      for index in 0..<group.count {
        let token = unsafe group[index]
        // Of a term that is too long the beginning will do: it is left out below.
        let count = min(Int(token.termEnd &- token.termStart), Term.maximumByteCount)
        let probe = unsafe TermProbe(terms + Int(token.termStart), count, field: field)
        unsafe probes[index] = probe
      }
      // In a loop of nothing else, so that as many loads as can be are under way at once.
      for index in 0..<group.count { fetch(unsafe probes[index].hash) }
      for index in 0..<group.count {
        let token = unsafe group[index]
        if Int(token.termEnd &- token.termStart) > Term.maximumByteCount { continue }
        add(toSlot: slot(of: unsafe probes[index]), document: document, position: token.position)
      }
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
      let slot = slot(of: unsafe Array(term), field: field)
      add(toSlot: slot, document: document, position: token.position)
    }
  }

  /// The slot of a term that need not have bytes behind it.
  mutating func slot(of term: [UInt8], field: UInt8) -> Int {
    let padded = term + repeatElement(0, count: 8)
    return unsafe padded.withUnsafeBytes { bytes in
      // Eight bytes at least: there is an address.
      let start = unsafe bytes.baseAddress.unsafelyUnwrapped
      return slot(of: unsafe TermProbe(start, term.count, field: field))
    }
  }
}
