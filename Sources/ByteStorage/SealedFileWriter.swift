/// Writes a sealed file (see `SealedLayout`) from its beginning to its end.
///
/// Nothing is written again once it has left the buffer, and a file that was not finished has no
/// footer: it cannot be taken for a whole one.
public final class SealedFileWriter {
  /// So many bytes are written at once: large enough that the number of calls does not matter.
  private static let bufferByteCount = 16 * SealedLayout.pageByteCount

  public let path: String
  private let format: FileFormat
  private let file: any WritableFile
  private var buffer: [UInt8]
  /// How many bytes of the buffer are covered by page checksums.
  private var coveredByteCount = 0
  private var writtenByteCount = 0
  private var checksums: [UInt8] = []

  /// Where the next byte goes.
  public var position: Int { writtenByteCount + buffer.count }

  public init(at path: String, format: FileFormat, in storage: any Storage) throws(StorageError) {
    self.path = path
    self.format = format
    file = try storage.createFile(at: path)
    buffer = SealedLayout.header(of: format)
  }

  public func append(_ bytes: Span<UInt8>) throws(StorageError) {
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    if buffer.count >= Self.bufferByteCount { try writeWholePages() }
  }

  /// Appends zeros up to a multiple of `alignment`.
  public func align(to alignment: Int) {
    while position % alignment != 0 { buffer.append(0) }
  }

  /// Ends the file. What was written is durable only after `synchronize`.
  public func finish(entrance: Int) throws(StorageError) -> Checksum {
    let contentEnd = position
    coverPages(upTo: buffer.count)
    let trailer = [UInt8](repeating: 0, count: (8 - contentEnd % 8) % 8) + checksums
    let footer = Self.footer(contentEnd, entrance, Checksum(of: trailer.span), format)
    buffer.append(contentsOf: trailer)
    buffer.append(contentsOf: footer)
    try writeBuffer(buffer.count)
    return Checksum(of: footer.span.extracting(0..<(SealedLayout.footerByteCount - 8)))
  }

  /// Makes the file's bytes durable (its name is another matter).
  public func synchronize() throws(StorageError) {
    try file.synchronize()
  }

  public func close() throws(StorageError) {
    try file.close()
  }
}

extension SealedFileWriter {
  private func writeWholePages() throws(StorageError) {
    let whole = buffer.count / SealedLayout.pageByteCount * SealedLayout.pageByteCount
    coverPages(upTo: whole)
    try writeBuffer(whole)
  }

  /// Appends the checksum of each page of the buffer that has none yet. Pages begin where the buffer
  /// begins, for only whole pages are written before the end.
  private func coverPages(upTo end: Int) {
    while coveredByteCount < end {
      let pageEnd = min(coveredByteCount + SealedLayout.pageByteCount, end)
      let checksum = Checksum(of: buffer.span.extracting(coveredByteCount..<pageEnd))
      checksums.append(littleEndian: checksum.value)
      coveredByteCount = pageEnd
    }
  }

  private func writeBuffer(_ count: Int) throws(StorageError) {
    try Self.write(buffer, count, to: file)
    buffer.removeFirst(count)
    writtenByteCount += count
    coveredByteCount = 0
  }

  private static func write(
    _ buffer: [UInt8], _ count: Int, to file: any WritableFile
  ) throws(StorageError) {
    try file.append(buffer.span.extracting(0..<count))
  }

  private static func footer(
    _ contentEnd: Int, _ entrance: Int, _ checksums: Checksum, _ format: FileFormat
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(contentEnd))
    bytes.append(littleEndian: UInt64(entrance))
    bytes.append(littleEndian: checksums.value)
    bytes.append(littleEndian: UInt64(format.version))
    bytes.append(contentsOf: repeatElement(0, count: 24))
    bytes.append(littleEndian: Checksum(of: bytes.span).value)
    return bytes
  }
}
