import Glibc
import SearchIndex

/// Runs queries in several passes and keeps the least time of each.
///
/// Writes CLASS TAB QUERY TAB NANOSECONDS TAB IDS TAB SCORES a line.
struct Measurement {
  private struct Entry {
    let name: Substring
    let text: Substring
    let query: Query
    var least = Int.max
    var hits: [Hit] = []
  }

  private let snapshot: Snapshot
  private let warm: Int
  private let passes: Int
  private var entries: [Entry] = []

  init(_ snapshot: Snapshot, warm: Int, passes: Int) {
    self.snapshot = snapshot
    self.warm = warm
    self.passes = passes
  }

  mutating func add(_ line: String) {
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard parts.count == 2 else { return }
    entries.append(
      Entry(name: parts[0], text: parts[1], query: IndexBench.query(String(parts[1]))))
  }

  mutating func run(writingTo path: String) throws {
    let options = SearchOptions()
    for pass in 0..<(warm + passes) {
      for index in entries.indices {
        let start = Self.nanoseconds()
        let result = try snapshot.search(entries[index].query, options: options)
        let time = Self.nanoseconds() - start
        entries[index].hits = result.hits
        if pass >= warm { entries[index].least = min(entries[index].least, time) }
      }
    }
    try write(to: path)
  }

  private func write(to path: String) throws {
    guard let file = fopen(path, "w") else { throw LineReader.Unreadable(path: path, errno: errno) }
    defer { fclose(file) }
    for entry in entries {
      let ids = entry.hits.map { String($0.document) }.joined(separator: ",")
      let scores = entry.hits.map { String($0.score) }.joined(separator: ",")
      fputs("\(entry.name)\t\(entry.text)\t\(entry.least)\t\(ids)\t\(scores)\n", file)
    }
  }

  private static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
