internal import Glibc

/// A file of the operating system, opened for reading: the only place of this room that calls it.
///
/// Opened without blocking and examined before a byte is read, so that a pipe or device is refused
/// instead of waited for.
final class FileHandle {
  private let descriptor: Int32
  /// The size that the file had when it was opened.
  let byteCount: Int

  /// - Throws: `.unreadable` where the system refuses, `.notRegular` for all but regular files.
  init(path: String) throws(ClippingInputError) {
    descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .unreadable(path, code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notRegular(path, mode: status.st_mode)
    }
    byteCount = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The next bytes, at most `count`; none at the end.
  func read(upTo count: Int, path: String) throws(ClippingInputError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result: Int
      repeat {
        result = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      if result < 0 { failure = errno }
      filled = max(0, result)
    }
    guard failure == 0 else { throw .unreadable(path, failure) }
    return bytes
  }
}

extension ClippingInputError {
  static func unreadable(_ path: String, _ code: Int32) -> Self {
    let message = unsafe String(cString: strerror(code)).lowercased()
    let remedy =
      switch code {
      case ENOENT: "check the spelling of the path"
      case EACCES, EPERM: "make it readable for this user"
      default: nil as String?
      }
    return Self(
      .unreadable, path: path, message: "cannot be opened: \(message)", remedy: remedy)
  }

  static func notRegular(_ path: String, mode: mode_t) -> Self {
    let kind =
      switch mode & S_IFMT {
      case S_IFDIR: "a folder"
      case S_IFIFO: "a named pipe"
      case S_IFSOCK: "a socket"
      case S_IFCHR, S_IFBLK: "a device"
      default: "no regular file"
      }
    return Self(
      .notRegular, path: path, message: "is \(kind)",
      remedy: mode & S_IFMT == S_IFDIR
        ? "give the files in it" : "give a regular file, or '-' to read standard input")
  }
}
