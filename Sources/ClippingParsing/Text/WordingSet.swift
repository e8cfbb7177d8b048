/// Wordings of one or two words, for rules that ask whether one of them stands at a word of a text:
/// `nếu`, but `chuẩn bị` only as a whole, because neither of its syllables says it alone.
struct WordingSet: Sendable {
  private let single: WordSet
  private let first: WordSet
  private let pairs: Set<UInt64>

  /// - Parameter wordings: parted by `|`.
  init(_ wordings: String) {
    var single: [UInt64] = []
    var first: [UInt64] = []
    var pairs: Set<UInt64> = []
    for wording in wordings.split(separator: "|") {
      let keys = wording.split(separator: " ").map { WordKey.of(String($0)).signature }
      precondition((1...2).contains(keys.count), "\(wording) is not one or two words")
      if keys.count == 1 {
        single.append(keys[0])
      } else {
        first.append(keys[0])
        pairs.insert(Self.pair(keys[0], keys[1]))
      }
    }
    self.single = WordSet(single)
    self.first = WordSet(first)
    self.pairs = pairs
  }

  private static func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { a &* 31 &+ b }

  /// Whether a wording begins at word `index`.
  ///
  /// - Complexity: O(1) expected.
  func begins(at index: Int, in text: FactText) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    let key = text.words[index].signature
    if single.contains(key) { return true }
    guard first.contains(key), index + 1 < text.words.count else { return false }
    return pairs.contains(Self.pair(key, text.words[index + 1].signature))
  }
}
