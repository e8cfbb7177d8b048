/// What kind of file it is and which versions of its format can be read.
///
/// The first sixteen bytes of a file are the same in every version, so that a later version is told
/// from damage.
public struct FileFormat: Hashable, Sendable {
  /// Eight bytes that no other kind of file begins with.
  public let magic: UInt64
  /// The version that is written, and the latest that can be read.
  public let version: UInt32

  public init(magic: UInt64, version: UInt32) {
    self.magic = magic
    self.version = version
  }
}

/// The layout that all files of an index share: a header, the content, a checksum for each page of
/// both, a footer.
///
///     0          magic                                   8 bytes
///     8          version                                 4
///     12         lower half of the checksum of 0..<12    4
///     16         content
///     n          zeros up to a multiple of 8
///     p          checksum of each page of 0..<n          8 each
///     length-64  footer
///
///     footer+0   n, where the content ends               8
///     footer+8   content's own entrance (see below)      8
///     footer+16  checksum of n..<footer                  8
///     footer+24  version                                 8
///     footer+32  zeros                                   24
///     footer+56  checksum of the footer's first 56 bytes 8
///
/// All numbers are little-endian. The last eight bytes vouch for the footer, the footer for the page
/// checksums, they for the pages: whoever notes that last checksum elsewhere has noted the content.
/// The *entrance* is an offset that the content's writer may choose, where its reader begins.
enum SealedLayout {
  /// As long as four pages of memory: long enough that the checksums are half a thousandth of the
  /// file, short enough to be verified in about a microsecond.
  static let pageByteCount = 16384
  static let headerByteCount = 16
  static let footerByteCount = 64

  static func pageCount(ofContentEnd end: Int) -> Int {
    (end + pageByteCount - 1) / pageByteCount
  }

  static func header(of format: FileFormat) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: format.magic)
    bytes.append(littleEndian: format.version)
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: Checksum(of: bytes.span).value))
    return bytes
  }
}

/// A file of pages that are verified by their checksums, each when it is first asked for.
///
/// Opening verifies header, footer and page checksums. What was verified once is remembered for the
/// life of this object, so that a warm reader pays for a look at one bit.
@safe
public final class SealedFile: Sendable {
  public let mapping: MappedFile
  /// Where the content ends; it begins at 0, with the header.
  public let contentEnd: Int
  /// The offset that the writer noted for its reader.
  public let entrance: Int
  /// Stands for the whole content.
  public let seal: Checksum
  private let checksumsOffset: Int
  private let verifiedPages: AtomicBits

  public var path: String { mapping.path }

  public init(_ mapping: MappedFile, format: FileFormat) throws(StorageError) {
    try SealedFile.checkHeader(mapping, format)
    let footer = try Footer(mapping, format)
    self.mapping = mapping
    contentEnd = footer.contentEnd
    entrance = footer.entrance
    seal = footer.seal
    checksumsOffset = footer.checksumsOffset
    verifiedPages = AtomicBits(count: SealedLayout.pageCount(ofContentEnd: contentEnd))
  }

