/// The lines of a file, each with its place, read as they are asked for: memory holds one chunk and
/// one record.
struct RecordStream {
  struct Line {
    /// Without its line feed.
    var bytes: [UInt8]
    var fileOffset: Int
    /// 1-based.
    var number: Int
  }

  private var stream: ByteStream
  private let limits: ClippingFile.Limits
  private var buffer: [UInt8]
  private var bufferStart = 0
  private var fileOffset = 0
  private(set) var lineNumber = 0
  private var isAtEnd = false

  /// - Parameter firstChunk: what was read from `stream` already.
  init(_ stream: ByteStream, firstChunk: [UInt8], limits: ClippingFile.Limits) {
    self.stream = stream
    self.limits = limits
    buffer = firstChunk
    // The mark of UTF-8 is no part of the first line.
    if firstChunk.starts(with: [0xEF, 0xBB, 0xBF]) { bufferStart = 3 }
  }

  /// The next line, nil at the end.
  ///
  /// - Throws: `.tooLarge` for a line or file over the limits, and what the stream throws.
  mutating func nextLine() throws(ClippingInputError) -> Line? {
    var searched = bufferStart
    while true {
      if let end = buffer.firstOffset(of: UInt8(ascii: "\n"), in: searched..<buffer.count) {
        return take(to: end, behind: end + 1)
      }
      searched = buffer.count
      if isAtEnd {
        return bufferStart < buffer.count ? take(to: buffer.count, behind: buffer.count) : nil
      }
      let keptCount = buffer.count - bufferStart
      guard keptCount <= limits.recordByteCount else { throw tooLarge("a line") }
      let chunk = try stream.nextChunk()
      isAtEnd = chunk.isEmpty
      fileOffset += bufferStart
      guard fileOffset + keptCount + chunk.count <= limits.streamByteCount else {
        throw tooLarge("the file")
      }
      searched -= bufferStart
      buffer.removeSubrange(..<bufferStart)
      buffer.append(contentsOf: chunk)
      bufferStart = 0
    }
  }

  private mutating func take(to end: Int, behind next: Int) -> Line {
    lineNumber += 1
    defer { bufferStart = next }
    return Line(
      bytes: Array(buffer[bufferStart..<end]), fileOffset: fileOffset + bufferStart,
      number: lineNumber)
  }

  private func tooLarge(_ what: String) -> ClippingInputError {
    ClippingInputError(
      .tooLarge, path: stream.path, line: lineNumber + 1, byteOffset: fileOffset + bufferStart,
      message: "\(what) is larger than is read at once", remedy: "split it into smaller files")
  }
}
