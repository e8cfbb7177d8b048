import ByteStorage
import Foundation
import SearchIndex
import Testing

@Suite("A full disk")
struct FullDiskTests {
  private func writer(
    _ path: String, _ storage: any Storage, _ merging: WriterOptions.Merging
  ) throws -> IndexWriter {
    var options = WriterOptions()
    options.merging = merging
    return try Index(path: path, schema: .sample, storage: storage).writer(options: options)
  }

  private func add(_ number: Int, to writer: IndexWriter) throws {
    try writer.add(.sample(key: "k\(number)", text: "common word\(number % 5) w\(number)"))
    try writer.commit()
  }

  /// Commits documents until there is no room, and says how many; then expects the last commit to
  /// stand, and to be gone on from when there is room.
  private func fill(_ path: String, _ byteLimit: Int, _ merging: WriterOptions.Merging) throws
    -> Int
  {
    let storage = LimitedStorage(byteLimit: byteLimit)
    let writer = try writer(path, storage, merging)
    var number = 0
    let error = #expect(throws: IndexError.self) {
      while number < 1000 {
        try add(number, to: writer)
        number += 1
      }
    }
    guard case .system(_, _, let code, _) = error else {
      Issue.record("\(String(describing: error))")
      return number
    }
    #expect(StorageError.isDiskFull(code))
    let index = try Index(path: path, schema: .sample)
    #expect(try index.snapshot().documentCount == number)
    storage.setLimit(.max)
    for further in number..<(number + 20) { try add(further, to: writer) }
    try writer.waitForMerge()
    try writer.commit()
    let snapshot = try index.snapshot()
    #expect(snapshot.documentCount == number + 20)
    #expect(try snapshot.count(.term(Term("text", "common"))) == number + 20)
    let findings = try index.check()
    #expect(findings == [])
    return number
  }

  @Test(
    "has room for nearly as many commits with a merge beside them as without merges",
    arguments: (3...20).map { 4999 * $0 })
  func room(byteLimit: Int) throws {
    try withTemporaryFolder { folder in
      let without = try fill(folder + "/never", byteLimit, .never)
      let beside = try fill(folder + "/background", byteLimit, .background)
      // The manifest may find no room where a merged segment waits for it: how many commits that
      // costs depends on when the merge ends. Two were seen.
      #expect(beside >= without - 3)
    }
  }

  @Test("a merge that finds no room costs no commit, and is tried again more and more seldom")
  func mergeWithoutRoom() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      // As much as a segment of one document takes, and no more.
      let storage = LimitedStorage(byteLimit: .max, fileByteLimit: 1600)
      let writer = try writer(path, storage, .background)
      for number in 0..<70 {
        try add(number, to: writer)
        try writer.waitForMerge()
      }
      #expect(storage.refusedPaths.count == 6, "after commits 8, 10, 13, 18, 27 and 44")
      let index = try Index(path: path, schema: .sample)
      #expect(try index.snapshot().documentCount == 70)
      let findings = try index.check()
      #expect(findings == [])
    }
  }
}
