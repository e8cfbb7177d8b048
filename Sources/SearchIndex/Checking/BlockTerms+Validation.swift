internal import ByteStorage

extension BlockTerms {
  /// Whether bytes are a dictionary block as `TermDictionaryWriter` writes it: one term at least, all
  /// in order, each sharing all that it can with the one before it, with an entry for each.
  ///
  /// A checksum says that bytes are what was written, not that a faulty or a hostile program did not
  /// write them. Whoever reads a block that was found valid needs no check of his own.
  ///
  /// - Parameter prefix: what the dictionary's index says of the first term.
  static func isValid(_ block: UnsafeRawBufferPointer, prefix: UInt64) -> Bool {
    var terms = unsafe BlockTerms(block)
    guard (1...TermDictionary.blockLength).contains(terms.count) else { return false }
    var term: [UInt8] = []
    for index in 0..<terms.count {
      guard terms.next(), terms.sharedCount <= term.count,
        let first = unsafe terms.suffix.first
      else { return false }
      if terms.sharedCount < term.count && term[terms.sharedCount] >= first { return false }
      term.removeLast(term.count - terms.sharedCount)
      unsafe term.append(contentsOf: terms.suffix)
      if index == 0 && TermDictionaryWriter.prefix(of: term) != prefix { return false }
    }
    var entries = terms.entries
    var entry: TermEntry?
    for _ in 0..<terms.count {
      entry = TermEntry(from: &entries, after: entry, firstOrdinal: 0)
    }
    return terms.isAtEnd && entries.isAtEnd && !entries.isOverrun
  }
}
