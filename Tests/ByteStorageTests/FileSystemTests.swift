import ByteStorage
import Foundation
import Testing

@Suite("FileSystem")
struct FileSystemTests {
  private let storage = FileSystem()

  @Test("folders are made with those above them; one that is there is left alone")
  func folders() throws {
    try withTemporaryFolder { folder in
      try storage.createFolder(at: folder + "/a/b/c")
      try storage.createFolder(at: folder + "/a/b/c")
      #expect(try storage.names(inFolder: folder + "/a") == ["b"])
      try Data([1]).write(to: URL(fileURLWithPath: folder + "/file"))
      #expect(throws: StorageError.self) { try storage.createFolder(at: folder + "/file") }
    }
  }

  @Test("a file takes another's place in one step")
  func replacement() throws {
    try withTemporaryFolder { folder in
      for (name, byte) in [("one", UInt8(1)), ("two", UInt8(2))] {
        let file = try storage.createFile(at: folder + "/" + name)
        try file.write([byte].span)
        try file.synchronize()
        try file.close()
      }
      let mapped = try storage.map(folder + "/two")
      try storage.rename(folder + "/one", to: folder + "/two")
      try storage.synchronizeFolder(at: folder)
      let mappedAnew = try storage.map(folder + "/two")
      #expect(unsafe Array(mapped.bytes) == [2], "a mapping keeps what it was of")
      #expect(unsafe Array(mappedAnew.bytes) == [1])
      withExtendedLifetime((mapped, mappedAnew)) {}
      #expect(try storage.names(inFolder: folder) == ["two"])
    }
  }

  @Test("what fails is told by file, operation and error number")
  func errors() throws {
    try withTemporaryFolder { folder in
      let missing = folder + "/none"
      #expect {
        _ = try storage.map(missing)
      } throws: { error in
        error as? StorageError == .system(path: missing, operation: "open", errno: ENOENT)
          && (error as? StorageError)?.isMissingFile == true
      }
      #expect(throws: StorageError.self) { try storage.removeFile(at: missing) }
      #expect(throws: StorageError.self) { _ = try storage.map(folder) }
      #expect(StorageError.message(forErrno: ENOSPC) == "No space left on device")
      #expect(StorageError.isDiskFull(ENOSPC) && !StorageError.isDiskFull(ENOENT))
    }
  }

  @Test("a folder is locked by one at a time, and free again when that one goes")
  func lock() throws {
    try withTemporaryFolder { folder in
      do {
        let lock = try storage.lock(folder)
        #expect(lock != nil)
        #expect(try storage.lock(folder) == nil)
        withExtendedLifetime(lock) {}
      }
      #expect(try storage.lock(folder) != nil)
      #expect(try storage.names(inFolder: folder).isEmpty, "it leaves nothing behind")
    }
  }

  @Test("an empty file is mapped as no bytes")
  func emptyFile() throws {
    try withTemporaryFolder { folder in
      try storage.createFile(at: folder + "/empty").close()
      #expect(try storage.map(folder + "/empty").byteCount == 0)
    }
  }
}
