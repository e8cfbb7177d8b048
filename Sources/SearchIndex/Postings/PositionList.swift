import BlockCodec

/// The bytes of one term's positions: see `PostingsEncoder` for the format.
///
/// The pointers are good as long as the `SegmentReader` lives, as those of `PostingList`.
@safe
struct PositionList {
  let count: Int
  private let data: UnsafeRawPointer
  private let offsets: UnsafeRawPointer
  private let widths: UnsafePointer<UInt8>
  /// The stream that was read last, and where it begins.
  private var recent = (stream: 0, offset: 0)

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
  private func begin(ofStream stream: Int) -> Int {
    guard stream > 0 else { return 0 }
    let group = stream &>> 4
    var offset = Int(unsafe offsets.loadUnaligned(fromByteOffset: 4 &* group, as: UInt32.self))
    var before = group &<< 4
    while before < stream {
      offset &+= Int(unsafe widths[before])
      before &+= 1
    }
    return 16 &* offset
  }

  /// The same, quickest for the stream that was read last and the next one.
  @inline(__always)
  private mutating func begin(ofNextStream stream: Int) -> Int {
    if stream != recent.stream {
      let offset =
        stream == recent.stream &+ 1
        ? unsafe recent.offset &+ 16 &* Int(widths[recent.stream]) : begin(ofStream: stream)
      recent = (stream, offset)
    }
    return recent.offset
  }

  /// Decodes the positions of one document.
  ///
  /// - Parameters:
  ///   - start: the number of positions of the list before those of the document.
  ///   - frequency: how many it has.
  ///   - positions: room for so many.
  @inline(__always)
  mutating func decode(
    from start: Int, frequency: Int, into positions: UnsafeMutablePointer<UInt32>
  ) {
    guard start >= 0, start + frequency <= count else { return }
    var position: UInt32 = 0
    var done = 0
    while done < frequency {
      let stream = (start &+ done) &>> 7
      let source = unsafe data + begin(ofNextStream: stream)
      let width = Int(unsafe widths[stream])
      let first = (start &+ done) & 127
      let part = min(128 &- first, frequency &- done)
      for index in 0..<part {
        position &+= unsafe BitStream.value(at: first &+ index, width: width, in: source)
        unsafe positions[done &+ index] = position
      }
      done &+= part
    }
  }

  /// Appends the differences as they were written, of any number of documents.
  func appendDifferences(from start: Int, count wanted: Int, to differences: inout [UInt32]) {
    guard start >= 0, start + wanted <= count else { return }
    var done = 0
    while done < wanted {
      let stream = (start + done) >> 7
      let source = unsafe data + begin(ofStream: stream)
      let width = Int(unsafe widths[stream])
      let first = (start + done) & 127
      let part = min(128 - first, wanted - done)
      for index in 0..<part {
        differences.append(unsafe BitStream.value(at: first + index, width: width, in: source))
      }
      done += part
    }
  }
}
