import BlockCodec

/// The bytes of one term's postings, taken apart but not decoded: see `PostingsEncoder` for the
/// format.
///
/// The pointers lead into a section of a segment, whose bytes were verified against their checksum
/// when the list was opened and stay mapped as long as the `SegmentReader` lives; whoever holds a
/// list holds the reader.
@safe
struct PostingList {
  /// Documents, those in blocks and those in the tail.
  let count: Int
  /// Full blocks.
  let blockCount: Int
  /// Documents behind the last block, fewer than 128.
  let tailCount: Int
  /// An upper bound of all impacts, and lower bounds of the 10th, 100th and 1000th greatest.
  let greatest: Float
  let landmarks: (tenth: Float, hundredth: Float, thousandth: Float)

  let data: UnsafeRawPointer
  let tail: UnsafeRawPointer
  let tailEnd: UnsafeRawPointer
  let lasts: UnsafeRawPointer
  let offsets: UnsafeRawPointer
  let occurrences: UnsafeRawPointer
  let documentWidths: UnsafePointer<UInt8>
  let frequencyWidths: UnsafePointer<UInt8>
  let blockImpacts: UnsafePointer<UInt8>
  /// A byte for every 64 documents of the segment, in long lists.
  let bounds: UnsafePointer<UInt8>?

  /// Blocks and the tail, where there is one.
  var partCount: Int { blockCount + (tailCount > 0 ? 1 : 0) }

  /// Bytes of the footer.
  static let footerLength = 25

