import BlockCodec
import ByteStorage

/// Writes the postings of one field of one segment, term by term.
///
/// A list of n documents is n / 128 packed blocks and a tail. A list with at least one
/// block ends with what a reader needs to leap over blocks and to leave out those that cannot score:
///
///     blocks       per block: document differences (16 * width bytes), then frequencies less one
///                  (16 * width bytes and the exceptions, see `PatchedWidth`)
///     tail         per document: varint (difference << 1 | frequency is 1), varint frequency if not;
///                  of 16 documents or more, a byte of 255 and these, or, if that is shorter: UInt8
///                  width of documents, UInt8 of frequencies, a `PatchedWidth`; differences and then
///                  frequencies less one, each as a `BitStream`; the exceptions
///     last         UInt32 per block: its last document
///     offset       UInt32 per block: where it begins
///     occurrences  UInt32 per block: positions before it (only in a field with positions)
///     widths       UInt8 per block: width of documents; then of frequencies, a `PatchedWidth`
///     impacts      UInt8 per block: an upper bound of its impacts in 255ths of the greatest
///     bounds       UInt8 per 64 documents of the segment, likewise (only in long lists)
///     footer       Float32 greatest impact; Float32 10th, 100th, 1000th greatest, 0 where there are
///                  fewer; UInt32 positions before the tail; UInt32 length of
///                  blocks and tail; UInt8 1 if bounds
///
/// A shorter list is a tail alone. All integers are little-endian. Impacts are computed under the
/// segment's own average length; a reader widens them for another.
///
/// Positions are differences within a document, in streams of 128:
///
///     streams      16 * width bytes each, packed like a block, and exceptions; the last one, if it is
///                  shorter, as a `BitStream`, and exceptions
///     offset       UInt32 per 16 streams: where the first begins; only where there are several
///     widths       a `PatchedWidth` per stream
struct PostingsEncoder {
  private var field = FieldShape(ordinal: 0, isText: false, hasPositions: false)
  private var documentLimit = 0
  private var norms: [UInt8] = []
  private var penalties = LengthPenalties(averageLength: 1)

  /// The current term's bytes.
  private var postings: [UInt8] = []
  private var positions: [UInt8] = []
  private var documentCount = 0
  private var previous: UInt32 = 0
  private var pendingCount = 0
  private var documents = [UInt32](repeating: 0, count: BlockCodec.count)
  private var differences = [UInt32](repeating: 0, count: BlockCodec.count)
  private var frequencies = [UInt32](repeating: 0, count: BlockCodec.count)
  private var occurrenceCount: UInt32 = 0
  private var pendingOccurrences: UInt32 = 0
  private var stream = [UInt32](repeating: 0, count: BlockCodec.count)
  private var streamCount = 0
  private var streamOffsets: [UInt32] = []
  private var streamWidths: [UInt8] = []
  private var blocks = BlockTable()
  private var impacts = ImpactTable()

  /// Occurrences of the current term, and how many there may be: they are counted in 32 bits.
  private var termOccurrences: UInt64 = 0
  private let occurrenceLimit: UInt64
  /// Bytes of a list before its tables, which have room in what is left of 32 bits.
  private static let byteLimit = Int(Int32.max)

  init(occurrenceLimit: UInt64 = UInt64(UInt32.max)) {
    self.occurrenceLimit = occurrenceLimit
  }

  /// Begins a term.
  ///
  /// - Parameters:
  ///   - norms: a length byte per document of the segment in a text field, nothing in others.
  ///   - documentLimit: one more than the largest document number of the segment.
  ///   - averageLength: of the field in the segment's own documents.
  mutating func begin(
    field: FieldShape, norms: [UInt8], documentLimit: Int, averageLength: Float
  ) {
    precondition(!field.isText || norms.count == documentLimit, "a norm for each document")
    self.field = field
    self.documentLimit = documentLimit
    self.norms = norms
    if penalties.averageLength != averageLength {
      penalties = LengthPenalties(averageLength: averageLength)
    }
  }

  /// Adds documents of the term, ascending.
  ///
  /// - Throws: `badValue` where a list would pass what 32 bits can count.
  mutating func append(_ batch: PostingsBatch) throws(IndexError) {
    try checkBounds(batch)
    var first = 0
    while first < batch.documents.count {
      let count = min(BlockCodec.count - pendingCount, batch.documents.count - first)
      take(batch, first..<(first + count))
      first += count
      if pendingCount == BlockCodec.count { flushBlock() }
    }
    takePositions(batch.positionDeltas)
  }

