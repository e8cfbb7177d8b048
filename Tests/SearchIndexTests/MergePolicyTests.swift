import ByteStorage
import Testing

@testable import SearchIndex

@Suite("Which segments are merged")
struct MergePolicyTests {
  private func segment(_ byteCount: Int) -> Manifest.Segment {
    Manifest.Segment(
      number: 1, documentCount: 1, byteCount: byteCount, seal: Checksum(value: 0),
      live: LiveDocuments(documentCount: 1))
  }

  private func due(_ megabytes: [Double]) -> Range<Int>? {
    MergePolicy.dueRun(in: megabytes.map { segment(Int($0 * Double(1 << 20))) })
  }

  @Test("eight of about one size, whatever lies before them")
  func groups() {
    #expect(due([]) == nil)
    #expect(due(Array(repeating: 0.01, count: 7)) == nil)
    #expect(due(Array(repeating: 0.01, count: 8)) == 0..<8)
    // On both sides of a megabyte.
    #expect(due([0.9, 1.1, 0.8, 1.2, 0.9, 1.1, 1.0, 1.0]) == 0..<8)
    #expect(due([60, 8, 1, 1, 1, 1, 1, 1, 1]) == nil)
    #expect(due([60, 8, 1, 1, 1, 1, 1, 1, 1, 1]) == 2..<10)
    #expect(due([60, 8, 8, 8, 8, 8, 8, 8, 8, 1, 1]) == 1..<9)
    // The youngest first: what it makes belongs to the group before.
    #expect(due(Array(repeating: 8, count: 8) + Array(repeating: 1, count: 9)) == 8..<17)
    // A small one between large ones goes with them.
    #expect(due([8, 8, 1, 8, 8, 8, 8, 8]) == 0..<8)
  }

  @Test(
    "few segments, each byte written a few times, whatever the sizes of commits",
    arguments: [0.1...0.1, 0.9...1.2, 0.1...3, 0.01...20])
  func simulation(sizes: ClosedRange<Double>) {
    var random = SeededRandom(seed: 8)
    var segments: [Manifest.Segment] = []
    var (added, written, most) = (0, 0, 0)
    for _ in 0..<5000 {
      let byteCount = Int(Double.random(in: sizes, using: &random) * Double(1 << 20))
      segments.append(segment(byteCount))
      added += byteCount
      while let run = MergePolicy.dueRun(in: segments) {
        let merged = segments[run].reduce(0) { $0 + $1.byteCount }
        segments.replaceSubrange(run, with: [segment(merged)])
        written += merged
      }
      most = max(most, segments.count)
    }
    #expect(most <= 7 * 5, "sizes \(sizes)")
    #expect(written <= 6 * added, "sizes \(sizes)")
  }
}
