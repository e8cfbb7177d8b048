import TextAnalysis

/// A name as it is compared: its words, by signature where both have marks, by fold where one has
/// not.
///
/// A name of several words that carries no mark at all is spelled as the other language spells it:
/// `Le Hoai Trung` in an English article is found by `Lê Hoài Trung`. One word is too little for
/// that: `Mỹ` is not `MY`.
struct NameKey: Hashable, Sendable {
  struct Word: Hashable, Sendable {
    var fold: String
    var signature: String
    var isMarked: Bool
  }

  let words: [Word]
  /// True where any word carries a mark.
  let isMarked: Bool

  init(_ name: String) {
    words = name.split { !$0.isLetter && !$0.isNumber }.map { part in
      let word = String(part)
      return Word(
        fold: Spelling.fold(word), signature: Spelling.signature(word),
        isMarked: Spelling.isMarked(word))
    }
    isMarked = words.contains(where: \.isMarked)
  }

  /// True where this, as it was asked, is the other name.
  func equals(_ other: NameKey) -> Bool {
    words.count == other.words.count
      && zip(words, other.words).allSatisfy { other.holds($1, for: $0) }
  }

  /// True where the other name has all of these words, in any order, each its own.
  func isWithin(_ other: NameKey) -> Bool {
    guard !words.isEmpty, words.count <= other.words.count else { return false }
    var left = other.words
    for word in words {
      guard let place = left.firstIndex(where: { other.holds($0, for: word) }) else { return false }
      left.remove(at: place)
    }
    return true
  }

  /// True where the words stand in the other name side by side, in this order.
  func isRun(of other: NameKey) -> Bool {
    guard !words.isEmpty, words.count <= other.words.count else { return false }
    return (0...other.words.count - words.count).contains { start in
      zip(words, other.words[start...]).allSatisfy { other.holds($1, for: $0) }
    }
  }

  /// The words' folds with spaces between: what near names are measured by.
  var fold: String { words.map(\.fold).joined(separator: " ") }

  /// True where `held`, a word of this name, is what `asked` stands for.
  private func holds(_ held: Word, for asked: Word) -> Bool {
    asked.isMarked && (isMarked || words.count == 1)
      ? asked.signature == held.signature : asked.fold == held.fold
  }
}

/// How many letters apart two texts are: insertions, deletions, replacements and swapped neighbours
/// (optimal string alignment).
enum EditDistance {
  /// The distance, or nil where it is more than `limit`.
  ///
  /// - Complexity: O(n · m) for texts of n and m characters.
  static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    guard abs(a.count - b.count) <= limit else { return nil }
    var (before, last) = ([Int](), Array(0...b.count))
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      guard row.contains(where: { $0 <= limit }) else { return nil }
      (before, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
