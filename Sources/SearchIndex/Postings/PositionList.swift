import BlockCodec

/// The bytes of one term's positions: see `PostingsEncoder` for the format.
///
/// The pointers are good as long as the `SegmentReader` lives, as those of `PostingList`.
@safe
struct PositionList {
  let count: Int
  let data: UnsafeRawPointer
  let offsets: UnsafeRawPointer
  let widths: UnsafePointer<UInt8>
  /// The stream that was read last, and where it begins.
  private var recent = (stream: 0, offset: 0)
  /// The stream whose differences are in the caller's buffer.
  private var unpacked = -1

  /// Takes a list apart.
  ///
  /// - Parameters:
  ///   - bytes: the whole list.
  ///   - count: its positions, the sum of the frequencies.
  /// - Returns: nil where the bytes are not such a list.
  init?(_ bytes: UnsafeRawBufferPointer, count: Int) {
    let streams = (count + 127) >> 7
    let offsetsLength = streams > 1 ? 4 * ((streams + 15) >> 4) : 0
    guard let start = bytes.baseAddress, bytes.count >= streams + offsetsLength else { return nil }
    self.count = count
    unsafe data = start
    unsafe offsets = start + (bytes.count - streams - offsetsLength)
    unsafe widths = (offsets + offsetsLength).assumingMemoryBound(to: UInt8.self)
  }

  /// Where a stream begins.
  @inline(__always)
  func begin(ofStream stream: Int) -> Int {
    guard stream > 0 else { return 0 }
    let group = stream &>> 4
    let offset = Int(unsafe offsets.loadUnaligned(fromByteOffset: 4 &* group, as: UInt32.self))
    // Sixteen codes from the group's first on can be read: what is behind the list is mapped.
    let codes = unsafe UnsafeRawPointer(widths).loadUnaligned(
      fromByteOffset: group &<< 4, as: SIMD16<UInt8>.self)
    return offset &+ PatchedWidth.byteCount(ofBlocks: codes, count: stream & 15)
  }

  /// The same, quickest for the stream that was read last and the next one.
  @inline(__always)
  private mutating func begin(ofNextStream stream: Int) -> Int {
    if stream != recent.stream {
      let offset =
        stream == recent.stream &+ 1
        ? recent.offset
          &+ PatchedWidth(code: unsafe widths[recent.stream]).byteCount(of: BlockCodec.count)
        : begin(ofStream: stream)
      recent = (stream, offset)
    }
    return recent.offset
  }

  /// Decodes the positions of one document.
  ///
  /// - Parameters:
  ///   - start: the number of positions of the list before those of the document.
  ///   - frequency: how many it has.
  ///   - positions: room for so many. Zeros are put there where positions pass the last that there
  ///     can be, so that whoever reads them finds them ascending, whatever the bytes.
  ///   - buffer: room for 128 integers, the same in each call and left alone between calls.
  @inline(__always)
  mutating func decode(
    from start: Int, frequency: Int, into positions: UnsafeMutablePointer<UInt32>,
    buffer: UnsafeMutablePointer<UInt32>
  ) {
    guard start >= 0, start + frequency <= count else {
      return unsafe positions.update(repeating: 0, count: frequency)
    }
    var position: UInt64 = 0
    var done = 0
    while done < frequency {
      let stream = (start &+ done) &>> 7
      let first = (start &+ done) & 127
      let part = min(128 &- first, frequency &- done)
      let target = unsafe positions + done
      if stream < count &>> 7 {
        if stream != unpacked { unsafe unpack(stream, into: buffer) }
        for index in 0..<part {
          position &+= unsafe UInt64(buffer[first &+ index])
          unsafe target[index] = UInt32(truncatingIfNeeded: position)
        }
      } else {
        position = unsafe decodeLast(stream, first..<(first &+ part), after: position, into: target)
      }
      done &+= part
    }
    // Nothing is ever subtracted: if the last is in its bounds, so are all.
    if position > UInt64(Term.maximumPosition) {
      unsafe positions.update(repeating: 0, count: frequency)
    }
  }

  /// Eight differences from one on, of which the first `wanted` are asked for; nil where there are not
  /// so many.
  ///
  /// - Parameters:
  ///   - wanted: at most 8.
  ///   - buffer: as for `decode`, with room for 16 more.
  @inline(__always)
  mutating func differences(
    from start: Int, count wanted: Int, buffer: UnsafeMutablePointer<UInt32>
  ) -> (SIMD4<UInt32>, SIMD4<UInt32>)? {
    guard start >= 0, start &+ wanted <= count else { return nil }
    var source = unsafe UnsafeRawPointer(buffer + (start & 127))
    if start & 127 &+ wanted <= BlockCodec.count {
      if start &>> 7 != unpacked { unsafe unpack(start &>> 7, into: buffer) }
    } else {
      unsafe source = UnsafeRawPointer(gather(start, wanted, buffer))
    }
    return unsafe (
      source.loadUnaligned(as: SIMD4<UInt32>.self),
      source.loadUnaligned(fromByteOffset: 16, as: SIMD4<UInt32>.self)
    )
  }

