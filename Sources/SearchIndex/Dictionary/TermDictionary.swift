internal import ByteStorage

/// The terms of a segment, sorted, each with what `PostingsEncoder` said of it.
///
/// Terms are compared as bytes, with the ordinal of their field in front. They lie in blocks of
/// `blockLength`; a block is
///
///     varint    terms in the block
///     varint    bytes of the terms that follow
///     per term  bytes shared with the term before it (high nibble) and bytes of its own (low nibble),
///               each 15 where it is more and a varint with the rest follows; then its own bytes
///     per term  its entry, relative to that of the term before it
///
/// The index, which is verified when the segment is opened, is
///
///     8         blocks
///     blocks×8  the first eight bytes of the block's first term, as a big-endian number
///     blocks×8  offset of the block
///
/// so that a look-up is a binary search over numbers that lie close together, and then a scan of one
/// block that compares no byte twice.
@safe
final class TermDictionary: Sendable {
  /// A block is about 300 bytes: longer ones would take less index, but longer to scan.
  static let blockLength = 32

  let file: SealedFile
  let blocks: Range<Int>
  let blockCount: Int
  /// Verified, valid while `file` lives.
  private nonisolated(unsafe) let index: UnsafeRawBufferPointer
  /// The blocks that were found valid.
  private let validBlocks: AtomicBits

  init(file: SealedFile, blocks: Range<Int>, index: Range<Int>) throws(IndexError) {
    let bytes = unsafe try translatingErrors { () throws(StorageError) in
      unsafe try file.bytes(in: index)
    }
    var cursor = unsafe ByteCursor(bytes)
    let count: UInt64 = cursor.load()
    guard !cursor.isOverrun, count <= UInt64(bytes.count / 16),
      count <= UInt64(UInt32.max) / UInt64(Self.blockLength), 8 + 16 * Int(count) == bytes.count
    else {
      throw .damaged(
        path: file.path, offset: index.lowerBound, expected: "a dictionary index",
        found: "\(bytes.count) bytes for \(count) blocks")
    }
    self.file = file
    self.blocks = blocks
    blockCount = Int(count)
    unsafe self.index = bytes
    validBlocks = AtomicBits(count: blockCount)
  }

  /// The ordinal of a block's first term.
  static func firstOrdinal(ofBlock block: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: block &* blockLength)
  }

  /// The first eight bytes of a term with its field, as a number that sorts like them.
  static func prefix(field: Int, term: UnsafeRawBufferPointer) -> UInt64 {
    var value = UInt64(truncatingIfNeeded: field)
    for position in 0..<7 {
      value = value << 8 | (position < term.count ? UInt64(unsafe term[position]) : 0)
    }
    return value
  }

  @inline(__always)
  func blockPrefix(_ block: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe index.loadUnaligned(fromByteOffset: 8 &+ 8 &* block, as: UInt64.self))
  }

  private func blockOffset(_ block: Int) -> Int {
    Int(
      clamping: UInt64(
        littleEndian: unsafe index.loadUnaligned(
          fromByteOffset: 8 + 8 * (blockCount + block), as: UInt64.self)))
  }

  /// The bytes of a block, verified, and found valid.
  func bytes(ofBlock block: Int) throws(IndexError) -> UnsafeRawBufferPointer {
    let start = blockOffset(block)
    let end = block + 1 < blockCount ? blockOffset(block + 1) : blocks.count
    guard start <= end && end <= blocks.count else {
      throw damage(inBlock: block, expected: "offsets in order")
    }
    let range = (blocks.lowerBound + start)..<(blocks.lowerBound + end)
    let bytes = unsafe try translatingErrors { () throws(StorageError) in
      unsafe try file.bytes(in: range)
    }
    if !validBlocks.isSet(block) {
      guard unsafe BlockTerms.isValid(bytes, prefix: blockPrefix(block)) else {
        throw damage(inBlock: block, expected: "terms in order, each with an entry")
      }
      validBlocks.set(block)
    }
    return unsafe bytes
  }

  func damage(inBlock block: Int, expected: String) -> IndexError {
    .damaged(
      path: file.path, offset: blocks.lowerBound + min(blockOffset(block), blocks.count),
      expected: expected, found: "a dictionary block that is none")
  }

  /// The last block whose first term is not after the given one; nil where all are.
  ///
  /// - Complexity: O(log blocks).
  func block(field: Int, term: UnsafeRawBufferPointer) throws(IndexError) -> Int? {
    let prefix = unsafe Self.prefix(field: field, term: term)
    var low = firstBlock { $0 < prefix }
    var high = firstBlock(from: low) { $0 <= prefix }
    // Blocks low..<high begin with the same eight bytes: the rest decides.
    while low < high {
      let middle = low + (high - low) / 2
      var head = unsafe BlockTerms(try bytes(ofBlock: middle))
      _ = head.next()
      if unsafe head.suffixIsAfter(field: field, term: term) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low == 0 ? nil : low - 1
  }

  /// The first block whose prefix does not satisfy `isBefore`.
  @inline(__always)
  private func firstBlock(from start: Int = 0, where isBefore: (UInt64) -> Bool) -> Int {
    var low = start
    var count = blockCount - start
    while count > 0 {
      let half = count / 2
      if isBefore(blockPrefix(low &+ half)) {
        low += half + 1
        count -= half + 1
      } else {
        count = half
      }
    }
    return low
  }

  /// What the dictionary says of a term.
  ///
  /// - Complexity: O(log terms), about a quarter of a microsecond.
  func entry(field: Int, term: UnsafeRawBufferPointer) throws(IndexError) -> TermEntry? {
    guard let block = unsafe try block(field: field, term: term) else { return nil }
    var terms = unsafe BlockTerms(try bytes(ofBlock: block))
    guard let position = unsafe terms.position(ofField: field, term: term) else { return nil }
    var entries = terms.entries
    let ordinal = Self.firstOrdinal(ofBlock: block)
    var entry: TermEntry?
    for _ in 0...position {
      entry = TermEntry(from: &entries, after: entry, firstOrdinal: ordinal)
    }
    return entry
  }
}
