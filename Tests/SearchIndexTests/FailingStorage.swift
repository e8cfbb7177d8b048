import ByteStorage
import Glibc
import Synchronization

/// The real file system, but for one call that changes something, or one that reads: it fails, and
/// what comes after it may fail too. Nothing waits for the disk: a process that is killed leaves what
/// it has written.
final class FailingStorage: Storage {
  enum Failure: String, CaseIterable, Sendable {
    /// The call fails, as on a full disk; those after it are well.
    case once
    /// The call and all after it fail: for what stays on the disk, the process was killed.
    case forGood
    /// As `forGood`, but a write still writes its first half.
    case torn
  }

  /// The calls that are counted, of which one fails.
  enum Kind: String, CaseIterable, Sendable {
    case change, read
  }

  private let real = FileSystem()
  private let kind: Kind
  private let failure: Failure
  private let failingCall: Int
  private let callCount = Mutex(0)

  /// - Parameter failingCall: the first call of its kind is 0; with -1 none fails.
  init(failingCall: Int, _ failure: Failure, of kind: Kind = .change) {
    self.kind = kind
    self.failingCall = failingCall
    self.failure = failure
  }

  /// The calls of the kind so far.
  var calls: Int { callCount.withLock { $0 } }

  /// Counts a call; what to do instead of it, where it fails.
  fileprivate func countCall(
    _ path: String, _ name: String, _ kind: Kind = .change
  ) throws(StorageError) {
    guard kind == self.kind else { return }
    let number = callCount.withLock { count in
      defer { count += 1 }
      return count
    }
    guard failingCall >= 0 else { return }
    if number == failingCall || (number > failingCall && failure != .once) {
      throw .system(path: path, operation: name, errno: kind == .change ? ENOSPC : EIO)
    }
  }

  fileprivate var isTornNow: Bool { failure == .torn && calls == failingCall + 1 }

  func createFolder(at path: String) throws(StorageError) {
    try countCall(path, "create folder")
    try real.createFolder(at: path)
  }

  func createFile(at path: String) throws(StorageError) -> any WritableFile {
    try countCall(path, "create")
    return FailingFile(try real.createFile(at: path), path, self)
  }

  func rename(_ source: String, to target: String) throws(StorageError) {
    try countCall(source, "rename")
    try real.rename(source, to: target)
  }

  func removeFile(at path: String) throws(StorageError) {
    try countCall(path, "remove")
    try real.removeFile(at: path)
  }

  func synchronizeFolder(at path: String) throws(StorageError) {
    try countCall(path, "synchronize folder")
  }

  func names(inFolder path: String) throws(StorageError) -> [String] {
    try countCall(path, "list", .read)
    return try real.names(inFolder: path)
  }

  func map(_ path: String) throws(StorageError) -> MappedFile {
    try countCall(path, "map", .read)
    return try real.map(path)
  }

  func lastBytes(_ count: Int, of path: String) throws(StorageError) -> [UInt8] {
    try countCall(path, "read", .read)
    return try real.lastBytes(count, of: path)
  }

  func lock(_ folder: String) throws(StorageError) -> FolderLock? {
    try countCall(folder, "lock", .read)
    return try real.lock(folder)
  }
}

private final class FailingFile: WritableFile {
  private let file: any WritableFile
  private let path: String
  private let storage: FailingStorage

  init(_ file: any WritableFile, _ path: String, _ storage: FailingStorage) {
    self.file = file
    self.path = path
    self.storage = storage
  }

  func write(_ bytes: Span<UInt8>) throws(StorageError) -> Int {
    do { try storage.countCall(path, "write") } catch {
      if storage.isTornNow { try file.append(bytes.extracting(first: bytes.count / 2)) }
      throw error
    }
    return try file.write(bytes)
  }

  func synchronize() throws(StorageError) {
    try storage.countCall(path, "synchronize")
  }

  func close() throws(StorageError) {
    try file.close()
  }
}
