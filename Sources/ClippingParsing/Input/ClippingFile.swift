/// A regular file, or bytes given by the caller, opened for reading clippings.
///
/// Opening never hangs: a pipe, socket, device or folder is refused before a byte is read.
public struct ClippingFile: Sendable {
  /// How much is read before giving up.
  public struct Limits: Hashable, Sendable {
    /// The largest file, after decompression, that is read as one article.
    public var articleByteCount = 64 << 20
    /// The largest record (a line of JSON Lines, a row of CSV) of a file that holds several.
    public var recordByteCount = 64 << 20
    /// The largest file of records after decompression.
    public var streamByteCount = 64 << 30

    public init() {}
  }

  public let path: String
  public let limits: Limits
  /// The bytes that the caller gave; nil where they are read from `path`.
  let bytes: [UInt8]?

  /// Opens the file at `path` and closes it again: what is read is read when it is asked for.
  ///
  /// - Throws: `ClippingInputError`: `.unreadable`, `.notRegular` or `.empty`.
  public init(path: String, limits: Limits = Limits()) throws(ClippingInputError) {
    let handle = try FileHandle(path: path)
    guard handle.byteCount > 0 else { throw .empty(path) }
    self.path = path
    self.limits = limits
    bytes = nil
  }

  /// Takes bytes that the caller has read, as from standard input, under a name of its choice.
  public init(named name: String, bytes: [UInt8], limits: Limits = Limits()) {
    path = name
    self.limits = limits
    self.bytes = bytes
  }
}

extension ClippingInputError {
  static func empty(_ path: String) -> Self {
    Self(.empty, path: path, message: "is empty")
  }
}
