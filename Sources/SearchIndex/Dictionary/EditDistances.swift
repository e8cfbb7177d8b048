/// Measures one text after another against a target, in edits of Unicode scalars (insert, delete,
/// replace), reusing what successive texts have in common.
///
/// It keeps the rows of the usual table of distances, one for each scalar of the text. Only the
/// columns within the limit of the diagonal can matter; the others count as beyond it.
struct EditDistances {
  enum Outcome: Hashable {
    case within
    case beyond
    /// Nothing that begins with so many bytes of the text is within the limit.
    case hopeless(byteCount: Int)
  }

  private let target: [Unicode.Scalar]
  private let limit: Int
  /// The text measured last, as scalars, and where each of them ends in its bytes.
  private var scalars: [Unicode.Scalar] = []
  private var ends: [Int] = []
  private var previousBytes: [UInt8] = []
  /// `scalars.count + 1` rows of `target.count + 1` distances.
  private var rows: [Int]

  init(to target: ArraySlice<UInt8>, limit: Int) {
    self.target = Array(String(decoding: target, as: UTF8.self).unicodeScalars)
    self.limit = limit
    rows = Array(0...self.target.count)
  }

  private var width: Int { target.count + 1 }

  /// - Complexity: O(limit) for each scalar that the text does not share with the one before it.
  mutating func measure(_ text: ArraySlice<UInt8>) -> Outcome {
    keepCommonPrefix(with: text)
    var offset = ends.last ?? 0
    if let hopeless = hopelessLastRow() { return hopeless }
    while offset < text.count {
      offset = appendScalar(of: text, at: offset)
      if let hopeless = hopelessLastRow() { return hopeless }
    }
    return rows[rows.count - 1] <= limit ? .within : .beyond
  }

  private mutating func keepCommonPrefix(with text: ArraySlice<UInt8>) {
    let common = zip(previousBytes, text).prefix { $0 == $1 }.count
    previousBytes.replaceSubrange(common..., with: text.dropFirst(common))
    while let end = ends.last, end > common {
      ends.removeLast()
      scalars.removeLast()
      rows.removeLast(width)
    }
  }

  /// Adds the row of the scalar at `offset` and gives where it ends. A byte that is no UTF-8 counts
  /// as a scalar of its own.
  private mutating func appendScalar(of text: ArraySlice<UInt8>, at offset: Int) -> Int {
    var decoder = UTF8()
    let start = text.startIndex + offset
    var bytes = text[start...].prefix(4).makeIterator()
    var scalar: Unicode.Scalar = "\u{FFFD}"
    var byteCount = 1
    if case .scalarValue(let decoded) = decoder.decode(&bytes) {
      scalar = decoded
      byteCount = UTF8.width(decoded)
    }
    appendRow(for: scalar)
    scalars.append(scalar)
    ends.append(offset + byteCount)
    return offset + byteCount
  }

  private mutating func appendRow(for scalar: Unicode.Scalar) {
    let row = scalars.count + 1
    let above = rows.count - width
    let beyond = limit + 1
    rows.append(contentsOf: repeatElement(beyond, count: width))
    let start = above + width
    if row <= limit { rows[start] = row }
    let low = max(1, row - limit)
    let high = min(target.count, row + limit)
    guard low <= high else { return }
    for column in low...high {
      let replaced = rows[above + column - 1] + (target[column - 1] == scalar ? 0 : 1)
      let shorter = min(rows[above + column], rows[start + column - 1]) + 1
      rows[start + column] = min(replaced, shorter, beyond)
    }
  }

  private func hopelessLastRow() -> Outcome? {
    let isHopeless = rows[(rows.count - width)...].allSatisfy { $0 > limit }
    return isHopeless ? .hopeless(byteCount: ends.last ?? 0) : nil
  }
}
