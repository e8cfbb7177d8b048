import ByteStorage
import Foundation
import SearchIndex
import Testing

/// A writer that fails or is killed at any of its calls to the file system leaves the old commit or
/// the new one, whole, and can go on.
@Suite("A writer whose disk fails")
struct WriterFaultTests {
  private static let commitCount = 10

  /// Commits ten times, five documents each; the documents of a commit all hold its word. Gives the
  /// number of commits that were acknowledged.
  private func fill(_ path: String, _ storage: any Storage) -> Int {
    var acknowledged = 0
    do {
      let writer = try Index(path: path, schema: .sample, storage: storage).writer()
      for commit in 0..<Self.commitCount {
        for number in 0..<5 {
          try writer.add(.sample(key: "\(commit)-\(number)", text: "all c\(commit) n\(number)"))
        }
        // An update of the commit before: the old one and the new one must not both be there.
        if commit > 0 {
          try writer.add(.sample(key: "\(commit - 1)-0", text: "all c\(commit) updated"))
        }
        try writer.commit(payload: [UInt8(commit + 1)])
        acknowledged = commit + 1
      }
    } catch {}
    return acknowledged
  }

  /// What is there is one commit, whole: the acknowledged one, or the one after it.
  private func expectOneCommit(_ path: String, acknowledged: Int) throws {
    let index = try Index(path: path, schema: .sample)
    let snapshot = try index.snapshot()
    let commits = Int(snapshot.payload.first ?? 0)
    #expect(commits == acknowledged || commits == acknowledged + 1)
    #expect(snapshot.documentCount == 5 * commits)
    #expect(try snapshot.count(.term(Term("text", "all"))) == 5 * commits)
    for commit in 0..<commits {
      let isLast = commit == commits - 1
      // Its first document went to the next commit; it took that of the one before.
      let expected = 5 - (isLast ? 0 : 1) + (commit > 0 ? 1 : 0)
      #expect(try snapshot.count(.term(Term("text", "c\(commit)"))) == expected)
    }
    let findings = try index.check()
    #expect(findings == [])
  }

  @Test(
    "at every call: the old commit or the new one opens, and the next writer goes on",
    arguments: FailingStorage.Failure.allCases)
  func everyCall(failure: FailingStorage.Failure) throws {
    let total = try withTemporaryFolder { folder in
      let storage = FailingStorage(failingCall: -1, failure)
      #expect(fill(folder + "/index", storage) == Self.commitCount)
      return storage.calls
    }
    for call in 0..<total {
      try withTemporaryFolder { folder in
        let path = folder + "/index"
        let acknowledged = fill(path, FailingStorage(failingCall: call, failure))
        try expectOneCommit(path, acknowledged: acknowledged)
        // A second run finds what the first left behind, and adds to it.
        #expect(fill(path, FailingStorage(failingCall: -1, failure)) == Self.commitCount)
        let index = try Index(path: path, schema: .sample)
        #expect(try index.snapshot().documentCount == 5 * Self.commitCount)
        let findings = try index.check()
        #expect(findings == [])
      }
    }
  }

  @Test("a writer that cannot read the last commit again commits nothing in its place")
  func unreadableCommit() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      #expect(fill(path, FailingStorage(failingCall: -1, .once)) == Self.commitCount)
      let writer = try Index(path: path, schema: .sample).writer()
      try writer.add(.sample(key: "new", text: "all new"))
      let manifest = URL(fileURLWithPath: path + "/manifest")
      let whole = try Data(contentsOf: manifest)
      try whole.dropLast(1).write(to: manifest)
      #expect(throws: IndexError.self) { try writer.rollback() }
      #expect(throws: IndexError.self) { try writer.add(.sample(key: "new", text: "all new")) }
      #expect(throws: IndexError.self) { try writer.commit() }
      try whole.write(to: manifest)
      try writer.add(.sample(key: "new", text: "all new"))
      try writer.commit()
      #expect(
        try Index(path: path, schema: .sample).snapshot().documentCount == 5 * Self.commitCount + 1)
    }
  }

  @Test("a commit waits three times for the disk")
  func synchronisations() throws {
    try withTemporaryFolder { folder in
      let storage = CountingStorage()
      let writer = try Index(path: folder + "/index", schema: .sample, storage: storage).writer()
      for number in 0..<20 {
        let before = storage.synchronisations
        try writer.add(.sample(key: "k\(number)", text: "text"))
        try writer.commit()
        #expect(storage.synchronisations - before == 3)
      }
    }
  }
}
