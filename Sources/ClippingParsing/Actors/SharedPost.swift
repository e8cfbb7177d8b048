internal import ClippingModel

/// Reads one post that several hold: `Foreign Ministers A of Peru and B of Kenya`.
///
/// The grammar:
///
///     shared := plural name owner? ((","? "and" | ",") name owner?)+
///
/// One name alone is none: `the Foreign Ministers Retreat`.
struct SharedPostReader {
  let text: ArticleText
  let names: NameScanner
  let chains: PostChainReader

  /// More holders than this are a list, not a post.
  private static let limit = 8

  /// The chains of two or more holders, empty where no shared post stands at `index`.
  ///
  /// - Complexity: O(1), for at most eight names are read.
  func chains(at index: Int) -> [PostChain] {
    guard text.language == .english, text.words[index].isCapitalised,
      let post = post(at: index)
    else { return [] }
    let end = text.sentence(ofWord: index).words.upperBound
    var result: [PostChain] = []
    var position = post.words.upperBound
    while result.count < Self.limit, position < end,
      let name = name(at: position, end)
    {
      let start = result.isEmpty ? index : name.lowerBound
      var chain = PostChain(posts: [post], name: name, words: start..<name.upperBound)
      chains.lookAhead(&chain)
      result.append(chain)
      guard let next = joint(chain.words.upperBound, end) else { break }
      position = next
    }
    return result.count > 1 ? result : []
  }

  /// The full name at `word`; that of a known person is never cut short.
  private func name(at word: Int, _ end: Int) -> Range<Int>? {
    let known = text.hits.hit(.person, at: word)?.words
    let found = names.name(from: word, to: end, .titled)
    return [known, found].compactMap { $0 }.filter { $0.count > 1 }
      .max { $0.upperBound < $1.upperBound }
  }

  /// Where the next holder begins: behind a comma, `and` or both.
  private func joint(_ word: Int, _ end: Int) -> Int? {
    guard word < end, text.words[word].gap.isSubset(of: [.comma, .space]) else { return nil }
    if text.words[word].fold == Self.and { return word + 1 }
    return text.words[word].gap.contains(.comma) ? word : nil
  }

  private func post(at index: Int) -> PostChain.Post? {
    for plural in Self.plurals {
      let words = index..<index + plural.folds.count
      guard words.upperBound < text.words.count,
        zip(words, plural.folds).allSatisfy({ text.words[$0].fold == $1 })
      else { continue }
      return PostChain.Post(words: words, category: plural.category, isShared: true)
    }
    return nil
  }

  private static let and = WordKey.of("and").fold

  private static let plurals: [(folds: [UInt64], category: PostCategory)] = [
    ("foreign ministers", PostCategory.foreignMinister), ("prime ministers", .headOfGovernment),
    ("deputy prime ministers", .deputyHead), ("defence ministers", .minister),
    ("defense ministers", .minister), ("trade ministers", .minister),
    ("finance ministers", .minister), ("deputy foreign ministers", .deputyMinister),
    ("ministers", .minister), ("premiers", .headOfGovernment), ("presidents", .headOfState),
    ("ambassadors", .ambassador),
  ].map { text, category in
    (text.split(separator: " ").map { WordKey.of(String($0)).fold }, category)
  }
}
