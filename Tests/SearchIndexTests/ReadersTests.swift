import ByteStorage
import Foundation
import SearchIndex
import Testing

/// Readers while a writer commits, merges and removes segments. `Scripts/sanitize thread` runs this
/// suite under ThreadSanitizer.
@Suite("Readers beside a writer")
struct ReadersTests {
  private static let commitCount = 40
  private static let batch = 3

  private func withIndex(_ body: (Index) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/beside-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(try Index(path: folder, schema: .sample))
  }

  /// Commits batches, of which each document replaces one of the batch before; merges now and then.
  private func write(_ index: Index) throws {
    let writer = try index.writer()
    for commit in 1...Self.commitCount {
      for number in 0..<Self.batch {
        try writer.add(.sample(key: "\(commit) \(number)", text: "word and \(commit)"))
      }
      try writer.add(.sample(key: "replaced", text: "sole w\(commit)"))
      if commit % 15 == 0 { try writer.merge(toAtMost: 1) }
      try writer.commit(payload: [UInt8(commit)])
    }
  }

  /// What must hold of every snapshot; gives the number of its commit.
  private func examine(_ snapshot: Snapshot) throws -> Int {
    let commit = Int(snapshot.payload.first ?? 0)
    let expected = Self.batch * commit
    #expect(snapshot.documentCount == expected + min(commit, 1))
    #expect(try snapshot.count(.term(Term("text", "word"))) == expected)
    let phrase: [Query.Slot] = [[.exact(Term("text", "word"))], [.exact(Term("text", "and"))]]
    #expect(try snapshot.count(.phrase(phrase, slop: 0, ordered: true)) == expected)
    #expect(try snapshot.search(.term(Term("text", "sole"))).hits.count == min(commit, 1))
    if commit > 0 {
      let replaced = try #require(try snapshot.document(withKey: "replaced"))
      #expect(try snapshot.stored("source", of: replaced) == Array("sole w\(commit)".utf8))
    }
    return commit
  }

  @Test("they see whole commits, in order, each through a handle of its own")
  func wholeCommits() async throws {
    try await withIndex { index in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try write(index) }
        for _ in 0..<3 {
          group.addTask {
            // Another handle, as another process has it.
            let reader = try Index(reading: index.path, schema: .sample)
            var last = 0
            while last < Self.commitCount {
              let commit = try examine(try reader.snapshot())
              #expect(commit >= last)
              last = commit
            }
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test("they share one snapshot after another, and old ones answer as before")
  func sharedSnapshots() async throws {
    try await withIndex { index in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try write(index) }
        for _ in 0..<2 {
          group.addTask {
            var old: [(commit: Int, snapshot: Snapshot)] = []
            while old.last?.commit ?? 0 < Self.commitCount {
              // The handle of the writer, whose open segments are shared.
              let snapshot = try index.snapshot()
              try await withThrowingTaskGroup(of: Int.self) { inner in
                for _ in 0..<2 { inner.addTask { try examine(snapshot) } }
                for try await commit in inner { old.append((commit, snapshot)) }
              }
              if old.count > 20 { old.removeFirst(10) }
            }
            for (commit, snapshot) in old { #expect(try examine(snapshot) == commit) }
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test("check is content at any moment")
  func checkBeside() async throws {
    try await withIndex { index in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try write(index) }
        group.addTask {
          let reader = try Index(reading: index.path, schema: .sample)
          while Int(try reader.snapshot().payload.first ?? 0) < Self.commitCount {
            let findings = try reader.check()
            #expect(findings == [])
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test("they open what a commit added, and nothing where there is no later commit")
  func openedFiles() async throws {
    try await withIndex { index in
      var options = WriterOptions()
      options.merging = .never
      let writer = try index.writer(options: options)
      let storage = CountingStorage()
      let reader = try Index(path: index.path, schema: .sample, storage: storage)
      for commit in 1...3 {
        try writer.add(.sample(key: "k\(commit)", text: "text"))
        try writer.commit()
        let before = storage.mappings.count
        let snapshot = try reader.snapshot()
        #expect(snapshot.documentCount == commit)
        #expect(
          storage.mappings.dropFirst(before).map { $0.split(separator: "/").last }
            == ["manifest", "\(commit).segment"])
        #expect(try reader.snapshot() === snapshot)
        #expect(storage.mappings.count == before + 2)
      }
    }
  }
}