  /// Takes a list apart.
  ///
  /// - Parameters:
  ///   - bytes: the whole list.
  ///   - count: its documents, as the dictionary says.
  /// - Returns: nil where the bytes are not such a list.
  init?(
    _ bytes: UnsafeRawBufferPointer, count: Int, documentLimit: Int, hasPositions: Bool
  ) {
    guard let start = bytes.baseAddress, count > 0 else { return nil }
    self.count = count
    blockCount = count / BlockCodec.count
    tailCount = count % BlockCodec.count
    unsafe data = start
    guard blockCount > 0 else {
      greatest = 1
      occurrencesBeforeTail = 0
      landmarks = (0, 0, 0)
      unsafe (tail, tailEnd) = (start, start + bytes.count)
      unsafe (lasts, offsets, occurrences, bounds) = (start, start, start, nil)
      unsafe documentWidths = start.assumingMemoryBound(to: UInt8.self)
      unsafe frequencyWidths = documentWidths
      unsafe blockImpacts = documentWidths
      return
    }
    guard bytes.count >= Self.footerLength else { return nil }
    let footer = unsafe start + (bytes.count - Self.footerLength)
    greatest = unsafe footer.loadUnaligned(as: Float.self)
    landmarks = unsafe (
      footer.loadUnaligned(fromByteOffset: 4, as: Float.self),
      footer.loadUnaligned(fromByteOffset: 8, as: Float.self),
      footer.loadUnaligned(fromByteOffset: 12, as: Float.self)
    )
    occurrencesBeforeTail = Int(unsafe footer.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    let dataLength = Int(unsafe footer.loadUnaligned(fromByteOffset: 20, as: UInt32.self))
    let hasBounds = unsafe footer.load(fromByteOffset: 24, as: UInt8.self) == 1
    let tables = blockCount * (hasPositions ? 15 : 11)
    let boundCount = hasBounds ? RangeBounds.count(of: documentLimit) : 0
    guard dataLength + tables + boundCount + Self.footerLength == bytes.count else { return nil }
    unsafe lasts = start + dataLength
    unsafe offsets = lasts + 4 * blockCount
    unsafe occurrences = offsets + 4 * blockCount
    let widths = unsafe occurrences + (hasPositions ? 4 * blockCount : 0)
    unsafe documentWidths = widths.assumingMemoryBound(to: UInt8.self)
    unsafe frequencyWidths = documentWidths + blockCount
    unsafe blockImpacts = frequencyWidths + blockCount
    unsafe bounds = hasBounds ? blockImpacts + blockCount : nil
    unsafe tailEnd = lasts
    let last = blockCount - 1
    let lastStart = unsafe Int(offsets.loadUnaligned(fromByteOffset: 4 * last, as: UInt32.self))
    let frequencyWidth = PatchedWidth(code: unsafe frequencyWidths[last])
    let end =
      lastStart + 16 * Int(unsafe documentWidths[last])
      + frequencyWidth.byteCount(of: BlockCodec.count)
    guard end <= dataLength else { return nil }
    unsafe tail = start + end
  }

  /// The last document of a block.
  @inline(__always)
  func last(ofBlock block: Int) -> UInt32 {
    unsafe lasts.loadUnaligned(fromByteOffset: 4 &* block, as: UInt32.self)
  }

  /// The first of some blocks whose last document is not less than `target`, the one behind them where
  /// there is none.
  ///
  /// - Parameter isNear: whether it is more likely one of the first.
  func firstBlock(reaching target: UInt32, in blocks: Range<Int>, isNear: Bool) -> Int {
    var (low, high) = (blocks.lowerBound, blocks.upperBound)
    if isNear {
      var stride = 1
      while low + stride < high, last(ofBlock: low + stride) < target {
        low += stride + 1
        stride *= 2
      }
      high = min(high, low + stride)
    }
    while low < high {
      let middle = (low + high) >> 1
      if last(ofBlock: middle) < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Positions before a block.
  @inline(__always)
  func occurrences(beforeBlock block: Int) -> Int {
    Int(unsafe occurrences.loadUnaligned(fromByteOffset: 4 &* block, as: UInt32.self))
  }

  /// Positions before the tail.
  let occurrencesBeforeTail: Int

  /// Where a block begins in the list.
  @inline(__always)
  func begin(ofBlock block: Int) -> Int {
    Int(unsafe offsets.loadUnaligned(fromByteOffset: 4 &* block, as: UInt32.self))
  }

  @inline(__always)
  private func block(_ block: Int) -> UnsafeRawPointer { unsafe data + begin(ofBlock: block) }

  /// Decodes the documents of a full block.
  ///
  /// - Parameters:
  ///   - offset: what is added to each.
  ///   - documents: room for 128.
  @inline(__always)
  func decodeDocuments(
    ofBlock block: Int, offset: UInt32 = 0, into documents: UnsafeMutablePointer<UInt32>
  ) {
    let base = offset &+ (block == 0 ? 0 : last(ofBlock: block &- 1))
    let width = Int(unsafe documentWidths[block])
    unsafe BlockCodec.unpackSums(self.block(block), width: width, base: base, into: documents)
  }

  /// Decodes the frequencies, less one, of a full block.
  ///
  /// - Parameter frequencies: room for 128.
  @inline(__always)
  func decodeFrequencies(ofBlock block: Int, into frequencies: UnsafeMutablePointer<UInt32>) {
    let source = unsafe self.block(block) + 16 &* Int(documentWidths[block])
    let width = PatchedWidth(code: unsafe frequencyWidths[block])
    unsafe BlockCodec.unpack(source, width: width.width, into: frequencies)
    guard width.exceptionCount > 0 else { return }
    let exceptions = unsafe source + 16 &* width.width
    for exception in 0..<width.exceptionCount {
      let place = unsafe exceptions.load(fromByteOffset: 2 &* exception, as: UInt8.self)
      let high = unsafe exceptions.load(fromByteOffset: 2 &* exception &+ 1, as: UInt8.self)
      unsafe frequencies[Int(place & 127)] |= UInt32(high) &<< UInt32(width.width)
    }
  }

  /// The sum of all frequencies.
  ///
  /// - Complexity: O(1) and the decoding of the tail.
  func occurrenceCount() -> Int {
    guard tailCount > 0 else { return occurrencesBeforeTail }
    var sum = occurrencesBeforeTail + tailCount
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * BlockCodec.count) {
      buffer in
      guard let documents = buffer.baseAddress else { return }
      let frequencies = unsafe documents + BlockCodec.count
      unsafe decodeTail(documents: documents, frequencies: frequencies)
      for index in 0..<tailCount { sum += Int(unsafe frequencies[index]) }
    }
    return sum
  }
}
