/// The name that was probably meant, or nil where none is near: at most a third of its letters
/// differ, a swap of neighbours counting once.
///
/// - Complexity: O(n · m · k) for k names of length m.
func nearest(to typed: String, among names: some Sequence<String>) -> String? {
  let wanted = Array(typed.lowercased())
  guard wanted.count <= 64 else { return nil }
  let ranked = names.map { (name: $0, distance: distance(wanted, Array($0.lowercased()))) }
  guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
  return best.distance <= max(1, wanted.count / 3) ? best.name : nil
}

/// Optimal string alignment distance: insertions, deletions, substitutions, neighbour swaps.
private func distance(_ a: [Character], _ b: [Character]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