  /// Puts differences together that stand in two streams.
  @inline(never)
  private mutating func gather(
    _ start: Int, _ wanted: Int, _ buffer: UnsafeMutablePointer<UInt32>
  ) -> UnsafeMutablePointer<UInt32> {
    let target = unsafe buffer + BlockCodec.count + 8
    for index in 0..<wanted {
      let place = start &+ index
      if place &>> 7 != unpacked { unsafe unpack(place &>> 7, into: buffer) }
      unsafe target[index] = buffer[place & 127]
    }
    return unsafe target
  }

  /// Unpacks a stream.
  private mutating func unpack(_ stream: Int, into buffer: UnsafeMutablePointer<UInt32>) {
    unpacked = stream
    guard stream < count &>> 7 else { return unsafe readLast(stream, into: buffer) }
    let source = unsafe data + begin(ofNextStream: stream)
    let width = PatchedWidth(code: unsafe widths[stream])
    unsafe BlockCodec.unpack(source, width: width.width, into: buffer)
    unsafe forEachException(of: stream, width, at: source, 0..<BlockCodec.count) { index, high in
      unsafe buffer[index] |= high
    }
  }

  /// Decodes some of the last stream; gives the last position.
  private mutating func decodeLast(
    _ stream: Int, _ range: Range<Int>, after before: UInt64,
    into target: UnsafeMutablePointer<UInt32>
  ) -> UInt64 {
    let source = unsafe data + begin(ofNextStream: stream)
    let width = PatchedWidth(code: unsafe widths[stream])
    var position = before
    for index in 0..<range.count {
      position &+= unsafe UInt64(
        BitStream.value(at: range.lowerBound &+ index, width: width.width, in: source))
      unsafe target[index] = UInt32(truncatingIfNeeded: position)
    }
    unsafe forEachException(of: stream, width, at: source, range) { from, high in
      for index in from..<range.count { unsafe target[index] &+= high }
      position &+= UInt64(high)
    }
    return position
  }

  /// Calls `body` for each exception among the values `range` of a stream: which of them, and what
  /// has to be added to it.
  @inline(__always)
  private func forEachException(
    of stream: Int, _ width: PatchedWidth, at source: UnsafeRawPointer, _ range: Range<Int>,
    _ body: (Int, UInt32) -> Void
  ) {
    guard width.exceptionCount > 0 else { return }
    let valueCount = min(BlockCodec.count, count &- stream &<< 7)
    let exceptions = unsafe source + (valueCount &* width.width &+ 7) &>> 3
    for exception in 0..<width.exceptionCount {
      let place = Int(unsafe exceptions.load(fromByteOffset: 2 &* exception, as: UInt8.self))
      guard place >= range.lowerBound && place < range.upperBound else { continue }
      let high = unsafe exceptions.load(fromByteOffset: 2 &* exception &+ 1, as: UInt8.self)
      body(place &- range.lowerBound, UInt32(high) &<< UInt32(width.width))
    }
  }

  /// Appends the differences as they were written, of any number of documents.
  mutating func appendDifferences(
    from start: Int, count wanted: Int, to differences: inout [UInt32]
  ) {
    guard start >= 0, start + wanted <= count else { return }
    var done = 0
    while done < wanted {
      let stream = (start + done) >> 7
      let first = (start + done) & 127
      let part = min(128 - first, wanted - done)
      unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: BlockCodec.count) { buffer in
        guard let base = buffer.baseAddress else { return }
        unsafe unpack(stream, into: base)
        unsafe differences.append(contentsOf: buffer[first..<(first + part)])
      }
      unpacked = -1
      done += part
    }
  }

  /// The differences of the last stream.
  private mutating func readLast(_ stream: Int, into buffer: UnsafeMutablePointer<UInt32>) {
    let source = unsafe data + begin(ofNextStream: stream)
    let width = PatchedWidth(code: unsafe widths[stream])
    for index in 0..<(count & 127) {
      unsafe buffer[index] = BitStream.value(at: index, width: width.width, in: source)
    }
    unsafe forEachException(of: stream, width, at: source, 0..<(count & 127)) { index, high in
      unsafe buffer[index] |= high
    }
  }
}
