import ByteStorage
import Foundation
import SearchIndex
import Testing

/// A writer that fails or is killed at any of its calls to the file system leaves the old commit or
/// the new one, whole, and can go on.
@Suite("A writer whose disk fails")
struct WriterFaultTests {
  private static let commitCount = 10

  /// Commits ten times, five documents each, and merges all into one segment; the documents of a
  /// commit all hold its word. Gives the number of commits that were acknowledged.
  private func fill(
    _ path: String, _ storage: any Storage, merging: WriterOptions.Merging = .inCommit
  ) -> Int {
    var acknowledged = 0
    do {
      let writer = try writer(path, storage, merging)
      for commit in 0..<Self.commitCount {
        // The merge that the eighth commit began: the last commit has its segment.
        if commit == Self.commitCount - 1 { try writer.waitForMerge() }
        try add(commit, to: writer)
        acknowledged = commit + 1
      }
      try writer.merge(toAtMost: 1)
      try writer.commit(payload: [UInt8(Self.commitCount)])
    } catch {}
    return acknowledged
  }

  private func writer(
    _ path: String, _ storage: any Storage, _ merging: WriterOptions.Merging
  ) throws -> IndexWriter {
    var options = WriterOptions()
    options.merging = merging
    return try Index(path: path, schema: .sample, storage: storage).writer(options: options)
  }

  private func add(_ commit: Int, to writer: IndexWriter) throws {
    for number in 0..<5 {
      try writer.add(.sample(key: "\(commit)-\(number)", text: "all c\(commit) n\(number)"))
    }
    // An update of the commit before: the old one and the new one must not both be there.
    if commit > 0 {
      try writer.add(.sample(key: "\(commit - 1)-0", text: "all c\(commit) updated"))
    }
    try writer.commit(payload: [UInt8(commit + 1)])
  }

  /// The number of calls of a kind that a run makes which nothing stops.
  private func callCount(
    _ kind: FailingStorage.Kind, merging: WriterOptions.Merging = .inCommit
  ) throws -> Int {
    try withTemporaryFolder { folder in
      let storage = FailingStorage(failingCall: -1, .once, of: kind)
      #expect(fill(folder + "/index", storage, merging: merging) == Self.commitCount)
      return storage.calls
    }
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
    arguments: [
      (FailingStorage.Failure.once, FailingStorage.Kind.change), (.forGood, .change),
      (.torn, .change), (.once, .read), (.forGood, .read),
    ], [WriterOptions.Merging.inCommit, .background])
  func everyCall(
    failure: (FailingStorage.Failure, FailingStorage.Kind), merging: WriterOptions.Merging
  ) throws {
    let (failure, kind) = failure
    for call in 0..<(try callCount(kind, merging: merging)) {
      try withTemporaryFolder { folder in
        let path = folder + "/index"
        let storage = FailingStorage(failingCall: call, failure, of: kind)
        let acknowledged = fill(path, storage, merging: merging)
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

  @Test(
    "a call that fails once costs one commit at most: the same writer adds it again and goes on",
    arguments: FailingStorage.Kind.allCases)
  func onceAndOn(kind: FailingStorage.Kind) throws {
    // The first calls create the index and open the writer; whoever cannot do that tries again.
    for call in 0..<(try callCount(kind)) {
      try withTemporaryFolder { folder in
        let path = folder + "/index"
        let storage = FailingStorage(failingCall: call, .once, of: kind)
        func open() throws -> IndexWriter {
          try Index(path: path, schema: .sample, storage: storage).writer()
        }
        guard let writer = (try? open()) ?? (try? open()) else {
          Issue.record("call \(call): no writer at the second attempt")
          return
        }
        for commit in 0..<Self.commitCount {
          do { try add(commit, to: writer) } catch { try add(commit, to: writer) }
        }
        try expectOneCommit(path, acknowledged: Self.commitCount)
      }
    }
  }

  @Test("a second crash, while the first is recovered from, loses nothing either")
  func crashDuringRecovery() throws {
    let total = try callCount(.change)
    var random = SeededRandom(seed: 12)
    for first in 0..<total {
      let second = Int.random(in: 0..<24, using: &random)
      let failure: FailingStorage.Failure = Bool.random(using: &random) ? .forGood : .torn
      try withTemporaryFolder { folder in
        let path = folder + "/index"
        let merging: WriterOptions.Merging = first.isMultiple(of: 2) ? .inCommit : .background
        let acknowledged = fill(
          path, FailingStorage(failingCall: first, failure), merging: merging)
        // The second run adds the same documents in the same commits, so that a commit of either
        // run, the last one acknowledged or the one after it, may stand.
        let again = fill(path, FailingStorage(failingCall: second, failure), merging: merging)
        let index = try Index(path: path, schema: .sample)
        let commits = Int(try index.snapshot().payload.first ?? 0)
        #expect(
          again > 0
            ? [again, again + 1].contains(commits)
            : [acknowledged, acknowledged + 1, 1].contains(commits),
          "crashes at \(first) and \(second)")
        let findings = try index.check()
        #expect(findings == [], "crashes at \(first) and \(second)")
        #expect(fill(path, FailingStorage(failingCall: -1, .once)) == Self.commitCount)
        #expect(try index.snapshot().documentCount == 5 * Self.commitCount)
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
      let writer = try writer(folder + "/index", storage, .inCommit)
      for number in 0..<20 {
        let before = storage.synchronisations
        try writer.add(.sample(key: "k\(number)", text: "text"))
        try writer.commit()
        #expect(storage.synchronisations - before == 3)
      }
    }
  }
}
