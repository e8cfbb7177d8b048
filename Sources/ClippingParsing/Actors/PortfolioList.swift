internal import ClippingModel

/// Reads on where a plural post has several holders, each with a portfolio of his own: `các Bộ trưởng
/// Kinh tế A; Công nghiệp B và Y tế C`.
///
/// The grammar, behind the first holder:
///
///     list  := ((";" | "," | "và") portfolio* name)+
struct PortfolioListReader {
  let text: ArticleText
  let names: NameScanner

  /// More holders than this are a list of names.
  private static let limit = 8
  /// The words of a portfolio at most.
  private static let reach = 7

  /// The further holders of the post of `first`, empty where it is no plural.
  ///
  /// - Complexity: O(1), for at most eight names are read.
  func holders(after first: PostChain) -> [PostChain] {
    guard text.language == .vietnamese, let post = first.posts.last, first.name != nil,
      isPlural(first.words.lowerBound)
    else { return [] }
    let end = text.sentence(ofWord: first.words.lowerBound).words.upperBound
    var result: [PostChain] = []
    var position = first.words.upperBound
    while result.count < Self.limit, let start = joint(position, end),
      let name = name(from: start, end)
    {
      let words = start < name.lowerBound ? start..<name.lowerBound : post.words
      let held = PostChain.Post(words: words, category: post.category, country: post.country)
      result.append(PostChain(posts: [held], name: name, words: start..<name.upperBound))
      position = name.upperBound
    }
    return result
  }

  /// `các`, `hai`, `các tân` before the post.
  private func isPlural(_ word: Int) -> Bool {
    (max(0, word - 2)..<word).contains {
      Self.plurals.contains(text.words[$0].signature) && text.words[$0 + 1].gap.isBlank
    }
  }

  private func joint(_ word: Int, _ end: Int) -> Int? {
    guard word < end else { return nil }
    let gap = text.words[word].gap
    if gap.isBlank, text.words[word].signature == Self.and {
      return word + 1 < end ? word + 1 : nil
    }
    let isParted = gap.contains(.comma) || gap.contains(.semicolon)
    guard isParted, gap.isSubset(of: [.comma, .semicolon, .space]) else { return nil }
    return text.words[word].signature == Self.and ? word + 1 : word
  }

  /// The name behind the words of a portfolio: of several words, and foreign unless it comes at once.
  private func name(from start: Int, _ end: Int) -> Range<Int>? {
    for word in start..<min(start + Self.reach, end) {
      if let post = text.hits.hit(.post, at: word),
        PostTable.entries[Int(post.entry)].category.isPost
      {
        return nil
      }
      if let name = names.name(from: word, to: end, .titled), name.lowerBound == word,
        name.count > 1,
        word == start && name.count > 2 || !name.allSatisfy({ names.isSyllable(text.words[$0]) })
      {
        return name
      }
      guard word + 1 < end, text.words[word + 1].gap.isBlank,
        text.words[word].isCapitalised || word > start
      else { return nil }
    }
    return nil
  }

  private static let and = WordKey.of("và").signature
  private static let plurals = Set(["các", "hai", "ba", "những"].map { WordKey.of($0).signature })
}
