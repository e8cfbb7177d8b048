#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What can go wrong with a file: the world said no, or the bytes are not what was written.
public enum StorageError: Error, Hashable, Sendable {
  /// A system call failed.
  case system(path: String, operation: String, errno: Int32)
  /// The bytes at `offset` are not those that were written.
  case damaged(path: String, offset: Int, expected: String, found: String)
  /// The file was written by a later version of its format.
  case newerVersion(path: String, found: Int, supported: Int)

  /// The failure of the system call just made.
  static func lastFailure(of operation: String, at path: String) -> StorageError {
    .system(path: path, operation: operation, errno: errno)
  }

  /// Whether the file is not there.
  public var isMissingFile: Bool {
    if case .system(_, _, let code) = self { return code == ENOENT }
    return false
  }

  /// Whether there was no room.
  public var isDiskFull: Bool {
    if case .system(_, _, let code) = self { return Self.isDiskFull(code) }
    return false
  }

  /// Whether an error number says that there is no room: on the disk, or within a quota.
  public static func isDiskFull(_ code: Int32) -> Bool {
    code == ENOSPC || code == EDQUOT
  }

  /// The system's words for an error number.
  public static func message(forErrno code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
