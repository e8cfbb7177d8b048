/// A half-open range `[start, end)` of bytes in the file a value was read from.
///
/// Every value that Chancery derives carries at least one, so that it can be pointed at in its
/// source. Offsets count the bytes of the file *as it was read*: after decompression, before any
/// decoding or normalisation.
public struct SourceSpan: Hashable, Sendable, Comparable, Codable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "span \(start)..<\(end) runs backwards")
    self.start = start
    self.end = end
  }

  /// The number of bytes covered.
  public var count: Int { end - start }

  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