  private mutating func checkBounds(_ batch: PostingsBatch) throws(IndexError) {
    termOccurrences += batch.frequencies.reduce(0) { $0 + UInt64($1) }
    guard termOccurrences <= occurrenceLimit,
      max(postings.count, positions.count) <= Self.byteLimit
    else {
      throw .badValue(
        "a segment with more than \(occurrenceLimit) occurrences of a term, or \(Self.byteLimit) bytes"
      )
    }
  }

  /// Takes documents into the block under construction, which has room for them.
  private mutating func take(_ batch: PostingsBatch, _ range: Range<Int>) {
    var (previous, occurrences, isValid) = (self.previous, pendingOccurrences, true)
    var isFirst = documentCount == 0
    unsafe documents.withUnsafeMutableBufferPointer { documents in
      unsafe differences.withUnsafeMutableBufferPointer { differences in
        unsafe frequencies.withUnsafeMutableBufferPointer { frequencies in
          var target = pendingCount
          for index in range {
            let (document, frequency) = (batch.documents[index], batch.frequencies[index])
            isValid = isValid && (isFirst || document > previous) && frequency > 0
            isFirst = false
            unsafe documents[target] = document
            unsafe differences[target] = document &- previous
            unsafe frequencies[target] = frequency &- 1
            previous = document
            occurrences &+= frequency
            target += 1
          }
        }
      }
    }
    precondition(
      isValid && Int(previous) < documentLimit,
      "documents up to \(previous) of \(documentLimit), ascending, with occurrences")
    self.previous = previous
    pendingOccurrences = occurrences
    pendingCount += range.count
    documentCount += range.count
  }

  private mutating func takePositions(_ deltas: [UInt32]) {
    unsafe deltas.withUnsafeBufferPointer { deltas in
      var first = 0
      while first < deltas.count {
        let count = min(BlockCodec.count - streamCount, deltas.count - first)
        let part = unsafe UnsafeBufferPointer(rebasing: deltas[first..<(first + count)])
        first += count
        if count == BlockCodec.count {
          unsafe flushStream(part)
          continue
        }
        unsafe stream.withUnsafeMutableBufferPointer {
          _ = unsafe UnsafeMutableBufferPointer(rebasing: $0[streamCount...]).update(from: part)
        }
        streamCount += count
        if streamCount == BlockCodec.count { flushPendingStream() }
      }
    }
  }

  /// Ends the term and writes it out.
  mutating func end(_ sections: inout PostingsSections) throws(IndexError) -> TermEntry {
    precondition(documentCount > 0, "a term without documents")
    if blocks.count > 0 && field.isText { noteImpacts() }
    writeTail()
    if blocks.count > 0 { writeTables() }
    if field.hasPositions { finishStreams() }
    let entry = TermEntry(
      documentCount: UInt32(documentCount),
      postingsOffset: UInt64(sections.postings.count), postingsLength: UInt32(postings.count),
      positionsOffset: UInt64(sections.positions.count), positionsLength: UInt32(positions.count))
    try sections.postings.append(postings)
    try sections.positions.append(positions)
    reset()
    return entry
  }

  private mutating func reset() {
    postings.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    documentCount = 0
    termOccurrences = 0
    previous = 0
    pendingCount = 0
    occurrenceCount = 0
    pendingOccurrences = 0
    streamCount = 0
    blocks.removeAll()
    impacts.removeAll()
  }

  // MARK: Documents

  private mutating func flushBlock() {
    if field.isText { noteImpacts() }
    let documentWidth = unsafe differences.withUnsafeBufferPointer {
      unsafe BlockCodec.width(of: $0.baseAddress.unsafelyUnwrapped)
    }
    let (frequencyWidth, exceptions) = unsafe frequencies.withUnsafeBufferPointer {
      let width = unsafe PatchedWidth(for: $0)
      return (width, unsafe width.exceptions(among: $0))
    }
    blocks.add(
      last: previous, offset: UInt32(postings.count), occurrences: occurrenceCount,
      documentWidth: UInt8(documentWidth), frequencyWidth: frequencyWidth.code)
    appendBlock(differences, width: documentWidth)
    appendBlock(frequencies, width: frequencyWidth.width)
    postings += exceptions
    occurrenceCount += pendingOccurrences
    pendingOccurrences = 0
    pendingCount = 0
  }

  private mutating func appendBlock(_ values: [UInt32], width: Int) {
    let start = postings.count
    postings.append(contentsOf: repeatElement(0, count: BlockCodec.byteCount(width: width)))
    unsafe postings.withUnsafeMutableBytes { bytes in
      unsafe values.withUnsafeBufferPointer { values in
        guard let target = bytes.baseAddress, let source = values.baseAddress else { return }
        unsafe BlockCodec.pack(source, width: width, into: target + start)
      }
    }
  }

