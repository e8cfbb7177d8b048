/// The bytes of a file as it is read: inflated where it begins with gzip's magic number, given out
/// chunk by chunk and counted against the limits.
struct ByteStream {
  private enum Origin {
    case file(FileHandle)
    case memory(ArraySlice<UInt8>)
  }

  static let chunkByteCount = 1 << 18

  let path: String
  private let origin: Origin
  private var memoryOffset = 0
  private var inflater: GzipInflater?
  private var firstChunk: [UInt8]
  private var isAtEnd = false

  /// - Throws: `ClippingInputError`.
  init(_ file: ClippingFile) throws(ClippingInputError) {
    path = file.path
    if let bytes = file.bytes {
      origin = .memory(bytes[...])
      memoryOffset = min(bytes.count, Self.chunkByteCount)
      firstChunk = Array(bytes[..<memoryOffset])
    } else {
      let handle = try FileHandle(path: path)
      origin = .file(handle)
      firstChunk = try handle.read(upTo: Self.chunkByteCount, path: path)
    }
    if firstChunk.starts(with: [0x1F, 0x8B]) { inflater = GzipInflater() }
  }

  /// The next bytes; none at the end.
  mutating func nextChunk() throws(ClippingInputError) -> [UInt8] {
    guard let inflater else { return try nextRawChunk() }
    while true {
      if inflater.needsInput {
        let raw = isAtEnd ? [] : try nextRawChunk()
        guard !raw.isEmpty else {
          isAtEnd = true
          guard inflater.isAtMemberEnd else { throw damaged("ends in the middle") }
          return []
        }
        inflater.put(raw)
      }
      guard let chunk = inflater.take(upTo: Self.chunkByteCount) else {
        throw damaged("is damaged")
      }
      if !chunk.isEmpty { return chunk }
    }
  }

  private mutating func nextRawChunk() throws(ClippingInputError) -> [UInt8] {
    if !firstChunk.isEmpty {
      defer { firstChunk = [] }
      return firstChunk
    }
    switch origin {
    case .file(let handle): return try handle.read(upTo: Self.chunkByteCount, path: path)
    case .memory(let bytes):
      let end = min(bytes.count, memoryOffset + Self.chunkByteCount)
      defer { memoryOffset = end }
      return Array(bytes[memoryOffset..<end])
    }
  }

  private func damaged(_ how: String) -> ClippingInputError {
    ClippingInputError(
      .damaged, path: path, message: "the gzip data \(how)",
      remedy: "fetch the file again, or test it with 'gzip -t'")
  }
}
