/// Finds the names that were perhaps meant by one that nobody knows.
public enum NearNames {
  /// Up to `limit` of `names`, nearest first, equal ones in the order given: those that are within
  /// a third of their length in edits (transpositions count as one), or that begin with `name`.
  ///
  /// - Complexity: O(n · m) for the length n of `name` and the total length m of the names; both
  ///   are cut at 64 characters.
  public static func nearest(to name: String, among names: [String], limit: Int = 3) -> [String] {
    let wanted = Array(FoldedName.fold(name).unicodeScalars.prefix(64))
    guard !wanted.isEmpty else { return [] }
    var scored: [(edits: Int, index: Int)] = []
    for (index, candidate) in names.enumerated() {
      let letters = Array(FoldedName.fold(candidate).unicodeScalars.prefix(64))
      let allowed = max(1, max(wanted.count, letters.count) / 3)
      let edits = distance(wanted, letters)
      if edits <= allowed {
        scored.append((edits, index))
      } else if wanted.count >= 2, letters.starts(with: wanted) {
        scored.append((allowed + 1, index))
      }
    }
    scored.sort { ($0.edits, $0.index) < ($1.edits, $1.index) }
    return scored.prefix(limit).map { names[$0.index] }
  }

  /// Optimal string alignment distance: insertions, deletions, substitutions, and transpositions of
  /// neighbours, each 1.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty else { return b.count }
    guard !b.isEmpty else { return a.count }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(substituted, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