  private mutating func writeTail() {
    var varints: [UInt8] = []
    for index in 0..<pendingCount {
      let frequency = frequencies[index] + 1
      varints.append(varint: UInt64(differences[index]) << 1 | (frequency == 1 ? 1 : 0))
      if frequency > 1 { varints.append(varint: UInt64(frequency)) }
    }
    guard pendingCount >= PostingList.packedTailCount else { return postings += varints }
    let packed = packedTail()
    if packed.count <= varints.count {
      postings += packed
    } else {
      postings.append(PostingList.unpackedTail)
      postings += varints
    }
  }

  private func packedTail() -> [UInt8] {
    var bytes: [UInt8] = []
    unsafe differences.withUnsafeBufferPointer { differences in
      unsafe frequencies.withUnsafeBufferPointer { frequencies in
        let documents = unsafe UnsafeBufferPointer(rebasing: differences[..<pendingCount])
        let frequencies = unsafe UnsafeBufferPointer(rebasing: frequencies[..<pendingCount])
        let greatest = unsafe documents.reduce(0, |)
        let width = UInt32.bitWidth - greatest.leadingZeroBitCount
        let patched = unsafe PatchedWidth(for: frequencies)
        bytes = [UInt8(width), patched.code]
        unsafe BitStream.append(documents, width: width, to: &bytes)
        unsafe BitStream.append(frequencies, width: patched.width, to: &bytes)
        bytes += unsafe patched.exceptions(among: frequencies)
      }
    }
    return bytes
  }

  private mutating func writeTables() {
    let dataLength = UInt32(postings.count)
    for last in blocks.last { postings.append(littleEndian: last) }
    for offset in blocks.offsets { postings.append(littleEndian: offset) }
    if field.hasPositions {
      for number in blocks.occurrences { postings.append(littleEndian: number) }
    }
    postings += blocks.documentWidths
    postings += blocks.frequencyWidths
    let scale = impacts.greatest
    for index in 0..<blocks.count {
      postings.append(field.isText ? ImpactTable.quantised(impacts.blocks[index], of: scale) : 0)
    }
    let hasBounds = field.isText && documentCount >= RangeBounds.leastCount(of: documentLimit)
    if hasBounds { impacts.appendBounds(documentLimit: documentLimit, to: &postings) }
    for impact in impacts.landmarks() { postings.append(littleEndian: impact.bitPattern) }
    postings.append(littleEndian: occurrenceCount)
    postings.append(littleEndian: dataLength)
    postings.append(hasBounds ? 1 : 0)
  }

  private mutating func noteImpacts() {
    impacts.beginBlock()
    let count = pendingCount
    unsafe documents.withUnsafeBufferPointer { documents in
      unsafe frequencies.withUnsafeBufferPointer { frequencies in
        for index in 0..<count {
          let document = unsafe documents[index]
          let impact = LengthPenalties.impact(
            frequency: unsafe frequencies[index] &+ 1,
            penalty: penalties.values[Int(norms[Int(document)])])
          impacts.add(impact, document: document)
        }
      }
    }
    impacts.endBlock()
  }

  // MARK: Positions

  private mutating func flushPendingStream() {
    let pending = stream
    unsafe pending.withUnsafeBufferPointer {
      unsafe flushStream(UnsafeBufferPointer(rebasing: $0[..<streamCount]))
    }
    streamCount = 0
  }

  private mutating func flushStream(_ values: UnsafeBufferPointer<UInt32>) {
    if streamWidths.count % 16 == 0 { streamOffsets.append(UInt32(positions.count)) }
    let width = unsafe PatchedWidth(for: values)
    streamWidths.append(width.code)
    unsafe appendStream(values, width: width.width)
    if width.exceptionCount > 0 { positions += unsafe width.exceptions(among: values) }
  }

  /// Full streams are packed like blocks, which unpack at once; the last one such that each value
  /// can be read by itself.
  private mutating func appendStream(_ values: UnsafeBufferPointer<UInt32>, width: Int) {
    guard let source = values.baseAddress, values.count == BlockCodec.count else {
      return unsafe BitStream.append(values, width: width, to: &positions)
    }
    let start = positions.count
    positions.append(contentsOf: repeatElement(0, count: BlockCodec.byteCount(width: width)))
    unsafe positions.withUnsafeMutableBytes { bytes in
      guard let target = bytes.baseAddress else { return }
      unsafe BlockCodec.pack(source, width: width, into: target + start)
    }
  }

  private mutating func finishStreams() {
    if streamCount > 0 { flushPendingStream() }
    if streamWidths.count > 1 {
      for offset in streamOffsets { positions.append(littleEndian: offset) }
    }
    positions += streamWidths
    streamOffsets.removeAll(keepingCapacity: true)
    streamWidths.removeAll(keepingCapacity: true)
  }
}
