internal import ByteStorage

/// Writes the blocks of a `TermDictionary` and their index from terms in order.
struct TermDictionaryWriter {
  private(set) var blocks: SectionWriter
  private(set) var termCount = 0
  private var prefixes: [UInt64] = []
  private var offsets: [UInt64] = []
  // The block under construction.
  private var terms: [UInt8] = []
  private var entries: [UInt8] = []
  private var termsInBlock = 0
  private var previous: [UInt8] = []
  private var previousEntry: TermEntry?

  init(blocks: SectionWriter) {
    self.blocks = blocks
  }

  /// Adds a term, its field in front.
  ///
  /// - Precondition: `term` is after the one before it, in byte order.
  mutating func add(_ term: some RandomAccessCollection<UInt8>, _ entry: TermEntry)
    throws(IndexError)
  {
    if termsInBlock == TermDictionary.blockLength { try endBlock() }
    if termsInBlock == 0 { beginBlock(term) }
    let shared = termsInBlock == 0 ? 0 : sharedCount(with: term)
    append(sharedCount: shared, suffixCount: term.count - shared)
    terms.append(contentsOf: term.dropFirst(shared))
    entry.encode(after: previousEntry, into: &entries)
    previousEntry = entry
    previous.replaceSubrange(shared..., with: term.dropFirst(shared))
    termsInBlock += 1
    termCount += 1
  }

  /// Bytes that a term has in common with the one before it.
  private func sharedCount(with term: some RandomAccessCollection<UInt8>) -> Int {
    var count = 0
    for byte in term {
      if count == previous.count || previous[count] != byte { break }
      count += 1
    }
    return count
  }

  private mutating func beginBlock(_ term: some RandomAccessCollection<UInt8>) {
    prefixes.append(Self.prefix(of: term))
    offsets.append(UInt64(blocks.count))
    previous.removeAll(keepingCapacity: true)
    previousEntry = nil
  }

  /// The first eight bytes of a term, its field in front, as a number that sorts like them.
  static func prefix(of term: some RandomAccessCollection<UInt8>) -> UInt64 {
    var prefix: UInt64 = 0
    for byte in term.prefix(8) { prefix = prefix << 8 | UInt64(byte) }
    return term.count < 8 ? prefix << UInt64(8 * (8 - term.count)) : prefix
  }

  private mutating func append(sharedCount: Int, suffixCount: Int) {
    terms.append(UInt8(min(sharedCount, 15) << 4 | min(suffixCount, 15)))
    if sharedCount >= 15 { terms.append(varint: sharedCount - 15) }
    if suffixCount >= 15 { terms.append(varint: suffixCount - 15) }
  }

  private mutating func endBlock() throws(IndexError) {
    guard termsInBlock > 0 else { return }
    var head: [UInt8] = []
    head.append(varint: termsInBlock)
    head.append(varint: terms.count)
    for part in [head, terms, entries] { try blocks.append(part) }
    terms.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    termsInBlock = 0
  }

  /// Ends the last block and gives the index.
  mutating func finish() throws(IndexError) -> [UInt8] {
    try endBlock()
    var index: [UInt8] = []
    index.reserveCapacity(8 + 16 * prefixes.count)
    index.append(littleEndian: UInt64(prefixes.count))
    for prefix in prefixes { index.append(littleEndian: prefix) }
    for offset in offsets { index.append(littleEndian: offset) }
    return index
  }

  /// Copies the blocks into the segment.
  mutating func copyBlocks(into segment: SealedFileWriter) throws(IndexError) {
    try blocks.finish(into: segment)
  }
}