  /// The seal of the file at `path`, as it says itself: what was opened before and has this seal need
  /// not be opened again. Nil where the file is too short to have one.
  ///
  /// - Complexity: O(1), a few microseconds.
  public static func seal(
    ofFileAt path: String, in storage: any Storage
  ) throws(StorageError) -> Checksum? {
    let bytes = try storage.lastBytes(8, of: path)
    guard bytes.count == 8 else { return nil }
    return Checksum(value: bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// The bytes in `range`, verified. They are valid while this object lives, and 64 bytes behind them
  /// can be read, whatever they are.
  ///
  /// - Throws: `damaged` where the range leaves the content or a page is not what was written.
  /// - Complexity: a few nanoseconds for a page verified before, else O(page).
  package func bytes(in range: Range<Int>) throws(StorageError) -> UnsafeRawBufferPointer {
    try verify(range)
    return unsafe UnsafeRawBufferPointer(rebasing: mapping.bytes[range])
  }

  /// Verifies the pages that `range` touches, those that were not yet.
  public func verify(_ range: Range<Int>) throws(StorageError) {
    guard range.lowerBound >= 0 && range.upperBound <= contentEnd else {
      throw .damaged(
        path: path, offset: range.lowerBound, expected: "a range within 0..<\(contentEnd)",
        found: "\(range)")
    }
    guard !range.isEmpty else { return }
    let first = range.lowerBound / SealedLayout.pageByteCount
    let last = (range.upperBound - 1) / SealedLayout.pageByteCount
    if verifiedPages.areSet(first...last) { return }
    for page in first...last where !verifiedPages.isSet(page) {
      try verifyPage(page)
      verifiedPages.set(page)
    }
  }

  /// Calls `report` for each page that is not what was written, whether verified before or not.
  public func checkAllPages(_ report: (StorageError) -> Void) {
    for page in 0..<SealedLayout.pageCount(ofContentEnd: contentEnd) {
      do { try verifyPage(page) } catch { report(error) }
    }
  }

  private func verifyPage(_ page: Int) throws(StorageError) {
    let start = page * SealedLayout.pageByteCount
    let end = min(start + SealedLayout.pageByteCount, contentEnd)
    let bytes = unsafe mapping.bytes
    let found = Checksum(of: unsafe Span<UInt8>(_unsafeBytes: bytes[start..<end])).value
    let expected = unsafe bytes.loadUnaligned(
      fromByteOffset: checksumsOffset + 8 * page, as: UInt64.self)
    guard found == UInt64(littleEndian: expected) else {
      throw .damaged(
        path: path, offset: start, expected: "bytes with checksum \(hexadecimal(expected))",
        found: "checksum \(hexadecimal(found)) over \(end - start) bytes")
    }
  }
}

extension SealedFile {
  private static func checkHeader(
    _ mapping: MappedFile, _ format: FileFormat
  ) throws(StorageError) {
    let bytes = unsafe mapping.bytes
    guard bytes.count >= SealedLayout.headerByteCount + SealedLayout.footerByteCount else {
      throw .damaged(
        path: mapping.path, offset: 0, expected: "a header and a footer",
        found: "\(bytes.count) bytes")
    }
    var cursor = unsafe ByteCursor(bytes)
    let magic: UInt64 = cursor.load()
    let version: UInt32 = cursor.load()
    let check: UInt32 = cursor.load()
    let computed = Checksum(of: unsafe Span<UInt8>(_unsafeBytes: bytes[0..<12])).value
    guard magic == format.magic && check == UInt32(truncatingIfNeeded: computed) else {
      throw .damaged(
        path: mapping.path, offset: 0,
        expected: "a header that begins \(hexadecimal(format.magic))",
        found: hexadecimal(magic))
    }
    guard version <= format.version else {
      throw .newerVersion(
        path: mapping.path, found: Int(version), supported: Int(format.version))
    }
  }

  /// The footer, once it and the page checksums are known to be what was written.
  private struct Footer {
    let contentEnd: Int
    let entrance: Int
    let seal: Checksum
    let checksumsOffset: Int

    init(_ mapping: MappedFile, _ format: FileFormat) throws(StorageError) {
      let bytes = unsafe mapping.bytes
      let start = bytes.count - SealedLayout.footerByteCount
      let footer = unsafe bytes[start...]
      var cursor = unsafe ByteCursor(UnsafeRawBufferPointer(rebasing: footer))
      let (end, entrance): (UInt64, UInt64) = (cursor.load(), cursor.load())
      let checksumsSeal: UInt64 = cursor.load()
      cursor.skip(32)
      seal = Checksum(value: cursor.load())
      let computed = Checksum(of: unsafe Span<UInt8>(_unsafeBytes: footer.dropLast(8)))
      guard seal == computed else {
        throw .damaged(
          path: mapping.path, offset: start,
          expected: "a footer with checksum \(hexadecimal(computed.value))",
          found: hexadecimal(seal.value))
      }
      checksumsOffset = try Footer.checksumsOffset(end, start, mapping)
      contentEnd = Int(end)
      self.entrance = Int(clamping: entrance)
      let found = Checksum(of: unsafe Span<UInt8>(_unsafeBytes: bytes[contentEnd..<start]))
      guard found.value == checksumsSeal else {
        throw .damaged(
          path: mapping.path, offset: checksumsOffset,
          expected: "page checksums with checksum \(hexadecimal(checksumsSeal))",
          found: hexadecimal(found.value))
      }
    }

    /// Where the page checksums begin, if what the footer says adds up to the file's length.
    private static func checksumsOffset(
      _ end: UInt64, _ footerStart: Int, _ mapping: MappedFile
    ) throws(StorageError) -> Int {
      if end >= UInt64(SealedLayout.headerByteCount) && end <= UInt64(footerStart) {
        let offset = (Int(end) + 7) & ~7
        if offset + 8 * SealedLayout.pageCount(ofContentEnd: Int(end)) == footerStart {
          return offset
        }
      }
      throw .damaged(
        path: mapping.path, offset: footerStart, expected: "a content that fits the file's length",
        found: "content up to \(end), footer at \(footerStart)")
    }
  }
}

func hexadecimal(_ value: UInt64) -> String {
  String(value, radix: 16)
}
