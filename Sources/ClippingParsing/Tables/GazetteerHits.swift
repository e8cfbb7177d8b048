/// One entry of a table found in the text.
struct Hit: Sendable {
  var firstWord: Int32
  var wordCount: Int32
  /// The number of the entry in its layer's table.
  var entry: Int32

  var words: Range<Int> { Int(firstWord)..<Int(firstWord) + Int(wordCount) }
}

/// All hits in a text, by layer in the order of the text.
struct GazetteerHits: Sendable {
  private var lists: [[Hit]]
  /// `starts[layer][word]` is the number of the hit that begins at the word, or -1.
  private var starts: [[Int32]]

  init(wordCount: Int) {
    lists = Array(repeating: [], count: Layer.allCases.count)
    starts = Array(repeating: Array(repeating: -1, count: wordCount), count: Layer.allCases.count)
  }

  subscript(layer: Layer) -> [Hit] { lists[layer.rawValue] }

  /// The hit of `layer` that begins at `word`.
  func hit(_ layer: Layer, at word: Int) -> Hit? {
    guard starts[layer.rawValue].indices.contains(word) else { return nil }
    let number = starts[layer.rawValue][word]
    return number < 0 ? nil : lists[layer.rawValue][Int(number)]
  }

  mutating func append(_ hit: Hit, to layer: Layer) {
    starts[layer.rawValue][Int(hit.firstWord)] = Int32(lists[layer.rawValue].count)
    lists[layer.rawValue].append(hit)
  }
}
