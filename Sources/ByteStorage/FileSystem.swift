#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

#if os(Linux)
  /// `O_NOATIME`, which the headers give only to those who ask for extensions of GNU.
  private let noAccessTime: Int32 = 0o1000000
#endif

/// The real file system.
public struct FileSystem: Storage {
  public init() {}

  public func createFolder(at path: String) throws(StorageError) {
    if unsafe mkdir(path, 0o777) == 0 {
      try synchronizeFolder(at: FileSystem.parent(of: path))
      return
    }
    switch errno {
    case EEXIST where isFolder(path): return
    case ENOENT where FileSystem.parent(of: path) != path:
      try createFolder(at: FileSystem.parent(of: path))
      guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
        throw .lastFailure(of: "create folder", at: path)
      }
      try synchronizeFolder(at: FileSystem.parent(of: path))
    default: throw .lastFailure(of: "create folder", at: path)
    }
  }

  public func createFile(at path: String) throws(StorageError) -> any WritableFile {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    let descriptor = retrying { unsafe open(path, flags, 0o666) }
    guard descriptor >= 0 else { throw .lastFailure(of: "create", at: path) }
    return DescriptorFile(path: path, descriptor: descriptor)
  }

  public func rename(_ source: String, to target: String) throws(StorageError) {
    guard Self.renameCall(source, target) == 0 else {
      throw .lastFailure(of: "rename to \(target)", at: source)
    }
  }

  public func removeFile(at path: String) throws(StorageError) {
    guard unsafe unlink(path) == 0 else { throw .lastFailure(of: "remove", at: path) }
  }

  public func synchronizeFolder(at path: String) throws(StorageError) {
    let descriptor = retrying { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .lastFailure(of: "open folder", at: path) }
    defer { _ = Self.closeCall(descriptor) }
    guard retrying({ fsync(descriptor) }) == 0 else {
      throw .lastFailure(of: "synchronize folder", at: path)
    }
  }

  public func names(inFolder path: String) throws(StorageError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw .lastFailure(of: "list", at: path) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  public func map(_ path: String) throws(StorageError) -> MappedFile {
    try MappedFile(path: path)
  }

  public func lastBytes(_ count: Int, of path: String) throws(StorageError) -> [UInt8] {
    let descriptor = try Self.openForReading(path)
    defer { _ = Self.closeCall(descriptor) }
    let byteCount = try Self.regularFileSize(descriptor, path)
    let wanted = min(count, byteCount)
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initializedCount in
      let read = retrying {
        unsafe pread(descriptor, buffer.baseAddress, wanted, off_t(byteCount - wanted))
      }
      failed = read < 0
      initializedCount = max(0, read)
    }
    if failed { throw .lastFailure(of: "read", at: path) }
    return bytes
  }

  public func lock(_ folder: String) throws(StorageError) -> FolderLock? {
    try FolderLock(path: folder)
  }
}

extension FileSystem {
  /// The folder that a path lies in.
  static func parent(of path: String) -> String {
    let trimmed = path.reversed().drop { $0 == "/" }
    let above = trimmed.drop { $0 != "/" }.drop { $0 == "/" }
    if above.isEmpty { return path.first == "/" ? "/" : "." }
    return String(above.reversed())
  }

  /// Opens a file to read it, and leaves no trace of that.
  ///
  /// To note when a file was last read, as most systems do once after each change, is to write: who
  /// reads first what a writer has just made would wait for that writer's disk.
  static func openForReading(_ path: String) throws(StorageError) -> Int32 {
    #if os(Linux)
      let traceless = retrying { unsafe open(path, O_RDONLY | O_CLOEXEC | noAccessTime) }
      if traceless >= 0 { return traceless }
      // Only who owns the file may ask for this.
      guard errno == EPERM else { throw .lastFailure(of: "open", at: path) }
    #endif
    let descriptor = retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .lastFailure(of: "open", at: path) }
    return descriptor
  }

  static func regularFileSize(_ descriptor: Int32, _ path: String) throws(StorageError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .lastFailure(of: "inspect", at: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .damaged(path: path, offset: 0, expected: "a file", found: "something else")
    }
    return Int(status.st_size)
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// `rename` of this type hides that of the system.
  private static func renameCall(_ source: String, _ target: String) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.rename(source, target)
    #elseif canImport(Musl)
      unsafe Musl.rename(source, target)
    #else
      unsafe Darwin.rename(source, target)
    #endif
  }

  static func closeCall(_ descriptor: Int32) -> Int32 {
    close(descriptor)
  }
}

/// Calls again as long as a signal came between.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// A file written through its descriptor.
final class DescriptorFile: WritableFile {
  let path: String
  private var descriptor: Int32

  init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    if descriptor >= 0 { _ = FileSystem.closeCall(descriptor) }
  }

  func write(_ bytes: Span<UInt8>) throws(StorageError) -> Int {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      retrying { unsafe systemWrite(descriptor, buffer.baseAddress, buffer.count) }
    }
    guard count >= 0 else { throw .lastFailure(of: "write \(bytes.count) bytes", at: path) }
    return count
  }

  func synchronize() throws(StorageError) {
    guard retrying({ fsync(descriptor) }) == 0 else {
      throw .lastFailure(of: "synchronize", at: path)
    }
  }

  func close() throws(StorageError) {
    let closing = descriptor
    descriptor = -1
    guard closing < 0 || FileSystem.closeCall(closing) == 0 else {
      throw .lastFailure(of: "close", at: path)
    }
  }
}

/// `write` of `DescriptorFile` hides that of the system.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
