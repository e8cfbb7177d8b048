/// One entry of a table found in the text.
struct Hit: Sendable {
  var firstWord: Int32
  var wordCount: Int32
  /// The number of the entry in its layer's table.
  var entry: Int32
  var layer: Layer

  var words: Range<Int> { Int(firstWord)..<Int(firstWord) + Int(wordCount) }
}

/// All hits in a text, in the order of the words they begin at and of the layers.
struct GazetteerHits: Sendable {
  private var hits: [Hit] = []
  /// For each word, a bit for each layer that has a hit there, and above them the number of the
  /// first of these hits.
  private var starts: [UInt64]

  private static let layerBits = UInt64(16)

  init(wordCount: Int) {
    starts = Array(repeating: 0, count: wordCount)
  }

  /// The hits of one layer.
  ///
  /// - Complexity: O(n) for n hits of all layers.
  subscript(layer: Layer) -> [Hit] { hits.filter { $0.layer == layer } }

  /// The hit of `layer` that begins at `word`.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  func hit(_ layer: Layer, at word: Int) -> Hit? {
    guard word >= 0, word < starts.count else { return nil }
    let start = starts[word]
    let bit = UInt64(1) << UInt64(truncatingIfNeeded: layer.rawValue)
    guard start & bit != 0 else { return nil }
    return hits[Int(start >> Self.layerBits) + (start & (bit - 1)).nonzeroBitCount]
  }

  /// Appends a hit; hits come in the order of their first words and of the layers.
  mutating func append(_ hit: Hit) {
    let word = Int(hit.firstWord)
    if starts[word] == 0 { starts[word] = UInt64(hits.count) << Self.layerBits }
    starts[word] |= 1 << UInt64(hit.layer.rawValue)
    hits.append(hit)
  }
}
