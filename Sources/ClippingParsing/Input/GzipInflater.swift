internal import CZlib

/// Inflates a gzip stream (RFC 1952, members one behind the other included) chunk by chunk: the
/// only place of this room that calls zlib.
///
/// Safe because `stream` is allocated in `init`, freed in `deinit` and never handed out, and zlib is
/// given buffers only for the length of a call.
@safe
final class GzipInflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private var pending: ArraySlice<UInt8> = []
  /// True between members, where the stream may end.
  private(set) var isAtMemberEnd = true

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15 bits of window, 16 to ask for the gzip wrapper (zlib.h, inflateInit2).
    let status = unsafe inflateInit2_(
      stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib \(ZLIB_VERSION) refused to start: \(status)")
  }

  deinit {
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// True where all that was put in has been taken out.
  var needsInput: Bool { pending.isEmpty }

  func put(_ bytes: [UInt8]) { pending = bytes[...] }

  /// The next bytes, at most `count`; nil where the stream is damaged.
  func take(upTo count: Int) -> [UInt8]? {
    if isAtMemberEnd, !pending.isEmpty {
      // Padding behind the last member is allowed by gzip(1).
      pending = pending.drop { $0 == 0 }
      guard !pending.isEmpty else { return [] }
      isAtMemberEnd = false
    }
    var status = Z_OK
    var consumed = 0
    let output = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      // zlib takes a mutable input pointer but does not write to it.
      unsafe pending.withUnsafeBufferPointer { input in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = UInt32(count)
        status = unsafe inflate(stream, Z_NO_FLUSH)
        consumed = input.count - Int(unsafe stream.pointee.avail_in)
        filled = count - Int(unsafe stream.pointee.avail_out)
      }
    }
    pending = pending.dropFirst(consumed)
    switch status {
    case Z_STREAM_END:
      isAtMemberEnd = true
      return unsafe inflateReset(stream) == Z_OK ? output : nil
    case Z_OK: return output
    // No progress was possible: more input is asked for.
    case Z_BUF_ERROR: return output
    default: return nil
    }
  }
}
