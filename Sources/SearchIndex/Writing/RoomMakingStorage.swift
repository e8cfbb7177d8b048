internal import ByteStorage

/// The storage of a writer: where the disk is full, the merge beside the writer gives up what it has
/// written, and the call is tried once more. A merge can begin again when there is room; what the
/// writer is asked to keep it cannot.
struct RoomMakingStorage: Storage {
  let base: any Storage
  let merges: MergeSlot

  /// Calls again where that may help. A file that could not be synchronised is lost, so that is not
  /// tried again.
  fileprivate func makingRoom<Result>(
    _ call: () throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    do { return try call() } catch {
      guard error.isDiskFull, merges.makeRoom() else { throw error }
    }
    return try call()
  }

  func createFolder(at path: String) throws(StorageError) {
    try base.createFolder(at: path)
  }

  func createFile(at path: String) throws(StorageError) -> any WritableFile {
    let file = try makingRoom { () throws(StorageError) in try base.createFile(at: path) }
    return RoomMakingFile(base: file, storage: self)
  }

  func rename(_ source: String, to target: String) throws(StorageError) {
    try makingRoom { () throws(StorageError) in try base.rename(source, to: target) }
  }

  func removeFile(at path: String) throws(StorageError) { try base.removeFile(at: path) }

  func synchronizeFolder(at path: String) throws(StorageError) {
    try base.synchronizeFolder(at: path)
  }

  func names(inFolder path: String) throws(StorageError) -> [String] {
    try base.names(inFolder: path)
  }

  func map(_ path: String) throws(StorageError) -> MappedFile { try base.map(path) }

  func lastBytes(_ count: Int, of path: String) throws(StorageError) -> [UInt8] {
    try base.lastBytes(count, of: path)
  }

  func lock(_ folder: String) throws(StorageError) -> FolderLock? { try base.lock(folder) }
}

private final class RoomMakingFile: WritableFile {
  private let base: any WritableFile
  private let storage: RoomMakingStorage

  init(base: any WritableFile, storage: RoomMakingStorage) {
    self.base = base
    self.storage = storage
  }

  func write(_ bytes: Span<UInt8>) throws(StorageError) -> Int {
    do { return try base.write(bytes) } catch {
      guard error.isDiskFull, storage.merges.makeRoom() else { throw error }
    }
    return try base.write(bytes)
  }

  func synchronize() throws(StorageError) { try base.synchronize() }

  func close() throws(StorageError) { try base.close() }
}
